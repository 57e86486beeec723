import { startInputs } from '../../src/cards/casusStarten';
import { noodInputs } from '../../src/cards/noodVastleggen';
import { keuzesVan } from '../../src/cards/parts';
import { signaalInputs, signaalKeuzes } from '../../src/cards/signaalVelden';
import { veiligheidInputs } from '../../src/cards/veiligheid';
import { meldingGedaanTekst, noodlijnTekst } from '../../src/texts/nood';
import { leeftijdTekst } from '../../src/texts/signaalvelden';
import { antwoordTekst } from '../../src/texts/veiligheid';
import { drieKnoppen, geenKnoppen, getypt, leeg, zonderFouten, type Voorbeeld } from './exampleParts';
import { bereikVoorbeeld } from './schooloverzichtExamples';

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

/** Forms in which a person writes or chooses something, and that can come back with faults. */
export const formExamples: {
  readonly [
    Name in 'casus-starten' | 'nood-vastleggen' | 'signaal-vastleggen' | 'veiligheid-beantwoorden'
  ]: Voorbeeld<Name>;
} = {
  'casus-starten': {
    klein: {
      ...zonderFouten,
      secties: [],
      vanWieZichtbaar: false,
      waarden: leeg(startInputs),
      keuzes: startKeuzes(1),
      ...geenKnoppen,
    },
    groot: {
      ...zonderFouten,
      secties: [bereikVoorbeeld],
      vanWieZichtbaar: true,
      waarden: startVol,
      keuzes: startKeuzes(20),
      ...drieKnoppen,
    },
    metFouten: {
      ...fouten(16),
      secties: [],
      vanWieZichtbaar: true,
      waarden: startVol,
      keuzes: startKeuzes(20),
      ...drieKnoppen,
    },
  },
  'nood-vastleggen': {
    klein: { kop: '', ...zonderFouten, waarden: leeg(noodInputs), keuzes: noodKeuzes, ...geenKnoppen },
    groot: { kop: 'Casus K7Q2M', ...zonderFouten, waarden: noodVol, keuzes: noodKeuzes, ...drieKnoppen },
    metFouten: { kop: 'Casus K7Q2M', ...fouten(6), waarden: noodVol, keuzes: noodKeuzes, ...drieKnoppen },
  },
  'signaal-vastleggen': {
    klein: {
      kop: '',
      ...zonderFouten,
      vanWieZichtbaar: false,
      waarden: leeg(signaalInputs),
      keuzes: signaalKeuzes,
      ...geenKnoppen,
    },
    groot: {
      kop: 'Casus K7Q2M',
      ...zonderFouten,
      vanWieZichtbaar: true,
      waarden: signaalVol,
      keuzes: signaalKeuzes,
      ...drieKnoppen,
    },
    metFouten: {
      kop: 'Casus K7Q2M',
      ...fouten(11),
      vanWieZichtbaar: true,
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
};
