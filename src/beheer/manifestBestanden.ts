import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** As much of the manifest as this project itself looks at; the official schema judges the rest. */
const manifestSchema = z.looseObject({
  name: z.looseObject({ short: z.string(), full: z.string() }),
  description: z.looseObject({ short: z.string(), full: z.string() }),
  bots: z.tuple([
    z.looseObject({
      commandLists: z.tuple([
        z.looseObject({ commands: z.array(z.looseObject({ title: z.string(), description: z.string() })) }),
      ]),
    }),
  ]),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** The folder `manifest/` at the root, seen from src/beheer as well as from dist/beheer. */
export const manifestFolder = path.join(__dirname, '..', '..', 'manifest');

/** Reads the manifest with its placeholders still in it. Throws when it has not the shape of a bot of this kind. */
export function readManifest(folder: string = manifestFolder): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')));
}

/** Reads the texts in another language, by key. Throws when the file holds anything else than texts. */
export function readLanguage(
  file: string,
  folder: string = manifestFolder,
): Readonly<Record<string, string>> {
  return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
}

/** What a person picks from the menu of the bot; Teams sends the title as if it had been typed. */
export function commandTitles(manifest: Manifest): readonly string[] {
  return manifest.bots[0].commandLists[0].commands.map((command) => command.title);
}

/** The texts of the manifest under the keys that a language file must use for them. */
export function manifestTexts(manifest: Manifest): Readonly<Record<string, string>> {
  const commands = manifest.bots[0].commandLists[0].commands.flatMap(
    ({ title, description }, index): [string, string][] => [
      [`bots[0].commandLists[0].commands[${index}].title`, title],
      [`bots[0].commandLists[0].commands[${index}].description`, description],
    ],
  );
  return {
    'name.short': manifest.name.short,
    'name.full': manifest.name.full,
    'description.short': manifest.description.short,
    'description.full': manifest.description.full,
    ...Object.fromEntries(commands),
  };
}
