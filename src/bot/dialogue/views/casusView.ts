import { casusCard } from '../../../cards/casus';
import { makeKnop, withKnoppen, type Belregel, type Knop } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { disarm, shorten } from '../../../cards/userText';
import { kennisgevingVan } from '../../../domain/berichten';
import type { BerichtSoort, Casus, VastgelegdSignaal } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import { findSchool, type Organisatie } from '../../../domain/organisatie';
import { rolRefusal } from '../../../domain/rights';
import { signaalcategorieen } from '../../../protocol/signaalcategorieen';
import { casusTekst } from '../../../texts/casus';
import { formatDatum, formatTijdstip } from '../../../texts/datums';
import { signaalgevolgTekst } from '../../../texts/signaalcategorieen';
import { leeftijdTekst, richtingTekst, soortTekst, waarnemingTekst } from '../../../texts/signaalvelden';
import type { RenderedCard } from '../turn';
import { aandachtsfunctionarisBellen } from './bellijst';
import { berichtZonderBezorging, bezorgregel } from './bezorging';

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
  const zelf = isZelf(casus, wie, organisatie);
  const alleen = berichtZonderBezorging(casus, wie, zelf);
  const gevolg = gevolgVan(casus.signalen);
  const mededelingen = [mededeling, gevolg, alleen?.tekst].filter((text) => text !== undefined);
  const bellijst: Belregel[] =
    alleen && alleen.soort !== 'contact-toegezegd'
      ? aandachtsfunctionarisBellen(organisatie, casus.school)
      : [];
  const laatste = casus.signalen.slice(-shown).reverse();
  const data = {
    kop: casusTekst.kop(casus.casusId),
    titel: casusTekst.titel(disarm(casus.kenmerk)),
    heeftMededeling: mededelingen.length > 0,
    mededelingStijl: (alleen ?? gevolg) ? ('attention' as const) : ('good' as const),
    mededelingen,
    bellijst,
    feiten: feiten(casus, organisatie, zelf),
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

function feiten(casus: Casus, organisatie: Organisatie, zelf: boolean): { naam: string; waarde: string }[] {
  const noodactie = casus.noodacties.at(-1);
  const toezegging = casus.toezeggingen.at(-1);
  return [
    { naam: casusTekst.school, waarde: findSchool(organisatie, casus.school)?.naam ?? casus.school },
    { naam: casusTekst.leeftijd, waarde: leeftijdTekst[casus.leeftijdsgroep] },
    { naam: casusTekst.gestartOp, waarde: formatTijdstip(casus.gestartOp) },
    { naam: casusTekst.gestartDoor, waarde: disarm(casus.signaleerderNaam) },
    ...(zelf && kennisgevingVan(casus) === 'geen-ontvanger'
      ? []
      : [{ naam: casusTekst.aandachtsfunctionaris, waarde: bezorgregel(casus, 'casus-gestart') }]),
    ...(toezegging
      ? [
          {
            naam: casusTekst.contact,
            waarde: `${casusTekst.contactToegezegd(disarm(toezegging.doorNaam), formatTijdstip(toezegging.op))}${bezorgdNaast(casus, 'contact-toegezegd')}`,
          },
        ]
      : []),
    ...(noodactie
      ? [
          {
            naam: casusTekst.noodactie,
            waarde: `${formatDatum(noodactie.datum)} ${noodactie.tijd}: ${disarm(shorten(noodactie.afspraken, 200))}${bezorgdNaast(casus, 'nood-vastgelegd')}`,
          },
        ]
      : []),
  ];
}

/** Behind a fact: whether those who must hear of it did; nothing where nobody must. */
function bezorgdNaast(casus: Casus, soort: BerichtSoort): string {
  return kennisgevingVan(casus, soort) === 'geen-ontvanger' ? '' : ` ${bezorgregel(casus, soort)}`;
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
