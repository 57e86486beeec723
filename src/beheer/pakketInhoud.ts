import { readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFolder, manifestTexts, readLanguage, readManifest } from './manifestBestanden';
import { languageFaults, manifestFaults } from './manifestSchemas';
import type { PakketOpties } from './pakketOpties';
import { readPngSize } from './png';

const iconSizes = { 'color.png': 192, 'outline.png': 32 } as const;
const LANGUAGE_FILE = 'en.json';

export type PakketInhoud =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Buffer> }
  | { readonly ok: false; readonly fouten: readonly string[] };

/**
 * Fills in the manifest and checks everything that goes into the zip: against the official schema (which comes with
 * the package, no network), the languages against each other, the sizes of the icons. All faults at once.
 * @param versie semver of the app; Teams offers an update only for a higher one.
 */
export function makePakketInhoud(
  opties: PakketOpties,
  versie: string,
  folder: string = manifestFolder,
): PakketInhoud {
  const manifest = readManifest(folder);
  const filled = fillPlaceholders(manifest, {
    VERSIE: versie,
    APP_ID: opties.appId,
    DOMEIN: opties.domein,
    UITGEVER: opties.uitgever,
    WEBSITE_URL: opties.website,
    PRIVACY_URL: opties.privacy,
    VOORWAARDEN_URL: opties.voorwaarden,
  });
  const language = readLanguage(LANGUAGE_FILE, folder);
  const json = JSON.stringify(filled, null, 2);
  const icons = Object.keys(iconSizes).map((name) => [name, readFileSync(path.join(folder, name))] as const);
  const fouten = [
    ...[...json.matchAll(/\$\{\{\w*\}\}/g)].map(([mark]) => `manifest.json: ${mark} is niet ingevuld.`),
    ...manifestFaults(filled).map((fault) => `manifest.json voldoet niet aan het schema van Teams: ${fault}`),
    ...languageFaults(language).map(
      (fault) => `${LANGUAGE_FILE} voldoet niet aan het schema van Teams: ${fault}`,
    ),
    ...languageFouten(Object.keys(manifestTexts(manifest)), Object.keys(language)),
    ...icons.flatMap(([name, file]) => iconFouten(name, file)),
  ];
  if (fouten.length > 0) return { ok: false, fouten };
  return {
    ok: true,
    files: new Map([
      ['manifest.json', Buffer.from(json)],
      [LANGUAGE_FILE, readFileSync(path.join(folder, LANGUAGE_FILE))],
      ...icons,
    ]),
  };
}

/** Fills `${{NAAM}}` in every text of the value; a name that is not among the values stays as it is. */
export function fillPlaceholders(value: unknown, values: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') {
    return value.replaceAll(/\$\{\{(\w+)\}\}/g, (mark, name: string) => values[name] ?? mark);
  }
  if (Array.isArray(value)) return value.map((item) => fillPlaceholders(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, fillPlaceholders(item, values)]),
  );
}

function languageFouten(wanted: readonly string[], found: readonly string[]): readonly string[] {
  return [
    ...wanted.filter((key) => !found.includes(key)).map((key) => `${LANGUAGE_FILE}: ${key} ontbreekt.`),
    ...found
      .filter((key) => key !== '$schema' && !wanted.includes(key))
      .map((key) => `${LANGUAGE_FILE}: ${key} staat niet in manifest.json.`),
  ];
}

function iconFouten(name: string, file: Buffer): readonly string[] {
  const wanted = new Map<string, number>(Object.entries(iconSizes)).get(name);
  const size = readPngSize(file);
  if (size?.width === wanted && size?.height === wanted) return [];
  return [`${name}: moet een PNG van ${wanted} bij ${wanted} beeldpunten zijn.`];
}
