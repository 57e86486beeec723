import type { Casus } from './casus';
import type { Tijdstip } from './waarden';

type Gevraagd = Casus['records']['consultatie-gevraagd'][number];

/** A question of a consultatie as it stands: `aan` is before whom it lies now, which need not be who was asked first. */
export interface Vraag extends Gevraagd {
  readonly stand: 'open' | 'beantwoord' | 'ingetrokken';
  /** Since when it lies before them. */
  readonly sinds: Tijdstip;
  /** Id of the event by which they were told of it. */
  readonly bericht: string;
}

/** Every question that was ever put before a colleague, oldest first. */
export function vragenVan({ records }: Casus): readonly Vraag[] {
  return records['consultatie-gevraagd'].map((gevraagd): Vraag => {
    const over = ({ consultatie }: { readonly consultatie: string }): boolean => consultatie === gevraagd.id;
    const door = records['consultatie-doorgegeven'].findLast(over);
    const stand = records['consultatie-beantwoord'].some(over)
      ? 'beantwoord'
      : records['consultatie-ingetrokken'].some(over)
        ? 'ingetrokken'
        : 'open';
    return door
      ? { ...gevraagd, aan: door.aan, aanNaam: door.aanNaam, sinds: door.op, bericht: door.id, stand }
      : { ...gevraagd, sinds: gevraagd.op, bericht: gevraagd.id, stand };
  });
}

/** The questions that were put before this person; one that was taken back or passed on is theirs no more. */
export function vragenAan(casus: Casus, wie: string): readonly Vraag[] {
  return vragenVan(casus).filter(({ aan, stand }) => aan === wie && stand !== 'ingetrokken');
}
