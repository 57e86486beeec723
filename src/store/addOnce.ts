import { OpslagOnbereikbaar } from '../app/ports';
import type { LineFiles } from './backend';
import { Opslagfout } from './opslagfout';

/** More rounds than processes can quarrel over one school at the same moment. */
const maxRounds = 10;

interface Addition {
  readonly name: string;
  /** Without newline. */
  readonly line: string;
  /** Whether what is stored under the name holds this line already. */
  readonly holds: (bytes: Buffer) => boolean;
  /** What to call this in OpslagOnbereikbaar. */
  readonly operation: string;
}

/**
 * Adds one line behind whatever others have added, unless it is there already. A write whose answer was lost is settled
 * by reading again, so that nothing is stored twice and nothing stored is called lost; then it is `was-er-al`.
 */
export async function addOnce(
  files: LineFiles,
  { name, line, holds, operation }: Addition,
): Promise<'geschreven' | 'was-er-al'> {
  let fault: OpslagOnbereikbaar | undefined;
  for (let round = 0; round < maxRounds; round += 1) {
    const bytes = await files.read(name);
    if (bytes && holds(bytes)) return 'was-er-al';
    if (fault !== undefined) throw fault;
    try {
      const outcome = bytes ? await files.append(name, bytes.length, line) : await files.create(name, line);
      if (outcome === 'geschreven') return 'geschreven';
    } catch (error) {
      if (!(error instanceof OpslagOnbereikbaar)) throw error;
      fault = error;
    }
  }
  throw fault ?? new OpslagOnbereikbaar(operation, { cause: new Opslagfout('te-druk') });
}
