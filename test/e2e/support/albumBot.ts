import type { StartDemoBot } from '../../../src/demo/startDemo';
import { post, serveChat } from './chatServer';

/** A bot that knows nothing but these cards, and answers the code of one with that card. */
export function albumBot(kaarten: ReadonlyMap<string, object>): StartDemoBot {
  return serveChat(async (activity) => {
    const kaart = activity.type === 'message' ? kaarten.get(activity.text?.trim() ?? '') : undefined;
    if (kaart) await post(activity, kaart);
    return {};
  });
}
