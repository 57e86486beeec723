import { datumVan, systemClock } from '../app/clock';
import { readSettings } from '../settings';
import { readOrganisatie } from '../store/organisatieBestand';
import { beheerTekst as tekst } from '../texts/beheer';
import type { Uitkomst } from './opdracht';

type Env = Readonly<Record<string, string | undefined>>;

/** Part of what is said: lines, and whether it is a fault. */
interface Deel {
  readonly fout: boolean;
  readonly lines: readonly string[];
}

/**
 * Checks the settings and organisatie.json as the bot would at its start, and says all that is wrong at once. With a path
 * it checks that file alone, so that a new one can be looked at before it is put in its place. Never shows a value.
 */
export async function controleer(pad: string | undefined, env: Env): Promise<Uitkomst> {
  const delen =
    pad === undefined
      ? [instellingen(env), await organisatieVan(env['ORGANISATIE']?.trim() ?? '')]
      : [await organisatieVan(pad)];
  return { exitCode: delen.some(({ fout }) => fout) ? 1 : 0, lines: delen.flatMap(({ lines }) => lines) };
}

function instellingen(env: Env): Deel {
  const outcome = readSettings(env);
  if (!outcome.ok) return { fout: true, lines: [tekst.instellingenFout, ...punten(outcome.faults)] };
  return { fout: false, lines: [tekst.instellingenGoed, ...letOp(outcome.hints)] };
}

async function organisatieVan(pad: string): Promise<Deel> {
  if (pad === '') return { fout: true, lines: [tekst.organisatieOnbekend] };
  const outcome = await readOrganisatie(pad, datumVan(systemClock.now()));
  if (!outcome.ok) return { fout: true, lines: [tekst.organisatieFout, ...punten(outcome.fouten)] };
  return { fout: false, lines: [tekst.organisatieGoed(pad), ...letOp(outcome.waarschuwingen)] };
}

function letOp(lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [tekst.letOp, ...punten(lines)];
}

function punten(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `- ${line}`);
}
