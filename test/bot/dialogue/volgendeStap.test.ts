import { volgendeStapView } from '../../../src/bot/dialogue/views/volgendeStapView';
import type { Medewerker } from '../../../src/domain/medewerker';
import { volgendeStapTekst } from '../../../src/texts/volgendeStappen';
import { actionsOf, isRecord, nodesOf, textOf, verbsOf } from '../../support/cardTree';
import { gestart, noodVastgelegd, signaalVastgelegd, vandaag, type Gebeurtenis } from '../../support/events';
import { bestaandeCasus } from '../../support/given';
import { startedCasus } from '../../support/ingevuld';
import { bestuurder, functionarisA, leerkrachtA, organisatie } from '../../support/people';
import { begin, gebeurd } from '../../support/raadEvents';
import { beantwoord, gewogen, naStapDrie, totAfweging } from '../../support/wegenEvents';

const kaart = (log: readonly Gebeurtenis[], wie: Medewerker = leerkrachtA) =>
  volgendeStapView(bestaandeCasus(log), wie, organisatie, vandaag, { nonce: 'nonce-00000001' }).content;
const lees = (log: readonly Gebeurtenis[], wie?: Medewerker): string => textOf(kaart(log, wie));
/** Everything that happened before the weighing can start, and the weging. */
const gewogenCasus = [...naStapDrie, gewogen('weging-vastleggen')];
const sterk = [...gewogenCasus, beantwoord('afweging-1', 'sterk-vermoeden')];

describe('what the card of the next stap says', () => {
  it('the thing to do, why, and what happens when it is not done', () => {
    const { titel, reden, anders } = volgendeStapTekst['consultatie-houden'];
    expect(lees(begin).split('\n').slice(0, 7)).toEqual([
      'Casus K7Q2M',
      titel,
      reden,
      'Uiterlijk: ',
      '30 november 2026. Dit is een afspraak van de school, geen wet.',
      'Als het niet gebeurt: ',
      anders,
    ]);
  });

  it('by when, only where the source says so', () => {
    expect(lees(begin)).not.toContain('Wanneer: ');
    const { wanneer } = volgendeStapTekst['veilig-thuis-meteen'];
    expect(lees([gestart(), signaalVastgelegd({ categorie: 'seksueel' })])).toContain(
      `Wanneer: \n${wanneer}`,
    );
    const gemeld = [gestart(), signaalVastgelegd(), noodVastgelegd({ meldingGedaan: 'ja' })];
    const stappen = lees([...gemeld, ...gewogenCasus.slice(2)], functionarisA);
    expect(stappen).toContain('Leg de terugkoppeling van Veilig Thuis vast');
  });

  it('the source, one tap away and not before', () => {
    const card = kaart(begin);
    const bron = nodesOf(card).find(({ node }) => node['id'] === 'bron')?.node;
    expect(bron?.['isVisible']).toBe(false);
    expect(textOf(bron)).toMatch(
      /stappenplan van OPO Furore, regel 113 tot en met 125.*Regels in deze bot: C1/,
    );
    const toggles = actionsOf(card).filter(({ node }) => node['type'] === 'Action.ToggleVisibility');
    expect(toggles.map(({ node }) => node['targetElements'])).toEqual([['bron']]);
  });

  it('[B2] signalen that speak against the suspicion are invited as long as the casus runs', () => {
    for (const log of [begin, naStapDrie, sterk])
      expect(lees(log)).toContain('• Leg meer signalen vast, ook wat uw zorg kleiner maakt');
  });

  it('[B2] [B23] an open hypothese is among what comes after', () => {
    expect(lees([gestart(), signaalVastgelegd({ soort: 'hypothese' })])).toContain(
      '• Leg vast wat er van de hypothese bleek',
    );
  });

  it('[N32] a closed casus can be opened again, and nothing is said to block', () => {
    const dicht = [...gewogenCasus, beantwoord('afweging-1', 'geen-actie'), gewogen('casus-afsluiten')];
    expect(lees(dicht)).toContain('Komt er iets nieuws? Heropen de casus');
    expect(lees(dicht)).not.toContain('Wat nog niet kan, en waarom');
    expect(verbsOf(kaart(dicht))[0]).toBe('formulier:casus-heropenen');
  });
});

describe('what somebody else has to do', () => {
  const naGezag = [...sterk, gewogen('bevoegd-gezag-inlichten')];

  it('[Q2] [K21] is said with who does it, and that the aandachtsfunctionaris can be asked', () => {
    const text = lees(naGezag);
    expect(text).toMatch(/^Casus K7Q2M\nBeantwoord afweging 2: is het onveilig\?/);
    expect(text).toContain(
      'Dit doet de aandachtsfunctionaris of de directie. U kunt het niet zelf doen. Vraag het aan de aandachtsfunctionaris.',
    );
    expect(verbsOf(kaart(naGezag))).not.toContain('formulier:afweging-beantwoorden');
  });

  it('[Q2] is for the aandachtsfunctionaris a thing to do, with its form', () => {
    const ontvangen = [...naGezag];
    expect(lees(ontvangen, functionarisA)).not.toContain('U kunt het niet zelf doen');
    expect(verbsOf(kaart(ontvangen, functionarisA))).toContain('formulier:afweging-beantwoorden');
  });

  it('[Q1-A] is named in what comes after with the rol that closes', () => {
    const dicht = [...gewogenCasus, beantwoord('afweging-1', 'geen-actie')];
    expect(lees(dicht)).toContain('Leg het dossier vast en sluit de casus');
    expect(lees(dicht)).toContain('Dit doet de aandachtsfunctionaris of de directeur of bestuurder');
  });
});

describe('what blocks, and on what it waits', () => {
  it('[Q1] [Q2] [0.8] [0.9] is said of the two afwegingen that lie nearest, and of none that waits for these', () => {
    const regels = lees(begin)
      .split('\n')
      .filter((line) => line.includes(' kan pas na: '));
    expect(regels).toEqual([
      'Afweging 1 (is er een sterk vermoeden?) kan pas na: consultatie; gesprek.',
      'Afweging 2 (is het onveilig?) kan pas na: consultatie; gesprek; wegen; afweging 1 (is er een sterk vermoeden?).',
    ]);
  });

  it('[Q1-B2] afweging 2 waits for the bevoegd gezag', () => {
    expect(lees(sterk)).toContain(
      'Afweging 2 (is het onveilig?) kan pas na: het inlichten van het bevoegd gezag.',
    );
  });

  it('[Q2-B2] afweging 3 waits for the melding after a yes', () => {
    expect(lees([...totAfweging(2), beantwoord('afweging-2', 'ja')])).toContain(
      'Afweging 3 (kan er hulp komen die werkt?) kan pas na: de melding aan Veilig Thuis.',
    );
  });

  it('[E5] afweging 1 waits for the advies when the weging left doubt', () => {
    const twijfel = [...naStapDrie, gewogen('weging-vastleggen', { twijfel: 'twijfel' })];
    expect(lees(twijfel)).toContain('kan pas na: het advies van Veilig Thuis.');
    expect(lees([...twijfel, gebeurd('advies-vastleggen')])).not.toContain('het advies van Veilig Thuis.');
  });

  it('[Q1-A] nothing waits behind an answer at which the road ends', () => {
    expect(lees([...gewogenCasus, beantwoord('afweging-1', 'geen-actie')])).not.toContain('kan pas na');
  });
});

describe('the buttons', () => {
  it.each([
    [
      'at the start',
      begin,
      ['formulier:consultatie-vastleggen', 'formulier:twijfel-beantwoorden', 'casus-inzien'],
    ],
    [
      'when the gesprek is near, with its preparation',
      [...begin, gebeurd('consultatie-vastleggen'), gebeurd('twijfel-beantwoorden')],
      ['formulier:gesprek-vastleggen', 'formulier:weging-vastleggen', 'gesprek-voorbereiden'],
    ],
    [
      'in danger',
      [gestart({ acuut: { vraag: 'Is er nu direct gevaar?', antwoord: 'ja' } }), signaalVastgelegd()],
      ['nood-formulier', 'formulier:consultatie-vastleggen', 'casus-inzien'],
    ],
  ])('%s open the first two things this person can do', (_, log, expected) => {
    expect(verbsOf(kaart(log))).toEqual([...expected, 'nummers', 'nood']);
  });

  it('prepare for a melding when that is near', () => {
    const verbs = verbsOf(kaart([...totAfweging(2), beantwoord('afweging-2', 'ja')]));
    expect(verbs).toContain('melding-voorbereiden');
    expect(verbs.slice(-2)).toEqual(['nummers', 'nood']);
    expect(verbs.length).toBeLessThanOrEqual(5);
  });

  it('make only the very first thing stand out, and nothing when that is for somebody else', () => {
    const stijlen = (log: readonly Gebeurtenis[]) =>
      actionsOf(kaart(log))
        .filter(({ node }) => node['type'] === 'Action.Execute' && node['style'] === 'positive')
        .map(({ node }) => node['verb']);
    expect(stijlen(begin)).toEqual(['formulier:consultatie-vastleggen']);
    expect(stijlen([...sterk, gewogen('bevoegd-gezag-inlichten')])).toEqual([]);
  });

  it('stand above how far one is, so that a telephone shows what to do without scrolling', () => {
    const [progress, button] = ['Zo ver bent u', '"verb":'].map((part) =>
      JSON.stringify(kaart(begin)['body']).indexOf(part),
    );
    expect(button).toBeGreaterThan(0);
    expect(progress).toBeGreaterThan(Number(button));
  });

  it('open the form they name', async () => {
    const { scene } = await startedCasus();
    const stap = await scene.says(leerkrachtA, 'volgende stap');
    const form = await scene.press(leerkrachtA, stap.card, 'formulier:consultatie-vastleggen');
    expect(verbsOf(form.card.content)).toContain('consultatie-vastleggen');
    expect(nodesOf(form.card.content).every(({ node }) => isRecord(node))).toBe(true);
  });
});

it('[J1] [J5] whoever was informed of the bevoegd gezag is told to phone as well, by own hand', () => {
  const log = [
    gestart({ acuut: { vraag: 'Is er nu direct gevaar?', antwoord: 'ja' } }),
    signaalVastgelegd(),
    gewogen('bevoegd-gezag-inlichten', { wie: bestuurder.id }),
  ];
  const text = lees(log, bestuurder);
  expect(text).toContain('Bel nu 112 of Veilig Thuis (0800-2000)');
  expect(text).toContain('Dit doet u zelf, buiten de bot om.');
});
