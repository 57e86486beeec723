import type { Leases } from './backend';

/** Leases for a store that one process has for itself: they cannot be lost, and end with the process. */
export function processLeases(): Leases {
  const held = new Set<string>();
  return {
    async acquire(name) {
      if (held.has(name)) return undefined;
      held.add(name);
      let isMine = true;
      return {
        renew: async () => isMine,
        async release() {
          if (isMine) held.delete(name);
          isMine = false;
        },
      };
    },
  };
}
