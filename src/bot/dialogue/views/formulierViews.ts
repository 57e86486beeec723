import { noodVastleggenCard, type noodInputs } from '../../../cards/noodVastleggen';
import { keuzesVan, makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { signaalVastleggenCard } from '../../../cards/signaalVastleggen';
import { signaalInputs, signaalKeuzes, type SignaalInput } from '../../../cards/signaalVelden';
import { casusTekst } from '../../../texts/casus';
import { meldingGedaanTekst, noodFormulierTekst, noodlijnTekst } from '../../../texts/nood';
import { signaalTekst } from '../../../texts/starten';
import type { RenderedCard } from '../turn';
import { foutenData, type Fouten } from './fouten';

export type SignaalTyped = Record<SignaalInput, string>;
export type NoodTyped = Record<(typeof noodInputs)[number], string>;

/** The form for one more signaal. */
export function signaalFormView(envelope: Envelope, typed: SignaalTyped, fouten?: Fouten): RenderedCard {
  const data = {
    kop: casusTekst.kop(envelope.casusId ?? ''),
    ...foutenData(fouten),
    waarden: typed,
    keuzes: signaalKeuzes,
    ...withKnoppen(makeKnop('casus-inzien'), makeKnop('nood'), makeKnop('nummers')),
  };
  return { content: render(signaalVastleggenCard, data, envelope), summary: signaalTekst.titel };
}

export function emptySignaal(vandaag: string): SignaalTyped {
  const empty = Object.fromEntries(signaalInputs.map((name) => [name, ''])) as SignaalTyped;
  return { ...empty, datum: vandaag, soort: 'feit', richting: 'bevestigt', herkomst: 'zelf' };
}

/** The form for what was done in an emergency. */
export function noodFormView(envelope: Envelope, typed: NoodTyped, fouten?: Fouten): RenderedCard {
  const data = {
    kop: casusTekst.kop(envelope.casusId ?? ''),
    ...foutenData(fouten),
    waarden: typed,
    keuzes: { gebeld: keuzesVanLijnen, meldingGedaan: keuzesVan(meldingGedaanTekst) },
    ...withKnoppen(makeKnop('casus-inzien'), makeKnop('nood'), makeKnop('nummers')),
  };
  return { content: render(noodVastleggenCard, data, envelope), summary: noodFormulierTekst.titel };
}

export function emptyNood(vandaag: string, tijd: string): NoodTyped {
  return { gebeld: '', datum: vandaag, tijd, gesprokenMet: '', afspraken: '', meldingGedaan: '' };
}

const keuzesVanLijnen = keuzesVan(noodlijnTekst);
