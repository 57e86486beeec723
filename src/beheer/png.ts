import { deflateSync } from 'node:zlib';

/** A square image: four bytes a pixel (red, green, blue, alpha), row by row. */
export interface Beeld {
  readonly size: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const IHDR_LENGTH = 13;
const BITS_PER_CHANNEL = 8;
const COLOR_WITH_ALPHA = 6;

/** Writes the image as a PNG file (RFC 2083): 8 bits, red green blue alpha, no interlacing. */
export function encodePng({ size, pixels }: Beeld): Buffer {
  const header = Buffer.alloc(IHDR_LENGTH);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = BITS_PER_CHANNEL;
  header[9] = COLOR_WITH_ALPHA;
  const rows = Array.from({ length: size }, (_, y) =>
    // The leading byte says that the row is stored as it is.
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4)]),
  );
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** Width and height of a PNG file in pixels, or undefined when the bytes are no PNG. */
export function readPngSize(file: Buffer): { readonly width: number; readonly height: number } | undefined {
  const headerEnd = SIGNATURE.length + 8 + IHDR_LENGTH;
  if (file.length < headerEnd || !file.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return undefined;
  return { width: file.readUInt32BE(SIGNATURE.length + 8), height: file.readUInt32BE(SIGNATURE.length + 12) };
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The check sum of PNG chunks; node:zlib has it only from Node 22.2 on. */
function crc32(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}
