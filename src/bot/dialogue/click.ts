import { readEnvelope, type ReturnedEnvelope } from '../../cards/readAnswer';
import { isVerb, type Verb } from '../../cards/verbs';
import { parseCasusCode } from '../../app/codes';
import type { CasusId } from '../../domain/waarden';
import type { Spreker } from './turn';

/** A click as far as it could be read. Everything in it is still a claim. */
export interface Click {
  readonly spreker: Spreker;
  readonly verb: Verb;
  readonly casusId: CasusId | undefined;
  readonly nonce: string | undefined;
  /** Number of events the card was drawn from. */
  readonly version: number | undefined;
  /** Inputs and all; read only through a contract. */
  readonly data: unknown;
}

/** Undefined for a verb we do not know, or data that is no card of ours. */
export function readClick(spreker: Spreker, verb: string, data: unknown): Click | undefined {
  const envelope: ReturnedEnvelope | undefined = readEnvelope(data ?? {});
  if (!isVerb(verb) || !envelope) return undefined;
  const casusId = envelope.casusId === undefined ? undefined : parseCasusCode(envelope.casusId);
  if (envelope.casusId !== undefined && casusId === undefined) return undefined;
  return { spreker, verb, casusId, nonce: envelope.nonce, version: envelope.version, data };
}
