import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { z } from 'zod';

/** The newest version of which the schemas come with @microsoft/app-manifest. */
const folder = '@microsoft/app-manifest/build/json-schemas/teams/v1.30';

/** What the official schema of the Teams manifest has against it; English, one line a fault, empty when all is well. */
export const manifestFaults = validatorOf('MicrosoftTeams.schema.json');

/** The same for a language file. */
export const languageFaults = validatorOf('MicrosoftTeams.Localization.schema.json');

/**
 * Reads the schema from the installed package, so that no network is needed. AppManifestUtils of that package would do
 * the same, but fails on language files: their schema holds patterns that are no unicode patterns.
 */
function validatorOf(file: string): (json: unknown) => readonly string[] {
  return (json) => {
    const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
    addFormats(ajv, ['uri', 'email', 'regex']);
    const schema = z
      .record(z.string(), z.unknown())
      .parse(JSON.parse(readFileSync(require.resolve(`${folder}/${file}`), 'utf8')));
    const validate = ajv.compile(schema);
    if (validate(json)) return [];
    return (validate.errors ?? []).map((error) =>
      [error.instancePath, error.message, JSON.stringify(error.params)].filter(Boolean).join(' '),
    );
  };
}
