import { randvoorwaarden, type RandvoorwaardeId } from '../protocol/randvoorwaardenUitvoering';
import type { ProtocolVersie } from '../protocol/types';
import type { Actor } from './events';
import type { Datum, SchoolId, Tijdstip } from './waarden';

/** What is recorded when someone confirms that a randvoorwaarde is seen to. */
export interface RandvoorwaardeBevestigd {
  readonly item: RandvoorwaardeId;
  /** From what it shows, so that the school can account for it to the inspection ([N6]). */
  readonly toelichting: string;
  /** The last day on which the school looks at it again. */
  readonly volgendeToets: Datum;
}

/** One line in the log of a school; stands apart from every casus. */
export interface RandvoorwaardeEvent {
  /** Derived from the nonce of the card, so that the same click counts once. */
  readonly id: string;
  readonly type: 'randvoorwaarde-bevestigd';
  readonly at: Tijdstip;
  readonly by: Actor;
  readonly protocol: ProtocolVersie;
  readonly data: RandvoorwaardeBevestigd;
}

export interface RandvoorwaardeBevestigen extends RandvoorwaardeBevestigd {
  readonly school: SchoolId;
}

export interface Bevestiging extends RandvoorwaardeBevestigd {
  readonly op: Tijdstip;
  readonly door: Actor;
}

/** The latest confirmation of each randvoorwaarde of one school. */
export type Bevestigingen = Readonly<Partial<Record<RandvoorwaardeId, Bevestiging>>>;

export type RandvoorwaardeStand =
  | { readonly stand: 'nooit-bevestigd' }
  | { readonly stand: 'bevestigd' | 'te-laat'; readonly bevestiging: Bevestiging };

/** One line of the checklist, with the randvoorwaarde as the protocol has it. */
export interface ChecklistRegel {
  readonly item: (typeof randvoorwaarden)[number];
  readonly stand: RandvoorwaardeStand;
}

/** The part of the checklist that a randvoorwaarde stands in: whom the source names first as responsible. */
export type Deel = ChecklistRegel['item']['verantwoordelijk'][0];

export function deelVan({ item }: ChecklistRegel): Deel {
  return item.verantwoordelijk[0];
}

/** Folds one event; a later confirmation of the same randvoorwaarde takes the place of the earlier one. */
export function evolveBevestigingen(
  bevestigingen: Bevestigingen,
  { data, at, by }: RandvoorwaardeEvent,
): Bevestigingen {
  return { ...bevestigingen, [data.item]: { ...data, op: at, door: by } };
}

export function bevestigingenVan(events: readonly RandvoorwaardeEvent[]): Bevestigingen {
  return events.reduce<Bevestigingen>(evolveBevestigingen, {});
}

/** How one randvoorwaarde stands on the local date `vandaag`; on the day of the review itself it is not late yet. */
export function standVan(
  bevestigingen: Bevestigingen,
  item: RandvoorwaardeId,
  vandaag: Datum,
): RandvoorwaardeStand {
  const bevestiging = bevestigingen[item];
  if (!bevestiging) return { stand: 'nooit-bevestigd' };
  return { stand: bevestiging.volgendeToets < vandaag ? 'te-laat' : 'bevestigd', bevestiging };
}

/**
 * Every randvoorwaarde of the protocol: those whose review is overdue first, then what was never confirmed, then the
 * rest; the earliest review first, and otherwise in the order of the source ([K1-K24], [N6-N9], [N39]).
 */
export function checklistVan(bevestigingen: Bevestigingen, vandaag: Datum): readonly ChecklistRegel[] {
  return randvoorwaarden
    .map((item) => ({ item, stand: standVan(bevestigingen, item.id, vandaag) }))
    .sort((a, b) => sortKey(a.stand).localeCompare(sortKey(b.stand)));
}

const volgorde = { 'te-laat': 0, 'nooit-bevestigd': 1, bevestigd: 2 } as const;

function sortKey(stand: RandvoorwaardeStand): string {
  const toets = stand.stand === 'nooit-bevestigd' ? '' : stand.bevestiging.volgendeToets;
  return `${volgorde[stand.stand]}${toets}`;
}

/** The same day a year on, which is the next review unless someone chooses another; 29 February gives the 28th. */
export function eenJaarLater(datum: Datum): Datum {
  const [jaar = '', ...dag] = datum.split('-');
  const later = `${String(Number(jaar) + 1).padStart(4, '0')}-${dag.join('-')}`;
  return later.replace(/-02-29$/, '-02-28');
}
