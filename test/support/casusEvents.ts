import type { CasusEvent } from '../../src/domain/events';
import type { Signaal } from '../../src/domain/signaal';

const by = {
  id: '00000000-0000-4000-8000-00000000000a',
  naam: 'Leerkracht A',
  rollen: ['signaleerder'],
} as const;
const at = '2026-11-23T08:15:00.000Z';
const vraag = { vraag: 'Is er nu direct gevaar?', antwoord: 'nee' } as const;

const signaal: Signaal = {
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
};

/** The first event of a casus; `id` makes it this click and no other. */
export function gestart(id: string, school = 'de-regenboog', signaleerder: string = by.id): CasusEvent {
  const data = { school, kenmerk: 'rode jas', leeftijdsgroep: 'onder-12', acuut: vraag } as const;
  return {
    id,
    nr: 1,
    type: 'casus-gestart',
    at,
    by: { ...by, id: signaleerder },
    protocol: '2026-1',
    data: { ...data, medewerkerBetrokken: vraag, berichtAan: [] },
  };
}

/** A signaal as event number `nr`. */
export function vastgelegd(id: string, nr: number, tekst: string = signaal.tekst): CasusEvent {
  return { id, nr, type: 'signaal-vastgelegd', at, by, protocol: '2026-1', data: { ...signaal, tekst } };
}
