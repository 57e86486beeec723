import type { z } from 'zod';
import { keuzedoelen } from '../../src/cards/casussen';
import { startInputs } from '../../src/cards/casusStarten';
import { noodInputs } from '../../src/cards/noodVastleggen';
import { noodZinnen } from '../../src/cards/nood';
import { keuzesVan, makeKnop, withKnoppen, type Belregel, type Knop } from '../../src/cards/parts';
import type { register, CardName } from '../../src/cards/register';
import { signaalInputs, signaalKeuzes } from '../../src/cards/signaalVelden';
import { disarm, plainTitle, shorten } from '../../src/cards/userText';
import { veiligheidInputs } from '../../src/cards/veiligheid';
import { antwoordTekst, medewerkerBetrokkenTekst } from '../../src/texts/veiligheid';
import { leeftijdTekst } from '../../src/texts/signaalvelden';
import { meldingGedaanTekst, noodlijnTekst } from '../../src/texts/nood';
import { storingTekst } from '../../src/texts/dialoog';
import { volgendeStapTekst, voortgangTekst } from '../../src/texts/volgendeStappen';
import { signaalgevolgTekst } from '../../src/texts/signaalcategorieen';
import { stapStand, stapTekst } from '../../src/texts/stappen';

/** What somebody might type who means harm: a link, a date function, Markdown, an expression. */
export const kanarie = '[x](https://kwaad.example) {{DATE(2020-01-01)}} **vet** ${geheim}';

/** Exactly `max` characters that a person could have typed, harm included. */
export const getypt = (max: number): string =>
  `${kanarie} `.repeat(Math.ceil(max / kanarie.length)).slice(0, max);

/** The same as the views show it. */
const getoond = (max: number): string => disarm(shorten(getypt(max + 100), max));

type DataOf<Name extends CardName> = z.input<Extract<(typeof register)[number], { name: Name }>['data']>;

/** The smallest and the largest data a card can be given, and for a form what comes back with faults. */
export type Voorbeeld<Name extends CardName> = {
  readonly klein: DataOf<Name>;
  readonly groot: DataOf<Name>;
  readonly metFouten?: DataOf<Name>;
};

const zonderFouten = { heeftFouten: false, fouten: { kop: '', regels: [] } };
const geenKnoppen = withKnoppen();
const drieKnoppen = withKnoppen(makeKnop('casus-inzien'), makeKnop('nood'), makeKnop('nummers'));
const vijfKnoppen = withKnoppen(
  makeKnop('contact-toezeggen', { hoofd: true, casusId: 'K7Q2M' }),
  makeKnop('volgende-stap-inzien'),
  makeKnop('signaal-formulier'),
  makeKnop('nummers'),
  makeKnop('nood'),
);

const belregel: Belregel = {
  naam: 'Aandachtsfunctionaris: Functionaris A, op maandag, dinsdag en donderdag',
  link: `[058-1234567](tel:0581234567) · [Bel in Teams](https://teams.microsoft.com/l/call/0/0?users=${'functionaris.a'.repeat(4)}%40voorbeeld.example)`,
  toelichting: 'werkdagen van 8 tot 17 uur. Kijkt mee met elke casus van de school en helpt u verder.',
};
const belregels = (aantal: number): Belregel[] => Array.from({ length: aantal }, () => belregel);

const leeg = <const Names extends readonly string[]>(names: Names): Record<Names[number], string> =>
  Object.fromEntries(names.map((name) => [name, ''])) as Record<Names[number], string>;

const signaalVol = {
  ...leeg(signaalInputs),
  categorie: 'bijzondere-vormen',
  tekst: getypt(4000),
  waarnemingen: 'gezien,gehoord,geroken',
  datum: '2026-11-23',
  plaats: getypt(200),
  situatie: getypt(500),
  aanwezigen: getypt(500),
  soort: 'hypothese',
  richting: 'weerspreekt',
  herkomst: 'diagnose',
  vanWie: getypt(200),
};
const startVol = {
  ...signaalVol,
  acuut: 'twijfel',
  medewerkerBetrokken: 'nee',
  school: 'de-regenboog',
  kenmerk: getypt(40),
  leeftijdsgroep: '12-tot-16',
};
const noodVol = {
  gebeld: '112,veilig-thuis,politie',
  datum: '2026-11-23',
  tijd: '09:05',
  gesprokenMet: getypt(200),
  afspraken: getypt(4000),
  meldingGedaan: 'twijfel',
};

const antwoorden = keuzesVan(antwoordTekst);
const scholen = (aantal: number) =>
  Array.from({ length: aantal }, (_, i) => ({
    id: `school-${i}`,
    titel: `Basisschool De Voorbeeldige Regenboog ${i}`,
  }));
const startKeuzes = (aantal: number) => ({
  school: scholen(aantal),
  leeftijdsgroep: keuzesVan(leeftijdTekst),
  ...signaalKeuzes,
});
const veiligheidKeuzes = { acuut: antwoorden, medewerkerBetrokken: antwoorden };
const noodKeuzes = { gebeld: keuzesVan(noodlijnTekst), meldingGedaan: keuzesVan(meldingGedaanTekst) };
const fouten = (aantal: number) => ({
  heeftFouten: true,
  fouten: {
    kop: 'Nog niet vastgelegd. Wat u typte staat er nog.',
    regels: Array.from(
      { length: aantal },
      () => 'Waar was het? Vul dit in. Weet u het niet? Schrijf dan: onbekend.',
    ),
  },
});

const zinnen = (knoppen: Knop[] = []) => ({
  zinnen: noodZinnen.map((zin) => `• ${zin}`),
  ...withKnoppen(...knoppen),
});

export const examples: { readonly [Name in CardName]: Voorbeeld<Name> } = {
  boodschap: {
    klein: {
      heeftKop: false,
      kop: '',
      titel: 'Dit is niet gelukt',
      alineas: [],
      punten: [],
      bellijst: [],
      ...geenKnoppen,
    },
    groot: {
      heeftKop: true,
      kop: 'Casus K7Q2M',
      titel: medewerkerBetrokkenTekst.titel,
      alineas: [medewerkerBetrokkenTekst.uitleg, ...storingTekst.alineas, getoond(500)],
      punten: [...medewerkerBetrokkenTekst.stappen, medewerkerBetrokkenTekst.twijfel, getoond(4000)],
      bellijst: belregels(5),
      ...vijfKnoppen,
    },
  },
  casus: {
    klein: {
      kop: 'Casus K7Q2M',
      titel: 'Leerling: rode jas',
      heeftMededeling: false,
      mededelingStijl: 'good',
      mededelingen: [],
      bellijst: [],
      feiten: [],
      signalenKop: 'Signalen (0)',
      signalen: [],
      ...geenKnoppen,
    },
    groot: {
      kop: 'Casus K7Q2M',
      titel: `Leerling: ${getoond(40)}`,
      heeftMededeling: true,
      mededelingStijl: 'attention',
      mededelingen: Object.values(signaalgevolgTekst),
      bellijst: belregels(4),
      feiten: Array.from({ length: 8 }, () => ({ naam: 'Aandachtsfunctionaris', waarde: getoond(350) })),
      signalenKop: 'Signalen (12, de laatste 4)',
      signalen: Array.from({ length: 4 }, () => ({
        wanneer: `23 november 2026, ${getoond(60)}`,
        tekst: getoond(300),
        kenmerken: `Gezien · Gehoord · Geroken · Hypothese · van: ${getoond(80)} · diagnose door: ${getoond(80)}`,
      })),
      ...vijfKnoppen,
    },
  },
  'casus-starten': {
    klein: { ...zonderFouten, waarden: leeg(startInputs), keuzes: startKeuzes(1), ...geenKnoppen },
    groot: { ...zonderFouten, waarden: startVol, keuzes: startKeuzes(20), ...drieKnoppen },
    metFouten: { ...fouten(16), waarden: startVol, keuzes: startKeuzes(20), ...drieKnoppen },
  },
  casussen: {
    klein: {
      titel: 'Uw casussen',
      uitleg: 'U hebt 1 casus.',
      waarden: { casus: '' },
      keuzes: { casus: [{ id: 'casus-inzien:K7Q2M', titel: 'K7Q2M' }] },
      ...geenKnoppen,
    },
    groot: {
      titel: 'Over welke casus gaat het?',
      uitleg: 'U hebt 300 casussen. De nieuwste staat bovenaan.',
      waarden: { casus: 'volgende-stap-inzien:K7Q2M' },
      keuzes: {
        casus: Array.from({ length: 25 }, () => ({
          id: `${keuzedoelen[1]}:K7Q2M`,
          titel: `K7Q2M · ${plainTitle(getypt(40))} · 23 november om 10:42`,
        })),
      },
      ...drieKnoppen,
    },
  },
  nood: {
    klein: { ...zinnen(), naVragen: false, verder: '', waarden: leeg(veiligheidInputs) },
    groot: {
      ...zinnen([makeKnop('nood-formulier'), makeKnop('nummers')]),
      naVragen: true,
      verder: 'Het is nu veilig: start een casus',
      waarden: { acuut: 'twijfel', medewerkerBetrokken: 'twijfel' },
    },
  },
  'nood-vastleggen': {
    klein: { kop: '', ...zonderFouten, waarden: leeg(noodInputs), keuzes: noodKeuzes, ...geenKnoppen },
    groot: { kop: 'Casus K7Q2M', ...zonderFouten, waarden: noodVol, keuzes: noodKeuzes, ...drieKnoppen },
    metFouten: { kop: 'Casus K7Q2M', ...fouten(6), waarden: noodVol, keuzes: noodKeuzes, ...drieKnoppen },
  },
  nummers: {
    klein: {
      heeftOpmerking: false,
      opmerking: '',
      groepen: [{ naam: 'Spoed', bellijst: [] }],
      ...geenKnoppen,
    },
    groot: {
      heeftOpmerking: true,
      opmerking: 'Bureau jeugdzorg bestaat niet meer. Sinds 2015 belt u Veilig Thuis.',
      groepen: [
        { naam: 'Spoed', bellijst: belregels(3) },
        { naam: 'Uw eigen school', bellijst: belregels(9) },
        { naam: 'Anderen', bellijst: belregels(4) },
      ],
      ...drieKnoppen,
    },
  },
  'signaal-vastleggen': {
    klein: { kop: '', ...zonderFouten, waarden: leeg(signaalInputs), keuzes: signaalKeuzes, ...geenKnoppen },
    groot: {
      kop: 'Casus K7Q2M',
      ...zonderFouten,
      waarden: signaalVol,
      keuzes: signaalKeuzes,
      ...drieKnoppen,
    },
    metFouten: {
      kop: 'Casus K7Q2M',
      ...fouten(11),
      waarden: signaalVol,
      keuzes: signaalKeuzes,
      ...drieKnoppen,
    },
  },
  'veiligheid-beantwoorden': {
    klein: { ...zonderFouten, waarden: leeg(veiligheidInputs), keuzes: veiligheidKeuzes, ...geenKnoppen },
    groot: {
      ...zonderFouten,
      waarden: { acuut: 'twijfel', medewerkerBetrokken: 'nee' },
      keuzes: veiligheidKeuzes,
      ...drieKnoppen,
    },
    metFouten: { ...fouten(2), waarden: leeg(veiligheidInputs), keuzes: veiligheidKeuzes, ...drieKnoppen },
  },
  'volgende-stap': {
    klein: {
      kop: 'Casus K7Q2M',
      titel: 'Weeg',
      reden: 'Daarom.',
      bron: 'Regel 1.',
      stappen: ['1', '2', '3', '4', '5'],
      heeftBlokkades: false,
      blokkades: [],
      heeftDaarna: false,
      daarna: [],
      ...geenKnoppen,
    },
    groot: {
      kop: 'Casus K7Q2M',
      titel: volgendeStapTekst['noodnummer-bellen'].titel,
      reden: `${volgendeStapTekst['gesprek-voeren'].reden} ${voortgangTekst.zelfVastleggen}`,
      bron: voortgangTekst.bron(
        'C14, I4, I6, J1, J2, J5, K21, K28',
        'regel 188 tot en met 190, 195, 344 tot en met 346',
      ),
      stappen: Object.values(stapTekst).map(({ naam }) => voortgangTekst.regel(naam, stapStand.afgeweken)),
      heeftBlokkades: true,
      blokkades: Array.from({ length: 2 }, () =>
        voortgangTekst.wachtOp(
          'Afweging 3 (kan er hulp komen die werkt?)',
          Object.values(stapTekst).map(({ kort }) => kort),
        ),
      ),
      heeftDaarna: true,
      daarna: Object.values(volgendeStapTekst).map(({ titel }) => `• ${titel}`),
      ...vijfKnoppen,
    },
  },
};
