import type { IncomingMessage } from 'node:http';

export type BodyOutcome =
  | { readonly kind: 'gelezen'; readonly json: unknown }
  | { readonly kind: 'te-groot' | 'onleesbaar' | 'verkeerd-type' };

/**
 * Reads a JSON body of at most `maxBytes`. Done by hand, as restify's own reader goes on reading what is too large,
 * unpacks gzip without a limit, and repeats what was sent in its error.
 */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<BodyOutcome> {
  const type = request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const encoding = request.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (type !== 'application/json' || encoding !== 'identity') return { kind: 'verkeerd-type' };
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return { kind: 'te-groot' };
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > maxBytes) return { kind: 'te-groot' };
    chunks.push(chunk);
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
    return { kind: 'gelezen', json: JSON.parse(text) as unknown };
  } catch {
    return { kind: 'onleesbaar' };
  }
}
