import type { Reply, Spreker } from '../../src/bot/dialogue/turn';
import { betrokkenenBij } from '../../src/domain/betrokkenen';
import type { Recording } from '../../src/domain/commands';
import { inputsOf } from './cardTree';
import { logVan, type Gebeurtenis } from './events';
import { stage, type Stage } from './dialogueStage';

export const casusId = 'K7Q2M';

export interface StageMet extends Stage {
  /** Opens the form of a command in the casus. */
  open(wie: Spreker, command: Recording): Promise<Reply>;
  /** Opens it and sends it back filled in. */
  fill(wie: Spreker, command: Recording, typed: Record<string, string>): Promise<Reply>;
  /** Kinds of what people recorded after what the stage began with. */
  nieuw(): Promise<readonly string[]>;
}

/** A stage on which all this has happened already, in one casus of De Regenboog. */
export async function stageMet(gebeurtenissen: readonly Gebeurtenis[]): Promise<StageMet> {
  const scene = stage();
  const events = logVan(gebeurtenissen);
  for (const medewerker of events.flatMap(betrokkenenBij))
    await scene.app.opslag.index.add('de-regenboog', { casusId, medewerker });
  await scene.app.opslag.log.create(casusId, events);
  let clicks = 0;
  const open: StageMet['open'] = (wie, command) =>
    scene.sends(wie, `formulier:${command}`, { casusId, nonce: `nonce-open-${(clicks += 1)}` });
  return {
    ...scene,
    open,
    async fill(wie, command, typed) {
      const { card } = await open(wie, command);
      return scene.press(wie, card, command, typed);
    },
    async nieuw() {
      return (await scene.events())
        .slice(events.length)
        .map(({ type }) => type)
        .filter((type) => !type.startsWith('bericht-') && type !== 'casus-gezien');
    },
  };
}

/** The choices of an input, as they are read. */
export function keuzes(content: unknown, id: string): readonly string[] {
  const input = inputsOf(content).find(({ node }) => node['id'] === id)?.node;
  return ((input?.['choices'] ?? []) as readonly { title: string }[]).map(({ title }) =>
    title.replaceAll('\u2011', '-'),
  );
}
