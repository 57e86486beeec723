import type { Spreker } from '../../src/bot/dialogue/turn';
import type { EigenContact } from '../../src/domain/organisatie';
import type { BegripId } from '../../src/protocol/begrippen';
import { textOf } from './cardTree';
import { stage, type Stage } from './dialogueStage';
import { leerkrachtA } from './people';

/** What a person reads when they type this line. */
export async function leest(
  line: string,
  wie: Spreker = leerkrachtA,
  scene: Stage = stage(),
): Promise<string> {
  return textOf((await scene.says(wie, line)).card.content);
}

/** What a person reads who chooses this subject on a card with an explanation. */
export async function kiest(
  scene: Stage,
  begrip: BegripId | string,
  wie: Spreker = leerkrachtA,
): Promise<string> {
  const { card } = await scene.says(wie, 'uitleg');
  return textOf((await scene.press(wie, card, 'uitleg-kiezen', { begrip })).card.content);
}

/** A stage where De Regenboog filled in these contacts. */
export function stageMetContacten(...contacten: readonly EigenContact[]): Stage {
  const scene = stage();
  const nu = scene.app.organisatie();
  scene.app.setOrganisatie({
    ...nu,
    scholen: nu.scholen.map((school) => (school.id === 'de-regenboog' ? { ...school, contacten } : school)),
  });
  return scene;
}

export const eigenContact = (id: string, naam: string, nummer: string): EigenContact => ({
  id,
  naam,
  nummer,
  uren: 'werkdagen van 9 tot 12 uur',
  wanneer: 'Overleg over een leerling.',
});
