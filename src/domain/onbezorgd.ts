import type { Bericht, Casus, Recorded } from './casus';
import { herkomst } from './doorsturen';
import { isVraagVoorbij } from './vraagVoorbij';

/**
 * Berichten of people that reached nobody, one for each event they tell of: none of its receivers got it, nor a vervanger,
 * and none of them did anything in the casus since. A question that does not lie before its receiver any more is none. Whoever sent it must hear of that, as they count on it.
 */
export function onbezorgdeBerichten(casus: Casus): readonly Bericht[] {
  const perEvent = new Map<string, Bericht[]>();
  for (const bericht of casus.berichten) {
    if (bericht.soort === 'herinnering-gestuurd' || isVraagVoorbij(casus, bericht)) continue;
    const event = herkomst(bericht);
    perEvent.set(event, [...(perEvent.get(event) ?? []), bericht]);
  }
  return [...perEvent.values()].flatMap((berichten) => {
    const [first] = berichten;
    const isKnown = berichten.some(
      ({ bezorging, aan, op }) => bezorging.stand === 'bezorgd' || deed(casus, aan, op),
    );
    const isTried = berichten.some(({ bezorging }) => bezorging.stand === 'mislukt');
    return first && isTried && !isKnown ? [first] : [];
  });
}

function deed({ signalen, noodacties, toezeggingen, records }: Casus, wie: string, sinds: string): boolean {
  const alles: readonly Recorded[] = [
    ...signalen,
    ...noodacties,
    ...toezeggingen,
    ...Object.values(records).flat(),
  ];
  return alles.some(({ door, op }) => door === wie && op > sinds);
}
