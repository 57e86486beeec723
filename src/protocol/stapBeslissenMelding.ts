import { bron } from './bron';
import { leeftijdsgroepIds } from './leeftijdsregels';
import { geenAfwijking, type PlichtVorm } from './plicht';
import { betrokkenen } from './rollen';

/** Stap 5: what comes with a melding (L582-614 and the annex). */
export const meldingPlichten = [
  {
    id: 'melding-bespreken-met-ouders',
    soort: 'plicht',
    wanneer: { soort: 'bij-melding', leeftijdsgroepen: leeftijdsgroepIds },
    wie: betrokkenen,
    bewijs: ['meldgesprek-vastgelegd'],
    afwijking: {
      soort: 'op-grond',
      gronden: ['meldgesprek-veiligheid', 'meldgesprek-contactverlies'],
      bewijs: 'meldgesprek-afgeweken',
    },
    bron: bron(
      ['G1', 'G3', 'G4', 'G7', 'G8', 'G9', 'H7', 'N36'],
      'L582',
      'L586-588',
      'L602-614',
      'L1716-1758',
      'L2062-2070',
    ),
  },
  {
    id: 'melding-bespreken-met-leerling',
    soort: 'plicht',
    wanneer: { soort: 'bij-melding', leeftijdsgroepen: ['12-tot-16', 'vanaf-16'] },
    wie: betrokkenen,
    bewijs: ['meldgesprek-vastgelegd'],
    afwijking: {
      soort: 'op-grond',
      gronden: ['meldgesprek-veiligheid', 'meldgesprek-contactverlies'],
      bewijs: 'meldgesprek-afgeweken',
    },
    bron: bron(
      ['G2', 'G3', 'G4', 'G8', 'G9', 'H1', 'H3', 'H4'],
      'L582-588',
      'L608-614',
      'L1766-1768',
      'L2476',
    ),
  },
  {
    id: 'bezwaren-afwegen',
    soort: 'plicht',
    wanneer: { soort: 'bij-bezwaar' },
    wie: betrokkenen,
    bewijs: ['meldgesprek-vastgelegd'],
    afwijking: geenAfwijking,
    bron: bron(['G5', 'G6', 'G7'], 'L590-604'),
  },
  {
    id: 'toestemming-voor-melding-vragen',
    soort: 'plicht',
    wanneer: { soort: 'bij-melding', leeftijdsgroepen: leeftijdsgroepIds },
    wie: betrokkenen,
    bewijs: ['toestemming-vastgelegd'],
    afwijking: { soort: 'op-grond', gronden: ['toestemming-veiligheid'], bewijs: 'toestemming-afgeweken' },
    bron: bron(['L7', 'L8', 'L9', 'M9'], 'L2032-2050', 'L2072-2076'),
  },
  {
    id: 'zwijgplicht-afwegen',
    soort: 'plicht',
    wanneer: { soort: 'bij-melding-zonder-toestemming' },
    wie: betrokkenen,
    bewijs: ['zwijgplicht-beantwoord'],
    afwijking: geenAfwijking,
    bron: bron(['L10', 'L11', 'L12', 'L13', 'L14', 'L15', 'L16', 'L21'], 'L2078-2136', 'L2253-2263'),
  },
  {
    id: 'feiten-en-bronnen-scheiden',
    soort: 'voorwaarde',
    wanneer: { soort: 'na-melding' },
    wie: betrokkenen,
    bewijs: ['melding-vastgelegd'],
    afwijking: geenAfwijking,
    bron: bron(['N35'], 'L1704-1714', 'L2466-2468'),
  },
  {
    id: 'eigen-vervolg-afspreken',
    soort: 'plicht',
    wanneer: { soort: 'na-melding' },
    wie: betrokkenen,
    bewijs: ['melding-vastgelegd'],
    afwijking: geenAfwijking,
    bron: bron(['N37'], 'L1829-1853', 'L2470-2474'),
  },
  {
    id: 'terugkoppeling-vastleggen',
    soort: 'plicht',
    wanneer: { soort: 'na-melding' },
    wie: betrokkenen,
    bewijs: ['terugkoppeling-vastgelegd'],
    afwijking: geenAfwijking,
    bron: bron(['I7', 'I8', 'N38', 'Q3-A2'], 'L197', 'L545-546', 'L1855-1857'),
  },
] as const satisfies readonly PlichtVorm[];
