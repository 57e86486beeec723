/**
 * Who may do something in a casus, spelled as the rollen of the domain, which may narrow these lists and never widen them.
 * `casemanager` is a rol that the hulpplan gives ([Q4-B5], L554-555).
 */
export const uitvoerders = [
  'signaleerder',
  'intern-begeleider',
  'aandachtsfunctionaris',
  'directie',
  'bestuur',
  'casemanager',
] as const;
export type Uitvoerder = (typeof uitvoerders)[number];

/** Those in the school who can be involved in a casus; the source speaks of "de betrokken persoon" ([A16], L163-166). */
export const betrokkenen = [
  'signaleerder',
  'intern-begeleider',
  'aandachtsfunctionaris',
  'directie',
] as const satisfies readonly Uitvoerder[];

/** The functionarissen who assess with the bevoegd gezag, and never the teacher alone ([Q2], L534-536). */
export const functionarissen = [
  'aandachtsfunctionaris',
  'intern-begeleider',
] as const satisfies readonly Uitvoerder[];

/** Who can stand for the bevoegd gezag: the bestuur, or the directie where the organisation says so ([K33], L531, L535). */
export const bevoegdGezag = ['directie', 'bestuur'] as const satisfies readonly Uitvoerder[];

/** Who may let an outcome stand that goes against the norm (decision 0.1). */
export const normbewakers = ['aandachtsfunctionaris', 'directie'] as const satisfies readonly Uitvoerder[];
