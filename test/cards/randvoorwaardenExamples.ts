import { bevestigInputs } from '../../src/cards/randvoorwaardeBevestigen';
import { randvoorwaardenLeiding } from '../../src/protocol/randvoorwaarden';
import { nietVerantwoordelijkTekst, randvoorwaardeTekst } from '../../src/texts/randvoorwaarden';
import { bevestigenTekst, randvoorwaardenTekst as t, ritmeTekst } from '../../src/texts/randvoorwaardenKaart';
import { volgendeStapKaartTekst, voortgangTekst } from '../../src/texts/volgendeStappen';
import {
  drieKnoppen,
  geenKnoppen,
  getoond,
  getypt,
  leeg,
  zonderFouten,
  type Voorbeeld,
} from './exampleParts';

const school = 'Basisschool De Voorbeeldige Regenboog';
const teLaat = t.teLaat(
  `${getoond(60)} (directie, aandachtsfunctionaris)`,
  '23 november 2025',
  '30 september 2026',
);
const niet = [{ kop: t.niet, regels: Object.values(nietVerantwoordelijkTekst) }];
const ids = randvoorwaardenLeiding.map(({ id }) => id);
const getyptVol = {
  school: 'de-voorbeeldige-regenboog',
  item: 'steun-bij-aanspraak-door-ouders',
  toelichting: getypt(1000),
  volgendeToets: '2027-11-23',
};
const vorige = [
  { kop: bevestigenTekst.vorige, regels: [teLaat, bevestigenTekst.vorigeToelichting(getoond(500))] },
];
const vol = {
  kop: school,
  tekst: randvoorwaardeTekst['steun-bij-aanspraak-door-ouders'].tekst,
  uitleg: [t.verantwoordelijk('directie en bestuur'), ritmeTekst['per-casus'], bevestigenTekst.gevolg],
  bron: voortgangTekst.bron('K10, N39, N40', 'regel 661 tot en met 665, 1897 tot en met 1913'),
  waarden: getyptVol,
  ...drieKnoppen,
};

/** The checklist at its longest part with everything late, and the form that confirms one thing. */
export const randvoorwaardenExamples: {
  readonly [Name in 'randvoorwaarden' | 'randvoorwaarde-bevestigen']: Voorbeeld<Name>;
} = {
  randvoorwaarden: {
    klein: {
      kop: school,
      titel: t.titel,
      heeftMededeling: false,
      mededeling: '',
      uitleg: [],
      regels: [],
      secties: [],
      keuzeLabel: t.keuze,
      keuzeStijl: 'expanded',
      waarden: { keuze: '' },
      keuzes: { keuze: [{ id: 'school:a', titel: volgendeStapKaartTekst.daarna }] },
      ...geenKnoppen,
    },
    groot: {
      kop: school,
      titel: t.titel,
      heeftMededeling: true,
      mededeling: t.vastgelegd(randvoorwaardeTekst['steun-bij-aanspraak-door-ouders'].naam),
      uitleg: [t.uitleg, t.verantwoordelijk('directie en bestuur'), t.telling(15, 0, 0)],
      regels: ids.map((id) => ({
        tekst: randvoorwaardeTekst[id].tekst,
        stand: teLaat,
        kleur: 'attention' as const,
      })),
      secties: niet,
      keuzeLabel: t.keuze,
      keuzeStijl: 'compact',
      waarden: { keuze: `item:de-voorbeeldige-regenboog:${ids[0] ?? ''}` },
      keuzes: {
        keuze: [
          ...ids.map((id) => ({
            id: `item:de-voorbeeldige-regenboog:${id}`,
            titel: t.bevestig(randvoorwaardeTekst[id].naam),
          })),
          { id: 'deel:de-voorbeeldige-regenboog:aandachtsfunctionaris', titel: t.deel('leerkracht', 15) },
          { id: 'deel:de-voorbeeldige-regenboog:leerkracht', titel: t.deel('leerkracht', 15) },
          { id: 'scholen', titel: t.andereSchool },
        ],
      },
      ...drieKnoppen,
    },
  },
  'randvoorwaarde-bevestigen': {
    klein: {
      ...vol,
      uitleg: [],
      ...zonderFouten,
      secties: [],
      waarden: leeg(bevestigInputs),
      ...geenKnoppen,
    },
    groot: { ...vol, ...zonderFouten, secties: vorige },
    metFouten: {
      ...vol,
      heeftFouten: true,
      fouten: { kop: 'Nog niet vastgelegd.', regels: ['Kies een dag na 23 november 2026.'] },
      secties: [],
    },
  },
};
