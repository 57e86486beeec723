import type { AfwegingId } from '../protocol/types';

/** What was decided in stap 4 and 5, in short, on the card of the casus. */
export const beslissingTekst = {
  stap4: 'Weging',
  weging: (conclusie: string, verouderd: boolean) =>
    verouderd ? `${conclusie} (er is daarna iets nieuws vastgelegd: weeg opnieuw)` : conclusie,
  gezag: 'Bevoegd gezag ingelicht',
  afweging: {
    'afweging-1': 'Afweging 1, vermoeden',
    'afweging-2': 'Afweging 2, veiligheid',
    'afweging-3': 'Afweging 3, hulp die werkt',
    'afweging-4': 'Afweging 4, hulp aanvaard',
    'afweging-5': 'Afweging 5, resultaat',
  } as const satisfies Record<AfwegingId, string>,
  antwoord: (antwoord: string, door: string, met: string) =>
    met === '' ? `${antwoord} Door ${door}.` : `${antwoord} Door ${door}. Dacht mee: ${met}.`,
  hulpplan: 'Hulpplan',
  plan: (termijn: string, doelen: string, casemanager: string) =>
    `tot ${termijn}. Doelen: ${doelen} Casemanager: ${casemanager}.`,
  monitoring: 'Monitoring',
  kijken: (afspraken: string, datum: string) => `${afspraken} Weer kijken op ${datum}.`,
  nazorg: 'Nazorg',
} as const;
