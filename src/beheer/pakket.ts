import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { z } from 'zod';
import { makePakketInhoud } from './pakketInhoud';
import { readPakketOpties } from './pakketOpties';

/** The same files give the same zip, byte for byte, so that a package can be compared with what was approved. */
const FIXED_MOMENT = new Date('2026-01-01T12:00:00Z');

/**
 * Makes the package that an administrator uploads in the Teams admin center. Writes nothing when anything is wrong.
 * @returns exit code and the Dutch lines to show.
 */
export async function makePakket(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly exitCode: 0 | 1; readonly lines: readonly string[] }> {
  const read = readPakketOpties(args, env);
  if (!read.ok) return refused(read.fouten);
  const inhoud = makePakketInhoud(read.opties, packageVersion());
  if (!inhoud.ok) return refused(inhoud.fouten);
  const { uit, website, privacy, voorwaarden } = read.opties;
  mkdirSync(path.dirname(uit), { recursive: true });
  writeFileSync(uit, await zipOf(inhoud.files));
  return {
    exitCode: 0,
    lines: [
      `${uit} is gemaakt. Een Teams-beheerder kan dit bestand uploaden.`,
      'Controleer dat deze pagina’s bestaan:',
      ...[website, privacy, voorwaarden].map((page) => `- ${page}`),
    ],
  };
}

function refused(fouten: readonly string[]) {
  return {
    exitCode: 1 as const,
    lines: ['Er is geen pakket gemaakt.', ...fouten.map((fout) => `- ${fout}`)],
  };
}

function packageVersion(): string {
  const file = path.join(__dirname, '..', '..', 'package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

async function zipOf(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of files) zip.addBuffer(content, name, { mtime: FIXED_MOMENT });
  zip.end();
  return buffer(zip.outputStream);
}

if (require.main === module) {
  void makePakket(process.argv.slice(2), process.env).then(({ exitCode, lines }) => {
    console.log(lines.join('\n'));
    process.exitCode = exitCode;
  });
}
