import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  geldigAntwoord,
  heeftMelding,
  lopendHulpplan,
  verschuldigdeMelding,
  volgendeAfweging,
} from '../../src/domain/afwegingen';
import type { Casus } from '../../src/domain/casus';
import { casusVan } from '../../src/domain/evolve';
import { medebeoordelingVan } from '../../src/domain/medebeoordeling';
import { parseCasusLines } from '../../src/store/casusLines';
import { afwegingspaden, type Pad } from '../support/afwegingspaden';
import { verbsOf } from '../support/cardTree';
import { invullen } from '../support/formulierInvullen';
import {
  aandachtsfunctionaris,
  directeur,
  leerkracht,
  organisatieJson,
  startJourney,
  textOf,
  valuesOf,
  type Journey,
  type Json,
} from '../support/journey';
import { vastgelegdIn } from '../support/vastgelegd';

/**
 * Every path through the afwegingen, through the real endpoint. The walk has no list of steps of its own: it asks the bot
 * what is next, opens the form that is offered, and only chooses the answers of its path. A path that the bot does not
 * lead to its end fails.
 */
const vandaag = '2026-11-23';
const later = '2027-01-11';
const signaal = {
  tekst: 'Blauwe plek op de linker bovenarm',
  waarnemingen: 'gezien',
  datum: vandaag,
  plaats: 'klas',
  situatie: 'gym',
  aanwezigen: 'niemand',
  soort: 'feit',
  richting: 'bevestigt',
  herkomst: 'zelf',
};
/** More than this many steps and the bot leads nowhere. */
const mostSteps = 30;

const [school, ...anderen] = organisatieJson.scholen;
const metDirectie = {
  ...organisatieJson,
  scholen: [
    {
      ...school,
      mensen: [
        ...(school?.mensen ?? []),
        { id: directeur.aadObjectId, naam: directeur.naam, rollen: ['directie'], telefoon: '088-000 00 04' },
      ],
    },
    ...anderen,
  ],
};

describe('every path through the afwegingen', () => {
  const paden = afwegingspaden();
  let journey: Journey;

  beforeAll(async () => {
    journey = await startJourney({ now: () => `${vandaag}T08:15:00.000Z` }, metDirectie);
    for (const persoon of [aandachtsfunctionaris, directeur]) await journey.install(persoon);
  });
  afterAll(() => journey.close());

  it('is found from the protocol: some end closed, some in a melding, some in help', () => {
    expect(new Set(paden.map(({ einde }) => einde))).toEqual(new Set(['gesloten', 'melding', 'hulp']));
    expect(paden).toHaveLength(16);
  });

  it.each(paden.map((pad) => [regelsVan(pad), pad.naam, pad.einde, pad] as const))(
    '%s %s ends: %s, with everything recorded that its answers demand',
    async (_ids, _naam, einde, pad) => {
      const casusId = await startCasus();
      const casus = await walkPad(casusId, pad);
      expect(pad.keuzes.map(({ afweging }) => laatste(casus, afweging)?.antwoord)).toEqual(
        pad.keuzes.map(({ antwoord }) => antwoord),
      );
      expect(nietVastgelegd(casus, pad)).toEqual([]);
      expect(verschuldigdeMelding(casus)).toBeUndefined();
      expect({
        gesloten: casus.gesloten,
        melding: !casus.gesloten && heeftMelding(casus) && volgendeAfweging(casus) === undefined,
        hulp:
          !casus.gesloten && lopendHulpplan(casus) !== undefined && volgendeAfweging(casus) === 'afweging-5',
      }).toEqual({ gesloten: einde === 'gesloten', melding: einde === 'melding', hulp: einde === 'hulp' });
    },
  );

  async function startCasus(): Promise<string> {
    const vragen = await journey.say(leerkracht, 'start casus');
    const form = await journey.click(leerkracht, vragen, 'veiligheid-beantwoorden', {
      acuut: 'nee',
      medewerkerBetrokken: 'nee',
    });
    const card = await journey.click(leerkracht, form, 'casus-starten', {
      ...valuesOf(form),
      ...signaal,
      school: 'de-regenboog',
      kenmerk: 'vlinder',
      leeftijdsgroep: 'onder-12',
    });
    const code = /De code is ([0-9A-Z]{5})/.exec(textOf(card))?.[1];
    if (code === undefined) throw new Error(`no casus: ${textOf(card)}`);
    return code;
  }

  async function walkPad(casusId: string, pad: Pad): Promise<Casus> {
    const gedaan: string[] = [];
    for (let step = 0; step < mostSteps; step += 1) {
      const casus = await readCasus(casusId);
      if (isAangekomen(casus, pad)) return casus;
      const kaart = await volgendeStap(casusId);
      const verb = verbsOf(kaart).find((candidate) => candidate.startsWith('formulier:'));
      if (verb === undefined) throw new Error(`no form is offered: ${textOf(kaart)}`);
      const command = verb.slice('formulier:'.length);
      gedaan.push(command);
      const form = await nieuweKaart(kaart, verb, (next) => verbsOf(next).includes(command));
      const typed = invullen(form, keuzesVoor(command, casus, pad), later);
      const na = await journey.click(aandachtsfunctionaris, form, command, dagVan(command, typed));
      if (textOf(na).includes('Nog niet vastgelegd')) throw new Error(`${command} came back: ${textOf(na)}`);
      if (command !== 'afweging-beantwoorden') continue;
      const beantwoord = await readCasus(casusId);
      meldingGezegd(na, beantwoord);
      if (medebeoordelingVan(beantwoord)?.stand === 'wacht') await beoordeeltMee(casusId, beantwoord);
    }
    throw new Error(`still not there after ${mostSteps} steps: ${gedaan.join(', ')}`);
  }

  /** Until the directie has given the same oordeel on their own device, no form leads on from a nee ([Q2], [K33]). */
  async function beoordeeltMee(casusId: string, casus: Casus): Promise<void> {
    const command = 'afweging-meebeoordelen';
    const nee = laatste(casus, 'afweging-2')?.antwoord === 'nee';
    const wacht = await volgendeStap(casusId);
    expect(textOf(wacht).includes('Wacht op het tweede oordeel over afweging 2')).toBe(nee);
    expect(verbsOf(wacht)).not.toContain('formulier:afweging-beantwoorden');
    const gevraagd = await laatsteKaart(directeur, (card) => verbsOf(card).includes(`formulier:${command}`));
    await journey.click(directeur, gevraagd, `formulier:${command}`);
    const form = await laatsteKaart(directeur, (card) => verbsOf(card).includes(command));
    const gekozen = laatste(casus, 'afweging-2')?.antwoord ?? '';
    const antwoord = { 'antwoord-afweging-2': gekozen, onveiligheid: gekozen === 'ja' ? 'acuut' : '' };
    const na = await journey.click(directeur, form, command, invullen(form, antwoord, later));
    expect(textOf(na)).toContain('U oordeelt gelijk');
    meldingGezegd(na, await readCasus(casusId));
  }

  /** A card that comes into the chat, also one that nobody asked for. */
  async function laatsteKaart(wie: typeof directeur, isDeze: (card: Json) => boolean): Promise<Json> {
    for (let tries = 0; tries < 300; tries += 1) {
      const deze = journey.cardsOf(wie).findLast(isDeze);
      if (deze) return deze;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`no such card for ${wie.naam}: ${textOf(journey.cardsOf(wie).at(-1))}`);
  }

  async function volgendeStap(casusId: string): Promise<Json> {
    const card = await journey.say(aandachtsfunctionaris, `casus ${casusId}`);
    // Whoever was just asked for help first lets the teacher know.
    const open = verbsOf(card).includes('contact-toezeggen')
      ? await journey.click(aandachtsfunctionaris, card, 'contact-toezeggen')
      : card;
    return nieuweKaart(open, 'volgende-stap-inzien', (next) => textOf(next).includes('Zo ver bent u'));
  }

  /** The card that a click brings; what became of a bericht can put another one in the chat at the same moment. */
  async function nieuweKaart(card: Json, verb: string, isDeze: (next: Json) => boolean): Promise<Json> {
    const voor = journey.cardsOf(aandachtsfunctionaris).length;
    await journey.click(aandachtsfunctionaris, card, verb);
    for (let tries = 0; tries < 300; tries += 1) {
      const deze = journey.cardsOf(aandachtsfunctionaris).slice(voor).findLast(isDeze);
      if (deze) return deze;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    throw new Error(`no card came after ${verb}: ${textOf(journey.cardsOf(aandachtsfunctionaris).at(-1))}`);
  }

  async function readCasus(casusId: string): Promise<Casus> {
    const bytes = await readFile(join(journey.folder, 'data', 'casus', `${casusId}.jsonl`));
    return casusVan({ casusId, events: parseCasusLines(casusId, bytes) });
  }
});

/** The rules of the branches that a path takes, such as `[Q1-B] [Q2-A] [Q3-A]`. */
function regelsVan({ keuzes }: Pad): string {
  return keuzes.map(({ inhoud }) => `[${inhoud.bron.regels[0] ?? ''}]`).join(' ');
}

/** A card that follows an answer says to phone Veilig Thuis exactly when a melding is owed ([F7], [F13]). */
function meldingGezegd(card: Json, casus: Casus): void {
  expect(/Bel nu Veilig Thuis: \[?0800.2000/.test(textOf(card))).toBe(
    verschuldigdeMelding(casus) !== undefined,
  );
}

const laatste = (casus: Casus, id: Parameters<typeof geldigAntwoord>[1]) =>
  casus.records['afweging-beantwoord'].findLast(({ afweging }) => afweging === id);

/** The path is walked, and what its end asks for is there. */
function isAangekomen(casus: Casus, { keuzes, einde }: Pad): boolean {
  const beantwoord = keuzes.every(({ afweging }) => geldigAntwoord(casus, afweging) !== undefined);
  switch (einde) {
    case 'gesloten':
      return casus.gesloten;
    case 'melding':
      return beantwoord && heeftMelding(casus) && verschuldigdeMelding(casus) === undefined;
    case 'hulp':
      return beantwoord && lopendHulpplan(casus) !== undefined;
  }
}

function nietVastgelegd(casus: Casus, { keuzes }: Pad): readonly string[] {
  return keuzes.flatMap(({ afweging, inhoud }) => {
    const record = laatste(casus, afweging);
    if (!record) return [afweging];
    return inhoud.vastleggen
      .filter((id) => (vastgelegdIn[id](casus, record) ?? '').trim() === '')
      .map((id) => `${afweging}: ${id}`);
  });
}

/** What is chosen on the way; everything else is as it stands in the form. */
function keuzesVoor(command: string, casus: Casus, { keuzes }: Pad): Readonly<Record<string, string>> {
  if (command === 'twijfel-beantwoorden') return { antwoord: 'nee' };
  if (command === 'weging-vastleggen') return { twijfel: 'nee' };
  if (command === 'gesprek-vastleggen') return { uitkomst: 'bekrachtigd' };
  if (command === 'toestemming-vastleggen') return { waarvoor: 'melding', uitkomst: 'gegeven' };
  if (command === 'terugkoppeling-vastleggen')
    return { ontvangen: 'ja', terugkoppeling: 'Veilig Thuis start onderzoek.' };
  if (command === 'hulpplan-vastleggen') return { casemanager: 'Maatschappelijk werker E' };
  if (command !== 'afweging-beantwoorden') return {};
  const id = volgendeAfweging(casus);
  const gekozen = keuzes.find(({ afweging }) => afweging === id);
  if (!id || !gekozen) throw new Error(`${id ?? 'no afweging'} is asked and is not on the path`);
  // What belongs to a yes is not sent with another answer.
  if (gekozen.antwoord !== 'ja') return { [`antwoord-${id}`]: gekozen.antwoord };
  return {
    [`antwoord-${id}`]: gekozen.antwoord,
    onveiligheid: 'acuut',
    helper: 'schoolmaatschappelijk-werker',
    'wie-helpt': 'Maatschappelijk werker E',
    'welke-hulp': 'Gesprekken met het gezin.',
    'waarom-dreiging-wijkt': 'De vader woont ergens anders.',
  };
}

/** Terms lie ahead; everything else happened today. */
function dagVan(command: string, typed: Json): Json {
  return command === 'hulpplan-vastleggen' || command === 'monitoring-vastleggen' || !('datum' in typed)
    ? typed
    : { ...typed, datum: vandaag };
}
