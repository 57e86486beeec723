import { makeKnop } from '../../../cards/parts';
import { bevindingenSecties } from '../../../cards/secties/bevindingen';
import { openVerb } from '../../../cards/verbs';
import type { Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { standRefusal } from '../../../domain/rights';
import { bevindingenTekst } from '../../../texts/bevindingen';
import type { Overzicht } from './overzichtView';

/** What stap 2 and 3 brought, for who carries the casus: here the asker reads the answer of a colleague. */
export function bevindingenView(casus: Casus, wie: Requester, organisatie: Organisatie): Overzicht {
  const secties = bevindingenSecties(casus, organisatie);
  const mag = standRefusal('consultatie-vastleggen', wie, casus, organisatie) === undefined;
  return {
    titel: bevindingenTekst.titel,
    uitleg: [secties.length > 0 ? bevindingenTekst.uitleg : bevindingenTekst.leeg],
    secties,
    knoppen: [
      ...(mag ? [makeKnop(openVerb('consultatie-vastleggen'), { hoofd: true })] : []),
      makeKnop('casus-inzien'),
      makeKnop('volgende-stap-inzien'),
      makeKnop('nummers'),
      makeKnop('nood'),
    ],
  };
}
