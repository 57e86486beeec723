import type { Sectie } from '../formulier';
import { shorten } from '../userText';

/** Characters that all parts together may take beside a question: a card over 28 KB does not arrive. */
const room = 7000;

/** Shortens the lines, all alike, until the whole can stand on one card; the full text is in the dossier. */
export function pasIn(secties: readonly Sectie[]): Sectie[] {
  const max = [2000, 300, 200, 140, 100, 60].find((length) => size(cut(secties, length)) <= room) ?? 40;
  return cut(secties, max);
}

const cut = (secties: readonly Sectie[], max: number): Sectie[] =>
  secties.map(({ kop, regels }) => ({ kop, regels: regels.map((regel) => shorten(regel, max)) }));

const size = (secties: readonly Sectie[]): number =>
  secties.reduce((sum, { kop, regels }) => sum + kop.length + regels.join('').length, 0);
