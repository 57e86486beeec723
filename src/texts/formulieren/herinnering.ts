import type { FormulierTekst } from './formulierTekst';

export const herinneringUitstellenTekst = {
  titel: 'Stel een herinnering uit',
  uitleg: [
    'De bot herinnert dan later. De termijn zelf verandert niet: wat te laat is, blijft te laat.',
    'Iedereen die de casus mag zien, leest tot wanneer en waarom.',
  ],
  velden: {
    termijn: 'Welke herinnering?',
    tot: 'Op welke dag herinnert de bot weer?',
    reden: 'Waarom later?',
  },
  knop: 'Stel de herinnering uit',
  klaar: 'De herinnering is uitgesteld. De termijn blijft zoals die was.',
} as const satisfies FormulierTekst;

/** One of the termijnen to choose from. */
export const uitstelKeuze = (naam: string, sinds: string): string => `${naam} (loopt sinds ${sinds})`;
