import type { RenderedCard } from '../../../src/bot/dialogue/turn';
import { cardBytes, cardFaults, strayText } from '../../support/cardFaults';
import { inputsOf, leavesOf, nodesOf, valuesOf } from '../../support/cardTree';
import { rendererFaults } from '../../support/cardValidators';
import { stage } from '../../support/dialogueStage';
import { ingevuldeNood, ingevuldeStart, ingevuldSignaal, naVeiligheid } from '../../support/ingevuld';
import { functionarisA, leerkrachtA } from '../../support/people';

const kwaad = '[x](https://kwaad.example) {{DATE(2020-01-01)}} **vet** ${geheim}';
const lang = (max: number): string => `${kwaad} `.repeat(100).slice(0, max);
const leerkracht = { ...leerkrachtA, naam: `Leerkracht ${kwaad}` };
const functionaris = { ...functionarisA, naam: `Functionaris ${kwaad}` };

const signaal = {
  ...ingevuldSignaal,
  tekst: lang(4000),
  plaats: lang(200),
  situatie: lang(500),
  aanwezigen: lang(500),
  herkomst: 'ander',
  vanWie: lang(200),
};

/** Every card that a casus full of such text leads to, for the teacher and for the aandachtsfunctionaris. */
async function allCards(kenmerk: string): Promise<readonly RenderedCard[]> {
  const scene = stage();
  const cards: RenderedCard[] = [];
  const add = async (reply: Promise<{ card: RenderedCard }>): Promise<RenderedCard> => {
    const { card } = await reply;
    cards.push(card);
    return card;
  };
  const start = { ...ingevuldeStart, ...signaal, kenmerk };
  const form = await add(naVeiligheid(scene, leerkracht));
  await add(scene.press(leerkracht, form, 'casus-starten', { ...start, plaats: '' }));
  scene.storeDown(true);
  await add(scene.press(leerkracht, form, 'casus-starten', start));
  scene.storeDown(false);
  await add(scene.press(leerkracht, form, 'casus-starten', start));
  await add(scene.press(leerkracht, form, 'casus-starten', { ...start, plaats: 'elders' }));
  const again = await add(scene.says(leerkracht, 'signaal vastleggen'));
  await add(scene.press(leerkracht, again, 'signaal-vastleggen', { ...signaal, datum: '2027-01-01' }));
  await add(scene.press(leerkracht, again, 'signaal-vastleggen', { ...signaal, herkomst: 'diagnose' }));
  const nood = await add(scene.says(leerkracht, 'nood'));
  const welke = await add(scene.press(leerkracht, nood, 'nood-formulier'));
  const noodForm = await add(scene.press(leerkracht, welke, 'casus-kiezen'));
  const gedaan = { ...ingevuldeNood, gesprokenMet: lang(200), afspraken: lang(4000) };
  await add(scene.press(leerkracht, noodForm, 'nood-vastleggen', { ...gedaan, tijd: 'x' }));
  await add(scene.press(leerkracht, noodForm, 'nood-vastleggen', gedaan));
  const bericht = scene.bezorgd.find(({ aan }) => aan === functionaris.id);
  if (!bericht) throw new Error('no bericht');
  await add(scene.press(functionaris, bericht.card, 'contact-toezeggen'));
  await add(scene.press(functionaris, bericht.card, 'casus-inzien'));
  await add(scene.says(functionaris, 'volgende stap'));
  await add(scene.says(leerkracht, 'mijn casussen'));
  await add(scene.says(leerkracht, kwaad));
  const data = { ...valuesOf(form.content), ...start };
  const faultCard = scene.dialogue.faultCard(
    { kind: 'action', spreker: leerkracht, verb: 'casus-starten', data },
    'F-1',
  );
  return [...cards, faultCard, ...scene.bezorgd.map(({ card }) => card)];
}

describe.each([kwaad.slice(0, 40), kwaad.slice(27, 66)])(
  'text that means harm, with kenmerk %j',
  (kenmerk) => {
    let cards: readonly RenderedCard[];
    beforeAll(async () => {
      cards = await allCards(kenmerk);
    });

    it('shows up on these cards at all', () => {
      expect(cards.length).toBeGreaterThan(20);
      const shown = cards.filter(({ content }) => JSON.stringify(content).includes('${geheim}'));
      expect(shown.length).toBeGreaterThan(12);
    });

    it('only stands where no client reads Markdown', () => {
      for (const mark of ['](', '**', '{{']) {
        const stray = cards.flatMap(({ content }) =>
          strayText(content, mark).map((path) => String(valueAt(content, path))),
        );
        expect(stray.filter((text) => /kwaad|vet|DATE/.test(text))).toEqual([]);
      }
    });

    it('is no date function anywhere but in the input it was typed in', () => {
      for (const { content } of cards) {
        const inputs = new Set(Object.values(valuesOf(content)));
        const texts = leavesOf(content).filter(({ value }) => String(value).includes('{{'));
        expect(texts.filter(({ value }) => !inputs.has(String(value)))).toEqual([]);
      }
    });

    it('is never in what a locked screen shows, nor in a title', () => {
      expect(cards.filter(({ summary }) => /kwaad|vet|geheim/.test(summary))).toEqual([]);
      const titles = cards.flatMap(({ content }) =>
        nodesOf(content).filter(({ node }) => String(node['type']).startsWith('Action.')),
      );
      expect(titles.filter(({ node }) => /kwaad|vet|geheim/.test(String(node['title'])))).toEqual([]);
    });

    it('breaks no promise of any card', () => {
      for (const { content } of cards) {
        const form = {
          verb: formVerb(content),
          inputs: inputsOf(content).map(({ node }) => String(node['id'])),
        };
        expect(cardFaults(content, form)).toEqual([]);
        expect(rendererFaults(content)).toEqual([]);
        expect(cardBytes(content)).toBeLessThan(80 * 1024);
      }
    });
  },
);

function valueAt(card: unknown, path: string): unknown {
  return leavesOf(card).find((leaf) => leaf.path.replaceAll(/\.(\d+)/g, '[$1]') === path)?.value;
}

/** The one button that takes the inputs along. */
function formVerb(card: unknown): string {
  const own = nodesOf(card).find(
    ({ node }) => node['type'] === 'Action.Execute' && node['associatedInputs'] === undefined,
  );
  const verb = own?.node['verb'];
  return typeof verb === 'string' ? verb : '';
}
