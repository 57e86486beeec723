import type { Spreker } from '../../../src/bot/dialogue/turn';
import { vastlegGroepen } from '../../../src/cards/vastleggen';
import { recordings, type Recording } from '../../../src/domain/commands';
import { casusVan } from '../../../src/domain/evolve';
import { standRefusal } from '../../../src/domain/rights';
import { vastleggenTekst, vastleggroepTekst } from '../../../src/texts/formulieren/namen';
import { actionsOf, inputsOf, nodesOf, textOf, verbsOf } from '../../support/cardTree';
import { functionarisA, leerkrachtA } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { casusId, stageMet, type StageMet } from '../../support/stageMet';
import { gewogen, naStapDrie, totAfweging } from '../../support/wegenEvents';

const toon = (scene: StageMet, wie: Spreker = leerkrachtA) =>
  scene.sends(wie, 'vastleggen', { casusId, nonce: 'nonce-lijst' });

const keuzeIds = (card: unknown): readonly string[] =>
  inputsOf(card).flatMap(({ node }) => (node['choices'] as { value: string }[]).map(({ value }) => value));

const gesloten = [
  ...naStapDrie,
  gewogen('casus-afsluiten', { grond: 'andere-oorzaak', tekst: 'Het was iets anders.' }),
];

describe('the list of what can be recorded', () => {
  it('stands per stap in the order of the protocol, under headings', async () => {
    const scene = await stageMet(totAfweging(2));
    const { card } = await toon(scene, functionarisA);
    const labels = inputsOf(card.content).map(({ node }) => node['label']);
    expect(labels).toEqual(vastlegGroepen.map((groep) => vastleggroepTekst[groep]));
    const koppen = nodesOf(card.content).filter(({ node }) => node['style'] === 'heading');
    expect(koppen.map(({ node }) => node['text'])).toEqual([
      vastleggenTekst.titel,
      vastleggenTekst.nu,
      vastleggenTekst.perStap,
    ]);
  });

  it.each([
    ['a casus that just began', begin, leerkrachtA],
    ['a casus that was weighed', totAfweging(2), functionarisA],
    ['a casus with help', totAfweging(5), functionarisA],
    ['a closed casus', gesloten, functionarisA],
  ] as const)(
    'of %s holds what this person may do now, each once, and nothing else',
    async (_, verhaal, wie) => {
      const scene = await stageMet(verhaal);
      const { card } = await toon(scene, wie);
      const casus = casusVan({ casusId, events: await scene.events() });
      const mag = (Object.keys(recordings) as Recording[]).filter(
        (command) => !standRefusal(command, wie, casus, scene.app.organisatie()),
      );
      expect([...keuzeIds(card.content)].sort()).toEqual([...mag].sort());
      for (const { node } of inputsOf(card.content)) expect(node['choices']).not.toEqual([]);
    },
  );

  it('begins with a button for what is next, and never has more than six', async () => {
    const scene = await stageMet(begin);
    const { card } = await toon(scene);
    expect(verbsOf(card.content).slice(0, 2)).toEqual([
      'formulier:consultatie-vastleggen',
      'formulier:twijfel-beantwoorden',
    ]);
    expect(actionsOf(card.content).length).toBeLessThanOrEqual(6);
    const later = await stageMet(totAfweging(2));
    const verder = await toon(later, functionarisA);
    expect(verbsOf(verder.card.content)[0]).toBe('formulier:afweging-beantwoorden');
  });

  it('puts what is next at the top of its own stap too', async () => {
    const scene = await stageMet(begin);
    const { card } = await toon(scene);
    const consultatie = inputsOf(card.content).find(({ node }) => node['id'] === 'consultatie')?.node;
    const [eerste, tweede] = consultatie?.['choices'] as readonly { value: string }[];
    expect([eerste?.value, tweede?.value]).toEqual(['consultatie-vastleggen', 'twijfel-beantwoorden']);
  });

  it('leaves out a stap in which there is nothing to do', async () => {
    const scene = await stageMet(gesloten);
    const { card } = await toon(scene, functionarisA);
    expect(inputsOf(card.content).map(({ node }) => node['id'])).toEqual(['casus']);
  });
});

describe('a choice from the list', () => {
  it.each([
    ['signalen', 'contact-vastleggen'],
    ['gesprek', 'gesprek-afwijken'],
    ['casus', 'vervolg-vastleggen'],
  ] as const)('under %s opens the form of %s', async (groep, command) => {
    const scene = await stageMet(begin);
    const { card } = await toon(scene);
    const form = await scene.press(leerkrachtA, card, 'vastleggen-kiezen', { [groep]: command });
    expect(verbsOf(form.card.content)).toContain(command);
  });

  it.each([
    [{}, vastleggenTekst.geen],
    [{ signalen: 'contact-vastleggen', gesprek: 'gesprek-afwijken' }, vastleggenTekst.teVeel],
  ] as const)('that is none or two (%j) is asked for again', async (gekozen, zin) => {
    const scene = await stageMet(begin);
    const { card } = await toon(scene);
    const again = await scene.press(leerkrachtA, card, 'vastleggen-kiezen', gekozen);
    expect(textOf(again.card.content)).toContain(zin);
    expect(again.place).toBe('replace');
    expect(inputsOf(again.card.content).map(({ node }) => node['value'])).not.toContain('contact-vastleggen');
  });
});
