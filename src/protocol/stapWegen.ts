import { bron } from './bron';
import { altijd, geenAfwijking, type PlichtVorm } from './plicht';
import { betrokkenen } from './rollen';

/** Stap 4: weigh risico, aard and ernst (L139-145, L458-492), and answer afweging 1 (L527-532). */
export const wegenPlichten = [
  {
    id: 'weging-vastleggen',
    soort: 'plicht',
    wanneer: altijd,
    wie: betrokkenen,
    bewijs: ['weging-vastgelegd'],
    afwijking: geenAfwijking,
    bron: bron(['E1', 'E2', 'K31', '0.12'], 'L139-143', 'L462-472', 'L726-728'),
  },
  {
    id: 'advies-bij-twijfel',
    soort: 'plicht',
    wanneer: { soort: 'bij-twijfel', in: 'wegen' },
    wie: betrokkenen,
    bewijs: ['advies-vastgelegd'],
    afwijking: geenAfwijking,
    bron: bron(['E5'], 'L458-460'),
  },
  {
    id: 'weging-laten-maken',
    soort: 'uitnodiging',
    wanneer: altijd,
    wie: betrokkenen,
    bewijs: ['advies-vastgelegd', 'consultatie-vastgelegd'],
    afwijking: geenAfwijking,
    bron: bron(['E7', 'K36', 'N29', '0.4'], 'L474', 'L1621-1631'),
  },
  {
    id: 'geweigerde-toestemming-meewegen',
    soort: 'plicht',
    wanneer: { soort: 'bij-geweigerde-toestemming' },
    wie: betrokkenen,
    bewijs: ['weging-vastgelegd'],
    afwijking: geenAfwijking,
    bron: bron(['C12'], 'L334-336'),
  },
  {
    id: 'kindcheck-doen',
    soort: 'plicht',
    wanneer: { soort: 'bij-zorg-over-ouder' },
    wie: betrokkenen,
    bewijs: ['kindcheck-vastgelegd'],
    afwijking: geenAfwijking,
    bron: bron(['E8', 'E9', 'N22'], 'L476-488', 'L1377-1401'),
  },
  {
    id: 'vermoeden-afwegen',
    soort: 'plicht',
    wanneer: altijd,
    wie: betrokkenen,
    bewijs: ['afweging-beantwoord'],
    afwijking: geenAfwijking,
    bron: bron(['E3', 'Q1', 'Q1-A', 'Q1-B'], 'L141-143', 'L527-532'),
  },
] as const satisfies readonly PlichtVorm[];
