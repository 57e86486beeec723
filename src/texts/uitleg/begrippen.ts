import type { BegripgroepId, BegripId } from '../../protocol/begrippen';
import type { BegripTekst } from './begripTekst';
import { grenzenUitleg } from './grenzen';
import { meldcodeUitleg } from './meldcode';
import { wieDoetWatUitleg } from './wieDoetWat';
import { woordenUitleg } from './woorden';

/** Every subject that is explained; one without a text does not compile. */
export const begripTekst: Readonly<Record<BegripId, BegripTekst>> = {
  ...meldcodeUitleg,
  ...woordenUitleg,
  ...wieDoetWatUitleg,
  ...grenzenUitleg,
} satisfies Record<BegripId, BegripTekst>;

export const begripgroepTekst = {
  meldcode: 'Over de meldcode',
  woorden: 'Woorden van de meldcode',
  'wie-doet-wat': 'Wie doet wat',
  grenzen: 'Wat wel en niet kan',
} as const satisfies Record<BegripgroepId, string>;
