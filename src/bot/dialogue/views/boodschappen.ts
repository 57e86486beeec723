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
import { formulierTekst, weigeringTekst } from '../../../texts/weigeringen';
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
  /** In small print at the end, such as the source. */
  readonly slot?: readonly string[];
  readonly kop?: string;
  readonly bellijst?: readonly Belregel[];
  readonly knoppen: readonly Knop[];
}

/** A message with ways forward; never without a button. */
export function boodschapView(boodschap: Boodschap, envelope: Envelope): RenderedCard {
  const {
    titel,
    samenvatting,
    alineas,
    punten = [],
    kop = '',
    bellijst = [],
    slot = [],
    knoppen,
  } = boodschap;
  const data = {
    heeftKop: kop !== '',
    kop,
    titel,
    alineas: [...alineas],
    punten: [...punten],
    bellijst: [...bellijst],
    slot: [...slot],
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

/** Whoever has the overview of a school gets it here instead of the explanation, which help leads to. */
export function welkomView(envelope: Envelope, overzicht: boolean): RenderedCard {
  const knoppen = [
    makeKnop('casus-beginnen', { hoofd: true }),
    makeKnop('nummers'),
    makeKnop(overzicht ? 'schooloverzicht' : 'uitleg'),
    makeKnop('help'),
    makeKnop('nood'),
  ];
  return boodschapView({ ...welkomTekst, knoppen }, envelope);
}

/** Casussen are one tap further, by way of the next step; what the meldcode is stands here. */
export const helpView = (envelope: Envelope, overzicht: boolean): RenderedCard => {
  const own = verder.map((knop) => (knop.verb === 'casussen' ? makeKnop('uitleg') : knop));
  // From the overview every casus, and so its next step, is one tap away.
  const knoppen = overzicht
    ? own.map((knop) => (knop.verb === 'volgende-stap-inzien' ? makeKnop('schooloverzicht') : knop))
    : own;
  return boodschapView({ ...helpTekst, knoppen }, envelope);
};

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
    {
      titel,
      samenvatting: titel,
      alineas: [uitleg],
      punten: [...stappen, twijfel],
      bellijst,
      slot: [bron],
      knoppen,
    },
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
  const titel = formulierTekst.kanNuNiet;
  const kop = casusTekst.kop(casus.casusId);
  const knoppen = [
    makeKnop('volgende-stap-inzien', { hoofd: true }),
    makeKnop('casus-inzien'),
    makeKnop('nummers'),
    makeKnop('nood'),
  ];
  const full = { ...envelope, casusId: casus.casusId, version: casus.version };
  const alineas = [refusalSentence(refusal)];
  return boodschapView({ kop, titel, samenvatting: kop, alineas, knoppen }, full);
}
