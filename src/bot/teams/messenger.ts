import type { Medewerkergeheugen } from '../../app/ports';
import { log } from '../../log';
import type { DeliveryOutcome, Messenger, RenderedCard } from '../dialogue/turn';
import type { Adresboek } from './adresboek';
import type { CardPost, Newcomer } from './cardPost';

/** How to reach someone who never spoke to the bot: the way the rest of the tenant was last reached. */
export interface TenantRoute {
  /** Taken from every activity that was found genuine; Teams may move a tenant to another address. */
  note(serviceUrl: string, botId: string): void;
  /** Undefined as long as nobody of the tenant was heard since the start, or where this is switched off. */
  to(aadObjectId: string): Newcomer | undefined;
}

/**
 * In local mode every window of the Agents Playground is a Teams of its own, so the address of one person says nothing
 * about the next: `isShared` is false there.
 */
export function createTenantRoute(tenantId: string, isShared: boolean): TenantRoute {
  let last: { readonly serviceUrl: string; readonly botId: string } | undefined;
  return {
    note(serviceUrl, botId) {
      if (isShared) last = { serviceUrl, botId };
    },
    to: (aadObjectId) => last && { ...last, aadObjectId, tenantId },
  };
}

/** Sends a card or a sentence to a person outside any turn. The outcome is a value that no error handler can swallow. */
export function createMessenger(
  post: CardPost,
  geheugen: Medewerkergeheugen,
  adresboek: Adresboek,
  route: TenantRoute,
): Messenger {
  async function attempt(medewerker: string, message: RenderedCard | string): Promise<DeliveryOutcome> {
    const adres = await geheugen.readAdres(medewerker);
    if (adres) {
      const outcome = await (typeof message === 'string'
        ? post.sendText(adres, message)
        : post.sendCard(adres, message));
      if (outcome.kind === 'app-ontbreekt' && outcome.status === 404) {
        await adresboek.forget(medewerker, adres.conversationId);
      }
      return outcome;
    }
    const newcomer = route.to(medewerker);
    return newcomer ? post.openAndSend(newcomer, message) : { kind: 'app-ontbreekt', status: null };
  }

  async function deliver(medewerker: string, message: RenderedCard | string): Promise<DeliveryOutcome> {
    try {
      const outcome = await attempt(medewerker, message);
      if (outcome.kind !== 'bezorgd') {
        log('bericht-niet-bezorgd', { medewerker, uitkomst: outcome.kind, status: outcome.status });
      }
      return outcome;
    } catch (fout) {
      log('bericht-niet-bezorgd', { medewerker, uitkomst: 'storing', fout });
      return { kind: 'storing', status: null };
    }
  }

  return {
    deliver,
    deliverText: deliver,
    mayReach: (medewerker) => route.to(medewerker) !== undefined,
  };
}
