import {
  aandachtsfunctionaris,
  anderSchool,
  findAction,
  leerkracht,
  startJourney,
  textOf,
  valuesOf,
  type Journey,
  type Json,
} from '../support/journey';

/** The main job as a scene, through the real endpoint: one day, two people, one casus. */
const clock = { now: () => '2026-11-23T08:15:00.000Z' };

const signaal = {
  categorie: 'lijf-en-letsel',
  tekst: 'Blauwe plek op de linker bovenarm, zo groot als een munt',
  waarnemingen: 'gezien',
  datum: '2026-11-23',
  plaats: 'klas',
  situatie: 'omkleden voor gym',
  aanwezigen: 'niemand anders',
  soort: 'feit',
  richting: 'bevestigt',
  herkomst: 'zelf',
  vanWie: '',
};

describe('the main job', () => {
  let journey: Journey;

  beforeEach(async () => {
    journey = await startJourney(clock);
  });
  afterEach(() => journey.close());

  async function startForm(who = leerkracht): Promise<Json> {
    const vragen = await journey.say(who, 'start casus');
    return journey.click(who, vragen, 'veiligheid-beantwoorden', {
      acuut: 'nee',
      medewerkerBetrokken: 'nee',
    });
  }

  async function startCasus(): Promise<Json> {
    const form = await startForm();
    return journey.click(leerkracht, form, 'casus-starten', {
      ...valuesOf(form),
      ...signaal,
      school: 'de-regenboog',
      kenmerk: 'blauwe vlinder',
      leeftijdsgroep: 'onder-12',
    });
  }

  it('[K21, K28] a casus starts in one chat, the aandachtsfunctionaris hears of it in another, and answers', async () => {
    await journey.install(aandachtsfunctionaris);
    const casus = await startCasus();
    expect(textOf(casus)).toMatch(/De casus is gestart\. De code is [0-9A-Z]{5}/);
    expect(textOf(casus)).toContain('Bericht bezorgd op 23 november 2026 om 09:15.');

    const bericht = journey.cardsOf(aandachtsfunctionaris).at(-1) ?? {};
    expect(textOf(bericht)).toContain('Leerkracht A startte casus');
    expect(JSON.stringify(bericht)).not.toMatch(/vlinder|Blauwe plek|gym/);

    const opened = await journey.click(aandachtsfunctionaris, bericht, 'casus-inzien');
    expect(textOf(opened)).toContain('Blauwe plek op de linker bovenarm');

    await journey.click(aandachtsfunctionaris, bericht, 'contact-toezeggen');
    const antwoord = journey.cardsOf(leerkracht).at(-1) ?? {};
    expect(textOf(antwoord)).toContain('Aandachtsfunctionaris C heeft casus');

    const stap = await journey.say(leerkracht, 'wat moet ik nu doen?');
    expect(textOf(stap)).toContain('Bespreek de signalen met een deskundige collega');
    expect(textOf(stap)).toContain('Afweging 1');
  });

  it('tells the teacher at once, with the number, when no aandachtsfunctionaris can be reached, and delivers later', async () => {
    const casus = await startCasus();
    expect(textOf(casus)).toContain('Het bericht kwam niet aan.');
    expect(textOf(casus)).toContain('088-000 00 03');
    expect(journey.cardsOf(aandachtsfunctionaris)).toHaveLength(0);

    await journey.install(aandachtsfunctionaris);
    await eventually(() =>
      journey.cardsOf(aandachtsfunctionaris).some((card) => textOf(card).includes('startte casus')),
    );
    const mijn = await journey.say(leerkracht, 'mijn casussen');
    const again = await journey.click(leerkracht, mijn, 'casus-kiezen', valuesOf(mijn));
    expect(textOf(again)).toContain('Bericht bezorgd op 23 november 2026 om 09:15.');
  });

  it('keeps the casus, the school and what is owed over a restart', async () => {
    await startCasus();
    await journey.restart();
    const mijn = await journey.say(leerkracht, 'mijn casussen');
    expect(textOf(mijn)).toContain('U hebt 1 casus.');
    const form = await startForm();
    expect(valuesOf(form)['school']).toBe('de-regenboog');
  });

  it('gives the teacher of another school the same answer as for a casus that does not exist', async () => {
    const casus = await startCasus();
    const code = /De code is ([0-9A-Z]{5})/.exec(textOf(casus))?.[1] ?? '';
    const other = await journey.say(anderSchool, `casus ${code}`);
    const nothing = await journey.say(anderSchool, 'casus 00000');
    expect(textOf(other)).toBe(textOf(nothing));
    expect(textOf(other)).not.toContain('vlinder');
  });

  it('welcomes once per install, and help differs from the welcome', async () => {
    await journey.install(leerkracht);
    await journey.install(leerkracht);
    expect(journey.cardsOf(leerkracht)).toHaveLength(1);
    const help = await journey.say(leerkracht, 'HELP');
    expect(textOf(help)).not.toBe(textOf(journey.cardsOf(leerkracht)[0]));
    expect(findAction(help, 'casus-beginnen')).toBeDefined();
  });
});

async function eventually(check: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !check(); tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(check()).toBe(true);
}
