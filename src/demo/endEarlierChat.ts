import { z } from 'zod';
import { demoFoutTekst } from '../texts/demo';
import { DemoFout } from './demoFout';
import { personalChatId } from './vensterConfiguratie';
import type { Venster } from './vensters';

const activity = z.looseObject({ type: z.literal('installationUpdate') });

/**
 * Tells the bot, through the window, that the chat of an earlier demo is over. The chat in a window does not outlive
 * it, so the bot must welcome again, and must not think that someone can be reached who has not opened the window.
 * Rejects with DemoFout when the window cannot reach the bot.
 */
export async function endEarlierChat(venster: Venster, url: string): Promise<void> {
  const own = `${url}/_internal/v1/customActivities`;
  try {
    const query = new URLSearchParams({ conversationId: personalChatId(venster), type: 'uninstall' });
    const template = await fetch(`${own}/template?${query.toString()}`, {
      signal: AbortSignal.timeout(5_000),
    });
    const sent = await fetch(own, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(activity.parse(await template.json())),
      signal: AbortSignal.timeout(15_000),
    });
    if (!sent.ok) throw new Error(`the window answered ${sent.status}`);
  } catch (cause) {
    throw new DemoFout([demoFoutTekst.botOnbereikbaar(venster.naam)], { cause });
  }
}
