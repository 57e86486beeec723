import { keuzedoelen } from '../../src/cards/casussen';
import { noodZinnen } from '../../src/cards/nood';
import { makeKnop, withKnoppen, type Knop } from '../../src/cards/parts';
import type { CardName } from '../../src/cards/register';
import { plainTitle } from '../../src/cards/userText';
import { veiligheidInputs } from '../../src/cards/veiligheid';
import { storingTekst } from '../../src/texts/dialoog';
import { signaalgevolgTekst } from '../../src/texts/signaalcategorieen';
import { stapStand, stapTekst } from '../../src/texts/stappen';
import { medewerkerBetrokkenTekst } from '../../src/texts/veiligheid';
import { volgendeStapTekst, voortgangTekst } from '../../src/texts/volgendeStappen';
import {
  belregels,
  drieKnoppen,
  geenKnoppen,
  getoond,
  getypt,
  leeg,
  vijfKnoppen,
  type Voorbeeld,
} from './exampleParts';
import { formExamples } from './formExamples';

const zinnen = (knoppen: Knop[] = []) => ({
  zinnen: noodZinnen.map((zin) => `• ${zin}`),
  ...withKnoppen(...knoppen),
});

/** Data for every card there is; a card without examples does not compile. */
export const examples: { readonly [Name in CardName]: Voorbeeld<Name> } = {
  ...formExamples,
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
