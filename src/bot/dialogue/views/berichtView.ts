import { createHash } from 'node:crypto';
import type { Envelope } from '../../../cards/render';
import { disarm } from '../../../cards/userText';
import type { Verb } from '../../../cards/verbs';
import type { Bericht, Casus } from '../../../domain/casus';
import { vervangen, vervangsoorten } from '../../../domain/doorsturen';
import type { BerichtId } from '../../../domain/events';
import type { Requester } from '../../../domain/medewerker';
import { findSchool, type Organisatie } from '../../../domain/organisatie';
import { gevraagdIn } from '../../../domain/oordelen';
import { rolRefusal } from '../../../domain/rights';
import { viewTypes } from '../../../domain/rightsTable';
import { berichtVoetTekst } from '../../../texts/berichtvoet';
import { casusTekst } from '../../../texts/casus';
import { formatTijdstip } from '../../../texts/datums';
import type { RenderedCard } from '../turn';
import { berichtentabel, bijzondereBerichten, vervangerRij, type Berichtrij } from './berichtentabel';
import { boodschapView } from './boodschappen';
import { herinneringView } from './herinneringView';
import { naamVan } from './namen';

/** The card of a bericht: casus code, school, who and when, and buttons. No detail of the child. */
export function berichtView(
  bericht: Bericht,
  casus: Casus,
  organisatie: Organisatie,
  envelope: Envelope,
): RenderedCard {
  const nummer = berichtVoetTekst.nummer(berichtnummer(bericht.id));
  const rij = rijVan(bericht, casus, organisatie);
  if (!rij) return herinneringView(bericht, casus, organisatie, envelope, nummer);
  const { titel, samenvatting, tekst, knoppen } = rij;
  const wie: Requester = { kind: 'medewerker', id: bericht.aan, naam: '' };
  const feiten = {
    casus: casus.casusId,
    school: findSchool(organisatie, casus.school)?.naam ?? casus.school,
    door: disarm(bericht.doorNaam),
    om: formatTijdstip(bericht.op),
    wie: overWie(bericht, casus),
  };
  return boodschapView(
    {
      kop: casusTekst.kop(casus.casusId),
      titel,
      samenvatting,
      alineas: [...tekst(feiten), nummer],
      knoppen: knoppen.filter(({ verb }) => opent(verb, wie, casus, organisatie)),
    },
    { ...envelope, casusId: casus.casusId, version: casus.version },
  );
}

/** The row of this bericht as its receiver gets it; undefined for a herinnering. */
function rijVan(bericht: Bericht, casus: Casus, organisatie: Organisatie): Berichtrij | undefined {
  if (bericht.soort === 'herinnering-gestuurd') return undefined;
  const rij = isBesluit(bericht, casus)
    ? bijzondereBerichten['hulpplan-besloten']
    : gevraagdIn(casus, bericht)
      ? bijzondereBerichten['tweede-oordeel-gevraagd']
      : berichtentabel[bericht.soort];
  const voor = vervangen(casus, bericht);
  const soort = vervangsoorten.find((candidate) => candidate === bericht.soort);
  if (voor === undefined || soort === undefined) return rij;
  return vervangerRij(rij, soort, disarm(naamVan(voor, casus, organisatie)));
}

/** For whoever does not become casemanager a hulpplan is a decision like any other. */
function isBesluit({ soort, id, aan }: Bericht, casus: Casus): boolean {
  return (
    soort === 'hulpplan-vastgelegd' &&
    casus.records[soort].some((plan) => `${plan.id}>${aan}` === id && plan.casemanagerId !== aan)
  );
}

/** The colleague whom the event names, as the reader knows them. */
function overWie({ soort, id, aan }: Bericht, casus: Casus): string {
  if (soort !== 'casus-overgedragen' && soort !== 'casus-toegewezen' && soort !== 'consultatie-doorgegeven')
    return '';
  const record = casus.records[soort].find((candidate) => id.startsWith(`${candidate.id}>`));
  return record?.aan === aan ? berichtVoetTekst.u : disarm(record?.aanNaam ?? berichtVoetTekst.collega);
}

/** No button leads to what the receiver may not see any more, or never could. */
function opent(verb: Verb, wie: Requester, casus: Casus, organisatie: Organisatie): boolean {
  const view = verb === 'bevindingen-inzien' ? 'casus-inzien' : viewTypes.find((type) => type === verb);
  return view === undefined || rolRefusal(view, wie, casus, organisatie) === undefined;
}

/** Six digits, always the same for this bericht; tells nothing of casus or person. */
export function berichtnummer(id: BerichtId): string {
  const number = createHash('sha256').update(id).digest().readUInt32BE(0) % 1_000_000;
  const digits = String(number).padStart(6, '0');
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
