import { bron, type Onderdeel } from './bron';

/** Footnote 1: second-line staff of the school, always under the bevoegd gezag. */
export const schoolhelpers = [
  { id: 'zorgcoordinator', bron: bron(['Q3-fn1', 'K33'], 'L569-573') },
  { id: 'vertrouwenspersoon', bron: bron(['Q3-fn1', 'K33'], 'L569-573') },
  { id: 'orthopedagoog', bron: bron(['Q3-fn1', 'K33'], 'L569-573') },
  { id: 'schoolpsycholoog', bron: bron(['Q3-fn1', 'K33'], 'L569-573') },
  { id: 'intern-begeleider', bron: bron(['Q3-fn1', 'K33'], 'L569-573') },
  { id: 'schoolmaatschappelijk-werker', bron: bron(['Q3-fn1', 'K33'], 'L569-573') },
] as const satisfies readonly Onderdeel[];

export type SchoolhelperId = (typeof schoolhelpers)[number]['id'];

/** Footnote 2: partners of the municipality; which ones there are differs per municipality. */
export const ketenpartners = [
  { id: 'leerplichtambtenaar', bron: bron(['Q3-fn2', 'K35'], 'L575-579') },
  { id: 'buurt-of-wijkteam', bron: bron(['Q3-fn2'], 'L575-579') },
  { id: 'jeugdgezondheidszorg', bron: bron(['Q3-fn2'], 'L575-579') },
] as const satisfies readonly Onderdeel[];

export type KetenpartnerId = (typeof ketenpartners)[number]['id'];

/** Who may never be put down as the one who helps, however willing. */
export const uitgeslotenHelpers = [
  { id: 'leerkracht', bron: bron(['Q3-fn1', 'K32'], 'L571', 'L726-730') },
] as const satisfies readonly Onderdeel[];

export type HelperId = SchoolhelperId | KetenpartnerId;
export type UitgeslotenHelperId = (typeof uitgeslotenHelpers)[number]['id'];
