import { datumVan } from '../../../app/clock';
import { makeKnop, type Belregel, type Knop } from '../../../cards/parts';
import type { Envelope } from '../../../cards/render';
import { openVerb } from '../../../cards/verbs';
import { herinneringVan } from '../../../domain/achterhaald';
import type { Bericht, Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { rolRefusal, standRefusal } from '../../../domain/rights';
import { schoolVan } from '../../../domain/herinnerkalender';
import { isTeLaat, termijnenOf, type TermijnStand } from '../../../domain/termijnen';
import type { Datum } from '../../../domain/waarden';
import type { TermijnId } from '../../../protocol/termijnen';
import { casusTekst } from '../../../texts/casus';
import { formatDatum } from '../../../texts/datums';
import { herinneringKaartTekst as tekst, herinneringTekst, termijnNaam } from '../../../texts/herinneringen';
import type { RenderedCard } from '../turn';
import { aandachtsfunctionarisBellen, mensenBellen } from './bellijst';
import { boodschapView } from './boodschappen';

/**
 * The card of a herinnering, for whom it is: somebody who may see the casus reads what to do and opens it; whoever was
 * asked for advice gets to the question; and anybody else, such as the directie, reads which casus waits for what and whom
 * to call. No detail of the child. `nummer` is the line by which people can speak of this bericht.
 */
export function herinneringView(
  bericht: Bericht,
  casus: Casus,
  organisatie: Organisatie,
  envelope: Envelope,
  nummer: string,
): RenderedCard {
  const herinnering = herinneringVan(casus, bericht);
  if (!herinnering) throw new Error(`bericht ${bericht.id} carries no herinnering`);
  const { soort, vervalt, termijn: sleutel } = herinnering;
  const termijn = termijnenOf(casus, { organisatie, datumVan }).find((stand) => stand.sleutel === sleutel);
  const wie: Requester = { kind: 'medewerker', id: bericht.aan, naam: '' };
  const mag = (what: Parameters<typeof rolRefusal>[0]): boolean =>
    rolRefusal(what, wie, casus, organisatie) === undefined;
  const inzage = mag('casus-inzien') || mag('consultatie-inzien') || mag('taak-inzien');
  const school = schoolVan(casus, organisatie).naam;
  const { doen, anders } = herinneringTekst[soort];
  const wanneer = wanneerText(termijn?.sinds ?? datumVan(bericht.op), vervalt, datumVan(bericht.op));
  return boodschapView(
    {
      kop: casusTekst.kop(casus.casusId),
      titel: tekst.titel(termijnNaam[soort]),
      samenvatting: tekst.samenvatting,
      alineas: inzage
        ? [tekst.waar(casus.casusId, school, doen), `${wanneer} ${aardText(termijn)}`.trim(), anders, nummer]
        : [tekst.zonderInzage(casus.casusId, school, termijnNaam[soort]), wanneer, tekst.belOfVraag, nummer],
      bellijst: inzage ? [] : bellen(termijn, casus, organisatie),
      knoppen: knoppen(
        soort,
        mag,
        standRefusal('herinnering-uitstellen', wie, casus, organisatie) === undefined,
      ),
    },
    { ...envelope, casusId: casus.casusId, version: casus.version },
  );
}

function wanneerText(sinds: Datum, vervalt: Datum, verstuurd: Datum): string {
  const zin = isTeLaat({ vervalt }, verstuurd) ? tekst.teLaat : tekst.opTijd;
  return zin(formatDatum(sinds), formatDatum(vervalt));
}

/** Only what the source sets is called so (decision 0.14). */
function aardText(termijn: TermijnStand | undefined): string {
  if (!termijn) return '';
  if (termijn.wet) return tekst.wet;
  return termijn.afgesproken ? tekst.afgesproken : tekst.school;
}

/** Who must see to it; those whom the file does not know cannot be called from it, so whoever knows the meldcode there. */
function bellen(termijn: TermijnStand | undefined, casus: Casus, organisatie: Organisatie): Belregel[] {
  const mensen = mensenBellen(organisatie, casus.school, termijn?.verantwoordelijken ?? []);
  return mensen.length > 0 ? mensen : aandachtsfunctionarisBellen(organisatie, casus.school);
}

function knoppen(
  soort: TermijnId,
  mag: (what: Parameters<typeof rolRefusal>[0]) => boolean,
  uitstel: boolean,
): Knop[] {
  const later = uitstel ? [makeKnop(openVerb('herinnering-uitstellen'), { titel: tekst.later })] : [];
  const bereik = [makeKnop('nummers'), makeKnop('nood')];
  if (mag('casus-inzien')) {
    const toezeggen = soort === 'contact-met-signaleerder' && mag('contact-toezeggen');
    return [
      ...(toezeggen ? [makeKnop('contact-toezeggen', { hoofd: true })] : []),
      makeKnop('casus-inzien', { hoofd: !toezeggen }),
      ...(toezeggen ? [] : [makeKnop('volgende-stap-inzien')]),
      ...later,
      makeKnop('nummers'),
    ];
  }
  const eigen =
    soort === 'taak' ? (['taak-inzien'] as const) : (['consultatie-inzien', 'taak-inzien'] as const);
  const verb = eigen.find((candidate) => mag(candidate));
  return verb ? [makeKnop(verb, { hoofd: true }), ...later, ...bereik] : bereik;
}
