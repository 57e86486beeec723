import { readFile } from 'node:fs/promises';
import { parseOrganisatie } from '../app/organisatieSchema';
import type { Organisatie } from '../domain/organisatie';
import type { Datum } from '../domain/waarden';
import { jsonFoutplaats } from './jsonFoutplaats';

export type OrganisatieBestandOutcome =
  | { readonly ok: true; readonly organisatie: Organisatie; readonly waarschuwingen: readonly string[] }
  | {
      readonly ok: false;
      /** Dutch lines for the administrator, the first of which names the file. */
      readonly fouten: readonly string[];
      /** Where in the file, fit for a log: no name that the file made up. Empty text for the file as a whole. */
      readonly plekken: readonly string[];
    };

/** What stood at the path, or why it could not be had, in Dutch. */
export type Gelezen = { readonly text: string } | { readonly reden: string };

export const readText = (file: string): Promise<string> => readFile(file, 'utf8');

/**
 * Reads and checks organisatie.json once. Every fault comes back as a line with its place; none of them repeats what
 * the file holds. `vandaag` is the local date from which it is to be safe. Rejects only on what no administrator can
 * mend in the file or its rights.
 */
export async function readOrganisatie(
  path: string,
  vandaag: Datum,
  read: (path: string) => Promise<string> = readText,
): Promise<OrganisatieBestandOutcome> {
  return checkOrganisatie(path, await readBestand(path, read), vandaag);
}

/** The text as it stands; rejects only on what no administrator can mend in the file or its rights. */
export async function readBestand(
  path: string,
  read: (path: string) => Promise<string> = readText,
): Promise<Gelezen> {
  try {
    return { text: await read(path) };
  } catch (error) {
    const reden = redenOf(error);
    if (reden === undefined) throw error;
    return { reden };
  }
}

/** The same as `readOrganisatie` for what was read already. */
export function checkOrganisatie(path: string, gelezen: Gelezen, vandaag: Datum): OrganisatieBestandOutcome {
  if ('reden' in gelezen) return geheel(`${path}: ${gelezen.reden}`);
  // Notepad puts a byte order mark in front, which JSON does not know.
  const body = gelezen.text.replace(/^\uFEFF/, '');
  const plaats = jsonFoutplaats(body);
  if (plaats) {
    return geheel(
      `${path}: dit is geen goede JSON. Kijk bij regel ${plaats.regel}, teken ${plaats.kolom}. Vaak staat er een komma of een haakje te veel of te weinig.`,
    );
  }
  const outcome = parseOrganisatie(JSON.parse(body), vandaag);
  if (outcome.ok) return outcome;
  return {
    ok: false,
    fouten: [
      `${path}: aantal fouten ${outcome.fouten.length}.`,
      ...outcome.fouten.map(({ pad, fout }) => `${pad || 'het bestand'}: ${fout}.`),
    ],
    plekken: outcome.fouten.map(({ plek }) => plek),
  };
}

function geheel(fout: string): OrganisatieBestandOutcome {
  return { ok: false, fouten: [fout], plekken: [''] };
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
