import type { RenderedCard } from '../dialogue/turn';

/**
 * The answer to a click, in the only two shapes that Teams takes with status 200. An empty answer, or a message
 * without text, counts as a failed click: Teams says that the app cannot be reached, and sends the click again.
 * Source: learn.microsoft.com, "Universal Action Model", response format; MicrosoftDocs/AdaptiveCards#388.
 */
export interface InvokeBody {
  readonly statusCode: 200;
  readonly type: 'application/vnd.microsoft.card.adaptive' | 'application/vnd.microsoft.activity.message';
  readonly value: Record<string, unknown> | string;
}

/** Puts the card in the place of the one that was clicked, for this person on this client. */
export function cardBody(card: RenderedCard): InvokeBody {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card.content };
}

/** Leaves the clicked card as it is and shows a short text at it. */
export function messageBody(text: string): InvokeBody {
  return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: text };
}
