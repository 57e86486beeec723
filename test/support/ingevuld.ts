import type { Reply, Spreker } from '../../src/bot/dialogue/turn';
import { stage, type Stage } from './dialogueStage';
import { leerkrachtA } from './people';

export const veilig = { acuut: 'nee', medewerkerBetrokken: 'nee' } as const;

/** One signaal as it comes from the form. */
export const ingevuldSignaal = {
  categorie: '',
  tekst: 'Zegt dat hij niet naar huis wil.',
  waarnemingen: 'gehoord',
  datum: '2026-11-23',
  plaats: 'schoolplein',
  situatie: 'bij het ophalen',
  aanwezigen: 'niemand',
  soort: 'feit',
  richting: 'bevestigt',
  herkomst: 'zelf',
  vanWie: '',
};

export const ingevuldeStart = {
  ...ingevuldSignaal,
  school: 'de-regenboog',
  kenmerk: 'rode jas',
  leeftijdsgroep: 'onder-12',
};

export const ingevuldeNood = {
  gebeld: '112,veilig-thuis',
  datum: '2026-11-23',
  tijd: '09:05',
  gesprokenMet: 'meldkamer',
  afspraken: 'Politie komt naar school.',
  meldingGedaan: 'nee',
};

/** The safety questions answered; the card that follows. */
export async function naVeiligheid(
  { says, press }: Stage,
  spreker: Spreker,
  antwoorden: Record<string, string> = veilig,
): Promise<Reply> {
  const vragen = await says(spreker, 'start casus');
  return press(spreker, vragen.card, 'veiligheid-beantwoorden', antwoorden);
}

/** A casus started by way of every card a person passes. */
export async function startCasus(
  scene: Stage,
  spreker: Spreker,
  change: Record<string, unknown> = {},
): Promise<Reply> {
  const formulier = await naVeiligheid(scene, spreker);
  return scene.press(spreker, formulier.card, 'casus-starten', { ...ingevuldeStart, ...change });
}

/** A stage on which Leerkracht A has started one casus, and its code. */
export async function startedCasus(
  change: Record<string, unknown> = {},
): Promise<{ scene: Stage; casusId: string }> {
  const scene = stage();
  await startCasus(scene, leerkrachtA, change);
  const [casusId = ''] = await scene.casusIds();
  return { scene, casusId };
}
