import { keuzedoelen } from '../../src/cards/casussen';
import { dossierDelen } from '../../src/cards/dossier/dossierDelen';
import { noodZinnen } from '../../src/cards/nood';
import { keuzesVan, makeKnop, withKnoppen, type Knop } from '../../src/cards/parts';
import type { CardName } from '../../src/cards/register';
import { plainTitle } from '../../src/cards/userText';
import { perGroep, vastlegGroep } from '../../src/cards/vastleggen';
import { veiligheidInputs } from '../../src/cards/veiligheid';
import type { Recording } from '../../src/domain/commands';
import { dossierTekst } from '../../src/texts/dossier';
import { storingTekst } from '../../src/texts/dialoog';
import { formulierNaam, vastleggenTekst } from '../../src/texts/formulieren/namen';
import { rolNaam } from '../../src/texts/rollen';
import { volgendeStapTekst, voortgangTekst } from '../../src/texts/volgendeStappen';
import { signaalgevolgTekst } from '../../src/texts/signaalcategorieen';
import { stapStand, stapTekst } from '../../src/texts/stappen';
import { medewerkerBetrokkenTekst } from '../../src/texts/veiligheid';
import {
  belregels,
  drieKnoppen,
  geenKnoppen,
  getoond,
  getypt,
  leeg,
  vijfKnoppen,
  zonderFouten,
  type Voorbeeld,
} from './exampleParts';
import { formExamples } from './formExamples';
import { randvoorwaardenExamples } from './randvoorwaardenExamples';
import { schooloverzichtExamples } from './schooloverzichtExamples';
import { uitlegExamples } from './uitlegExamples';

const zinnen = (knoppen: Knop[] = []) => ({
  zinnen: noodZinnen.map((zin) => `• ${zin}`),
  ...withKnoppen(...knoppen),
});

/** The template that forms share asks for other inputs with each of them; they are walked one by one. */
export type EigenKaart = Exclude<CardName, 'formulier'>;

/** Data for every card there is; a card without examples does not compile. */
export const examples: { readonly [Name in EigenKaart]: Voorbeeld<Name> } = {
  ...formExamples,
  ...randvoorwaardenExamples,
  ...schooloverzichtExamples,
  ...uitlegExamples,
  boodschap: {
    klein: {
      heeftKop: false,
      kop: '',
      titel: 'Dit is niet gelukt',
      alineas: [],
      punten: [],
      bellijst: [],
      slot: [],
      ...geenKnoppen,
    },
    groot: {
      heeftKop: true,
      kop: 'Casus K7Q2M',
      titel: medewerkerBetrokkenTekst.titel,
      alineas: [medewerkerBetrokkenTekst.uitleg, ...storingTekst.alineas, getoond(500)],
      punten: [...medewerkerBetrokkenTekst.stappen, medewerkerBetrokkenTekst.twijfel, getoond(4000)],
      bellijst: belregels(5),
      slot: [medewerkerBetrokkenTekst.bron],
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
      top: [],
      delen: [],
      signalenKop: 'Signalen (0)',
      groepen: [],
      heeftDossier: false,
      ...geenKnoppen,
    },
    groot: {
      kop: 'Casus K7Q2M',
      titel: `Leerling: ${getoond(40)}`,
      heeftMededeling: true,
      mededelingStijl: 'attention',
      mededelingen: Object.values(signaalgevolgTekst),
      bellijst: belregels(4),
      top: Array.from({ length: 4 }, () => ({ naam: 'Heeft de casus nu', waarde: getoond(40) })),
      delen: [
        { kop: 'Stand', lengten: [40, 180] },
        { kop: 'Termijnen', lengten: [40] },
        { kop: 'Berichten', lengten: [180] },
        { kop: 'Beslissingen', lengten: [180, 180] },
      ].map(({ kop, lengten }) => ({
        kop,
        feiten: lengten.map((max) => ({ naam: 'Aandachtsfunctionaris', waarde: getoond(max) })),
      })),
      signalenKop: 'Signalen (12)',
      groepen: [
        { length: 3, later: '' },
        { length: 2, later: ` · Later bevestigd: ${getoond(100)}` },
        { length: 1, later: ` · Later bevestigd: ${getoond(100)} · Verbeterd, want: ${getoond(100)}` },
      ].map(({ length, later }) => ({
        kop: 'Hypothesen: wat iemand denkt of vermoedt (12, de laatste 2)',
        signalen: Array.from({ length }, () => ({
          wanneer: `23 november 2026, ${getoond(40)}`,
          tekst: getoond(170),
          kenmerken: `Gezien · Gehoord · Geroken · Hypothese · Het maakt mijn zorg kleiner · van: ${getoond(60)}${later}`,
        })),
      })),
      heeftDossier: true,
      ...vijfKnoppen,
    },
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
          titel: `K7Q2M · ${plainTitle(getypt(40))} · 23 november 2026 om 10:42`,
        })),
      },
      ...drieKnoppen,
    },
  },
  dossier: {
    klein: {
      kop: 'Casus K7Q2M',
      uitleg: [],
      secties: [],
      heeftDelen: false,
      waarden: { deel: '1' },
      keuzes: { deel: [] },
      ...geenKnoppen,
    },
    groot: {
      kop: `Casus K7Q2M · leerling: ${getoond(40)}`,
      uitleg: [...dossierTekst.uitleg, dossierTekst.deel(1, 400)],
      secties:
        dossierDelen([
          {
            kop: '12. Niet gemeld, tegen de norm, met reden · stap 5',
            regels: Array.from({ length: 9 }, () => getoond(4000)),
          },
        ])[0]?.map(({ kop, regels }) => ({ kop, regels: [...regels] })) ?? [],
      heeftDelen: true,
      waarden: { deel: '2' },
      keuzes: {
        deel: Array.from({ length: 23 }, (_, i) => ({ id: `${i + 1}`, titel: dossierTekst.deel(i, 400) })),
      },
      ...withKnoppen(
        makeKnop('casus-inzien'),
        makeKnop('dossier-toetsen'),
        makeKnop('nummers'),
        makeKnop('nood'),
      ),
    },
  },
  nood: {
    klein: { ...zinnen(), vastleggen: false, naVragen: false, verder: '', waarden: leeg(veiligheidInputs) },
    groot: {
      ...zinnen([makeKnop('nood-formulier'), makeKnop('nummers')]),
      vastleggen: true,
      naVragen: true,
      verder: 'Het is nu veilig: start een casus',
      waarden: { acuut: 'twijfel', medewerkerBetrokken: 'twijfel' },
    },
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
  overzicht: {
    klein: {
      kop: 'Casus K7Q2M',
      titel: 'Uw vraag',
      uitleg: [],
      bellijst: [],
      secties: [],
      heeftMeer: false,
      meer: { titel: '', secties: [] },
      ...geenKnoppen,
    },
    groot: {
      kop: 'Casus K7Q2M',
      titel: 'Bereid het gesprek met de ouders voor',
      uitleg: [volgendeStapTekst['gesprek-voeren'].reden, volgendeStapTekst['gesprek-voeren'].anders],
      heeftMeer: true,
      meer: { titel: 'Lees meer', secties: [{ kop: 'Meer', regels: [getoond(100)] }] },
      bellijst: belregels(2),
      secties: Array.from({ length: 9 }, () => ({
        kop: 'Wat u feitelijk zag of hoorde',
        regels: Array.from({ length: 2 }, () => getoond(250)),
      })),
      ...vijfKnoppen,
    },
  },
  vastleggen: {
    klein: {
      kop: 'Casus K7Q2M',
      ...zonderFouten,
      heeftNu: false,
      nu: [],
      waarden: perGroep(() => ''),
      keuzes: perGroep(() => [{ id: 'contact-vastleggen', titel: formulierNaam['contact-vastleggen'] }]),
      heeft: perGroep(() => true),
      heeftGroepen: true,
      ...geenKnoppen,
    },
    groot: {
      kop: 'Casus K7Q2M',
      heeftFouten: true,
      fouten: { kop: vastleggenTekst.teVeel, regels: [] },
      heeftNu: true,
      nu: [makeKnop('formulier:weging-vastleggen'), makeKnop('formulier:meldgesprek-vastleggen')],
      waarden: { ...perGroep(() => ''), casus: 'casus-afsluiten' },
      keuzes: perGroep((groep) =>
        keuzesVan(formulierNaam).filter(({ id }) => vastlegGroep[id as Recording] === groep),
      ),
      heeft: perGroep(() => true),
      heeftGroepen: true,
      ...drieKnoppen,
    },
  },
  'volgende-stap': {
    klein: {
      kop: 'Casus K7Q2M',
      titel: 'Weeg',
      reden: 'Daarom.',
      details: [],
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
      reden: volgendeStapTekst['gesprek-voeren'].reden,
      details: [
        { naam: voortgangTekst.wanneer, waarde: volgendeStapTekst.melden.wanneer },
        {
          naam: voortgangTekst.wie,
          waarde: voortgangTekst.doorAnder(Object.values(rolNaam).join(voortgangTekst.of)),
        },
        { naam: voortgangTekst.anders, waarde: volgendeStapTekst.melden.anders },
      ],
      bron: voortgangTekst.bron(
        'C14, I4, I6, J1, J2, J5, K21, K28',
        'regel 188 tot en met 190, 195, 344 tot en met 346',
      ),
      stappen: Object.values(stapTekst).map(({ naam }) => voortgangTekst.regel(naam, stapStand.afgeweken)),
      heeftBlokkades: true,
      blokkades: Array.from({ length: 5 }, () =>
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
