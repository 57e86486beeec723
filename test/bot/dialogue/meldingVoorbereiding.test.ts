import { textOf, verbsOf } from '../../support/cardTree';
import { signaalVastgelegd, type Gebeurtenis } from '../../support/events';
import { besproken, gegeven, vanLeeftijd, verschuldigd } from '../../support/meldingEvents';
import { functionarisA, functionarisKompas, leerkrachtA } from '../../support/people';
import { casusId, stageMet } from '../../support/stageMet';

const verhaal: readonly Gebeurtenis[] = [
  ...verschuldigd,
  signaalVastgelegd({ tekst: 'Blauwe plek op zijn arm.', bron: 'de gymleraar', plaats: 'gymzaal' }),
  signaalVastgelegd({ tekst: 'Ik denk dat hij bang is.', soort: 'hypothese' }),
];

async function kaart(gebeurtenissen = verhaal, wie = functionarisA) {
  const scene = await stageMet(gebeurtenissen);
  const { card } = await scene.sends(wie, 'melding-voorbereiden', { casusId });
  return { text: textOf(card.content), verbs: verbsOf(card.content) };
}

describe('the card that prepares a melding', () => {
  it('[N35] puts the facts first, with date and place, then other sources by name, then hypothesen', async () => {
    const { text } = await kaart();
    const plaats = [
      'Feiten en gebeurtenissen die u meldt',
      '• 23 november 2026, schoolplein: Zegt dat hij niet naar huis wil.',
      'Wat anderen zagen of hoorden: noem wie',
      '• 23 november 2026, gymzaal: Blauwe plek op zijn arm. (van de gymleraar)',
      'Vermoedens: zeg erbij dat het geen feiten zijn',
      '• 23 november 2026, schoolplein: Ik denk dat hij bang is.',
    ].map((line) => text.indexOf(line));
    expect(plaats).not.toContain(-1);
    expect([...plaats].sort((a, b) => a - b)).toEqual(plaats);
  });

  it('[N36] [G3] [G4] [G5] [G6] [G7] gives the five steps of the talk beforehand, with what it means for them', async () => {
    const { text } = await kaart();
    expect(text).toContain(
      '1. Leg uit waarom u van plan bent een melding te doen, wat het doel is en wat het',
    );
    expect(text).toContain('2. Vraag uitdrukkelijk om een reactie.');
    expect(text).toContain('3. Zijn er bezwaren? Overleg hoe u daaraan tegemoet kunt komen.');
    expect(text).toContain('4. Kan dat niet? Weeg de bezwaren af tegen de bescherming.');
    expect(text).toContain('5. Geeft de bescherming de doorslag? Doe dan de melding.');
  });

  it.each([
    ['onder-12', '[H2]', 'jonger dan 12 jaar: u bespreekt de melding met de ouders.'],
    ['12-tot-16', '[G2] [H1]', 'met de ouders, en ook met de leerling zelf.'],
    ['vanaf-16', '[G2] [H1]', 'met de leerling zelf, en ook met de ouders.'],
  ] as const)('of %s says with whom: %s', async (leeftijd, _, zin) => {
    expect((await kaart(vanLeeftijd(leeftijd, verhaal))).text).toContain(zin);
  });

  it('gives the number, what to say and what Veilig Thuis may ask', async () => {
    const { text } = await kaart();
    expect(text).toContain('[0800-2000](tel:08002000)');
    // Before anything else there is to read.
    expect(text.indexOf('(tel:08002000)')).toBeLessThan(text.indexOf('Feiten en gebeurtenissen die u meldt'));
    expect(text).toContain('Ik wil een melding doen.');
    expect(text).toContain('Is het kind nu veilig?');
  });

  it('[L22] [L23] says that one may report and answer without consent, and where the law says so now', async () => {
    const { text } = await kaart();
    expect(text).toContain('zo nodig zonder toestemming van het kind of de ouders.');
    expect(text).toContain('U mag ook vragen van Veilig Thuis over het kind en de ouders beantwoorden');
    expect(text).toContain('Wmo 2015, artikel 5.2.6. Het stappenplan noemt nog oudere wetten.');
  });

  it('[0.2] [0.1] says that a melding is in own name, and what the norm is', async () => {
    const { text } = await kaart();
    expect(text).toContain('Een melding doet u in eigen naam.');
    expect(text).toContain('De wet verplicht u niet om te melden. Maar bij ja of twijfel over de veiligheid');
  });

  it('[G1] leads to the talk, and to the melding once it was talked about', async () => {
    expect((await kaart()).verbs).toEqual([
      'formulier:meldgesprek-vastleggen',
      'formulier:meldgesprek-afwijken',
      'nummers',
      'nood',
    ]);
    const klaar = await kaart([...verhaal, besproken, gegeven]);
    expect(klaar.verbs[0]).toBe('formulier:melding-vastleggen');
    expect(klaar.text).toContain('23 november 2026 besproken met de ouders (de moeder)');
    expect(klaar.text).toContain('Er is toestemming voor de melding.');
  });

  it('[G3] folds the talk beforehand away once it was held, and never the facts', async () => {
    const zichtbaar = async (gebeurtenissen: readonly Gebeurtenis[]): Promise<string> => {
      const scene = await stageMet(gebeurtenissen);
      const { card } = await scene.sends(functionarisA, 'melding-voorbereiden', { casusId });
      const delen = card.content['body'] as readonly Readonly<Record<string, unknown>>[];
      return textOf(delen.filter(({ isVisible }) => isVisible !== false));
    };
    const [eerst, klaar] = [await zichtbaar(verhaal), await zichtbaar([...verhaal, besproken, gegeven])];
    expect(eerst).toContain('2. Vraag uitdrukkelijk om een reactie.');
    expect(klaar).not.toContain('2. Vraag uitdrukkelijk om een reactie.');
    for (const text of [eerst, klaar]) {
      expect(text).toContain('Blauwe plek op zijn arm.');
      expect(text).not.toContain('Wmo 2015');
    }
  });

  it('is reached from the next stap, and by nobody to whom the casus does not belong', async () => {
    const scene = await stageMet(verschuldigd);
    const volgende = await scene.sends(leerkrachtA, 'volgende-stap-inzien', { casusId });
    expect(verbsOf(volgende.card.content)).toContain('melding-voorbereiden');
    expect((await kaart(verhaal, functionarisKompas)).text).toContain('Deze casus vind ik niet');
    expect((await kaart(verhaal, leerkrachtA)).text).toContain('Bereid de melding voor');
  });
});
