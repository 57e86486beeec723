import { makeKnop, withKnoppen } from '../../src/cards/parts';
import { begripIds } from '../../src/protocol/begrippen';
import { begripgroepTekst, begripTekst } from '../../src/texts/uitleg/begrippen';
import { uitlegKaartTekst } from '../../src/texts/uitleg/kaart';
import { voortgangTekst } from '../../src/texts/volgendeStappen';
import { belregels, geenKnoppen, getoond, type Voorbeeld } from './exampleParts';

const waar = { organisatie: getoond(100), school: getoond(100) };
const langste = Object.values(begripTekst).reduce((a, b) => (a.punten.length >= b.punten.length ? a : b));

/** The shortest explanation there could be, and more than the longest there is. */
export const uitlegExamples: { readonly [Name in 'uitleg']: Voorbeeld<Name> } = {
  uitleg: {
    klein: {
      kop: begripgroepTekst.woorden,
      heeftOpmerking: false,
      opmerking: '',
      titel: begripTekst.leerling.titel,
      alineas: ['Een leerling.'],
      punten: [],
      heeftBellijst: false,
      bellijst: [],
      zonderNummer: [],
      bron: 'Regel 82.',
      waarden: { begrip: '' },
      keuzes: { begrip: [{ id: 'medewerker', titel: begripTekst.medewerker.titel }] },
      ...geenKnoppen,
    },
    groot: {
      kop: begripgroepTekst['wie-doet-wat'],
      heeftOpmerking: true,
      opmerking: uitlegKaartTekst.onbekend,
      titel: begripTekst['medewerker-als-pleger'].titel,
      alineas: begripTekst.meldcode.alineas.map((alinea) =>
        typeof alinea === 'string' ? alinea : alinea(waar),
      ),
      punten: [...langste.punten],
      heeftBellijst: true,
      bellijst: belregels(9),
      zonderNummer: [uitlegKaartTekst.zonderNummer('Leerplichtambtenaar')],
      bron: voortgangTekst.bron('K35, A16, C8', 'regel 125, 163 tot en met 166, 575 tot en met 579'),
      waarden: { begrip: 'meldcode' },
      keuzes: { begrip: begripIds.map((id) => ({ id, titel: begripTekst[id].titel })) },
      ...withKnoppen(makeKnop('casus-beginnen'), makeKnop('help'), makeKnop('nummers'), makeKnop('nood')),
    },
  },
};
