import { bron, type Onderdeel } from './bron';

export type Verantwoordelijke = 'directie' | 'bestuur' | 'aandachtsfunctionaris' | 'leerkracht';

export interface Randvoorwaarde extends Onderdeel {
  readonly verantwoordelijk: readonly Verantwoordelijke[];
  /** Set up once, repeated from time to time, or done anew in every casus. */
  readonly ritme: 'inrichten' | 'herhalen' | 'per-casus';
}

const leiding = ['directie', 'bestuur'] as const;

/** What directie, bestuur and leidinggevenden see to, so that the meldcode can be used safely. */
export const randvoorwaardenLeiding = [
  {
    id: 'meldcode-in-beleid',
    verantwoordelijk: leiding,
    ritme: 'inrichten',
    bron: bron(['K1', 'N6'], 'L629', 'L988-996'),
  },
  {
    id: 'aandachtsfunctionaris-aangesteld',
    verantwoordelijk: leiding,
    ritme: 'inrichten',
    bron: bron(['K2'], 'L631-633'),
  },
  { id: 'scholing-in-plan', verantwoordelijk: leiding, ritme: 'inrichten', bron: bron(['K3'], 'L635') },
  {
    id: 'trainingen-aanbieden',
    verantwoordelijk: leiding,
    ritme: 'herhalen',
    bron: bron(['K4', 'N39'], 'L637-643', 'L1877-1879'),
  },
  {
    id: 'aansluiting-werkprocessen',
    verantwoordelijk: leiding,
    ritme: 'inrichten',
    bron: bron(['K5'], 'L645'),
  },
  {
    id: 'aansluiting-zorgstructuur',
    verantwoordelijk: leiding,
    ritme: 'inrichten',
    bron: bron(['K6'], 'L647'),
  },
  {
    id: 'deskundigen-beschikbaar',
    verantwoordelijk: leiding,
    ritme: 'inrichten',
    bron: bron(['K7', 'N39'], 'L649-651', 'L1891-1893'),
  },
  {
    id: 'meldcode-evalueren',
    verantwoordelijk: leiding,
    ritme: 'herhalen',
    bron: bron(['K8', 'N39'], 'L653-655', 'L1881-1889'),
  },
  { id: 'zicht-op-effecten', verantwoordelijk: leiding, ritme: 'herhalen', bron: bron(['N39'], 'L1895') },
  {
    id: 'bekend-bij-team-en-ouders',
    verantwoordelijk: leiding,
    ritme: 'herhalen',
    bron: bron(['K9', 'N39'], 'L657-659', 'L1873-1875'),
  },
  {
    id: 'steun-bij-aanspraak-door-ouders',
    verantwoordelijk: leiding,
    ritme: 'inrichten',
    bron: bron(['K10', 'N39', 'N40'], 'L661-665', 'L1897-1913'),
  },
  {
    id: 'eindverantwoordelijkheid',
    verantwoordelijk: leiding,
    ritme: 'per-casus',
    bron: bron(['K11'], 'L667'),
  },
  {
    id: 'wie-zet-de-stappen',
    verantwoordelijk: leiding,
    ritme: 'inrichten',
    bron: bron(['N8'], 'L1047-1063'),
  },
  {
    id: 'wie-te-raadplegen',
    verantwoordelijk: leiding,
    ritme: 'inrichten',
    bron: bron(['N9'], 'L1065-1075'),
  },
  {
    id: 'waar-vastleggen',
    verantwoordelijk: leiding,
    ritme: 'inrichten',
    bron: bron(['M5', 'B12'], 'L253-255', 'L1358-1364'),
  },
] as const satisfies readonly Randvoorwaarde[];
