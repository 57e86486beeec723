import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { encodePng, type Beeld } from './png';

/** Whether a point lies inside; both from 0 (left, top) to 1 (right, bottom). */
type Vorm = (x: number, y: number) => boolean;
type Kleur = readonly [red: number, green: number, blue: number];

/** Samples a side within one pixel: enough for edges without steps. */
const SAMPLES = 8;

const petrol: Kleur = [0x1f, 0x5c, 0x68];
const wit: Kleur = [0xff, 0xff, 0xff];

/** One stair for each stap of the meldcode. */
const STAPPEN = 5;

function rounded(left: number, top: number, right: number, bottom: number, radius: number): Vorm {
  return (x, y) => {
    const dx = Math.max(left + radius - x, 0, x - (right - radius));
    const dy = Math.max(top + radius - y, 0, y - (bottom - radius));
    return dx * dx + dy * dy <= radius * radius;
  };
}

/** The point of the bubble, below on the left: a triangle that hangs from its lower edge. */
function tail(left: number, top: number, width: number, height: number): Vorm {
  return (x, y) => y >= top && y <= top + height && x >= left && x <= left + width * (1 - (y - top) / height);
}

/** Solid stair in the box between the corners; each stap is a fifth wide and a fifth higher than the one before. */
function stair(left: number, top: number, right: number, bottom: number): Vorm {
  return (x, y) => {
    if (x < left || x >= right || y > bottom) return false;
    const stap = Math.floor(((x - left) / (right - left)) * STAPPEN) + 1;
    return y >= bottom - ((bottom - top) * stap) / STAPPEN;
  };
}

const either =
  (a: Vorm, b: Vorm): Vorm =>
  (x, y) =>
    a(x, y) || b(x, y);

const without =
  (a: Vorm, b: Vorm): Vorm =>
  (x, y) =>
    a(x, y) && !b(x, y);

/** Part of the pixel that the shape covers, from 0 to 1. */
function coverage(vorm: Vorm, size: number, column: number, row: number): number {
  let inside = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    if (vorm(x, y)) inside += 1;
  }
  return inside / (SAMPLES * SAMPLES);
}

function paint(size: number, pixel: (column: number, row: number) => readonly number[]): Beeld {
  const pixels = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    pixels.set(pixel(index % size, Math.floor(index / size)), index * 4);
  }
  return { size, pixels };
}

/** The colour icon: a white speech bubble with a stair of five stappen, on a calm ground. 192 by 192, opaque. */
export function drawColor(): Beeld {
  const bubble = either(rounded(0.17, 0.19, 0.83, 0.7, 0.1), tail(0.29, 0.69, 0.17, 0.15));
  const mark = without(bubble, stair(0.29, 0.29, 0.71, 0.6));
  return paint(192, (column, row) => {
    const part = coverage(mark, 192, column, row);
    return [
      ...petrol.map((channel, index) => Math.round(channel + ((wit[index] ?? 0) - channel) * part)),
      255,
    ];
  });
}

/** The outline icon: the same mark in white lines on a transparent ground. 32 by 32. */
export function drawOutline(): Beeld {
  const line = 2 / 32;
  const edge = without(
    either(rounded(2 / 32, 4 / 32, 30 / 32, 24 / 32, 4 / 32), tail(7 / 32, 23 / 32, 7 / 32, 6 / 32)),
    rounded(2 / 32 + line, 4 / 32 + line, 30 / 32 - line, 24 / 32 - line, 2 / 32),
  );
  const mark = either(edge, stair(9 / 32, 9 / 32, 24 / 32, 19 / 32));
  return paint(32, (column, row) => [...wit, Math.round(coverage(mark, 32, column, row) * 255)]);
}

if (require.main === module) {
  const folder = path.join(__dirname, '..', '..', 'manifest');
  writeFileSync(path.join(folder, 'color.png'), encodePng(drawColor()));
  writeFileSync(path.join(folder, 'outline.png'), encodePng(drawOutline()));
}
