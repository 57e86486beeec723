import type { Opslag } from '../../src/app/ports';
import { makeOpslag } from '../../src/store/opslag';
import { leasestand, memoryBackend, type Schakelaars } from './memoryBackend';

export interface MemoryOpslag extends Opslag, Schakelaars {
  /** Everything stored by name, such as `casus/K7Q2M`; shared by every opening of the same store. */
  readonly files: Map<string, Buffer>;
  readonly documents: Map<string, string>;
  /** A second opening of the same store, as another instance would have it: its own queue, no failures. */
  reopen(): MemoryOpslag;
}

/** An Opslag in memory that keeps the one contract of every store, and fails when it is told to. */
export function memoryOpslag(
  files = new Map<string, Buffer>(),
  documents = new Map<string, string>(),
  leases = leasestand(),
): MemoryOpslag {
  const backend = memoryBackend(files, documents, leases);
  const { failNext, before, calls } = backend;
  return {
    ...makeOpslag(backend),
    failNext,
    before,
    calls,
    files,
    documents,
    reopen: () => memoryOpslag(files, documents, leases),
  };
}
