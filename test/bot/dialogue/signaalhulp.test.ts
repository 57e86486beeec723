import { waarnemingen } from '../../../src/domain/waarden';
import { signaalcategorieIds } from '../../../src/protocol/signaalcategorieen';
import type { RenderedCard } from '../../../src/bot/dialogue/turn';
import { actionsOf, inputsOf, nodesOf, textOf, valuesOf, verbsOf } from '../../support/cardTree';
import { stage } from '../../support/dialogueStage';
import { ingevuldSignaal, naVeiligheid, startedCasus } from '../../support/ingevuld';
import { leerkrachtA } from '../../support/people';
import { begin } from '../../support/raadEvents';
import { casusId, stageMet } from '../../support/stageMet';
import { beantwoord, gewogen, naStapDrie } from '../../support/wegenEvents';

/** The form of a first signaal, and that of a later one. */
const formulieren = [
  ['the form that starts a casus', async () => (await naVeiligheid(stage(), leerkrachtA)).card],
  [
    'the form of a later signaal',
    async () => (await (await startedCasus()).scene.says(leerkrachtA, 'signaal vastleggen')).card,
  ],
] as const;

const hulpOp = (card: RenderedCard): Record<string, unknown> =>
  nodesOf(card.content).find(({ node }) => node['id'] === 'hulp')?.node ?? {};

const label = (card: RenderedCard, id: string): string =>
  String(inputsOf(card.content).find(({ node }) => node['id'] === id)?.node['label']);

describe.each(formulieren)('%s', (_, open) => {
  it.each([
    ['[B1]', 'Verzamel signalen tot duidelijk is of er zorgen zijn'],
    ['[B1] [B6]', 'Kijk naar het kind, in de klas en bij een huisbezoek'],
    ['[B1] [B7]', 'Deel uw zorg met de ouders bij het halen en brengen'],
    ['[B4]', 'Een signaal zegt zelden wat de oorzaak is. Ga uit van wat u ziet.'],
    ['[B5]', 'Gebruik de signalenlijst, of het instrument van uw school'],
    ['[B8]', 'Kijk bij elk contact hoe ouder en kind samen zijn'],
  ])('%s says how to go about it: %s', async (__, zin) => {
    expect(hulpOp(await open())['text']).toContain(zin);
  });

  it('keeps that folded away until it is asked for', async () => {
    const card = await open();
    expect(hulpOp(card)['isVisible']).toBe(false);
    const toggle = actionsOf(card.content).filter(({ node }) => node['type'] === 'Action.ToggleVisibility');
    expect(toggle.map(({ node }) => [node['title'], node['targetElements']])).toContainEqual([
      'Hoe doe ik dit?',
      ['hulp'],
    ]);
  });

  it('[B5] has the signalenlijst as a choice, every kind with examples of what to look for', async () => {
    const card = await open();
    const choices = inputsOf(card.content).find(({ node }) => node['id'] === 'categorie')?.node['choices'];
    const lijst = choices as readonly { title: string; value: string }[];
    expect(lijst.map(({ value }) => value)).toEqual([...signaalcategorieIds]);
    for (const { title } of lijst) expect(title).toMatch(/^[^:]+: .{20,}/);
  });

  it('[B21] asks what happened without a judgement, and whether it is a feit or a hypothese, with nothing chosen', async () => {
    const card = await open();
    expect(label(card, 'tekst')).toContain('Schrijf op wat er gebeurde, zonder oordeel.');
    expect(label(card, 'soort')).toBe('Is dit een feit of een hypothese?');
    expect(valuesOf(card.content)['soort']).toBe('');
  });
});

describe('a signaal', () => {
  it('[B21] that does not say whether it is a feit is not taken, and is once it does', async () => {
    const { scene } = await startedCasus();
    const form = await scene.says(leerkrachtA, 'signaal vastleggen');
    const typed = { ...ingevuldSignaal, tekst: 'Blauwe plek, zo groot als een munt.', soort: '' };
    const terug = await scene.press(leerkrachtA, form.card, 'signaal-vastleggen', typed);
    expect(textOf(terug.card.content)).toContain('Is dit een feit of een hypothese?');
    expect(valuesOf(terug.card.content)).toMatchObject(typed);
    const na = await scene.press(leerkrachtA, terug.card, 'signaal-vastleggen', { soort: 'feit' });
    expect(textOf(na.card.content)).toContain('Het signaal is vastgelegd.');
    expect((await scene.events()).at(-1)?.data).toMatchObject({ soort: 'feit', tekst: typed.tekst });
  });

  it('[M1] keeps every field of stap 1, and the dossier reads each of them back', async () => {
    const { scene, casusId: code } = await startedCasus();
    const form = await scene.says(leerkrachtA, 'signaal vastleggen');
    const typed = {
      categorie: 'lijf-en-letsel',
      tekst: 'Breuk in de onderarm.',
      waarnemingen: waarnemingen.join(','),
      datum: '2026-11-20',
      plaats: 'gymzaal',
      situatie: 'bij het omkleden',
      aanwezigen: 'de stagiair',
      soort: 'feit',
      richting: 'weerspreekt',
      herkomst: 'diagnose',
      vanWie: 'kinderarts A',
    };
    await scene.press(leerkrachtA, form.card, 'signaal-vastleggen', typed);
    expect((await scene.events()).at(-1)?.data).toEqual({
      categorie: 'lijf-en-letsel',
      tekst: typed.tekst,
      waarnemingen,
      datum: typed.datum,
      plaats: typed.plaats,
      situatie: typed.situatie,
      aanwezigen: typed.aanwezigen,
      soort: 'feit',
      richting: 'weerspreekt',
      bron: null,
      diagnoseDoor: 'kinderarts A',
    });
    const dossier = textOf((await scene.says(leerkrachtA, `dossier ${code}`)).card.content);
    for (const regel of [
      'Waar gaat het over? Lijf en letsel',
      'Wat zag, hoorde of rook u? Breuk in de onderarm.',
      'Hoe merkte u het? Gezien, Gehoord, Geroken',
      'Op welke datum? 20 november 2026',
      'Waar was het? gymzaal',
      'In welke situatie? bij het omkleden',
      'Wie waren er nog meer bij? de stagiair',
      'Wat doet dit met uw zorg? Het maakt mijn zorg kleiner',
      'Hoe weet u dit? Het is een diagnose van een deskundige',
      'Van wie? kinderarts A',
    ])
      expect(dossier).toContain(regel);
  });

  it.each(['datum', 'plaats', 'situatie', 'aanwezigen'])('[M1] is not kept without its %s', async (veld) => {
    const { scene } = await startedCasus();
    const voor = (await scene.events()).length;
    const form = await scene.says(leerkrachtA, 'signaal vastleggen');
    const typed = { ...ingevuldSignaal, tekst: 'Iets nieuws.', [veld]: '' };
    const { card } = await scene.press(leerkrachtA, form.card, 'signaal-vastleggen', typed);
    expect(valuesOf(card.content)).toMatchObject(typed);
    expect(await scene.events()).toHaveLength(voor);
  });
});

describe('collecting', () => {
  const kijken = [
    '– Gebruik de signalenlijst, of het instrument van uw school',
    '– Kijk naar het kind, in de klas en bij een huisbezoek',
    '– Deel uw zorg met de ouders bij het halen en brengen',
    '– Verzamel signalen tot duidelijk is of er zorgen zijn',
  ];
  const volgendeStap = async (log: typeof begin): Promise<RenderedCard> =>
    (await (await stageMet(log)).sends(leerkrachtA, 'volgende-stap-inzien', { casusId })).card;

  it.each([
    ['after the first signaal', begin],
    ['after stap 2 and 3', naStapDrie],
  ])('[B1] [B5] [B6] [B7] [B9] is offered by the next stap %s, with where to look', async (_, log) => {
    const text = textOf((await volgendeStap(log)).content);
    expect(text).toContain('• Leg meer signalen vast');
    for (const zin of kijken) expect(text).toContain(zin);
  });

  it('[B9] goes on after afweging 1, which says whether there are concerns: then without where to look', async () => {
    const sterk = beantwoord('afweging-1', 'sterk-vermoeden');
    const log = [...naStapDrie, gewogen('weging-vastleggen'), sterk];
    const text = textOf((await volgendeStap(log)).content);
    expect(text).toContain('• Leg meer signalen vast');
    for (const zin of kijken) expect(text).not.toContain(zin);
  });

  it('[B9] has its form one tap away on the casus as long as that is open, and no longer', async () => {
    const open = await (await stageMet(naStapDrie)).sends(leerkrachtA, 'casus-inzien', { casusId });
    expect(verbsOf(open.card.content)).toContain('signaal-formulier');
    const dicht = [
      ...naStapDrie,
      gewogen('casus-afsluiten', { grond: 'andere-oorzaak', tekst: 'Iets anders.' }),
    ];
    const gesloten = await (await stageMet(dicht)).sends(leerkrachtA, 'casus-inzien', { casusId });
    expect(verbsOf(gesloten.card.content)).not.toContain('signaal-formulier');
  });
});
