import { textOf, valuesOf, verbsOf } from '../../support/cardTree';
import type { Gebeurtenis } from '../../support/events';
import { functionarisA, leerkrachtA } from '../../support/people';
import { begin, gebeurd } from '../../support/raadEvents';
import { beantwoord, gemeld, gewogen, goedeWegen, totAfweging } from '../../support/wegenEvents';
import { casusId, keuzes, stageMet } from '../../support/stageMet';

type Stand = readonly Gebeurtenis[];
const aanvaard: Stand = [...totAfweging(4), beantwoord('afweging-4', 'ja')];
const geholpen: Stand = [...totAfweging(5), beantwoord('afweging-5', 'ja')];
const plan = { ...goedeWegen['hulpplan-vastleggen'], casemanagerId: '' };

describe('the card of the hulpplan', () => {
  it('[Q4-B1] [Q4-B7] starts from the help of afweging 3, and says that afweging 5 follows at the term', async () => {
    const scene = await stageMet(aanvaard);
    const { card } = await scene.open(functionarisA, 'hulpplan-vastleggen');
    expect(valuesOf(card.content)).toMatchObject({
      hulp: 'Gesprekken met het gezin.',
      helper: 'School: intern begeleider. Begeleider A',
      termijn: '',
    });
    expect(textOf(card.content)).toContain('op de einddatum beantwoordt u afweging 5');
    const goed = await scene.press(functionarisA, card, 'hulpplan-vastleggen', plan);
    expect(textOf(goed.card.content)).toContain('Voer het uit en ga daarna verder met afweging 5.');
    expect(await scene.nieuw()).toEqual(['hulpplan-vastgelegd']);
  });

  it.each([
    ['[Q4-B2] the term', 'termijn', 'Op welke datum moet het effect er zijn? Dit is geen datum.'],
    ['[Q4-B3] goals', 'doelen', 'Welke doelen moet u kunnen meten of merken? Vul dit in.'],
    ['[Q4-B4] rollen', 'rollen', 'Wie heeft welke rol? Vul dit in.'],
    ['[Q4-B5] the casemanager', 'casemanager', 'Wie is casemanager? Kies een collega: Kies één casemanager'],
    ['[Q4-B6] tasks', 'taken', 'Wie doet wat? Vul dit in.'],
    ['[Q4-B6] the tasks of the casemanager', 'takenCasemanager', 'Wat doet de casemanager? Vul dit in.'],
  ])('%s may not be missing', async (_, veld, zin) => {
    const scene = await stageMet(aanvaard);
    const fout = await scene.fill(functionarisA, 'hulpplan-vastleggen', { ...plan, [veld]: '' });
    expect(textOf(fout.card.content)).toContain(zin);
    expect(await scene.nieuw()).toEqual([]);
  });

  it('[Q4-B2] a term that has passed is refused with the text still there', async () => {
    const scene = await stageMet(aanvaard);
    const fout = await scene.fill(functionarisA, 'hulpplan-vastleggen', { ...plan, termijn: '2026-11-01' });
    expect(textOf(fout.card.content)).toContain('Deze datum is al geweest. Kies 23 november 2026 of later.');
    expect(valuesOf(fout.card.content)).toMatchObject({ doelen: plan.doelen, termijn: '2026-11-01' });
  });

  it('[Q4-B7] afweging 5 is not opened before there is one', async () => {
    const scene = await stageMet(aanvaard);
    const { card } = await scene.open(functionarisA, 'afweging-beantwoorden');
    expect(textOf(card.content)).toContain('Leg eerst het hulpplan vast, met de termijn.');
  });
});

describe('the card of monitoring', () => {
  it('[Q5-B] [Q5-fn3] asks for agreements and a moment; aftercare is advised and may stay empty', async () => {
    const scene = await stageMet(geholpen);
    const { card } = await scene.open(functionarisA, 'monitoring-vastleggen');
    expect(textOf(card.content)).toContain(
      'Advies: spreek ook nazorg af. Leg termijnen en verwachtingen vast.',
    );
    const typed = { afspraken: '', eerstvolgende: '2027-02-01', nazorg: '' };
    const fout = await scene.press(functionarisA, card, 'monitoring-vastleggen', typed);
    expect(textOf(fout.card.content)).toContain(
      'Hoe volgt u de veiligheid van alle betrokkenen? Vul dit in.',
    );
    await scene.press(functionarisA, fout.card, 'monitoring-vastleggen', { afspraken: 'Elke maand.' });
    expect(await scene.nieuw()).toEqual(['monitoring-vastgelegd']);
  });
});

describe('closing', () => {
  const geenActie: Stand = [...totAfweging(1), beantwoord('afweging-1', 'geen-actie')];

  it('[Q1-A] offers the grounds that hold, with what they rest on, and closes with the text for the dossier', async () => {
    const scene = await stageMet(geenActie);
    const { card } = await scene.open(functionarisA, 'casus-afsluiten');
    expect(keuzes(card.content, 'grond')).toEqual(['Er is geen actie nodig (afweging 1)']);
    expect(textOf(card.content)).toMatch(
      /Afweging 1: geen actie nodig, .*, Functionaris A: Drie keer letsel/,
    );
    const fout = await scene.press(functionarisA, card, 'casus-afsluiten', {
      grond: 'geen-actie',
      tekst: '',
    });
    expect(textOf(fout.card.content)).toContain('Wat is de slottekst voor het dossier? Vul dit in.');
    const goed = await scene.press(functionarisA, fout.card, 'casus-afsluiten', {
      tekst: 'Geen zorgen meer.',
    });
    expect(textOf(goed.card.content)).toContain('De casus is gesloten: er is geen actie nodig.');
    const signaal = await scene.open(leerkrachtA, 'weging-vastleggen');
    expect(textOf(signaal.card.content)).toContain('Deze casus is gesloten. Heropen hem eerst.');
  });

  it('[D15] another cause: follow-up belongs to the care structure of the school', async () => {
    const scene = await stageMet([...begin, gebeurd('gesprek-vastleggen', { uitkomst: 'andere-oorzaak' })]);
    const goed = await scene.fill(functionarisA, 'casus-afsluiten', {
      grond: 'andere-oorzaak',
      tekst: 'Rouw.',
    });
    expect(textOf(goed.card.content)).toContain('Regel verdere hulp binnen de zorgstructuur van de school.');
  });

  it('[N25] a gesprek that takes the suspicion away may close it, one that confirms it may not', async () => {
    const weg = await stageMet([...begin, gebeurd('gesprek-vastleggen', { uitkomst: 'ontkracht' })]);
    const { card } = await weg.open(functionarisA, 'casus-afsluiten');
    expect(keuzes(card.content, 'grond')).toEqual([
      'Er is een andere oorzaak, of het gesprek nam het vermoeden weg',
    ]);
    const sterk = await stageMet([...begin, gebeurd('gesprek-vastleggen')]);
    const open = await sterk.open(functionarisA, 'casus-afsluiten');
    expect(textOf(open.card.content)).toContain('Deze reden past niet bij wat er is vastgelegd.');
  });

  it('[F7] [F13] is not opened while a melding is owed', async () => {
    const scene = await stageMet([...totAfweging(2), beantwoord('afweging-2', 'twijfel')]);
    const { card } = await scene.open(functionarisA, 'casus-afsluiten');
    expect(textOf(card.content)).toContain('Een afweging wijst op een melding.');
    expect(textOf(card.content)).toContain('of leg vast waarom u dat niet doet');
  });

  it('a ground that does not hold is refused, whatever a card sends', async () => {
    const scene = await stageMet(geenActie);
    const { card } = await scene.open(functionarisA, 'casus-afsluiten');
    const typed = { grond: 'hulp-geslaagd', tekst: 'Klaar.' };
    const fout = await scene.press(functionarisA, card, 'casus-afsluiten', typed);
    expect(textOf(fout.card.content)).toContain('Deze reden past niet bij wat er is vastgelegd.');
    expect(await scene.nieuw()).toEqual([]);
  });
});

describe('opening again', () => {
  const gesloten: Stand = [
    ...geholpen,
    gewogen('monitoring-vastleggen'),
    gewogen('casus-afsluiten', { grond: 'hulp-geslaagd' }),
  ];

  it('[N32] keeps everything, asks for a reason, and a no on afweging 5 leads back to a melding', async () => {
    const scene = await stageMet(gesloten);
    const fout = await scene.fill(leerkrachtA, 'casus-heropenen', { reden: '' });
    expect(textOf(fout.card.content)).toContain('Waarom heropent u de casus? Vul dit in.');
    const open = await scene.press(leerkrachtA, fout.card, 'casus-heropenen', { reden: 'Weer letsel.' });
    expect(textOf(open.card.content)).toContain('Alles wat er stond is er nog.');
    expect(textOf(open.card.content)).toContain('Zegt dat hij niet naar huis wil.');
    const afweging = await scene.fill(functionarisA, 'afweging-beantwoorden', {
      'antwoord-afweging-5': 'nee',
      'resultaat-hulp': 'Weer letsel.',
      motivering: 'Het geweld is terug.',
      beoordeeldMet: 'Directeur A',
    });
    expect(textOf(afweging.card.content)).toContain('Bel nu Veilig Thuis: 0800-2000');
    const stap = await scene.sends(functionarisA, 'volgende-stap-inzien', { casusId, nonce: 'nonce-stap-1' });
    expect(textOf(stap.card.content)).toMatch(/melding/);
  });

  it('after a melding with feedback the casus closes, and says so', async () => {
    const scene = await stageMet([
      ...totAfweging(3),
      beantwoord('afweging-3', 'nee'),
      ...gemeld,
      gewogen('terugkoppeling-vastleggen'),
    ]);
    const { card } = await scene.open(functionarisA, 'casus-afsluiten');
    expect(textOf(card.content)).toContain('Veilig Thuis start onderzoek.');
    const dicht = await scene.press(functionarisA, card, 'casus-afsluiten', {
      grond: 'overgenomen-door-veilig-thuis',
      tekst: 'Overgedragen.',
    });
    expect(textOf(dicht.card.content)).toContain(
      'Veilig Thuis heeft teruggekoppeld. Blijf letten op de leerling.',
    );
    expect(verbsOf(dicht.card.content)).toContain('volgende-stap-inzien');
  });
});
