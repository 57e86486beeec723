import { dossierTekst } from '../../texts/dossier';
import type { Sectie } from '../formulier';

/** Characters of JSON that the lines of one card may take: Teams takes 28 KB, which is 14,000 characters, all told. */
const room = 9500;
/** What the template puts around a line, and around a heading. */
const omlijst = { regel: 110, kop: 260 } as const;
/** The longest line that still fits a card by itself, whatever characters are in it. */
const langsteRegel = 1200;

/**
 * Parts of which each fits on one card, in order, with nothing left out. A record that fits on a card stands on one; a
 * longer one goes on, headed again.
 */
export function dossierDelen(secties: readonly Sectie[]): readonly (readonly Sectie[])[] {
  const delen: Sectie[][] = [];
  let vrij = 0;
  for (const { kop, regels } of secties) {
    let sectie: Sectie | undefined;
    const stukken = regels.flatMap(inStukken);
    const heel = stukken.reduce(
      (sum, regel) => sum + kosten(regel) + omlijst.regel,
      kosten(kop) + omlijst.kop,
    );
    if (heel > vrij && heel <= room) {
      delen.push([]);
      vrij = room;
    }
    for (const regel of stukken) {
      const nodig = kosten(regel) + omlijst.regel;
      if (!sectie || nodig > vrij) {
        const hier: string = sectie ? dossierTekst.vervolg(kop) : kop;
        const metKop = nodig + kosten(hier) + omlijst.kop;
        if (metKop > vrij) {
          delen.push([]);
          vrij = room;
        }
        vrij -= kosten(hier) + omlijst.kop;
        sectie = { kop: hier, regels: [] };
        delen.at(-1)?.push(sectie);
      }
      sectie.regels.push(regel);
      vrij -= nodig;
    }
  }
  return delen;
}

/** A long text in pieces, between words where it has any; whole characters, never half an emoji. */
function inStukken(regel: string): readonly string[] {
  const stukken: string[] = [];
  let rest = Array.from(regel);
  while (rest.length > langsteRegel) {
    const spatie = rest.lastIndexOf(' ', langsteRegel);
    const eind = spatie > langsteRegel / 2 ? spatie + 1 : langsteRegel;
    stukken.push(rest.slice(0, eind).join(''));
    rest = rest.slice(eind);
  }
  return [...stukken, rest.join('')];
}

const kosten = (text: string): number => JSON.stringify(text).length;
