import type { Reply, Spreker } from '../../../src/bot/dialogue/turn';
import { inputsOf, textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { begeleider, directeur, functionarisA, functionarisB, leerkrachtA } from '../../support/people';
import { keuzes, stageMet, type StageMet } from '../../support/stageMet';
import { beoordeeld, wachtOpTweede } from '../../support/vierOgenEvents';
import { totAfweging } from '../../support/wegenEvents';

const beantwoorden = 'afweging-beantwoorden';
const meebeoordelen = 'afweging-meebeoordelen';
const nee = { 'antwoord-afweging-2': 'nee' };
const ja = { 'antwoord-afweging-2': 'ja', onveiligheid: 'acuut' };
const twijfel = { 'antwoord-afweging-2': 'twijfel' };
const vanA = 'Drie keer letsel, en nu bij opa.';
const vanDirectie = 'Wij zien hem elke dag.';
const bellen = 'Bel nu Veilig Thuis: 0800-2000, gratis, dag en nacht.';

const tekst = (reply: Reply): string => textOf(reply.card.content);

/** The first answers afweging 2 and asks the other one. */
const eerste = (scene: StageMet, antwoord: Record<string, string>, wie = functionarisA, aan = directeur) =>
  scene.fill(wie, beantwoorden, { ...antwoord, motivering: vanA, metWie: aan.id });

const bericht = (scene: StageMet, aan: Spreker) => {
  const card = scene.bezorgd.findLast((one) => one.aan === aan.id)?.card;
  if (!card) throw new Error(`nothing arrived at ${aan.naam}`);
  return card;
};

describe('[Q2] [K33] the second oordeel over afweging 2', () => {
  it('is asked with a bericht that opens the card of the second, who goes on where the first may not', async () => {
    const scene = await stageMet(totAfweging(2));
    const na = await eerste(scene, nee);
    expect(tekst(na)).toContain('Directeur A krijgt een bericht voor het tweede oordeel.');
    expect(tekst(na)).toContain('Tweede oordeel: wacht op Directeur A.');
    const dicht = await scene.open(functionarisA, beantwoorden);
    expect(tekst(dicht)).toContain('Afweging 3 wacht op het oordeel van Directeur A over afweging 2.');
    const gevraagd = bericht(scene, directeur);
    expect(gevraagd.summary).toBe('Meldcode: uw oordeel is gevraagd');
    expect(textOf(gevraagd.content)).toContain('beantwoordde afweging 2 van casus K7Q2M');
    expect(textOf(gevraagd.content)).not.toContain(vanA);
    const form = await scene.press(directeur, gevraagd, `formulier:${meebeoordelen}`);
    const twee = await scene.press(directeur, form.card, meebeoordelen, { ...nee, motivering: vanDirectie });
    expect(tekst(twee)).toContain('U oordeelt gelijk: geen onveiligheid. Nu komt afweging 3.');
    expect(await scene.nieuw()).toEqual(['afweging-beantwoord', 'afweging-meebeoordeeld']);
    const verder = await scene.open(functionarisA, beantwoorden);
    expect(inputsOf(verder.card.content).map(({ node }) => node['id'])).toContain('antwoord-afweging-3');
  });

  it('is chosen before the answer of the first is read, beside what it rests on, in the words of the protocol', async () => {
    const scene = await stageMet(totAfweging(2));
    await eerste(scene, ja);
    const { card } = await scene.open(directeur, meebeoordelen);
    const text = textOf(card.content);
    expect(text).toContain('Functionaris A gaf al een antwoord');
    expect(text).toContain('De weging van stap 4');
    expect(text).not.toContain(vanA);
    expect(valuesOf(card.content)['antwoord-afweging-2']).toBe('');
    const vraag = inputsOf(card.content).find(({ node }) => node['id'] === 'antwoord-afweging-2')?.node[
      'label'
    ];
    expect(vraag).toContain('Wij als school (functionarissen en bevoegd gezag) schatten in');
    expect(keuzes(card.content, 'antwoord-afweging-2')[1]).toContain(
      'B: Ja. Gevolg: doe direct een melding bij Veilig Thuis, per telefoon: 0800-2000.',
    );
    const na = await scene.press(directeur, card, meebeoordelen, { ...ja, motivering: vanDirectie });
    expect(tekst(na)).toContain(vanA);
    expect(tekst(na)).toContain(vanDirectie);
  });

  it('[Q2-B] ja of the first is to phone at once, whatever the second will say', async () => {
    const scene = await stageMet(totAfweging(2));
    const na = await eerste(scene, ja);
    expect(tekst(na)).toContain(bellen);
    expect(tekst(na)).toContain('Wacht daar niet op: bel nu.');
  });

  it.each([
    ['nee', { ...ja }],
    ['nee', twijfel],
    ['ja', nee],
    ['twijfel', nee],
  ] as const)('[Q2-B] after %s of the first a different one is doubt: phone', async (een, typed) => {
    const scene = await stageMet(wachtOpTweede(een));
    const na = await scene.fill(directeur, meebeoordelen, { ...typed, motivering: vanDirectie });
    expect(tekst(na)).toContain(bellen);
    expect(tekst(na)).toContain('U oordeelt verschillend. Dat is twijfel: bel Veilig Thuis.');
    expect(tekst(na)).toContain('Zij oordelen verschillend: dat is twijfel.');
    expect(tekst(await scene.open(functionarisA, beantwoorden))).not.toContain('antwoord-afweging-3');
    const eersteHoort = textOf(bericht(scene, functionarisA).content);
    expect(eersteHoort).toContain('gaf een oordeel over afweging 2 van casus K7Q2M');
  });

  it('is refused to whoever answered and to the same side, with the name of whom it waits for', async () => {
    const scene = await stageMet(wachtOpTweede('nee'));
    expect(tekst(await scene.open(functionarisA, meebeoordelen))).toContain(
      'U gaf zelf het eerste antwoord. Het tweede oordeel geeft iemand anders: Directeur A.',
    );
    expect(tekst(await scene.open(functionarisB, meebeoordelen))).toContain('Gevraagd is Directeur A.');
    expect(tekst(await scene.open(leerkrachtA, meebeoordelen))).toContain('Dit kan alleen');
    const klaar = await stageMet(beoordeeld('nee', 'nee'));
    expect(tekst(await klaar.open(directeur, meebeoordelen))).toContain(
      'Twee mensen hebben dit al beoordeeld.',
    );
    const vroeg = await stageMet(totAfweging(2));
    expect(tekst(await vroeg.open(directeur, meebeoordelen))).toContain(
      'Er is nu geen antwoord op afweging 2 dat u mee kunt beoordelen.',
    );
  });

  it('[Q1-rec] comes back without a motivering, with the choice still in it', async () => {
    const scene = await stageMet(wachtOpTweede('nee'));
    const fout = await scene.fill(directeur, meebeoordelen, { ...nee, motivering: ' ' });
    expect(tekst(fout)).toContain('Waarom kiest u dit antwoord? Vul dit in.');
    expect(valuesOf(fout.card.content)['antwoord-afweging-2']).toBe('nee');
    expect(await scene.nieuw()).toEqual([]);
  });

  it('[Q2] an intern begeleider who is asked by the directie gives it, and can find the casus', async () => {
    const scene = await stageMet(totAfweging(2));
    expect(tekst(await scene.says(begeleider, 'casus K7Q2M'))).not.toContain('rode jas');
    await eerste(scene, nee, directeur, begeleider);
    const form = await scene.press(begeleider, bericht(scene, begeleider), `formulier:${meebeoordelen}`);
    await scene.press(begeleider, form.card, meebeoordelen, { ...nee, motivering: vanDirectie });
    expect(await scene.nieuw()).toEqual(['afweging-beantwoord', 'afweging-meebeoordeeld']);
    expect(tekst(await scene.says(begeleider, 'mijn casussen'))).toContain('U hebt 1 casus.');
    expect(tekst(await scene.says(begeleider, 'casus K7Q2M'))).toContain('Zij oordelen gelijk.');
  });

  it('is said on the card of the first where the school has nobody to give it', async () => {
    const scene = await stageMet(totAfweging(2));
    expect(tekst(await scene.open(functionarisA, beantwoorden))).toContain('Ieder geeft een eigen oordeel');
    const organisatie = scene.app.organisatie();
    scene.app.setOrganisatie({
      ...organisatie,
      scholen: organisatie.scholen.map((school) => ({
        ...school,
        mensen: school.mensen.filter(({ id }) => id !== directeur.id),
      })),
      bovenschools: [],
    });
    const { card } = await scene.open(functionarisA, beantwoorden);
    expect(textOf(card.content)).toContain('De bot kent hier niemand die het tweede oordeel kan geven.');
    const alleen = { ...nee, motivering: vanA, beoordeeldMet: 'de directeur van Het Kompas' };
    const na = await scene.press(functionarisA, card, beantwoorden, alleen);
    expect(tekst(na)).toContain('Nu komt afweging 3.');
  });
});

describe('[Q2] [K33] two people who answer afweging 2 at the same moment', () => {
  const namen = [functionarisA, directeur] as const;

  it.each([
    ['the functionaris first', ...namen],
    ['the directie first', directeur, functionarisA],
  ] as const)('%s: neither is lost, and the result is one', async (_, een, twee) => {
    const scene = await stageMet(totAfweging(2));
    const [kaartEen, kaartTwee] = [await scene.open(een, beantwoorden), await scene.open(twee, beantwoorden)];
    const vanTwee = { ...twijfel, motivering: vanDirectie, metWie: een.id, beoordeeldMet: 'de jeugdarts' };
    await scene.press(een, kaartEen.card, beantwoorden, { ...nee, motivering: vanA, metWie: twee.id });
    const terug = await scene.press(twee, kaartTwee.card, beantwoorden, vanTwee);
    expect(tekst(terug)).toContain(`${een.naam} gaf al een antwoord`);
    expect(tekst(terug)).not.toContain(vanA);
    expect(verbsOf(terug.card.content)).toContain(meebeoordelen);
    expect(valuesOf(terug.card.content)).toMatchObject({
      'antwoord-afweging-2': 'twijfel',
      motivering: vanDirectie,
      beoordeeldMet: 'de jeugdarts',
    });
    expect(await scene.nieuw()).toEqual(['afweging-beantwoord']);
    const klaar = await scene.press(twee, terug.card, meebeoordelen);
    expect(tekst(klaar)).toContain('U oordeelt verschillend. Dat is twijfel: bel Veilig Thuis.');
    expect(await scene.nieuw()).toEqual(['afweging-beantwoord', 'afweging-meebeoordeeld']);
    // The same click once more adds nothing and says no other thing.
    const nogEens = await scene.press(twee, terug.card, meebeoordelen);
    expect(tekst(nogEens)).toContain('Zij oordelen verschillend: dat is twijfel.');
    expect(await scene.nieuw()).toHaveLength(2);
  });

  it('interleaved: two clicks that run at once record one answer, and the other form comes back as the second oordeel', async () => {
    const scene = await stageMet(totAfweging(2));
    const kaarten = [
      await scene.open(functionarisA, beantwoorden),
      await scene.open(directeur, beantwoorden),
    ];
    const typed = [
      { ...nee, motivering: vanA, metWie: directeur.id },
      { ...nee, motivering: vanDirectie, metWie: functionarisA.id },
    ];
    const antwoorden = await Promise.all(
      namen.map((wie, index) => {
        const kaart = kaarten[index];
        if (!kaart) throw new Error('no card');
        return scene.press(wie, kaart.card, beantwoorden, typed[index]);
      }),
    );
    expect(await scene.nieuw()).toEqual(['afweging-beantwoord']);
    const terug = antwoorden.findIndex(({ card }) => verbsOf(card.content).includes(meebeoordelen));
    const [wie, reply] = [namen[terug], antwoorden[terug]];
    if (!wie || !reply) throw new Error('no form came back');
    expect(valuesOf(reply.card.content)).toMatchObject({
      'antwoord-afweging-2': 'nee',
      motivering: wie.id === directeur.id ? vanDirectie : vanA,
    });
    await scene.press(wie, reply.card, meebeoordelen);
    expect(await scene.nieuw()).toEqual(['afweging-beantwoord', 'afweging-meebeoordeeld']);
    expect(tekst(await scene.open(functionarisA, beantwoorden))).toContain('Afweging 3');
  });

  it('two of the same side: the second hears for whom it waits, with what they typed still there', async () => {
    const scene = await stageMet(totAfweging(2));
    const { card } = await scene.open(functionarisB, beantwoorden);
    await eerste(scene, nee);
    const typed = { ...ja, motivering: 'Ik zag het zelf.', metWie: directeur.id };
    const terug = await scene.press(functionarisB, card, beantwoorden, typed);
    expect(tekst(terug)).toContain('wacht op het oordeel van Directeur A');
    expect(valuesOf(terug.card.content)).toMatchObject({ motivering: 'Ik zag het zelf.' });
  });

  it('both oordelen stand on the card of the casus and in the dossier, each with name and date', async () => {
    const scene = await stageMet(beoordeeld('nee', 'twijfel'));
    const casus = tekst(await scene.says(functionarisA, 'casus K7Q2M'));
    expect(casus).toMatch(/23 november 2026: A: Nee\. Door Functionaris A\./);
    expect(casus).toContain('Tweede oordeel, 23 november 2026: B: Twijfel. Door Directeur A.');
    const eerste = await scene.says(functionarisA, 'dossier K7Q2M');
    const dossier = `${tekst(eerste)}${tekst(await scene.press(functionarisA, eerste.card, 'dossier-bladeren'))}`;
    expect(dossier).toMatch(/Afweging beantwoord[^\n]*\n23 november 2026 om [\d:]+, door Functionaris A/);
    expect(dossier).toMatch(
      /Oordeel over afweging 2 door een tweede persoon[^\n]*\n23 november 2026 om [\d:]+, door Directeur A/,
    );
    expect(dossier).toContain('Het kind is nu bij opa.');
  });
});
