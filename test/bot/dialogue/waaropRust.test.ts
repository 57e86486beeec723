import { signaalVastgelegd, type Gebeurtenis } from '../../support/events';
import { actionsOf, isRecord, nodesOf, textOf } from '../../support/cardTree';
import { functionarisA, leerkrachtA } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { stageMet } from '../../support/stageMet';
import { gewogen, naStapDrie, totAfweging } from '../../support/wegenEvents';

const veel = Array.from({ length: 5 }, (_, nr) =>
  signaalVastgelegd({ tekst: `Signaal ${nr}: ${'hij schrikt van harde stemmen '.repeat(5)}` }),
);

async function formulier(verhaal: readonly Gebeurtenis[]) {
  const { card } = await (await stageMet(verhaal)).open(functionarisA, 'afweging-beantwoorden');
  const delen = card.content['body'] as readonly Readonly<Record<string, unknown>>[];
  const bron = delen.find(({ id }) => id === 'bron');
  const knop = actionsOf(delen).find(({ node }) => {
    const doelen = node['targetElements'];
    return Array.isArray(doelen) && doelen.includes('bron');
  });
  const zichtbaar = delen.filter((deel) => isRecord(deel) && deel['isVisible'] !== false);
  return {
    knop: knop?.node['title'],
    gevouwen: textOf(bron),
    open: textOf(zichtbaar),
    plaatsVraag: delen.findIndex((deel) =>
      nodesOf(deel).some(({ node }) => node['type'] === 'Input.ChoiceSet'),
    ),
    plaatsGrond: delen.findIndex(({ id }) => id === 'bron'),
  };
}

describe('the form of an afweging', () => {
  const lang = [...begin, ...veel, ...naStapDrie.slice(2), gewogen('weging-vastleggen')];

  it('[E2] folds what it rests on away where it is long, before the question, and says it in short', async () => {
    const kaart = await formulier(lang);
    expect(kaart.knop).toBe('Waarop rust dit?');
    expect(kaart.gevouwen).toContain('Signaal 4: hij schrikt');
    expect(kaart.gevouwen).toContain('Zij schrikt en herkent het.');
    expect(kaart.open).not.toContain('hij schrikt');
    expect(kaart.open).toContain('Feiten die het vermoeden steunen: 6. Feiten die het tegenspreken: 0.');
    expect(kaart.open).toContain('Consultaties: 1. Adviezen: 0. Gesprekken met ouders: 1.');
    expect(kaart.open).toContain('De weging van stap 4, 23 november 2026: ');
    expect(kaart.plaatsGrond).toBeLessThan(kaart.plaatsVraag);
    // A fold, a few lines in short, and then the question.
    expect(kaart.plaatsVraag - kaart.plaatsGrond).toBe(2);
  });

  it('dates the answers that went before', async () => {
    const { gevouwen, open } = await formulier(totAfweging(3));
    expect(`${gevouwen}\n${open}`).toMatch(/Afweging 1 .*\.? Door .*, 23 november 2026: /);
  });
});

describe('the form of the weging', () => {
  it('[E2] [C12] keeps it all in sight beside the question, however much it is', async () => {
    const scene = await stageMet([...begin, ...veel, ...naStapDrie.slice(2)]);
    const { card } = await scene.open(leerkrachtA, 'weging-vastleggen');
    const delen = card.content['body'] as readonly Readonly<Record<string, unknown>>[];
    const zichtbaar = textOf(delen.filter(({ isVisible }) => isVisible !== false));
    expect(zichtbaar).toContain('Signaal 4: hij schrikt');
    expect(zichtbaar).toContain('Zij schrikt en herkent het.');
  });
});
