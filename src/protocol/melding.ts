import { bron, type Onderdeel } from './bron';

/** What is recorded of a melding; a melding is made in the own name of a professional (decision 0.2). */
export const meldingVastleggen = [
  { id: 'melding-tijdstip', bron: bron(['Q2-rec', 'I9'], 'L538') },
  { id: 'melding-gesproken-met', bron: bron(['Q2-rec'], 'L538') },
  { id: 'melding-identiteit', bron: bron(['0.2', 'L25'], 'L1786-1794') },
  { id: 'melding-ouders-ingelicht', bron: bron(['G1', 'G4', 'G10'], 'L582', 'L588', 'L211-213') },
  { id: 'melding-leerling-ingelicht', bron: bron(['G2', 'G4', 'G10'], 'L582-584', 'L588', 'L211-213') },
  { id: 'melding-bezwaren', bron: bron(['G5', 'G6'], 'L590-600') },
  { id: 'melding-afgewogen-belangen', bron: bron(['G6', 'L21'], 'L594-600', 'L2253-2263') },
  { id: 'melding-geraadpleegden', bron: bron(['L21'], 'L2253-2263') },
  { id: 'melding-feiten', bron: bron(['N35'], 'L1704-1708') },
  { id: 'melding-andere-bronnen', bron: bron(['N35'], 'L1710-1714', 'L2466-2468') },
  { id: 'melding-eigen-vervolg', bron: bron(['N37'], 'L1829-1853', 'L2470-2474') },
] as const satisfies readonly Onderdeel[];

export type MeldingVastlegId = (typeof meldingVastleggen)[number]['id'];

/** Shielding the reporter for the family asks for the first, and where that fails for the second. */
export const afschermvoorwaarden = [
  { id: 'informatie-niet-herleidbaar', bron: bron(['L28'], 'L1808-1812') },
  { id: 'anders-veiligheidsplan-met-veilig-thuis', bron: bron(['L29'], 'L1814-1817') },
] as const satisfies readonly Onderdeel[];

export type AfschermvoorwaardeId = (typeof afschermvoorwaarden)[number]['id'];
