import { noodVastleggenCard, type noodInputs } from '../../../cards/noodVastleggen';
import { keuzesVan, makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { signaalVastleggenCard } from '../../../cards/signaalVastleggen';
import {
  isVanWieZichtbaar,
  signaalInputs,
  signaalKeuzes,
  type SignaalInput,
} from '../../../cards/signaalVelden';
import { disarm } from '../../../cards/userText';
import { casusTekst } from '../../../texts/casus';
import { meldingGedaanTekst, noodFormulierTekst, noodlijnTekst } from '../../../texts/nood';
import { signaalTekst } from '../../../texts/starten';
import type { RenderedCard } from '../turn';
import { foutenData, type Fouten } from './fouten';

export type SignaalTyped = Record<SignaalInput, string>;
export type NoodTyped = Record<(typeof noodInputs)[number], string>;

/** The casus a form is for, with the kenmerk where it is known, so that nobody records with the wrong leerling. */
interface FormEnvelope extends Envelope {
  readonly kenmerk?: string;
}

function kopVan({ casusId = '', kenmerk }: FormEnvelope): string {
  const kop = casusTekst.kop(casusId);
  return kenmerk === undefined ? kop : casusTekst.kopMetKenmerk(kop, disarm(kenmerk));
}

/** The form for one more signaal. */
export function signaalFormView(envelope: FormEnvelope, typed: SignaalTyped, fouten?: Fouten): RenderedCard {
  const data = {
    kop: kopVan(envelope),
    ...foutenData(fouten),
    vanWieZichtbaar: isVanWieZichtbaar(typed),
    waarden: typed,
    keuzes: signaalKeuzes,
    ...withKnoppen(makeKnop('casus-inzien'), makeKnop('nood'), makeKnop('nummers')),
  };
  return { content: render(signaalVastleggenCard, data, ids(envelope)), summary: signaalTekst.titel };
}

/** Nothing is chosen beforehand: a hypothese must not become a feit because nobody looked ([B22], L276-278). */
export function emptySignaal(vandaag: string): SignaalTyped {
  const empty = Object.fromEntries(signaalInputs.map((name) => [name, ''])) as SignaalTyped;
  return { ...empty, datum: vandaag };
}

/** The form for what was done in an emergency. */
export function noodFormView(envelope: FormEnvelope, typed: NoodTyped, fouten?: Fouten): RenderedCard {
  const data = {
    kop: kopVan(envelope),
    ...foutenData(fouten),
    waarden: typed,
    keuzes: { gebeld: keuzesVanLijnen, meldingGedaan: keuzesVan(meldingGedaanTekst) },
    ...withKnoppen(makeKnop('casus-inzien'), makeKnop('nood'), makeKnop('nummers')),
  };
  return { content: render(noodVastleggenCard, data, ids(envelope)), summary: noodFormulierTekst.titel };
}

export function emptyNood(vandaag: string, tijd: string): NoodTyped {
  return { gebeld: '', datum: vandaag, tijd, gesprokenMet: '', afspraken: '', meldingGedaan: '' };
}

const keuzesVanLijnen = keuzesVan(noodlijnTekst);

/** What travels with the card: ids, and never the kenmerk. */
function ids({ casusId, version, nonce }: FormEnvelope): Envelope {
  return { casusId, version, nonce };
}
