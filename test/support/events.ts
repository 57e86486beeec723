import type { CasusEvent, EventData, NewEvent } from '../../src/domain/events';
import type { Signaal } from '../../src/domain/signaal';
import type { Requester } from '../../src/domain/medewerker';
import { systeem } from '../../src/domain/medewerker';
import type { CommandData } from '../../src/domain/commands';
import { functionarisA, functionarisB, begeleiderEnFunctionaris, leerkrachtA } from './people';

/** The local date on which the tests play. */
export const vandaag = '2026-11-23';
export const morgen = '2026-11-24';
/** A quarter past nine in the morning of `vandaag` in Amsterdam. */
export const nu = '2026-11-23T08:15:00.000Z';

/** Something that happened: what, and who did it. */
export interface Gebeurtenis {
  readonly event: NewEvent;
  readonly door: Requester;
}

export function signaal(change: Partial<Signaal> = {}): Signaal {
  return {
    tekst: 'Zegt dat hij niet naar huis wil.',
    datum: '2026-11-23',
    plaats: 'schoolplein',
    situatie: 'bij het ophalen',
    aanwezigen: 'Leerkracht A',
    waarnemingen: ['gehoord'],
    soort: 'feit',
    richting: 'bevestigt',
    categorie: null,
    bron: null,
    diagnoseDoor: null,
    ...change,
  };
}

export function startgegevens(
  change: Partial<CommandData['casus-starten']> = {},
): CommandData['casus-starten'] {
  return {
    school: 'de-regenboog',
    kenmerk: 'rode jas',
    leeftijdsgroep: 'onder-12',
    acuut: 'nee',
    acuutVraag: 'Is er nu direct gevaar?',
    medewerkerBetrokken: 'nee',
    medewerkerBetrokkenVraag: 'Gaat het over een medewerker?',
    signaal: signaal(),
    ...change,
  };
}

export function noodgegevens(
  change: Partial<CommandData['nood-vastleggen']> = {},
): CommandData['nood-vastleggen'] {
  return {
    gebeld: ['112'],
    datum: '2026-11-23',
    tijd: '09:05',
    gesprokenMet: 'meldkamer',
    afspraken: 'politie komt naar school',
    meldingGedaan: 'nee',
    ...change,
  };
}

export function gestart(
  change: Partial<EventData['casus-gestart']> = {},
  door: Requester = leerkrachtA,
): Gebeurtenis {
  const data: EventData['casus-gestart'] = {
    school: 'de-regenboog',
    kenmerk: 'rode jas',
    leeftijdsgroep: 'onder-12',
    acuut: { vraag: 'Is er nu direct gevaar?', antwoord: 'nee' },
    medewerkerBetrokken: { vraag: 'Gaat het over een medewerker?', antwoord: 'nee' },
    berichtAan: [functionarisA.id, functionarisB.id, begeleiderEnFunctionaris.id],
    ...change,
  };
  return { event: { type: 'casus-gestart', data }, door };
}

export function signaalVastgelegd(change: Partial<Signaal> = {}, door: Requester = leerkrachtA): Gebeurtenis {
  return { event: { type: 'signaal-vastgelegd', data: signaal(change) }, door };
}

export function noodVastgelegd(
  change: Partial<EventData['nood-vastgelegd']> = {},
  door: Requester = leerkrachtA,
): Gebeurtenis {
  return { event: { type: 'nood-vastgelegd', data: { ...noodgegevens(), berichtAan: [], ...change } }, door };
}

export function contactToegezegd(
  door: Requester = functionarisA,
  berichtAan: readonly string[] = [leerkrachtA.id],
): Gebeurtenis {
  return { event: { type: 'contact-toegezegd', data: { berichtAan } }, door };
}

export function bezorgd(bericht: EventData['bericht-bezorgd']['bericht']): Gebeurtenis {
  return { event: { type: 'bericht-bezorgd', data: { bericht } }, door: systeem };
}

export function mislukt(
  bericht: EventData['bericht-mislukt']['bericht'],
  reden: EventData['bericht-mislukt']['reden'] = 'app-ontbreekt',
): Gebeurtenis {
  return { event: { type: 'bericht-mislukt', data: { bericht, reden } }, door: systeem };
}

/** As the server would have stored them: `e1`, `e2` and so on, a minute apart from `nu`. */
export function logVan(gebeurtenissen: readonly Gebeurtenis[]): readonly CasusEvent[] {
  return gebeurtenissen.map(({ event, door }, index) => ({
    ...event,
    id: `e${index + 1}`,
    nr: index + 1,
    at: new Date(Date.parse(nu) + index * 60_000).toISOString(),
    by:
      door.kind === 'systeem'
        ? { id: 'systeem', naam: 'systeem', rollen: ['systeem'] }
        : { id: door.id, naam: door.naam, rollen: ['medewerker'] },
    protocol: '2026-1',
  }));
}
