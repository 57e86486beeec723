import type { MisluktReden } from '../../domain/events';
import type { MedewerkerId } from '../../domain/waarden';

/** Who is speaking, as the gate established it from the verified activity; never from a card. */
export interface Spreker {
  readonly id: MedewerkerId;
  /** Display name from Teams, for texts shown to colleagues; never logged, never used for rights. */
  readonly naam: string;
}

/** One thing a person did, freed from everything that is Teams. */
export type Turn =
  | { readonly kind: 'text'; readonly spreker: Spreker; readonly text: string }
  /** A button: `data` is whatever came back, trusted in nothing. */
  | { readonly kind: 'action'; readonly spreker: Spreker; readonly verb: string; readonly data: unknown }
  /** The app was installed, or the chat opened for the first time since. */
  | { readonly kind: 'install'; readonly spreker: Spreker };

/** A card ready to send. */
export interface RenderedCard {
  /** A complete Adaptive Card 1.5. */
  readonly content: Record<string, unknown>;
  /** Neutral text for the toast and the lock screen: no detail of a child. */
  readonly summary: string;
}

/** What goes back to the person. */
export interface Reply {
  readonly card: RenderedCard;
  /** `replace` puts the card in the place of the one that was clicked; `new` leaves that one standing. */
  readonly place: 'replace' | 'new';
  /**
   * A newer state of the same card that is still being found out (was the bericht delivered?). Resolves to the card
   * to put in its place, or undefined when nothing changed. Never rejects.
   */
  readonly later?: Promise<RenderedCard | undefined>;
}

/** The whole conversation behind one function. Rejects only on a fault that someone must be woken for. */
export interface Dialogue {
  answer(turn: Turn): Promise<Reply>;
  /** Someone can be reached (again): delivers what was still owed to this person. Never rejects. */
  reachable(medewerker: MedewerkerId): Promise<void>;
  /** The card for a fault: says that the last thing may not be saved, and gives back what was typed where that is known. */
  faultCard(turn: Turn | undefined, faultId: string): RenderedCard;
}

/** What became of one attempt to deliver a bericht; a value that no error handler can swallow. */
export type DeliveryOutcome =
  | { readonly kind: 'bezorgd'; readonly activityId: string }
  | {
      readonly kind: MisluktReden;
      readonly status: number | null;
      /** How long (ms) Teams asked to wait before the next attempt. */
      readonly retryAfterMs?: number;
    };

/** Sends a card to a person outside any turn. Never rejects. */
export interface Messenger {
  deliver(medewerker: MedewerkerId, card: RenderedCard): Promise<DeliveryOutcome>;
  /** One plain sentence, where a card does not fit. */
  deliverText(medewerker: MedewerkerId, text: string): Promise<DeliveryOutcome>;
  /** Whether somebody whose address is not known may be reached all the same; only sending shows it. */
  mayReach(medewerker: MedewerkerId): boolean;
}
