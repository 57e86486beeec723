import { antwoordTitels } from '../../../src/cards/formulieren/afwegingAntwoord';
import { helperTekst } from '../../../src/texts/afwegingen';
import { medebeoordelingGevraagdTekst } from '../../../src/texts/berichten';
import {
  partnerTekst,
  toestemmingUitkomst,
  toestemmingVanTekst,
  toestemmingWaarvoor,
  uitkomstTekst,
  vormTekst,
  wijzeTekst,
} from '../../../src/texts/consultatiewoorden';
import { afsluitgrondTekst } from '../../../src/texts/formulieren/afsluiten';
import { doorslagTekst, meldgesprekWie, ontvangenTekst } from '../../../src/texts/formulieren/melding';
import { formulierNaam } from '../../../src/texts/formulieren/namen';
import { wegingTwijfelTekst } from '../../../src/texts/formulieren/wegen';
import { antwoordTekst } from '../../../src/texts/veiligheid';
import type { Reis, Toneel } from '../support/startReis';
import type { Ingevuld, Speler } from '../support/steps';

/** Turns that more than one journey takes: what "volgende stap" proposes, done with ordinary answers. */
const metC = 'Aandachtsfunctionaris C';

export async function overlegt(wie: Speler, velden: Ingevuld = {}): Promise<void> {
  await wie.leesVolgendeStap('consultatie-houden');
  await wie.legVast('consultatie-vastleggen', {
    vorm: vormTekst.zorgteam,
    partner: partnerTekst['intern-begeleider'],
    met: 'Intern begeleider D',
    wijze: wijzeTekst.anoniem,
    uitkomst: 'Spreek de ouders deze week.',
    ouders: 'Zij horen het in het gesprek.',
    ...velden,
  });
}

export async function antwoordtOverTwijfel(
  wie: Speler,
  antwoord: keyof typeof antwoordTekst,
): Promise<string> {
  await wie.leesVolgendeStap('twijfel-beantwoorden');
  const toelichting = antwoord === 'nee' ? 'Het beeld is duidelijk.' : 'De uitleg past niet bij de plek.';
  return wie.legVast('twijfel-beantwoorden', { antwoord: antwoordTekst[antwoord], toelichting });
}

export async function spreektOuders(wie: Speler): Promise<void> {
  await wie.leesVolgendeStap('gesprek-voeren');
  await wie.legVast('gesprek-vastleggen', {
    met: 'Moeder en vader',
    doel: 'Onze zorg delen.',
    feiten: 'De plek van deze week.',
    reactie: 'Zij schrokken en vertelden dat het thuis niet goed gaat.',
    uitkomst: uitkomstTekst.bekrachtigd,
  });
}

export const weging: Ingevuld = {
  risico: 'Het kan weer gebeuren als de spanning oploopt.',
  aard: 'Slaan bij ruzie.',
  ernst: 'Eén plek; het kind is stil.',
  twijfel: wegingTwijfelTekst.nee,
  conclusie: 'Er is een sterk vermoeden.',
};

export async function weegt(wie: Speler, velden: Ingevuld = {}): Promise<void> {
  await wie.leesVolgendeStap('weging-vastleggen');
  await wie.legVast('weging-vastleggen', { ...weging, ...velden });
}

export async function heeftSterkVermoeden(wie: Speler): Promise<void> {
  await wie.leesVolgendeStap('vermoeden-afwegen');
  await wie.beantwoordAfweging('afweging-1', 'sterk-vermoeden', {
    motivering: 'De signalen en het gesprek wijzen dezelfde kant op.',
    beoordeeldMet: metC,
  });
  await wie.leesVolgendeStap('bevoegd-gezag-inlichten');
  await wie.legVast('bevoegd-gezag-inlichten', {
    wie: 'Directeur E (directie)',
    hoe: 'In een gesprek op school.',
  });
}

/**
 * The leerkracht may not answer afweging 2; the aandachtsfunctionaris does, and the directie gives the second oordeel in a
 * window of their own ([Q2], [K33]). Gives what the first then sees.
 */
export async function beoordelenVeiligheid(
  { leerkracht, aandachtsfunctionaris, directie }: Reis,
  antwoord: 'nee' | 'ja' | 'twijfel',
  velden: Ingevuld = {},
): Promise<string> {
  expect(await leerkracht.leesVolgendeStap('veiligheid-afwegen')).toContain('U kunt het niet zelf doen.');
  await aandachtsfunctionaris.leesVolgendeStap('veiligheid-afwegen');
  const eerste = await aandachtsfunctionaris.beantwoordAfweging('afweging-2', antwoord, {
    motivering: 'Ik keek naar de signalen, het gesprek en de weging.',
    metWie: 'Directeur E',
    ...velden,
  });
  await directie.krijgtBericht(medebeoordelingGevraagdTekst.titel);
  await directie.opent(formulierNaam['afweging-meebeoordelen']);
  const titel = antwoordTitels('2026-1', 'afweging-2')[antwoord] ?? '';
  const tweede = await directie.vulIn('afweging-meebeoordelen', {
    'antwoord-afweging-2': titel,
    motivering: 'Ik las het dossier en oordeel hetzelfde.',
    ...velden,
  });
  expect(tweede).toContain('U oordeelt gelijk');
  return eerste;
}

export const hulp: Ingevuld = {
  helper: helperTekst['schoolmaatschappelijk-werker'],
  'wie-helpt': 'Schoolmaatschappelijk werker G',
  'welke-hulp': 'Gesprekken met de ouders over opvoeden.',
  'waarom-dreiging-wijkt': 'Zij leren stoppen voordat het misgaat.',
  motivering: 'Deze hulp is er en past.',
  beoordeeldMet: metC,
};

/** Afweging 3 and 4 with a yes, and the hulpplan for six weeks. */
export async function krijgtHulp(wie: Speler, { klok }: Toneel, velden: Ingevuld = {}): Promise<void> {
  await wie.leesVolgendeStap('hulp-afwegen');
  await wie.beantwoordAfweging('afweging-3', 'ja', { ...hulp, ...velden });
  await wie.leesVolgendeStap('aanvaarding-afwegen');
  await wie.beantwoordAfweging('afweging-4', 'ja', {
    motivering: 'De ouders willen beginnen en komen op de afspraken.',
    beoordeeldMet: metC,
    ...velden,
  });
  await wie.leesVolgendeStap('hulpplan-vastleggen');
  await wie.legVast('hulpplan-vastleggen', {
    doelen: 'Geen geweld meer; het kind komt vrolijk op school.',
    termijn: klok.datum(42),
    rollen: 'De school volgt, de werker helpt.',
    taken: 'De ouders komen elke week.',
    casemanager: metC,
    takenCasemanager: 'Belt elke twee weken.',
  });
}

export async function bespreektMelding(wie: Speler, velden: Ingevuld = {}): Promise<void> {
  await wie.leesVolgendeStap('melding-bespreken-met-ouders');
  await wie.legVast('meldgesprek-vastleggen', {
    wie: meldgesprekWie.ouders,
    met: 'Moeder en vader',
    uitleg: 'Wij melden om het kind te helpen. Veilig Thuis kijkt mee.',
    reactie: 'Zij begrijpen het.',
    doorslag: doorslagTekst.ja,
    ...velden,
  });
}

export async function vraagtToestemming(
  wie: Speler,
  uitkomst: keyof typeof toestemmingUitkomst,
): Promise<string> {
  await wie.leesVolgendeStap('toestemming-voor-melding-vragen');
  return wie.legVast('toestemming-vastleggen', {
    waarvoor: toestemmingWaarvoor.melding,
    van: toestemmingVanTekst.ouders,
    uitkomst: toestemmingUitkomst[uitkomst],
  });
}

export async function meldt(wie: Speler): Promise<string> {
  await wie.leesVolgendeStap('melden');
  return wie.legVast('melding-vastleggen', {
    tijd: '14:05',
    gesprokenMet: 'Medewerker H van Veilig Thuis',
    afspraken: 'Veilig Thuis belt de ouders deze week.',
    eigenVervolg: 'Elke dag even praten met het kind.',
  });
}

export const besloten = 'Veilig Thuis doet onderzoek en zet hulp in.';

export async function hoortVanVeiligThuis(wie: Speler): Promise<void> {
  await wie.leesVolgendeStap('terugkoppeling-vastleggen');
  await wie.legVast('terugkoppeling-vastleggen', { ontvangen: ontvangenTekst.ja, terugkoppeling: besloten });
}

/** Veilig Thuis has told what it decided; the aandachtsfunctionaris closes, and everything can still be read. */
export async function sluitNaMelding({ leerkracht, aandachtsfunctionaris }: Reis): Promise<void> {
  await aandachtsfunctionaris.leesVolgendeStap('afsluiten');
  await aandachtsfunctionaris.legVast('casus-afsluiten', {
    grond: afsluitgrondTekst['overgenomen-door-veilig-thuis'],
    tekst: 'Veilig Thuis heeft het overgenomen. Wij blijven letten op het kind.',
  });
  await leerkracht.leesVolgendeStap('heropenen');
}
