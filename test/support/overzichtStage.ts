import type { RenderedCard } from '../../src/bot/dialogue/turn';
import type { Medewerker } from '../../src/domain/medewerker';
import { gestarteCasus } from './app';
import { actionsOf, isRecord } from './cardTree';
import type { Stage } from './dialogueStage';
import { nu, signaal } from './events';
import { leerkrachtA, leerkrachtKompas } from './people';

/** Starts a casus at a quarter past nine on that day, and sets the clock back to the day of the tests. */
export async function startOp(
  scene: Stage,
  dag: string,
  kenmerk: string,
  change: Parameters<typeof gestarteCasus>[1] = {},
): Promise<string> {
  scene.app.setNow(`${dag}T08:15:00.000Z`);
  const wie = change?.school === 'het-kompas' ? leerkrachtKompas : leerkrachtA;
  const code = await gestarteCasus(
    scene.app,
    { kenmerk, signaal: signaal({ datum: dag }), ...change },
    wie,
    `start-${dag}-${kenmerk}`,
  );
  scene.app.setNow(nu);
  return code;
}

/** The codes on the card, in the order in which they stand there. */
export const codesOp = ({ content }: RenderedCard): readonly unknown[] =>
  actionsOf(content)
    .filter(({ path }) => path.endsWith('.selectAction'))
    .map(({ node }) => (isRecord(node['data']) ? node['data']['casusId'] : undefined));

export const overzichtVan = async (
  scene: Stage,
  wie: Medewerker,
  text = 'overzicht',
): Promise<RenderedCard> => (await scene.says(wie, text)).card;
