import { createHash } from 'node:crypto';
import { makeKnop, type Knop } from '../../../cards/parts';
import type { Envelope } from '../../../cards/render';
import { disarm } from '../../../cards/userText';
import { openVerb, type Verb } from '../../../cards/verbs';
import type { Bericht, Casus, GewoonBericht } from '../../../domain/casus';
import { vervangen } from '../../../domain/doorsturen';
import type { BerichtId } from '../../../domain/events';
import { gevraagdIn } from '../../../domain/medebeoordeling';
import type { Requester } from '../../../domain/medewerker';
import { findSchool, type Organisatie } from '../../../domain/organisatie';
import { rolRefusal } from '../../../domain/rights';
import { viewTypes } from '../../../domain/rightsTable';
import {
  berichtTekst,
  berichtVoetTekst,
  beslotenTekst,
  medebeoordelingGevraagdTekst,
} from '../../../texts/berichten';
import { casusTekst } from '../../../texts/casus';
import { formatTijdstip } from '../../../texts/datums';
import type { RenderedCard } from '../turn';
import { boodschapView } from './boodschappen';
import { herinneringView } from './herinneringView';
import { naamVan } from './namen';

const meekijken = [
  makeKnop('casus-inzien', { hoofd: true }),
  makeKnop('volgende-stap-inzien'),
  makeKnop('nummers'),
];

const meebeoordelen = [
  makeKnop(openVerb('afweging-meebeoordelen'), { hoofd: true }),
  makeKnop('casus-inzien'),
  makeKnop('nummers'),
  makeKnop('nood'),
];

const bereik = [makeKnop('nummers'), makeKnop('nood')];

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
  'hulpplan-vastgelegd': meekijken,
  'casus-overgedragen': meekijken,
  'casus-toegewezen': meekijken,
  'consultatie-ingetrokken': bereik,
  'consultatie-doorgegeven': [
    makeKnop('consultatie-inzien', { hoofd: true }),
    makeKnop('casus-inzien'),
    ...bereik,
  ],
  'taak-gegeven': [makeKnop('taak-inzien', { hoofd: true }), makeKnop('casus-inzien'), ...bereik],
  'taak-afgerond': meekijken,
  'afweging-beantwoord': meekijken,
  'afweging-meebeoordeeld': meekijken,
  'melding-vastgelegd': meekijken,
  'norm-afgeweken': meekijken,
  'casus-afgesloten': meekijken,
  'casus-heropend': meekijken,
} as const satisfies Record<GewoonBericht, readonly Knop[]>;

/** The card of a bericht: casus code, school, who and when, and buttons. No detail of the child. */
export function berichtView(
  bericht: Bericht,
  casus: Casus,
  organisatie: Organisatie,
  envelope: Envelope,
): RenderedCard {
  const { soort } = bericht;
  const nummer = berichtVoetTekst.nummer(berichtnummer(bericht.id));
  if (soort === 'herinnering-gestuurd') return herinneringView(bericht, casus, organisatie, envelope, nummer);
  const rij = isBesluit(bericht, casus)
    ? { tekst: beslotenTekst, knoppen: meekijken }
    : gevraagdIn(casus, bericht)
      ? { tekst: medebeoordelingGevraagdTekst, knoppen: meebeoordelen }
      : rijVan(soort);
  const { titel, samenvatting, tekst } = rij.tekst;
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
      alineas: [...tekst(feiten), ...alsVervanger(bericht, casus, organisatie), nummer],
      knoppen: rij.knoppen.filter(({ verb }) => opent(verb, wie, casus, organisatie)),
    },
    { ...envelope, casusId: casus.casusId, version: casus.version },
  );
}

const rijVan = (soort: GewoonBericht) => ({ tekst: berichtTekst[soort], knoppen: knoppen[soort] });

/** A hulpplan makes one person casemanager; for the signaleerder it is a decision like any other. */
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

function alsVervanger(bericht: Bericht, casus: Casus, organisatie: Organisatie): string[] {
  const voor = vervangen(casus, bericht);
  return voor === undefined ? [] : [berichtVoetTekst.alsVervanger(disarm(naamVan(voor, casus, organisatie)))];
}

/** Six digits, always the same for this bericht; tells nothing of casus or person. */
export function berichtnummer(id: BerichtId): string {
  const number = createHash('sha256').update(id).digest().readUInt32BE(0) % 1_000_000;
  const digits = String(number).padStart(6, '0');
  return `${digits.slice(0, 3)} ${digits.slice(3)}`;
}
