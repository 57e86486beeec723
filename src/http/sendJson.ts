import type { ServerResponse } from 'node:http';
import { finished } from 'node:stream';

/** Answers with JSON, or with no body at all. Past restify's formatters, which answer in the type the caller names. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = body === undefined ? '' : JSON.stringify(body);
  const type = body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
  // Not chained: restify changes writeHead of every response in the process, and its own returns nothing.
  response.writeHead(status, {
    ...type,
    'Content-Length': Buffer.byteLength(text),
    'Cache-Control': 'no-store',
  });
  response.end(text);
}

/** Resolves when the answer has been handed over, or when the caller went away before that. */
export async function whenSent(response: ServerResponse): Promise<void> {
  await new Promise<void>((resolve) => finished(response, () => resolve()));
}
