import path from 'node:path';
import { commandVan } from '../../src/domain/plichtCommands';
import { protocol } from '../../src/protocol/protocol';
import type { Bron } from '../../src/protocol/types';
import { regelIdsIn } from './regels';
import { importsOf, readSources, type SourceText } from './sourceFiles';

/**
 * Per rule the cards on which it is met: the template or form whose file names it, the forms built from a part that
 * names it, the card that a view fills, and the form of the command that meets a duty or answers an afweging.
 */
export function readRegelKaarten(): ReadonlyMap<string, readonly string[]> {
  const kaarten = new Map<string, Set<string>>();
  const add = (ids: readonly string[], kaart: string) => {
    for (const id of ids) kaarten.set(id, (kaarten.get(id) ?? new Set()).add(kaart));
  };
  const sources = [...readSources('src/cards'), ...readSources('src/bot/dialogue/views')];
  for (const source of sources) {
    const ids = regelIdsIn(source.text);
    for (const kaart of ids.length === 0 ? [] : kaartenVan(source, sources)) add(ids, kaart);
  }
  for (const { bron, id } of Object.values(protocol.stappen).flatMap(({ plichten }) => [...plichten])) {
    const command = commandVan(id);
    if (command !== null) add(bron.regels, naamVan(command, sources));
  }
  for (const { bron, antwoorden } of Object.values(protocol.afwegingen)) {
    const bronnen: readonly Bron[] = [bron, ...Object.values(antwoorden).map((antwoord) => antwoord.bron)];
    bronnen.forEach(({ regels }) => {
      add(regels, naamVan('afweging-beantwoorden', sources));
    });
  }
  return new Map([...kaarten].map(([id, set]) => [id, [...set].sort()]));
}

/** The card that a file is, or else the cards of the files it helps: a form by its verb, a card by its template. */
function kaartenVan(source: SourceText, sources: readonly SourceText[]): readonly string[] {
  const eigen = eigenKaart(source);
  if (eigen !== undefined) return [eigen];
  if (source.path.startsWith('src/bot/')) {
    return importedBy(source, sources).flatMap((file) => eigenKaart(file) ?? []);
  }
  return sources
    .filter((other) => importedBy(other, sources).includes(source))
    .flatMap((other) => eigenKaart(other) ?? []);
}

function eigenKaart({ path: file, text }: SourceText): string | undefined {
  const verb = /\bverb: '([a-z-]+)'/.exec(text)?.[1];
  if (file.startsWith('src/cards/formulieren/') && verb !== undefined) return `formulier ${verb}`;
  // The template itself is every form.
  const naam = /defineCard\(\{\s*name: '([a-z-]+)'/.exec(text)?.[1];
  return file.startsWith('src/cards/') && naam !== undefined ? `kaart ${naam}` : undefined;
}

function importedBy(source: SourceText, sources: readonly SourceText[]): readonly SourceText[] {
  const files = importsOf(source).map((name) =>
    name.startsWith('.') ? `${path.posix.join(path.posix.dirname(source.path), name)}.ts` : name,
  );
  return sources.filter((other) => files.includes(other.path));
}

/** A command has a form of the shared template, or a card of its own that bears its name. */
function naamVan(command: string, sources: readonly SourceText[]): string {
  const eigen = sources.some((source) => eigenKaart(source) === `kaart ${command}`);
  return `${eigen ? 'kaart' : 'formulier'} ${command}`;
}
