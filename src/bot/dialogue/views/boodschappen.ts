import { boodschapCard } from '../../../cards/boodschap';
import { makeKnop, withKnoppen, type Belregel, type Knop } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import {
  casusOnbekendTekst,
  helpTekst,
  nietBegrepenTekst,
  storingTekst,
  verouderdeKaartTekst,
  welkomTekst,
} from '../../../texts/dialoog';
import { medewerkerBetrokkenTekst } from '../../../texts/veiligheid';
import { weigeringTekst } from '../../../texts/weigeringen';
import type { Casus } from '../../../domain/casus';
import type { Refusal } from '../../../domain/refusals';
import { casusTekst } from '../../../texts/casus';
import type { RenderedCard } from '../turn';
import { refusalSentence } from './fouten';

export interface Boodschap {
  readonly titel: string;
  readonly samenvatting: string;
  readonly alineas: readonly string[];
  readonly punten?: readonly string[];
  readonly kop?: string;
  readonly bellijst?: readonly Belregel[];
  readonly knoppen: readonly Knop[];
}

/** A message with ways forward; never without a button. */
export function boodschapView(boodschap: Boodschap, envelope: Envelope): RenderedCard {
  const { titel, samenvatting, alineas, punten = [], kop = '', bellijst = [], knoppen } = boodschap;
  const data = {
    heeftKop: kop !== '',
    kop,
    titel,
    alineas: [...alineas],
    punten: [...punten],
    bellijst: [...bellijst],
    ...withKnoppen(...knoppen),
  };
  return { content: render(boodschapCard, data, envelope), summary: samenvatting };
}

const verder = [
  makeKnop('casus-beginnen', { hoofd: true }),
  makeKnop('volgende-stap-inzien'),
  makeKnop('casussen'),
  makeKnop('nummers'),
  makeKnop('nood'),
];

export function welkomView(envelope: Envelope): RenderedCard {
  const knoppen = [
    makeKnop('casus-beginnen', { hoofd: true }),
    makeKnop('nummers'),
    makeKnop('help'),
    makeKnop('nood'),
  ];
  return boodschapView({ ...welkomTekst, knoppen }, envelope);
}

export const helpView = (envelope: Envelope): RenderedCard =>
  boodschapView({ ...helpTekst, knoppen: verder }, envelope);

export const nietBegrepenView = (envelope: Envelope): RenderedCard =>
  boodschapView({ ...nietBegrepenTekst, knoppen: verder }, envelope);

export const verouderdeKaartView = (envelope: Envelope): RenderedCard =>
  boodschapView({ ...verouderdeKaartTekst, knoppen: verder }, envelope);

export function casusOnbekendView(envelope: Envelope): RenderedCard {
  const alineas = [weigeringTekst['casus-onbekend']({})];
  const knoppen = [
    makeKnop('casussen', { hoofd: true }),
    makeKnop('casus-beginnen'),
    makeKnop('nummers'),
    makeKnop('nood'),
  ];
  return boodschapView({ ...casusOnbekendTekst, alineas, knoppen }, envelope);
}

/** Decision 0.3: no casus, no bericht; whom to go to instead. */
export function medewerkerBetrokkenView(envelope: Envelope, bellijst: readonly Belregel[]): RenderedCard {
  const { titel, uitleg, stappen, twijfel, bron } = medewerkerBetrokkenTekst;
  const knoppen = [makeKnop('nummers', { hoofd: true }), makeKnop('casus-beginnen'), makeKnop('nood')];
  return boodschapView(
    { titel, samenvatting: titel, alineas: [uitleg], punten: [...stappen, twijfel, bron], bellijst, knoppen },
    envelope,
  );
}

/** For a fault: what was saved is not sure, and here is what stood in the form. */
export function storingView(envelope: Envelope, faultId: string, getypt: readonly string[]): RenderedCard {
  const { titel, samenvatting, alineas, nummer } = storingTekst;
  return boodschapView(
    {
      titel,
      samenvatting,
      alineas: [...alineas, ...(getypt.length > 0 ? [storingTekst.getypt] : [])],
      punten: [...getypt, nummer(faultId)],
      knoppen: [makeKnop('help'), makeKnop('nummers'), makeKnop('nood')],
    },
    envelope,
  );
}

/** Why something cannot be done now, with what can be. */
export function refusedView(refusal: Refusal, casus: Casus, envelope: Envelope): RenderedCard {
  const titel = casusTekst.kop(casus.casusId);
  const knoppen = [
    makeKnop('volgende-stap-inzien', { hoofd: true }),
    makeKnop('casus-inzien'),
    makeKnop('nummers'),
    makeKnop('nood'),
  ];
  const full = { ...envelope, casusId: casus.casusId, version: casus.version };
  return boodschapView({ titel, samenvatting: titel, alineas: [refusalSentence(refusal)], knoppen }, full);
}
