import type { Medewerkergeheugen } from '../../app/ports';
import type { Dialogue, Messenger } from '../dialogue/turn';
import { TeamsAdapter } from './adapter';
import { createAdresboek } from './adresboek';
import type { BotSettings } from './botSettings';
import { createCardPost } from './cardPost';
import { connectorHttpClient } from './connectorHttpClient';
import { createEndpoint, type Endpoint } from './endpoint';
import { createMessenger, createTenantRoute } from './messenger';

export interface TeamsConnection {
  /** Ready at once: the dialogue needs it before it exists itself. */
  readonly messenger: Messenger;
  /** What POST /api/messages does, once there is a dialogue to answer. */
  endpoint(dialogue: Dialogue): Endpoint;
}

/**
 * Everything of Teams, put together. Throws when botbuilder refuses the settings, which `readSettings` should have
 * found first. `connectTimeMs` is the limit of one call to Teams.
 */
export function connectTeams(
  settings: BotSettings,
  geheugen: Medewerkergeheugen,
  options: { readonly connectTimeMs?: number; readonly sharedRoute?: boolean } = {},
): TeamsConnection {
  const adapter = new TeamsAdapter(settings, connectorHttpClient(options.connectTimeMs));
  const post = createCardPost(adapter, settings.modus);
  const adresboek = createAdresboek(geheugen);
  const route = createTenantRoute(settings.tenantId, options.sharedRoute ?? settings.modus === 'teams');
  return {
    messenger: createMessenger(post, geheugen, adresboek, route),
    endpoint: (dialogue) => createEndpoint({ settings, adapter, route, bot: { dialogue, post, adresboek } }),
  };
}
