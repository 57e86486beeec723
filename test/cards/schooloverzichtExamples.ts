import { bereikSectie, type Schoolbereik } from '../../src/bot/dialogue/views/bereikSectie';
import { stapNaam } from '../../src/bot/dialogue/views/overzichtgrafiek';
import { overzichtkeuzes } from '../../src/bot/dialogue/views/overzichtkeuzes';
import { makeKnop, withKnoppen } from '../../src/cards/parts';
import { perBlad } from '../../src/domain/schooloverzicht';
import { stapIds } from '../../src/protocol/types';
import { termijnNaam } from '../../src/texts/herinneringen';
import { schooloverzichtTekst as t } from '../../src/texts/schooloverzicht';
import { casussenTekst } from '../../src/texts/casus';
import { geenKnoppen, getoond, type Voorbeeld } from './exampleParts';

const persoon = {
  id: '1',
  naam: getoond(60),
  rollen: ['aandachtsfunctionaris'],
  telefoon: '058-1234567',
} as const;
const school = { id: 'de-regenboog', naam: getoond(40), mensen: [], contacten: [] };
const langste = Object.values(termijnNaam).reduce((a, b) => (a.length > b.length ? a : b));

/** A school with an aandachtsfunctionaris in each stand of bereikbaarheid, all with long names. */
const bereik: Schoolbereik = {
  school,
  mensen: [
    { persoon, bereik: { stand: 'bereikbaar' } },
    { persoon, bereik: { stand: 'niet-geprobeerd' } },
    { persoon, bereik: { stand: 'niet-bereikbaar', reden: 'app-ontbreekt' } },
    { persoon, bereik: { stand: 'niet-bereikbaar', reden: 'geblokkeerd' } },
    { persoon, bereik: { stand: 'afwezig', vervanger: persoon } },
  ],
};
export const bereikVoorbeeld = bereikSectie([bereik]);
const secties = [bereikSectie([bereik, bereik])];

export const schooloverzichtExamples: { readonly schooloverzicht: Voorbeeld<'schooloverzicht'> } = {
  schooloverzicht: {
    klein: {
      kop: 'De Regenboog',
      titel: t.titel,
      uitleg: [],
      regels: [],
      heeftGrafiek: false,
      grafiek: [],
      secties: [],
      waarden: { keuze: 'te-laat::1' },
      keuzes: { keuze: [{ id: 'te-laat::1', titel: t.keuze(t.filter['te-laat'], 0) }] },
      ...geenKnoppen,
    },
    groot: {
      kop: getoond(80),
      titel: t.titelGezien,
      uitleg: [
        t.nietDezeSchool,
        `${t.telling.alles(220)}${t.waarvanTeLaat(219)}`,
        casussenTekst.onleesbaar(Array.from({ length: 5 }, () => 'K7Q2M')).trim(),
        t.ingelicht,
        t.volgorde,
        `${t.tik} ${t.blad(1, 37)}`,
      ],
      regels: Array.from({ length: perBlad }, () => ({
        casusId: 'K7Q2M',
        open: t.open('K7Q2M'),
        kop: t.kopMetSchool(t.kop('K7Q2M', getoond(40)), getoond(25)),
        stand: `${t.acuut}${t.teLaat(120, 'schooldagen')}`,
        kleur: 'attention' as const,
        termijn: t.termijn(langste, '23 november 2026'),
        waar: t.waar(stapNaam('consultatie'), [getoond(25), getoond(25)].join(t.of)),
        stil: t.stil('23 november 2026'),
      })),
      heeftGrafiek: true,
      grafiek: stapIds.map((stap) => ({
        tekst: t.staaf(stapNaam(stap), 220, 110),
        // A stap in which there is no casus has no bar.
        delen: (['attention', 'accent'] as const)
          .filter(() => stap !== 'beslissen')
          .map((stijl) => ({ breedte: '120px', stijl })),
      })),
      secties,
      waarden: { keuze: 'alles::2' },
      keuzes: {
        keuze: overzichtkeuzes({
          keuze: { filter: 'alles', school: undefined, blad: 1 },
          bladen: 37,
          aantal: () => 220,
          scholen: Array.from({ length: 4 }, (_, index) => ({
            id: `school-${'x'.repeat(20)}-${index}`,
            naam: `Basisschool De Voorbeeldige Regenboog ${index}`,
          })),
        }),
      },
      ...withKnoppen(makeKnop('casussen'), makeKnop('nummers'), makeKnop('nood')),
    },
  },
};
