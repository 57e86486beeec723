import { readFile } from 'node:fs/promises';
import { parseOrganisatie } from '../app/organisatieSchema';
import type { Organisatie } from '../domain/organisatie';
import { jsonFoutplaats } from './jsonFoutplaats';

export type OrganisatieBestandOutcome =
  | { readonly ok: true; readonly organisatie: Organisatie; readonly waarschuwingen: readonly string[] }
  /** Dutch lines for the administrator, the first of which names the file. */
  | { readonly ok: false; readonly fouten: readonly string[] };

/**
 * Reads and checks organisatie.json once. Every fault comes back as a line with its place; none of them repeats what
 * the file holds. Rejects only on what no administrator can mend in the file or its rights.
 */
export async function readOrganisatie(
  path: string,
  read: (path: string) => Promise<string> = (file) => readFile(file, 'utf8'),
): Promise<OrganisatieBestandOutcome> {
  let text: string;
  try {
    text = await read(path);
  } catch (error) {
    const reden = redenOf(error);
    if (reden === undefined) throw error;
    return { ok: false, fouten: [`${path}: ${reden}`] };
  }
  // Notepad puts a byte order mark in front, which JSON does not know.
  const body = text.replace(/^\uFEFF/, '');
  const plaats = jsonFoutplaats(body);
  if (plaats) {
    return {
      ok: false,
      fouten: [
        `${path}: dit is geen goede JSON. Kijk bij regel ${plaats.regel}, teken ${plaats.kolom}. Vaak staat er een komma of een haakje te veel of te weinig.`,
      ],
    };
  }
  const outcome = parseOrganisatie(JSON.parse(body));
  if (outcome.ok) return outcome;
  return {
    ok: false,
    fouten: [
      `${path}: aantal fouten ${outcome.fouten.length}.`,
      ...outcome.fouten.map(({ pad, fout }) => `${pad || 'het bestand'}: ${fout}.`),
    ],
  };
}

const redenen: Readonly<Record<string, string>> = {
  ENOENT: 'dit bestand bestaat niet. Kopieer organisatie.voorbeeld.json en vul die in.',
  EACCES: 'de bot mag dit bestand niet lezen. Geef het account van de bot leesrecht.',
  EPERM: 'de bot mag dit bestand niet lezen. Geef het account van de bot leesrecht.',
  EISDIR: 'dit is een map. Geef het pad van het bestand zelf.',
  ENOTDIR: 'dit pad loopt door een bestand heen. Geef het pad van organisatie.json.',
};

function redenOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return redenen[code];
}
