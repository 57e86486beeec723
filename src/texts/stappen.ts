import type { StapId } from '../protocol/types';

/** The five stappen as people call them. */
export const stapTekst = {
  signalen: { naam: 'Stap 1: signalen in kaart brengen', kort: 'Signalen' },
  consultatie: { naam: 'Stap 2: overleg met een collega, en zo nodig Veilig Thuis', kort: 'Consultatie' },
  gesprek: { naam: 'Stap 3: gesprek met de ouders', kort: 'Gesprek' },
  wegen: { naam: 'Stap 4: aard en ernst wegen', kort: 'Wegen' },
  beslissen: { naam: 'Stap 5: beslissen', kort: 'Beslissen' },
} as const satisfies Record<StapId, { naam: string; kort: string }>;

export const stapStand = {
  open: 'nog te doen',
  gedaan: 'gedaan',
  afgeweken: 'weggelaten met reden',
  verouderd: 'opnieuw bekijken',
} as const;
