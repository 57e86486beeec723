import type { Dossier } from '../../../app/readDossier';
import { dossierCard } from '../../../cards/dossier';
import { dossierDelen } from '../../../cards/dossier/dossierDelen';
import { dossierSecties } from '../../../cards/dossier/dossierSecties';
import { makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { disarm } from '../../../cards/userText';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { standRefusal } from '../../../domain/rights';
import { casusTekst } from '../../../texts/casus';
import { dossierTekst as tekst } from '../../../texts/dossier';
import type { RenderedCard } from '../turn';

/** Parts to choose from on either side of the one that is shown: a list of hundreds would not fit beside it. */
const nabij = 10;

/** Part `deel` of the dossier, counted from 1; a part that does not exist is the nearest one that does. */
export function dossierView(
  { casus, events }: Dossier,
  deel: number,
  wie: Requester,
  organisatie: Organisatie,
  envelope: Envelope,
): RenderedCard {
  const delen = dossierDelen(dossierSecties({ events, organisatie }));
  const aantal = delen.length;
  const nu = Math.min(Math.max(1, deel), aantal);
  const toetsen = standRefusal('dossier-toetsen', wie, casus, organisatie) === undefined;
  const data = {
    kop: casusTekst.kopMetKenmerk(casusTekst.kop(casus.casusId), disarm(casus.kenmerk)),
    uitleg: aantal === 1 ? [...tekst.uitleg] : [...(nu === 1 ? tekst.uitleg : []), tekst.deel(nu, aantal)],
    secties: [...(delen[nu - 1] ?? [])],
    heeftDelen: aantal > 1,
    waarden: { deel: String(nu < aantal ? nu + 1 : 1) },
    keuzes: { deel: keuzeDelen(nu, aantal).map((nr) => ({ id: String(nr), titel: tekst.deel(nr, aantal) })) },
    ...withKnoppen(
      makeKnop('casus-inzien'),
      ...(toetsen ? [makeKnop('dossier-toetsen')] : []),
      makeKnop('nummers'),
      makeKnop('nood'),
    ),
  };
  const full = { ...envelope, casusId: casus.casusId, version: casus.version };
  return { content: render(dossierCard, data, full), summary: tekst.titel };
}

/** The first, the last, and those near the one that is shown. */
function keuzeDelen(nu: number, aantal: number): readonly number[] {
  return Array.from({ length: aantal }, (_, index) => index + 1).filter(
    (nr) => nr === 1 || nr === aantal || Math.abs(nr - nu) <= nabij,
  );
}
