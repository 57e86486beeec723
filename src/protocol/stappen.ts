import { bron } from './bron';
import type { PlichtVorm } from './plicht';
import { beslissenPlichten } from './stapBeslissen';
import { meldingPlichten } from './stapBeslissenMelding';
import { consultatiePlichten } from './stapConsultatie';
import { gesprekPlichten } from './stapGesprek';
import { signalenPlichten } from './stapSignalen';
import { wegenPlichten } from './stapWegen';
import type { Bron, StapId } from './types';

export type PlichtId = (
  | typeof signalenPlichten
  | typeof consultatiePlichten
  | typeof gesprekPlichten
  | typeof wegenPlichten
  | typeof beslissenPlichten
  | typeof meldingPlichten
)[number]['id'];

/** A duty, invitation or condition of a stap. */
export interface Plicht extends PlichtVorm {
  readonly id: PlichtId;
}

export interface Stap {
  readonly nummer: 1 | 2 | 3 | 4 | 5;
  readonly plichten: readonly Plicht[];
  readonly bron: Bron;
}

/** The five stappen. The numbers are the printed ones; stap 1 to 3 come in any order and repeat (decision 0.8, [N20]). */
export const stappen = {
  signalen: {
    nummer: 1,
    plichten: signalenPlichten,
    bron: bron(['A15', 'B1', 'B2'], 'L103-109', 'L201-209'),
  },
  consultatie: {
    nummer: 2,
    plichten: consultatiePlichten,
    bron: bron(['A15', 'C1', 'C5'], 'L113-129', 'L302-308'),
  },
  gesprek: { nummer: 3, plichten: gesprekPlichten, bron: bron(['A15', 'D1'], 'L133-135', 'L383-385') },
  wegen: { nummer: 4, plichten: wegenPlichten, bron: bron(['A15', 'E1'], 'L139-145', 'L458-466') },
  beslissen: {
    nummer: 5,
    plichten: [...beslissenPlichten, ...meldingPlichten],
    bron: bron(['A15', 'F1', 'F2'], 'L149-163', 'L499-503'),
  },
} as const satisfies Record<StapId, Stap>;
