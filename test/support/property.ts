/** Fixed unless `SEED` is given, and part of every title, so that a failure can be had again. */
export const seed = Number(process.env['SEED'] ?? 20261123);

/** Settings of fast-check: this many cases, always from the printed seed. */
export function runs(numRuns: number): { readonly seed: number; readonly numRuns: number } {
  return { seed, numRuns };
}
