import type { AfwegingId } from '../protocol/types';

/** The five afwegingen as people call them. */
export const afwegingTekst = {
  'afweging-1': { naam: 'Afweging 1 (is er een sterk vermoeden?)' },
  'afweging-2': { naam: 'Afweging 2 (is het onveilig?)' },
  'afweging-3': { naam: 'Afweging 3 (kan er hulp komen die werkt?)' },
  'afweging-4': { naam: 'Afweging 4 (wordt de hulp aanvaard?)' },
  'afweging-5': { naam: 'Afweging 5 (helpt de hulp?)' },
} as const satisfies Record<AfwegingId, { naam: string }>;
