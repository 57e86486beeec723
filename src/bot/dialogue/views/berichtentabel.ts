import { makeKnop, type Knop } from '../../../cards/parts';
import { openVerb } from '../../../cards/verbs';
import type { GewoonBericht } from '../../../domain/casus';
import type { Vervangsoort } from '../../../domain/doorsturen';
import {
  berichtTekst,
  hulpplanBeslotenTekst,
  medebeoordelingGevraagdTekst,
  type BerichtTekst,
} from '../../../texts/berichten';
import { berichtVoetTekst, vervangerTekst } from '../../../texts/berichtvoet';

/** Everything about one kind of bericht: who gets it and when, what the lock screen and the card say, and the buttons. */
export interface Berichtrij extends BerichtTekst {
  /** A button that leads to what the receiver may not see is left out; the others always stand there. */
  readonly knoppen: readonly Knop[];
}

const bereik = [makeKnop('nummers'), makeKnop('nood')];

const meekijken = [
  makeKnop('casus-inzien', { hoofd: true }),
  makeKnop('volgende-stap-inzien'),
  makeKnop('nummers'),
];

/** Whoever is asked for advice gets to the question and not to the casus. */
const raad = makeKnop('consultatie-inzien', { hoofd: true });

/** One row for each kind; a new kind does not compile without one. Herinneringen have theirs in herinneringentabel.ts. */
export const berichtentabel = {
  'casus-gestart': {
    ...berichtTekst['casus-gestart'],
    knoppen: [
      makeKnop('contact-toezeggen', { hoofd: true }),
      makeKnop('casus-inzien'),
      makeKnop('volgende-stap-inzien'),
      makeKnop('nummers'),
    ],
  },
  'nood-vastgelegd': { ...berichtTekst['nood-vastgelegd'], knoppen: meekijken },
  'contact-toegezegd': { ...berichtTekst['contact-toegezegd'], knoppen: meekijken },
  'consultatie-gevraagd': { ...berichtTekst['consultatie-gevraagd'], knoppen: [raad, ...bereik] },
  'consultatie-beantwoord': {
    ...berichtTekst['consultatie-beantwoord'],
    knoppen: [
      makeKnop('bevindingen-inzien', { hoofd: true }),
      makeKnop('casus-inzien'),
      makeKnop('volgende-stap-inzien'),
      makeKnop('nummers'),
    ],
  },
  'consultatie-ingetrokken': {
    ...berichtTekst['consultatie-ingetrokken'],
    knoppen: [makeKnop('casussen', { hoofd: true }), ...bereik],
  },
  'consultatie-doorgegeven': {
    ...berichtTekst['consultatie-doorgegeven'],
    knoppen: [raad, makeKnop('casus-inzien'), ...bereik],
  },
  'bevoegd-gezag-ingelicht': { ...berichtTekst['bevoegd-gezag-ingelicht'], knoppen: meekijken },
  'hulpplan-vastgelegd': { ...berichtTekst['hulpplan-vastgelegd'], knoppen: meekijken },
  'casus-overgedragen': { ...berichtTekst['casus-overgedragen'], knoppen: meekijken },
  'casus-toegewezen': { ...berichtTekst['casus-toegewezen'], knoppen: meekijken },
  'taak-gegeven': {
    ...berichtTekst['taak-gegeven'],
    knoppen: [makeKnop('taak-inzien', { hoofd: true }), makeKnop('casus-inzien'), ...bereik],
  },
  'taak-afgerond': { ...berichtTekst['taak-afgerond'], knoppen: meekijken },
  'afweging-beantwoord': { ...berichtTekst['afweging-beantwoord'], knoppen: meekijken },
  'afweging-meebeoordeeld': { ...berichtTekst['afweging-meebeoordeeld'], knoppen: meekijken },
  'melding-vastgelegd': { ...berichtTekst['melding-vastgelegd'], knoppen: meekijken },
  'norm-afgeweken': { ...berichtTekst['norm-afgeweken'], knoppen: meekijken },
  'casus-afgesloten': { ...berichtTekst['casus-afgesloten'], knoppen: meekijken },
  'casus-heropend': { ...berichtTekst['casus-heropend'], knoppen: meekijken },
} as const satisfies Record<GewoonBericht, Berichtrij>;

/** What one event says to one of its receivers alone, in the place of the row of its kind. */
export const bijzondereBerichten = {
  'hulpplan-besloten': { ...hulpplanBeslotenTekst, knoppen: meekijken },
  'tweede-oordeel-gevraagd': {
    ...medebeoordelingGevraagdTekst,
    knoppen: [
      makeKnop(openVerb('afweging-meebeoordelen'), { hoofd: true }),
      makeKnop('casus-inzien'),
      ...bereik,
    ],
  },
} as const satisfies Record<string, Berichtrij>;

/** The row as it goes on to a vervanger: it says the same, and in whose place. `voor` is a name made safe for a card. */
export function vervangerRij(rij: Berichtrij, soort: Vervangsoort, voor: string): Berichtrij {
  return {
    ...rij,
    aan: vervangerTekst.aan[soort],
    wanneer: vervangerTekst.wanneer,
    tekst: (feiten) => [...rij.tekst(feiten), berichtVoetTekst.alsVervanger(voor)],
  };
}
