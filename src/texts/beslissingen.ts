import type { AfwegingId } from '../protocol/types';

/** What was decided in stap 4 and 5, in short, on the card of the casus. */
export const beslissingTekst = {
  stap4: 'Weging',
  weging: (datum: string, conclusie: string, verouderd: boolean) =>
    verouderd
      ? `${datum}: ${conclusie} (er is daarna iets nieuws vastgelegd: weeg opnieuw)`
      : `${datum}: ${conclusie}`,
  gezag: 'Bevoegd gezag ingelicht',
  afweging: {
    'afweging-1': 'Afweging 1, vermoeden',
    'afweging-2': 'Afweging 2, veiligheid',
    'afweging-3': 'Afweging 3, hulp die werkt',
    'afweging-4': 'Afweging 4, hulp aanvaard',
    'afweging-5': 'Afweging 5, resultaat',
  } as const satisfies Record<AfwegingId, string>,
  kort: {
    'afweging-1': 'afweging 1',
    'afweging-2': 'afweging 2',
    'afweging-3': 'afweging 3',
    'afweging-4': 'afweging 4',
    'afweging-5': 'afweging 5',
  } as const satisfies Record<AfwegingId, string>,
  antwoord: (datum: string, antwoord: string, door: string) => `${datum}: ${antwoord} Door ${door}.`,
  dachtMee: (wie: string) => ` Dacht mee: ${wie}.`,
  niemandDachtMee: ' Niemand op school dacht mee.',
  overVeiligThuis: (wie: string) => ` Bij Veilig Thuis: ${wie}.`,
  /** An answer that is older than what it rests on. */
  opnieuw: (antwoord: string) => `OPNIEUW BEKIJKEN. ${antwoord}`,
  /** [F7], [F13]: it stays owed when the answer must be looked at again. */
  teMelden: 'Nog te melden',
  meldenNog: (datum: string, afweging: string) =>
    `Het antwoord van ${datum} op ${afweging} wijst op een melding. Bel Veilig Thuis (0800-2000), of leg vast waarom niet.`,
  hulpplan: 'Hulpplan',
  plan: (termijn: string, doelen: string, casemanager: string) =>
    `tot ${termijn}. Doelen: ${doelen} Casemanager: ${casemanager}.`,
  monitoring: 'Monitoring',
  kijken: (afspraken: string, datum: string) => `${afspraken} Weer kijken op ${datum}.`,
  nazorg: 'Nazorg',
} as const;
