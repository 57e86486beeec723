import { makeKnop } from '../../../cards/parts';
import type { Envelope } from '../../../cards/render';
import { disarm } from '../../../cards/userText';
import type { Bericht, Casus } from '../../../domain/casus';
import { findSchool, type Organisatie } from '../../../domain/organisatie';
import { berichtTekst } from '../../../texts/berichten';
import { casusTekst } from '../../../texts/casus';
import { formatTijdstip } from '../../../texts/datums';
import type { RenderedCard } from '../turn';
import { boodschapView } from './boodschappen';

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
  const start = bericht.soort === 'casus-gestart';
  return boodschapView(
    {
      kop: casusTekst.kop(casus.casusId),
      titel,
      samenvatting,
      alineas: tekst(feiten),
      knoppen: [
        ...(start ? [makeKnop('contact-toezeggen', { hoofd: true })] : []),
        makeKnop('casus-inzien', { hoofd: !start }),
        makeKnop('volgende-stap-inzien'),
        makeKnop('nummers'),
      ],
    },
    { ...envelope, casusId: casus.casusId, version: casus.version },
  );
}
