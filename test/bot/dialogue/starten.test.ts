import { cardBytes } from '../../support/cardFaults';
import { textOf, valuesOf } from '../../support/cardTree';
import { dataOf, nonceOf, stage } from '../../support/dialogueStage';
import { ingevuldeStart, naVeiligheid, startCasus, veilig } from '../../support/ingevuld';
import {
  begeleiderEnFunctionaris,
  directeurKompas,
  functionarisA,
  functionarisB,
  leerkrachtA,
  leerkrachtB,
} from '../../support/people';

/** What is wrong, what is typed instead, and what the form says about it. */
const fouten: readonly (readonly [string, Record<string, unknown>, string])[] = [
  ['[B14] no text', { tekst: '' }, 'Vul dit in.'],
  ['[B14] a text of spaces', { tekst: '  \n ' }, 'Vul dit in.'],
  ['[B14] no date', { datum: '' }, 'Dit is geen datum.'],
  ['[B14] a date that does not exist', { datum: '2026-02-30' }, 'Dit is geen datum.'],
  [
    '[B14] a date in the future',
    { datum: '2026-11-24' },
    'Deze datum is nog niet geweest. Kies 23 november 2026',
  ],
  ['[B14] no place', { plaats: '' }, 'Waar was het? Vul dit in.'],
  ['[B14] no situation', { situatie: '' }, 'In welke situatie? Vul dit in.'],
  ['[B14] nobody named who was there', { aanwezigen: '' }, 'Wie waren er nog meer bij? Vul dit in.'],
  [
    '[B15] not said how it was noticed',
    { waarnemingen: '' },
    'Kies minstens één: gezien, gehoord of geroken.',
  ],
  ['[B22] no choice between fact and hypothese', { soort: '' }, 'Is dit een feit of een hypothese? Kies een'],
  ['[B16] no choice of direction', { richting: '' }, 'Wat doet dit met uw zorg? Kies een'],
  [
    '[B24] told by someone without a name',
    { herkomst: 'ander', vanWie: ' ' },
    'Vul in wie het u vertelde: naam en functie.',
  ],
  ['[B25] a diagnosis without a professional', { herkomst: 'diagnose', vanWie: '' }, 'bevoegde deskundige'],
  ['a text of 20,000 characters', { tekst: 'é'.repeat(20_000) }, 'ten hoogste 4.000 tekens'],
  ['a school that does not exist', { school: 'de-maan' }, 'Deze school staat niet in de lijst.'],
  ['no school', { school: '' }, 'Op welke school zit de leerling? Vul dit in.'],
  ['no kenmerk', { kenmerk: '' }, 'Uw eigen kenmerk voor de leerling: Bedenk een eigen kenmerk'],
  ['no age', { leeftijdsgroep: '' }, 'Hoe oud is de leerling? Kies een'],
  [
    'everything empty',
    Object.fromEntries(Object.keys(ingevuldeStart).map((key) => [key, ''])),
    'Nog niet vastgelegd.',
  ],
];

describe('a form that is not right', () => {
  it.each(fouten)(
    'with %s comes back with every typed value, and nothing is stored',
    async (_what, change, said) => {
      const scene = stage();
      const form = await naVeiligheid(scene, leerkrachtA);
      const typed = { ...ingevuldeStart, ...change };
      const { card, place } = await scene.press(leerkrachtA, form.card, 'casus-starten', typed);
      expect(textOf(card.content)).toContain('Nog niet vastgelegd. Wat u typte staat er nog.');
      expect(textOf(card.content)).toContain(said);
      // A school that is not in the list cannot stand in it.
      const school = typed.school === 'de-maan' ? '' : typed.school;
      expect(valuesOf(card.content)).toEqual({ ...typed, ...veilig, school });
      expect(nonceOf(card)).toBe(nonceOf(form.card));
      expect(place).toBe('replace');
      expect(cardBytes(card.content)).toBeLessThan(80 * 1024);
      expect(await scene.events()).toEqual([]);
      expect(scene.pogingen).toEqual([]);
    },
  );

  it('of someone who belongs to another school is refused, and offers the own school', async () => {
    const scene = stage();
    const form = await naVeiligheid(scene, directeurKompas);
    const typed = { ...ingevuldeStart, school: 'de-regenboog' };
    const { card } = await scene.press(directeurKompas, form.card, 'casus-starten', typed);
    expect(textOf(card.content)).toContain('Kies uw eigen school.');
    expect(valuesOf(card.content)).toMatchObject({ school: 'het-kompas', tekst: ingevuldeStart.tekst });
    expect(await scene.events()).toEqual([]);
  });

  it('says all that is wrong at once', async () => {
    const scene = stage();
    const { card } = await startCasus(scene, leerkrachtA, {
      datum: '2026-12-01',
      waarnemingen: '',
      herkomst: 'diagnose',
    });
    const text = textOf(card.content);
    expect(text).toContain('nog niet geweest');
    expect(text).toContain('Kies minstens één');
    expect(text).toContain('bevoegde deskundige');
  });

  it('says what the rules find wrong beside what was left empty, each once', async () => {
    const scene = stage();
    const { card } = await startCasus(scene, leerkrachtA, {
      plaats: '',
      datum: '2026-12-01',
      waarnemingen: '',
      herkomst: 'diagnose',
    });
    const text = textOf(card.content);
    for (const fout of [
      'Waar was het? Vul dit in.',
      'nog niet geweest',
      'Kies minstens één',
      'bevoegde deskundige',
    ])
      expect(text.split(fout)).toHaveLength(2);
    expect(await scene.events()).toEqual([]);
    // Whether it was noticed at first hand is not known yet, so nothing is said of how.
    const zonder = await startCasus(stage(), leerkrachtA, { herkomst: '', waarnemingen: '' });
    expect(textOf(zonder.card.content)).toContain('Hoe weet u dit? Kies een van de mogelijkheden.');
    expect(textOf(zonder.card.content)).not.toContain('Kies minstens één');
  });

  it('can be mended and sent from the card that came back', async () => {
    const scene = stage();
    const fout = await startCasus(scene, leerkrachtA, { plaats: '' });
    const goed = await scene.press(leerkrachtA, fout.card, 'casus-starten', { plaats: 'klas' });
    expect(textOf(goed.card.content)).toContain('De casus is gestart.');
    expect((await scene.events()).map(({ type }) => type)).toEqual([
      'casus-gestart',
      'signaal-vastgelegd',
      'bericht-bezorgd',
      'bericht-bezorgd',
      'bericht-bezorgd',
    ]);
  });
});

describe('a casus that is started', () => {
  it('[K21] gives the code at once, and the aandachtsfunctionarissen of the school a bericht without the child', async () => {
    const scene = stage();
    const { card } = await startCasus(scene, leerkrachtA);
    const [casusId = ''] = await scene.casusIds();
    expect(textOf(card.content)).toContain(`De code is ${casusId}.`);
    expect(textOf(card.content)).toContain('Bericht bezorgd op 23 november 2026 om 09:15.');
    const ontvangers = [functionarisA, functionarisB, begeleiderEnFunctionaris].map(({ id }) => id);
    expect(scene.bezorgd.map(({ aan }) => aan).sort()).toEqual(ontvangers.sort());
    const bericht = JSON.stringify(scene.bezorgd[0]?.card);
    expect(bericht).toContain(casusId);
    expect(bericht).not.toContain('rode jas');
    expect(bericht).not.toContain('niet naar huis');
    expect(scene.bezorgd[0]?.card.summary).not.toMatch(new RegExp(`${casusId}|Regenboog|Leerkracht`));
  });

  it('[B24] keeps who told it, apart from what was seen at first hand', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA, {
      herkomst: 'ander',
      vanWie: 'Overblijfkracht A',
      waarnemingen: '',
    });
    const [, signaal] = await scene.events();
    expect(signaal?.data).toMatchObject({ bron: 'Overblijfkracht A', diagnoseDoor: null, waarnemingen: [] });
  });

  it('the same click three times, one after another and at once, is one casus and one bericht each', async () => {
    const scene = stage();
    const form = await naVeiligheid(scene, leerkrachtA);
    const data = dataOf(form.card, 'casus-starten', ingevuldeStart);
    const click = () => scene.sends(leerkrachtA, 'casus-starten', data);
    const replies = [...(await Promise.all([click(), click()])), await click()];
    expect(await scene.casusIds()).toHaveLength(1);
    expect(scene.pogingen).toHaveLength(3);
    expect(new Set(scene.pogingen).size).toBe(3);
    expect(textOf(replies[2]?.card.content)).toContain('Er is niets dubbel vastgelegd.');
    expect((await scene.events()).filter(({ type }) => type === 'signaal-vastgelegd')).toHaveLength(1);
  });

  it('the same form with another text is not taken for the first, and not thrown away either', async () => {
    const scene = stage();
    const form = await naVeiligheid(scene, leerkrachtA);
    await scene.press(leerkrachtA, form.card, 'casus-starten', ingevuldeStart);
    const tweede = { ...ingevuldeStart, tekst: 'Iets heel anders.' };
    const { card } = await scene.press(leerkrachtA, form.card, 'casus-starten', tweede);
    expect(textOf(card.content)).toContain('Die eerste tekst is vastgelegd.');
    expect(valuesOf(card.content)['tekst']).toBe('Iets heel anders.');
    expect(await scene.casusIds()).toHaveLength(1);
    await scene.press(leerkrachtA, card, 'casus-starten');
    expect(await scene.casusIds()).toHaveLength(2);
  });

  it('the form of one person sent by another starts a casus of that other', async () => {
    const scene = stage();
    const form = await naVeiligheid(scene, leerkrachtA);
    const data = dataOf(form.card, 'casus-starten', ingevuldeStart);
    await scene.sends(leerkrachtA, 'casus-starten', data);
    await scene.sends(leerkrachtB, 'casus-starten', data);
    const starters = (await scene.events())
      .filter(({ type }) => type === 'casus-gestart')
      .map(({ by }) => by.id);
    expect(starters.sort()).toEqual([leerkrachtA.id, leerkrachtB.id].sort());
  });

  it('an aandachtsfunctionaris who starts it gets no bericht and is not told to call anybody', async () => {
    const scene = stage();
    const { card } = await startCasus(scene, functionarisA);
    expect(scene.pogingen).not.toContain(functionarisA.id);
    expect(textOf(card.content)).not.toContain('Bel zelf');
  });

  it('stands ready with the school that was chosen last time', async () => {
    const scene = stage();
    await startCasus(scene, leerkrachtA);
    const { card } = await naVeiligheid(scene, leerkrachtA);
    expect(valuesOf(card.content)['school']).toBe('de-regenboog');
  });
});
