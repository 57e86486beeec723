import { begripIds, type BegripId } from '../../protocol/begrippen';
import { begripTrefwoorden, type Trefwoorden } from '../../protocol/begripTrefwoorden';

/** The start of a question about what something is; what follows is the subject. */
const vraag =
  /^(?:en |maar )?(?:wat (?:is|zijn|betekent|betekenen|doet|doen|bedoelt u met|bedoel je met|valt onder|houdt)|wat is de betekenis van|(?:de )?betekenis van|uitleg(?: over| van)?|leg(?: me| mij)?(?: eens)? uit(?: wat)?|begrip|hoe werkt) /;
const lidwoorden = /^(?:(?:nu|nou|eigenlijk|precies|nog|ook|alweer|onder|de|het|een|onze|mijn) )+/;
const naarWoord =
  /^(?:wat beteken(?:t|en)|wat bedoel\w*|(?:wat is )?(?:de )?betekenis van|uitleg|leg .*uit)\b/;

const alle: readonly { readonly id: BegripId; readonly trefwoorden: Trefwoorden }[] = begripIds.map((id) => ({
  id,
  trefwoorden: begripTrefwoorden[id],
}));
/** Longest first, so that "meldcode huiselijk geweld" is not taken for "meldcode". */
const woorden = alle
  .flatMap(({ id, trefwoorden }) => trefwoorden.woorden.map((woord) => ({ id, woord })))
  .sort((a, b) => b.woord.length - a.woord.length);
const zinnen = alle.flatMap(({ id, trefwoorden }) => trefwoorden.zinnen.map((zin) => ({ id, zin })));

/**
 * The subject that a normalised line asks to have explained. The name of a contact by itself (`isContact`) asks for a
 * number and not for an explanation; after "wat doet" it asks what that person does.
 */
export function begripIn(line: string, isContact: boolean): BegripId | undefined {
  const zin = zinnen.find((candidate) => ` ${line} `.includes(` ${candidate.zin} `));
  if (zin) return zin.id;
  const gevraagd = line.replace(vraag, '');
  const onderwerp = gevraagd.replace(lidwoorden, '');
  if (gevraagd !== line) return woorden.find(({ woord }) => `${onderwerp} `.startsWith(`${woord} `))?.id;
  return isContact ? undefined : woorden.find(({ woord }) => onderwerp === woord)?.id;
}

/** Whether a line asks what a word means, known or not. */
export function isVraagNaarWoord(line: string): boolean {
  return naarWoord.test(line);
}
