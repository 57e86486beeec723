import type { Bericht, BerichtSoort, Casus } from './casus';
import type { CasusEvent } from './events';
import type { MedewerkerId } from './waarden';

type BerichtEvent = Extract<CasusEvent, { readonly type: BerichtSoort }>;

/** Whether somebody must hear of this event. */
export function hasBericht(event: CasusEvent): event is BerichtEvent {
  return 'berichtAan' in event.data;
}

/** The berichten that follow from an event, each owed. */
export function berichtenVan(
  event: CasusEvent,
  soort: BerichtSoort,
  aan: readonly MedewerkerId[],
): readonly Bericht[] {
  return aan.map((medewerker) => ({
    id: `${event.id}>${medewerker}`,
    soort,
    aan: medewerker,
    door: event.by.id,
    doorNaam: event.by.naam,
    op: event.at,
    bezorging: { stand: 'verschuldigd' },
  }));
}

/** What became of one bericht. */
export function settle(casus: Casus, id: string, bezorging: Bericht['bezorging']): readonly Bericht[] {
  return casus.berichten.map((bericht) => {
    // A bericht that arrived stays delivered, whatever a slower second attempt reports afterwards.
    if (bericht.id !== id || bericht.bezorging.stand === 'bezorgd') return bericht;
    const eerder = bericht.bezorging.stand === 'mislukt' ? bericht.bezorging.sinds : undefined;
    return {
      ...bericht,
      bezorging:
        bezorging.stand === 'mislukt' ? { ...bezorging, sinds: eerder ?? bezorging.sinds } : bezorging,
    };
  });
}

/** The same bericht, under an id of its own, to someone else. */
export function doorgestuurd(
  casus: Casus,
  { id, data }: Extract<CasusEvent, { readonly type: 'bericht-doorgestuurd' }>,
): readonly Bericht[] {
  return casus.berichten
    .filter((bericht) => bericht.id === data.bericht)
    .map((bericht) => ({
      ...bericht,
      id: `${id}>${data.aan}`,
      aan: data.aan,
      bezorging: { stand: 'verschuldigd' },
      doorgestuurdVan: bericht.id,
    }));
}
