import { gesprekGrondTekst } from '../../../src/texts/consultatiewoorden';
import { meldgesprekGrondTekst } from '../../../src/texts/formulieren/melding';
import { stapTekst } from '../../../src/texts/stappen';
import { inputsOf, textOf, valuesOf } from '../../support/cardTree';
import { stage } from '../../support/dialogueStage';
import { naVeiligheid, startedCasus } from '../../support/ingevuld';
import { functionarisA, leerkrachtA } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { casusId, keuzes, stageMet } from '../../support/stageMet';
import { leest } from '../../support/uitlegStage';
import { totAfweging, beantwoord } from '../../support/wegenEvents';
import { alleTeksten } from '../../texts/sentences';

const teksten = alleTeksten();

describe('what falls outside the meldcode', () => {
  it('[N15] a medewerker as pleger: leidinggevende or directie, aangifte, inspectie', async () => {
    const text = await leest('wat als een medewerker de pleger is?', functionarisA);
    expect(text).toContain('Er start geen casus en er gaat geen bericht uit.');
    expect(text).toContain(
      'de leidinggevende of directie inlichten, aangifte bij de politie, en de inspectie',
    );
    expect(text).toMatch(/Directie: Directeur A[\s\S]*Vertrouwensinspecteur onderwijs\n\[0900-1113111\]/);
    expect(text).not.toContain('Functionaris A');
  });

  it.each(['ja', 'twijfel'])(
    '[N15] no casus starts when it may be a medewerker: %s',
    async (medewerkerBetrokken) => {
      const scene = stage();
      const { card } = await naVeiligheid(scene, leerkrachtA, { acuut: 'nee', medewerkerBetrokken });
      expect(textOf(card.content)).toContain('Dit is een andere route');
      expect(inputsOf(card.content)).toEqual([]);
      expect(await scene.casusIds()).toEqual([]);
      expect(scene.bezorgd).toEqual([]);
    },
  );

  it('[N17] has no short route: the explanation names all five stappen', async () => {
    const text = await leest('mag ik stappen overslaan?');
    expect(text).toContain('Elke casus heeft alle vijf de stappen. Een korte route is er niet');
    for (const { naam } of Object.values(stapTekst)) expect(text).toContain(naam);
  });

  it.each(['onder-12', '12-tot-16', 'vanaf-16'])(
    '[N17] every casus has all five stappen from its start, with a leerling %s',
    async (leeftijdsgroep) => {
      const { scene, casusId: id } = await startedCasus({ leeftijdsgroep });
      const { card } = await scene.says(leerkrachtA, `volgende stap ${id}`);
      for (const { naam } of Object.values(stapTekst)) expect(textOf(card.content)).toContain(`${naam}: `);
    },
  );

  it('[N17] a casus cannot be closed before its stappen, not even by who sends the command', async () => {
    const scene = await stageMet(begin);
    for (const grond of ['geen-actie', 'eenmalig-contact']) {
      await scene.sends(functionarisA, 'casus-afsluiten', {
        casusId,
        nonce: `nonce-sluit-${grond}`,
        version: begin.length,
        grond,
        tekst: 'Het was een eenmalig contact.',
      });
    }
    expect(await scene.nieuw()).toEqual([]);
  });
});

describe('the grounds on which a talk is left out', () => {
  const melding = [...totAfweging(2), beantwoord('afweging-2', 'ja')];
  const forms = [
    ['gesprek-afwijken', begin, gesprekGrondTekst, {}],
    ['meldgesprek-afwijken', melding, meldgesprekGrondTekst, { met: 'ouders' }],
  ] as const;

  it.each(forms)('[N43] %s offers exactly two', async (command, stand, gronden) => {
    const scene = await stageMet(stand);
    const { card } = await scene.open(functionarisA, command);
    expect(keuzes(card.content, 'grond')).toEqual(Object.values(gronden));
    expect(Object.keys(gronden)).toHaveLength(2);
  });

  it.each(forms)(
    '[N43] %s takes no third ground, and gives the text back',
    async (command, stand, gronden, met) => {
      const scene = await stageMet(stand);
      const typed = { ...met, grond: 'client-wil-niet', motivering: 'De vader dreigde.' };
      const fout = await scene.fill(functionarisA, command, typed);
      expect(await scene.nieuw()).toEqual([]);
      expect(valuesOf(fout.card.content)['motivering']).toBe('De vader dreigde.');
      const [grond = ''] = Object.keys(gronden);
      await scene.press(functionarisA, fout.card, command, { ...typed, grond });
      const vastgelegd = (await scene.events()).findLast(({ type }) => !type.startsWith('bericht-'));
      expect(vastgelegd?.data).toMatchObject({ grond, motivering: 'De vader dreigde.' });
      expect(await scene.nieuw()).toHaveLength(1);
    },
  );

  it('[N43] the explanation gives those two, and no text speaks of a client', async () => {
    const text = await leest('mag ik het gesprek overslaan?');
    expect(text).toContain('Weglaten mag alleen op een van deze twee gronden.');
    const punten = text.split('\n').filter((regel) => regel.startsWith('• '));
    expect(punten).toEqual(Object.values(gesprekGrondTekst).map((grond) => `• ${grond}`));
    expect(teksten.filter(({ tekst }) => /\bcli[eë]nt/i.test(tekst))).toEqual([]);
  });
});

describe('the meldrecht', () => {
  it('[L24] holds for adults too, and no text says that it does not yet', async () => {
    const text = await leest('wat is het meldrecht?');
    expect(text).toContain('Het geldt ook als er alleen volwassenen betrokken zijn.');
    expect(text).toContain('Wmo 2015, artikel 5.2.6');
    const verouderd =
      /(geen|zonder|nog niet) (wettelijk )?meldrecht|meldrecht\b[^.]*\b(nog niet|zal|komt|nieuwe wet)|nieuwe wet/i;
    expect(verouderd.test('Voor volwassenen is er nog geen meldrecht.')).toBe(true);
    expect(teksten.filter(({ tekst }) => verouderd.test(tekst))).toEqual([]);
  });
});
