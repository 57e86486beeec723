import { datumVan } from '../../../app/clock';
import { makeKnop, type Belregel, type Knop } from '../../../cards/parts';
import type { Envelope } from '../../../cards/render';
import { openVerb } from '../../../cards/verbs';
import { herinneringVan } from '../../../domain/achterhaald';
import type { Bericht, Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { rolRefusal, standRefusal } from '../../../domain/rights';
import type { Termijnsleutel } from '../../../domain/records/herinneringRecords';
import { doorTeGevenVragen } from '../../../domain/vragers';
import { schoolVan } from '../../../domain/herinnerkalender';
import { isTeLaat, termijnenOf, type TermijnStand } from '../../../domain/termijnen';
import type { Datum } from '../../../domain/waarden';
import { casusTekst } from '../../../texts/casus';
import { formatDatum } from '../../../texts/datums';
import { herinneringKaartTekst as tekst } from '../../../texts/herinneringen';
import type { RenderedCard } from '../turn';
import { aandachtsfunctionarisBellen, mensenBellen } from './bellijst';
import { boodschapView } from './boodschappen';
import { herinneringrij } from './herinneringentabel';

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
  const rij = herinneringrij(soort);
  const feiten = {
    casus: casus.casusId,
    school: schoolVan(casus, organisatie).naam,
    wanneer: wanneerText(termijn?.sinds ?? datumVan(bericht.op), vervalt, datumVan(bericht.op)),
    aard: aardText(termijn),
  };
  const uitstel = standRefusal('herinnering-uitstellen', wie, casus, organisatie) === undefined;
  return boodschapView(
    {
      kop: casusTekst.kop(casus.casusId),
      titel: rij.titel,
      samenvatting: rij.samenvatting,
      alineas: [...(inzage ? rij.tekst(feiten) : rij.zonderInzage(feiten)), nummer],
      bellijst: inzage ? [] : bellen(termijn, casus, organisatie),
      knoppen: withDoorgeven(
        rij.knoppen(mag, uitstel).map((knop) => withTermijn(knop, sleutel)),
        isDoorTeGeven(sleutel, casus, wie, organisatie),
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

/** Of several termijnen the form need not ask again which one this is about. */
function withTermijn(knop: Knop, termijn: Termijnsleutel): Knop {
  return knop.verb === openVerb('herinnering-uitstellen')
    ? { ...knop, data: { ...knop.data, termijn } }
    : knop;
}

function withDoorgeven([hoofd, ...rest]: readonly Knop[], mag: boolean): readonly Knop[] {
  return hoofd && mag
    ? [hoofd, makeKnop(openVerb('consultatie-doorgeven')), ...rest]
    : [...(hoofd ? [hoofd] : []), ...rest];
}

/** Whether it is about a question that nobody got, and that this person can put before somebody else. */
function isDoorTeGeven(
  sleutel: Termijnsleutel,
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
): boolean {
  return (
    standRefusal('consultatie-doorgeven', wie, casus, organisatie) === undefined &&
    doorTeGevenVragen(casus, wie, organisatie).some(
      ({ bericht }) => sleutel === `bericht-onbezorgd:${bericht}`,
    )
  );
}
