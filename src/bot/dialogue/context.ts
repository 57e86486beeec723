import type { AppContext } from '../../app/context';
import type { Medewerker } from '../../domain/medewerker';
import type { Messenger, Spreker } from './turn';

/** What the dialogue works with: the use cases' world, a way to reach people, and fresh nonces. */
export interface DialogueContext extends AppContext {
  readonly messenger: Messenger;
  readonly newNonce: () => string;
  /** Reports a fault under an id, without anything a person wrote; returns nothing. */
  readonly report: (
    code:
      | 'bericht-niet-vastgelegd'
      | 'bericht-niet-verstuurd'
      | 'bezorgronde-mislukt'
      | 'casus-overgeslagen'
      | 'casus-onleesbaar'
      | 'gezien-niet-vastgelegd',
    fields: { casusId?: string; fault: unknown },
  ) => void;
}

export function asMedewerker(spreker: Spreker): Medewerker {
  return { kind: 'medewerker', id: spreker.id, naam: spreker.naam };
}
