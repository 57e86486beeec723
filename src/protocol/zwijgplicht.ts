import type { BewijsNaam } from './bewijs';
import { bron, type Onderdeel } from './bron';

/** The five questions of a conflict of duties, answered before speaking without consent. */
export const zwijgplichtvragen = [
  { id: 'zwaarwegend-belang', bron: bron(['L12'], 'L2112-2114') },
  { id: 'andere-weg', bron: bron(['L13'], 'L2116-2118') },
  { id: 'waarom-geen-toestemming', bron: bron(['L14'], 'L2120-2124') },
  { id: 'weegt-op-tegen-zwijgen', bron: bron(['L15'], 'L2126-2130') },
  { id: 'wat-aan-wie', bron: bron(['L16'], 'L2132-2136') },
] as const satisfies readonly Onderdeel[];

export type ZwijgplichtvraagId = (typeof zwijgplichtvragen)[number]['id'];

/** What holds while those questions are answered. */
export const zwijgplichtregels = [
  { id: 'zwijgplicht-als-hoofdregel', bron: bron(['L1', 'L3'], 'L1929-1941', 'L1949-1953') },
  { id: 'inspannen-voor-toestemming', bron: bron(['L7'], 'L2032-2042') },
  { id: 'weigering-is-niet-het-einde', bron: bron(['L8'], 'L2044-2050') },
  { id: 'alleen-bij-ernstige-situatie', bron: bron(['L10'], 'L2078-2098') },
  { id: 'zorgvuldig-en-vastgelegd', bron: bron(['L11'], 'L2100-2110') },
  { id: 'eerder-bij-kinderen', bron: bron(['L17'], 'L2138-2154') },
  { id: 'volwassenen-beslissen-zelf', bron: bron(['L18'], 'L2156-2197') },
  { id: 'eerst-deskundige-collega', bron: bron(['L19'], 'L2199-2205') },
  { id: 'meldrecht', bron: bron(['L22', '0.16'], 'L2265-2279') },
  { id: 'antwoorden-aan-veilig-thuis', bron: bron(['L23', '0.16'], 'L2281-2287') },
] as const satisfies readonly Onderdeel[];

export type ZwijgplichtregelId = (typeof zwijgplichtregels)[number]['id'];

export interface Toetspunt extends Onderdeel {
  /** The events in which a reviewer would look for it; one of them must be there. */
  readonly bewijs: readonly BewijsNaam[];
}

/** What a review looks at afterwards: a completeness check of the dossier, never a verdict. */
export const toetspunten = [
  { id: 'collegiale-consultatie', bewijs: ['consultatie-vastgelegd'], bron: bron(['L20'], 'L2219') },
  {
    id: 'veilig-thuis-geraadpleegd',
    bewijs: ['advies-vastgelegd'],
    bron: bron(['L20'], 'L2221'),
  },
  { id: 'voldoende-feiten', bewijs: ['signaal-vastgelegd'], bron: bron(['L20'], 'L2223-2225') },
  {
    id: 'concrete-afweging',
    bewijs: ['weging-vastgelegd', 'zwijgplicht-beantwoord'],
    bron: bron(['L20'], 'L2225-2227'),
  },
  {
    id: 'contact-over-melding',
    bewijs: ['meldgesprek-vastgelegd', 'meldgesprek-afgeweken'],
    bron: bron(['L20'], 'L2229-2239'),
  },
] as const satisfies readonly Toetspunt[];

export type ToetspuntId = (typeof toetspunten)[number]['id'];
