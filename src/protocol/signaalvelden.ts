import { bron, type Onderdeel } from './bron';

export interface Signaalveld extends Onderdeel {
  /** `altijd`: no signaal without it. The others only when that is what the signaal is. */
  readonly verplicht: 'altijd' | 'bij-informatie-van-derden' | 'bij-diagnose';
}

/** What is recorded of one signaal, spelled as the fields of the domain in kebab-case. */
export const signaalvelden = [
  { id: 'tekst', verplicht: 'altijd', bron: bron(['B15', 'B21', 'M1'], 'L261', 'L274') },
  { id: 'datum', verplicht: 'altijd', bron: bron(['B14', 'M1'], 'L259') },
  { id: 'plaats', verplicht: 'altijd', bron: bron(['B14', 'M1'], 'L259') },
  { id: 'situatie', verplicht: 'altijd', bron: bron(['B14', 'M1'], 'L259') },
  { id: 'aanwezigen', verplicht: 'altijd', bron: bron(['B14', 'M1'], 'L259') },
  { id: 'waarnemingen', verplicht: 'altijd', bron: bron(['B15', 'M1'], 'L261') },
  { id: 'soort', verplicht: 'altijd', bron: bron(['B22', 'M2'], 'L276-278', 'L1366-1376') },
  { id: 'richting', verplicht: 'altijd', bron: bron(['B16', 'M3'], 'L263-265', 'L1344-1346') },
  { id: 'bron', verplicht: 'bij-informatie-van-derden', bron: bron(['B24', 'M2'], 'L282', 'L1366-1376') },
  { id: 'diagnose-door', verplicht: 'bij-diagnose', bron: bron(['B25'], 'L284') },
] as const satisfies readonly Signaalveld[];

export type SignaalveldId = (typeof signaalvelden)[number]['id'];
