import { casusCard } from '../../../cards/casus';
import { asMededeling, type Mededeling } from '../../../cards/mededeling';
import { makeKnop, withKnoppen, type Belregel, type Knop } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { signaalGroepen } from '../../../cards/secties/signalen';
import { openVerb } from '../../../cards/verbs';
import { disarm, shorten } from '../../../cards/userText';
import { signalenZonderAdvies } from '../../../domain/advies';
import { heeftMelding } from '../../../domain/afwegingen';
import type { Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { rolRefusal, standRefusal } from '../../../domain/rights';
import { geldigeSignalen } from '../../../domain/signalen';
import { termijnRegels } from '../../../domain/termijnRegels';
import type { Datum, Tijdstip } from '../../../domain/waarden';
import { signaalcategorieen } from '../../../protocol/signaalcategorieen';
import { casusTekst } from '../../../texts/casus';
import { signaalgevolgTekst } from '../../../texts/signaalcategorieen';
import type { RenderedCard } from '../turn';
import { aandachtsfunctionarisBellen, mensenBellen, vasteContacten } from './bellijst';
import { berichtenFeiten } from './berichtenFeiten';
import { berichtZonderBezorging, type GemistBericht } from './bezorging';
import { casusDelen, type Deel } from './casusDelen';
import { casusTop } from './casusTop';
import { drawWithinTeams } from './drawWithinTeams';
import { normWaarschuwing } from './meldingFeiten';

/**
 * A casus at a glance, for one person: `mededeling` is what just happened. Whether the aandachtsfunctionaris was told
 * is always there for the person who waits for it, with the number when nobody could be reached.
 */
export function casusView(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
  vandaag: Datum,
  envelope: Envelope,
  mededeling?: string | Mededeling,
  nu?: Tijdstip,
): RenderedCard {
  const zelf = isZelf(casus, wie, organisatie);
  // In a closed casus nobody waits for a bericht any more.
  const alleen = casus.gesloten ? undefined : berichtZonderBezorging(casus, wie, zelf, organisatie);
  const gevolg = gevolgVan(casus);
  const norm = normWaarschuwing(casus);
  const gebeurd = mededeling === undefined ? undefined : asMededeling(mededeling);
  const mededelingen = [...(gebeurd?.regels ?? []), gevolg, norm, alleen?.tekst].filter(
    (text) => text !== undefined,
  );
  const zelfBellen = alleen ? bellen(alleen, casus, organisatie) : [];
  const data = {
    kop: casusTekst.kop(casus.casusId),
    titel: casusTekst.titel(disarm(casus.kenmerk)),
    heeftMededeling: mededelingen.length > 0,
    mededelingStijl:
      (alleen ?? gevolg ?? norm) ? ('attention' as const) : (gebeurd?.stijl ?? ('good' as const)),
    mededelingen,
    bellijst: [
      ...(gebeurd && gebeurd.bel.length > 0 ? vasteContacten(organisatie, gebeurd.bel) : []),
      ...zelfBellen,
    ],
    signalenKop: casusTekst.signalenKop(geldigeSignalen(casus).length),
    groepen: signaalGroepen(casus),
    heeftDossier: standRefusal('dossier-inzien', wie, casus, organisatie) === undefined,
    ...withKnoppen(...knoppen(casus, wie, organisatie, alleen?.soort === 'consultatie-gevraagd')),
  };
  const top = casusTop(casus, wie, organisatie, vandaag);
  const delen = casusDelen(casus, organisatie, zelf, vandaag, berichtenFeiten(casus, wie, organisatie, nu));
  const full = { ...envelope, casusId: casus.casusId, version: casus.version };
  const content = drawWithinTeams((max) => {
    const kort = (feiten: Deel['feiten']) =>
      feiten.map(({ naam, waarde }) => ({ naam, waarde: shorten(waarde, max) }));
    const korteDelen = delen.map(({ kop, feiten }) => ({ kop, feiten: kort(feiten) }));
    return render(casusCard, { ...data, top: kort(top), delen: korteDelen }, full);
  });
  return { content, summary: casusTekst.kop(casus.casusId) };
}

/** Whoever the bericht was for; a bericht for the school goes to whoever knows the meldcode there. */
function bellen({ soort, aan }: GemistBericht, casus: Casus, organisatie: Organisatie): Belregel[] {
  if (soort === 'contact-toegezegd') return [];
  return aan.length > 0
    ? mensenBellen(organisatie, casus.school, aan)
    : aandachtsfunctionarisBellen(organisatie, casus.school);
}

/** An aandachtsfunctionaris who starts a casus has nobody to wait for. */
function isZelf(casus: Casus, wie: Requester, organisatie: Organisatie): boolean {
  return rolRefusal('contact-toezeggen', wie, casus, organisatie) === undefined;
}

/**
 * The latest signaal decides: what it sets off is said at once, not repeated for ever, and no more once Veilig Thuis was
 * asked about it.
 */
function gevolgVan(casus: Casus): string | undefined {
  const categorie = geldigeSignalen(casus).at(-1)?.signaal.categorie;
  if (categorie === undefined || categorie === null) return undefined;
  const { volgt } = signaalcategorieen[categorie];
  if (volgt === 'niets' || signalenZonderAdvies(casus, [categorie]).length === 0) return undefined;
  return signaalgevolgTekst[volgt];
}

/** Nobody is in touch with the signaleerder yet ([K21]); what follows a consultatie or a melding shows that somebody is. */
function wachtOpContact(casus: Casus): boolean {
  return (
    !casus.gesloten && termijnRegels['contact-met-signaleerder'](casus).length > 0 && !heeftMelding(casus)
  );
}

/**
 * One thing to do first: the promise to get in touch as long as it is due, else the next stap; five at most. A question that
 * nobody got can go to somebody else at once; a signaal is then one tap further, by way of the next stap.
 */
function knoppen(casus: Casus, wie: Requester, organisatie: Organisatie, vraagGemist: boolean): Knop[] {
  const eigen = wie.kind === 'medewerker' && wie.id === casus.signaleerder;
  const mag = (what: Parameters<typeof standRefusal>[0]): boolean =>
    standRefusal(what, wie, casus, organisatie) === undefined;
  const toezeggen = mag('contact-toezeggen') && !eigen && wachtOpContact(casus);
  return [
    makeKnop(toezeggen ? 'contact-toezeggen' : 'volgende-stap-inzien', { hoofd: true }),
    ...(vraagGemist && mag('consultatie-doorgeven')
      ? [makeKnop(openVerb('consultatie-doorgeven'))]
      : mag('signaal-vastleggen')
        ? [makeKnop('signaal-formulier')]
        : []),
    makeKnop('vastleggen'),
    makeKnop('nummers'),
    makeKnop('nood'),
  ];
}
