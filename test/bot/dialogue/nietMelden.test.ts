import { textOf } from '../../support/cardTree';
import type { Gebeurtenis } from '../../support/events';
import { ingevuldSignaal } from '../../support/ingevuld';
import { functionarisA, leerkrachtA } from '../../support/people';
import { keuzes, stageMet } from '../../support/stageMet';
import { beantwoord, gewogen, totAfweging } from '../../support/wegenEvents';

const wegen3tot5 = [
  [3, 'afweging-3'],
  [4, 'afweging-4'],
  [5, 'afweging-5'],
] as const;

describe.each(wegen3tot5)('who decides at afweging %i not to report', (nummer, afweging) => {
  const nee: readonly Gebeurtenis[] = [...totAfweging(nummer), beantwoord(afweging, 'nee')];

  it('[0.1] [N32] is led on to follow-up in the zorgstructuur, and then can close the casus', async () => {
    const scene = await stageMet(nee);
    await scene.fill(functionarisA, 'norm-afwijken', { motivering: 'Het kind woont nu bij opa.' });
    const stap = await scene.says(functionarisA, 'wat moet ik nu doen?');
    expect(textOf(stap.card.content)).toContain('Spreek af hoe u de veiligheid volgt');
    const dicht = await scene.open(functionarisA, 'casus-afsluiten');
    expect(textOf(dicht.card.content)).toContain('Deze reden past niet bij wat er is vastgelegd.');
    const { card } = await scene.open(functionarisA, 'monitoring-vastleggen');
    expect(textOf(card.content)).toContain('hoe de zorgstructuur van de school nu helpt');
    expect(textOf(card.content)).toContain('Dan is een melding alsnog nodig: Veilig Thuis, 0800-2000.');
    await scene.press(functionarisA, card, 'monitoring-vastleggen', {
      afspraken: 'Opa belt elke week met de school.',
      eerstvolgende: '2026-12-14',
      nazorg: '',
    });
    const sluiten = await scene.open(functionarisA, 'casus-afsluiten');
    expect(keuzes(sluiten.card.content, 'grond')).toEqual([
      'Er is met een reden niet gemeld, en er zijn afspraken over het vervolg',
    ]);
    const tekst = textOf(sluiten.card.content);
    expect(tekst).toMatch(/Waarom er niet is gemeld, .*, Functionaris A: Het kind woont nu bij opa\./);
    expect(tekst).toMatch(/Afspraken over monitoring, .*: Opa belt elke week/);
    const klaar = await scene.press(functionarisA, sluiten.card, 'casus-afsluiten', {
      grond: 'niet-gemeld',
      tekst: 'Het kind is veilig bij opa.',
    });
    expect(textOf(klaar.card.content)).toContain('De casus is gesloten zonder melding.');
    expect(await scene.nieuw()).toEqual(['norm-afgeweken', 'monitoring-vastgelegd', 'casus-afgesloten']);
  });
});

it('[F7] [Q2-B] an owed melding stays the next thing to do when a signaal makes the weging out of date', async () => {
  const verschuldigd = [...totAfweging(2), beantwoord('afweging-2', 'ja')];
  const scene = await stageMet([...verschuldigd, gewogen('kindcheck-vastleggen')]);
  const { card } = await scene.sends(leerkrachtA, 'signaal-formulier', {
    casusId: 'K7Q2M',
    nonce: 'nonce-signaal',
  });
  await scene.press(leerkrachtA, card, 'signaal-vastleggen', ingevuldSignaal);
  expect(await scene.nieuw()).toEqual(['signaal-vastgelegd']);
  const text = textOf((await scene.says(functionarisA, 'wat moet ik nu doen?')).card.content);
  expect(text).toMatch(/Bespreek de melding.*Weeg/s);
});
