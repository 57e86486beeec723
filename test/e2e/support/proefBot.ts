import { post, serveChat, type Activity } from './chatServer';
import { proefkaart, textCard } from './proefkaart';
import type { StartDemoBot } from '../../../src/demo/startDemo';

/** The data of the last click, to compare with what was filled in. */
export const lastAnswer: { data?: object } = {};

/**
 * A tiny bot, for the harness's own test: shows a card with every kind of input, answers each button in its own way,
 * and passes `zeg <text>` on to everyone else whose window it knows.
 */
export const startProefBot: StartDemoBot = (opdracht) => {
  const everyone = new Map<string, Activity>();
  return serveChat((activity) => {
    everyone.set(activity.from.aadObjectId, activity);
    return answer(activity, everyone);
  })(opdracht);
};

async function answer(activity: Activity, everyone: ReadonlyMap<string, Activity>): Promise<object> {
  const action = activity.value?.action;
  if (activity.type === 'invoke' && action) return answerClick(activity, action);
  const words = activity.text?.trim() ?? '';
  if (words.startsWith('zeg ')) {
    const others = [...everyone.values()].filter((other) => other.from.id !== activity.from.id);
    await Promise.all(others.map((other) => post(other, textCard(words.slice(4)))));
  } else if (activity.type === 'message') await post(activity, proefkaart);
  return {};
}

async function answerClick(
  activity: Activity,
  { verb, data }: { readonly verb: string; readonly data: object },
): Promise<object> {
  lastAnswer.data = data;
  if (verb === 'bijwerken') {
    await post(activity, textCard('Bijgewerkt'), activity.replyToId);
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Gedaan' };
  }
  if (verb === 'melden')
    return { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Alleen tekst' };
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: textCard('Ontvangen') };
}
