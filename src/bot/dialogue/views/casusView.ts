import { casusCard } from '../../../cards/casus';
import { makeKnop, withKnoppen, type Belregel, type Knop } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { disarm, shorten } from '../../../cards/userText';
import { kennisgevingVan } from '../../../domain/berichten';
import type { Casus, VastgelegdSignaal } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import { findSchool, type Organisatie } from '../../../domain/organisatie';
import { rolRefusal } from '../../../domain/rights';
import { signaalcategorieen } from '../../../protocol/signaalcategorieen';
import { casusTekst, kennisgevingTekst, misluktTekst } from '../../../texts/casus';
import { formatDatum, formatTijdstip, formatUur } from '../../../texts/datums';
import { signaalgevolgTekst } from '../../../texts/signaalcategorieen';
import { leeftijdTekst, richtingTekst, soortTekst, waarnemingTekst } from '../../../texts/signaalvelden';
import type { RenderedCard } from '../turn';
import { aandachtsfunctionarisBellen } from './bellijst';

/** Signalen shown on the card of a casus; more would not be read, and the card must stay small. */
const shown = 3;

/**
 * A casus at a glance, for one person: `mededeling` is what just happened. Whether the aandachtsfunctionaris was told
 * is always there for the person who waits for it, with the number when nobody could be reached.
 */
export function casusView(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
  envelope: Envelope,
  mededeling?: string,
): RenderedCard {
  const wacht = wie.kind === 'medewerker' && wie.id === casus.signaleerder;
  const kennisgeving = kennisgevingVan(casus);
  const alleen =
    wacht &&
    (kennisgeving === 'mislukt' || kennisgeving === 'geen-ontvanger') &&
    !isZelf(casus, wie, organisatie);
  const gevolg = gevolgVan(casus.signalen);
  const mededelingen = [mededeling, gevolg, alleen ? kennisgevingTekst[kennisgeving] : undefined].filter(
    (text) => text !== undefined,
  );
  const bellijst: Belregel[] = alleen ? aandachtsfunctionarisBellen(organisatie, casus.school) : [];
  const laatste = casus.signalen.slice(-shown).reverse();
  const data = {
    kop: casusTekst.kop(casus.casusId),
    titel: casusTekst.titel(casus.kenmerk),
    heeftMededeling: mededelingen.length > 0,
    mededelingStijl: alleen || gevolg !== undefined ? ('attention' as const) : ('good' as const),
    mededelingen,
    bellijst,
    feiten: feiten(casus, organisatie),
    signalenKop: casusTekst.signalenKop(casus.signalen.length, laatste.length),
    signalen: laatste.map(signaalRegel),
    ...withKnoppen(...knoppen(casus, wie, organisatie)),
  };
  const full = { ...envelope, casusId: casus.casusId, version: casus.version };
  return { content: render(casusCard, data, full), summary: casusTekst.kop(casus.casusId) };
}

/** An aandachtsfunctionaris who starts a casus has nobody to wait for. */
function isZelf(casus: Casus, wie: Requester, organisatie: Organisatie): boolean {
  return rolRefusal('contact-toezeggen', wie, casus, organisatie) === undefined;
}

function feiten(casus: Casus, organisatie: Organisatie): { naam: string; waarde: string }[] {
  const noodactie = casus.noodacties.at(-1);
  const toezegging = casus.toezeggingen.at(-1);
  return [
    { naam: casusTekst.school, waarde: findSchool(organisatie, casus.school)?.naam ?? casus.school },
    { naam: casusTekst.leeftijd, waarde: leeftijdTekst[casus.leeftijdsgroep] },
    { naam: casusTekst.gestartOp, waarde: formatTijdstip(casus.gestartOp) },
    { naam: casusTekst.gestartDoor, waarde: disarm(casus.signaleerderNaam) },
    { naam: casusTekst.aandachtsfunctionaris, waarde: bezorgregel(casus) },
    ...(toezegging
      ? [
          {
            naam: casusTekst.contact,
            waarde: casusTekst.contactToegezegd(disarm(toezegging.doorNaam), formatTijdstip(toezegging.op)),
          },
        ]
      : []),
    ...(noodactie
      ? [
          {
            naam: casusTekst.noodactie,
            waarde: `${formatDatum(noodactie.datum)} ${noodactie.tijd}: ${disarm(shorten(noodactie.afspraken, 200))}`,
          },
        ]
      : []),
  ];
}

/** What became of the bericht of the start, as its sender can see it. */
function bezorgregel(casus: Casus): string {
  const berichten = casus.berichten
    .filter(({ soort }) => soort === 'casus-gestart')
    .map(({ bezorging }) => bezorging);
  const bezorgd = berichten.find((bezorging) => bezorging.stand === 'bezorgd');
  if (bezorgd) return kennisgevingTekst.bezorgd(formatUur(bezorgd.op));
  const mislukt = berichten.find((bezorging) => bezorging.stand === 'mislukt');
  const kennisgeving = kennisgevingVan(casus);
  if (mislukt && kennisgeving === 'mislukt')
    return `${kennisgevingTekst.mislukt} ${misluktTekst[mislukt.reden]}`;
  return kennisgeving === 'geen-ontvanger' ? kennisgevingTekst['geen-ontvanger'] : kennisgevingTekst.onderweg;
}

function signaalRegel(signaal: VastgelegdSignaal): { wanneer: string; tekst: string; kenmerken: string } {
  const { datum, plaats, tekst, waarnemingen, soort, richting, bron, diagnoseDoor } = signaal;
  const kenmerken = [
    ...waarnemingen.map((waarneming) => waarnemingTekst[waarneming]),
    soortTekst[soort].split(':')[0] ?? soort,
    richtingTekst[richting],
    ...(bron === null ? [] : [casusTekst.vanBron(disarm(shorten(bron, 80)))]),
    ...(diagnoseDoor === null ? [] : [casusTekst.diagnoseDoor(disarm(shorten(diagnoseDoor, 80)))]),
  ];
  return {
    wanneer: `${formatDatum(datum)}, ${disarm(shorten(plaats, 60))}`,
    tekst: disarm(shorten(tekst, 300)),
    kenmerken: kenmerken.join(' · '),
  };
}

/** The latest signaal decides: what it sets off is said at once, not repeated for ever. */
function gevolgVan(signalen: readonly VastgelegdSignaal[]): string | undefined {
  const categorie = signalen.at(-1)?.categorie;
  if (categorie === undefined || categorie === null) return undefined;
  const { volgt } = signaalcategorieen[categorie];
  return volgt === 'niets' ? undefined : signaalgevolgTekst[volgt];
}

function knoppen(casus: Casus, wie: Requester, organisatie: Organisatie): Knop[] {
  const al = wie.kind === 'medewerker' && casus.toezeggingen.some(({ door }) => door === wie.id);
  const eigen = wie.kind === 'medewerker' && wie.id === casus.signaleerder;
  const mag = (what: Parameters<typeof rolRefusal>[0]): boolean =>
    rolRefusal(what, wie, casus, organisatie) === undefined;
  return [
    ...(mag('contact-toezeggen') && !al && !eigen ? [makeKnop('contact-toezeggen', { hoofd: true })] : []),
    makeKnop('volgende-stap-inzien', { hoofd: al || eigen || !mag('contact-toezeggen') }),
    ...(mag('signaal-vastleggen') ? [makeKnop('signaal-formulier')] : []),
    makeKnop('nummers'),
    makeKnop('nood'),
  ];
}
