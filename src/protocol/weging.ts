import { bron, type Onderdeel } from './bron';

/** What a weging judges, in words; there is no scale, no score and no total (decision 0.12). */
export const wegingsonderdelen = [
  { id: 'risico', bron: bron(['E1', 'E6', '0.12'], 'L462-466', 'L468-472') },
  { id: 'aard', bron: bron(['E1'], 'L464-466') },
  { id: 'ernst', bron: bron(['E1'], 'L464-466') },
] as const satisfies readonly Onderdeel[];

/** What lies on the table together when it is made. */
export const wegingsbronnen = [
  { id: 'signalen', bron: bron(['E2'], 'L462') },
  { id: 'advies', bron: bron(['E2'], 'L462') },
  { id: 'gesprek', bron: bron(['E2'], 'L462') },
  { id: 'geweigerde-toestemming', bron: bron(['C12'], 'L334-336') },
] as const satisfies readonly Onderdeel[];

/** When children in a family must be counted and their safety made certain; it is no duty to make a melding ([E10]). */
export const kindcheckAanleidingen = [
  { id: 'psychische-stoornis', bron: bron(['E8', 'E9'], 'L476-488') },
  { id: 'verslaving', bron: bron(['E8', 'E9'], 'L476-488') },
  { id: 'huiselijk-geweld', bron: bron(['E8', 'E9'], 'L476-488') },
] as const satisfies readonly Onderdeel[];

/** The kinds of onveiligheid of afweging 2. */
export const onveiligheidsoorten = [
  { id: 'acuut', bron: bron(['F8', 'Q2-rec'], 'L507-509', 'L535-536') },
  { id: 'structureel', bron: bron(['F9', 'Q2-rec'], 'L511', 'L535-536') },
  { id: 'acuut-en-structureel', bron: bron(['Q2-rec'], 'L535-536') },
] as const satisfies readonly Onderdeel[];

/** The two beslissingen of stap 5, in the order in which they are taken (decision 0.7). */
export const beslissingen = [
  { id: 'melding-noodzakelijk', bron: bron(['F1', 'F2', '0.7'], 'L149-151', 'L158-163', 'L499-501') },
  { id: 'hulp-mogelijk', bron: bron(['F1', 'F2', 'F4', '0.7'], 'L153', 'L158-168', 'L503') },
] as const satisfies readonly Onderdeel[];

/** Help is possible only if all of these hold; where one fails, a melding is necessary ([F13]). */
export const hulpvoorwaarden = [
  { id: 'passende-hulp-te-bieden', bron: bron(['F10', 'F13'], 'L513-515', 'L521-523') },
  { id: 'betrokkenen-werken-mee', bron: bron(['F11', 'F13'], 'L517', 'L521-523') },
  { id: 'leidt-tot-duurzame-veiligheid', bron: bron(['F12', 'F13'], 'L519-523') },
] as const satisfies readonly Onderdeel[];

export type WegingsonderdeelId = (typeof wegingsonderdelen)[number]['id'];
export type WegingsbronId = (typeof wegingsbronnen)[number]['id'];
export type KindcheckAanleidingId = (typeof kindcheckAanleidingen)[number]['id'];
export type OnveiligheidsoortId = (typeof onveiligheidsoorten)[number]['id'];
export type BeslissingId = (typeof beslissingen)[number]['id'];
export type HulpvoorwaardeId = (typeof hulpvoorwaarden)[number]['id'];
