import type { Spreker, Turn } from '../dialogue/turn';
import type { IncomingActivity } from './incomingActivity';

/** What an activity of a personal chat asks of the bot. */
export type Reading =
  | { readonly kind: 'beurt'; readonly turn: Turn; readonly clicked: string | undefined }
  | { readonly kind: 'installatie' }
  | { readonly kind: 'verwijdering' }
  /** A client that redraws a card by itself. Nobody did anything, so nothing may come of it. */
  | { readonly kind: 'verversing' }
  | { readonly kind: 'onbekende-invoke' }
  | { readonly kind: 'niets' };

/** Longer is no question any more; it stays a text, so that the person gets an answer and a word of nood is found. */
const MAX_TEXT = 20_000;
const MAX_VERB = 100;

/**
 * Reads an activity that the gate let through. Pure. `value` is whatever a client sent: a verb that cannot be read
 * becomes the empty verb, to which the dialogue has an answer with a way forward.
 */
export function readActivity(activity: IncomingActivity, spreker: Spreker): Reading {
  const clicked = activity.replyToId ?? undefined;
  switch (activity.type) {
    case 'message':
      return { kind: 'beurt', turn: readMessage(activity, spreker), clicked };
    case 'invoke':
      return readInvoke(activity, spreker, clicked);
    case 'installationUpdate':
      return readInstallation(activity.action);
    case 'conversationUpdate':
      return isBotAdded(activity) ? { kind: 'installatie' } : { kind: 'niets' };
    default:
      return { kind: 'niets' };
  }
}

function readMessage({ value, text }: IncomingActivity, spreker: Spreker): Turn {
  if (value !== undefined && value !== null) {
    return { kind: 'action', spreker, verb: verbIn(value), data: value };
  }
  const plain = (text ?? '').slice(0, 4 * MAX_TEXT).replace(/<at>[^<]*<\/at>/g, ' ');
  return { kind: 'text', spreker, text: plain.trim().slice(0, MAX_TEXT) };
}

function readInvoke(
  { name, value }: IncomingActivity,
  spreker: Spreker,
  clicked: string | undefined,
): Reading {
  if (name !== 'adaptiveCard/action') return { kind: 'onbekende-invoke' };
  // Read here and not from the SDK's invoke value, which leaves the trigger out.
  if (isRecord(value) && value['trigger'] === 'automatic') return { kind: 'verversing' };
  const action = isRecord(value) ? value['action'] : undefined;
  const data = isRecord(action) ? action['data'] : undefined;
  const verb = verbIn(action) || verbIn(data);
  return { kind: 'beurt', turn: { kind: 'action', spreker, verb, data }, clicked };
}

/** An upgrade is no new install: it neither welcomes anew nor forgets, save where no welcome was sent yet. */
function readInstallation(action: string | null | undefined): Reading {
  const word = action?.toLowerCase() ?? '';
  if (word === 'add' || word === 'add-upgrade') return { kind: 'installatie' };
  return { kind: word === 'remove' ? 'verwijdering' : 'niets' };
}

function isBotAdded({ membersAdded, recipient }: IncomingActivity): boolean {
  return recipient !== undefined && (membersAdded ?? []).some((member) => member.id === recipient.id);
}

function verbIn(value: unknown): string {
  const verb = isRecord(value) ? value['verb'] : undefined;
  return typeof verb === 'string' && verb.length <= MAX_VERB ? verb : '';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
