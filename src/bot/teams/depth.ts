/** Whether JSON is nested deeper than `limit`. Keeps its own stack, so that a deep body cannot exhaust the engine's. */
export function isDeeperThan(limit: number, json: unknown): boolean {
  const open: { readonly node: unknown; readonly depth: number }[] = [{ node: json, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.node !== 'object' || next.node === null) continue;
    if (next.depth >= limit) return true;
    for (const child of Object.values(next.node)) open.push({ node: child, depth: next.depth + 1 });
  }
  return false;
}
