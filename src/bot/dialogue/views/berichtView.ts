import { makeKnop, type Knop } from '../../../cards/parts';
import type { Envelope } from '../../../cards/render';
import { disarm } from '../../../cards/userText';
import type { Bericht, BerichtSoort, Casus } from '../../../domain/casus';
import { findSchool, type Organisatie } from '../../../domain/organisatie';
import { berichtTekst } from '../../../texts/berichten';
import { casusTekst } from '../../../texts/casus';
import { formatTijdstip } from '../../../texts/datums';
import type { RenderedCard } from '../turn';
import { boodschapView } from './boodschappen';

const meekijken = [
  makeKnop('casus-inzien', { hoofd: true }),
  makeKnop('volgende-stap-inzien'),
  makeKnop('nummers'),
];

/** What can be done from each bericht; whoever is asked for advice gets to the question and not to the casus. */
const knoppen = {
  'casus-gestart': [
    makeKnop('contact-toezeggen', { hoofd: true }),
    makeKnop('casus-inzien'),
    makeKnop('volgende-stap-inzien'),
    makeKnop('nummers'),
  ],
  'nood-vastgelegd': meekijken,
  'contact-toegezegd': meekijken,
  'consultatie-gevraagd': [
    makeKnop('consultatie-inzien', { hoofd: true }),
    makeKnop('nummers'),
    makeKnop('nood'),
  ],
  'consultatie-beantwoord': [
    makeKnop('bevindingen-inzien', { hoofd: true }),
    makeKnop('casus-inzien'),
    makeKnop('volgende-stap-inzien'),
    makeKnop('nummers'),
  ],
  'bevoegd-gezag-ingelicht': meekijken,
  'casus-overgedragen': meekijken,
} as const satisfies Record<BerichtSoort, readonly Knop[]>;

/** The card of a bericht: casus code, school, who and when, and buttons. No detail of the child. */
export function berichtView(
  bericht: Bericht,
  casus: Casus,
  organisatie: Organisatie,
  envelope: Envelope,
): RenderedCard {
  const { titel, samenvatting, tekst } = berichtTekst[bericht.soort];
  const feiten = {
    casus: casus.casusId,
    school: findSchool(organisatie, casus.school)?.naam ?? casus.school,
    door: disarm(bericht.doorNaam),
    om: formatTijdstip(bericht.op),
  };
  return boodschapView(
    {
      kop: casusTekst.kop(casus.casusId),
      titel,
      samenvatting,
      alineas: tekst(feiten),
      knoppen: knoppen[bericht.soort],
    },
    { ...envelope, casusId: casus.casusId, version: casus.version },
  );
}
