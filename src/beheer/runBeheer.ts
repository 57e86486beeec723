import { parseArgs } from 'node:util';
import { log } from '../log';
import { beheerTekst as tekst } from '../texts/beheer';
import type { Uitkomst } from './opdracht';
import { opdrachten } from './opdrachten';

/**
 * Reads the command line of `npm run beheer` and does what it asks. What is not understood is answered with what
 * exists, and nothing is done. Never rejects.
 */
export async function runBeheer(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<Uitkomst> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
  });
  const [naam, ...woorden] = positionals;
  const onbekend = Object.keys(values).find((optie) => optie !== 'help');
  if (onbekend !== undefined)
    return wrong(tekst.onbekendeOptie(`${onbekend.length === 1 ? '-' : '--'}${onbekend}`));
  if (values['help'] === true) return { exitCode: 0, lines: hulp() };
  if (naam === undefined) return wrong(tekst.geenOpdracht);
  const opdracht = Object.hasOwn(opdrachten, naam) ? opdrachten[naam] : undefined;
  if (!opdracht) return wrong(tekst.onbekendeOpdracht(naam));
  if (woorden.length > opdracht.maxWoorden) return wrong(tekst.teVeel);
  try {
    return await opdracht.run(woorden, env);
  } catch (fout) {
    log('beheer-mislukt', { fout });
    return { exitCode: 1, lines: [tekst.mislukt] };
  }
}

function wrong(line: string): Uitkomst {
  return { exitCode: 2, lines: [line, '', ...hulp()] };
}

function hulp(): readonly string[] {
  const rijen = Object.entries(opdrachten).flatMap(([naam, { achter, uitleg }]) => {
    const [eerste = '', ...rest] = uitleg;
    return [`  ${`${naam} ${achter}`.padEnd(20)}${eerste}`, ...rest.map((line) => ' '.repeat(22) + line)];
  });
  return [tekst.gebruik, '', tekst.opdrachten, ...rijen, '', tekst.uitkomst];
}
