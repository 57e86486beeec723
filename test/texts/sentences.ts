/** Every sentence of src/texts, at any depth, with the place it comes from, functions called with ordinary facts. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'src', 'texts');

/** Facts for the texts that take any; one object serves all, for each takes what it knows. */
const feiten = {
  casus: 'K7Q2M',
  school: 'De Regenboog',
  organisatie: 'Voorbeeldbestuur',
  door: 'Leerkracht A',
  om: '23 november 2026 om 10:42',
  nodig: ['aandachtsfunctionaris'],
  vandaag: '2026-11-23',
  uiterlijk: '2026-11-23',
  stappen: ['signalen'],
  afweging: 'afweging-1',
  met: 'leerling',
  naam: 'Directeur A',
  wie: 'Functionaris A',
};

export interface Tekst {
  /** File and key, such as `casus.casusTekst.gestart`. */
  readonly plaats: string;
  readonly tekst: string;
}

/** The texts of one module, its tables walked to the bottom. */
export function tekstenVan(module: Readonly<Record<string, unknown>>, plaats: string): readonly Tekst[] {
  return Object.entries(module).flatMap(([key, value]) => walk(value, `${plaats}.${key}`));
}

export function alleTeksten(): readonly Tekst[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const module = jest.requireActual<Record<string, unknown>>(join(folder, name));
      return tekstenVan(module, name.replace(/\.ts$/, ''));
    });
}

function walk(value: unknown, plaats: string): readonly Tekst[] {
  if (typeof value === 'string') return [{ plaats, tekst: value }];
  if (typeof value === 'function') return walk(call(value as AnyText, plaats), plaats);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => walk(child, `${plaats}.${key}`));
}

/** Stands for a table of facts, a list and a plain word at once, so that most texts can be made without knowing them. */
const watDanOok = Object.assign(['K7Q2M'], feiten);
const argumenten = [
  [watDanOok, watDanOok, watDanOok, watDanOok],
  ['2026-11-23'],
  ['2026-11-23T08:15:00.000Z'],
  ['rood', 'rood'],
];

type AnyText = (...args: readonly unknown[]) => unknown;

/** The text that a function makes of the first arguments that fit it. */
function call(text: AnyText, plaats: string): unknown {
  for (const args of argumenten) {
    try {
      return text(...args);
    } catch {
      // Other arguments may fit.
    }
  }
  throw new Error(`${plaats} takes arguments that this walk does not know: add them to argumenten`);
}

/** The sentences of a text; a colon ends one for the reader as a full stop does. Numbers and addresses stay whole. */
export function zinnenVan(tekst: string): readonly string[] {
  return tekst
    .split(/[.?!:]+(?=\s|$)|\n+/)
    .map((zin) => zin.trim())
    .filter((zin) => zin !== '');
}

export const aantalWoorden = (zin: string): number =>
  zin.split(/\s+/).filter((woord) => /[\p{L}\p{N}]/u.test(woord)).length;
