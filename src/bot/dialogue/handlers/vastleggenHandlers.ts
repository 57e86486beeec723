import { vastleggenCard } from '../../../cards/vastleggen';
import { isVerb } from '../../../cards/verbs';
import { vastleggenTekst } from '../../../texts/formulieren/namen';
import type { Click } from '../click';
import { asMedewerker } from '../context';
import type { Reply } from '../turn';
import { casusOnbekendView } from '../views/boodschappen';
import type { Fouten } from '../views/fouten';
import { vastleggenView } from '../views/vastleggenView';
import { chooseCasus } from './chooseCasus';
import type { Handler, HandlerContext } from './handler';
import { readKnownCasus } from './readKnownCasus';

/** Everything this person can record in this casus now, to choose from. */
export const showVastleggen: Handler = (ctx, click) => show(ctx, click);

/** The choice that came back. Choices in two lists are no choice: then it asks again. */
export const pickVastleggen: Handler = async (ctx, click) => {
  const answer = vastleggenCard.form.answer.safeParse(click.data);
  const gekozen = answer.success ? Object.values(answer.data).filter((command) => command !== '') : [];
  const verb = gekozen.length === 1 ? `formulier:${gekozen[0] ?? ''}` : '';
  if (isVerb(verb)) return ctx.go(verb, { ...click, verb });
  const kop = gekozen.length > 1 ? vastleggenTekst.teVeel : vastleggenTekst.geen;
  return { ...(await show(ctx, click, { kop, regels: [] })), place: 'replace' };
};

async function show(ctx: HandlerContext, click: Click, fouten?: Fouten): Promise<Reply> {
  if (click.casusId === undefined) return chooseCasus(ctx, click, 'casus-inzien');
  const casus = await readKnownCasus(ctx, click);
  const envelope = { nonce: ctx.newNonce() };
  if (!casus) return { card: casusOnbekendView(envelope), place: 'new' };
  const card = vastleggenView(casus, asMedewerker(click.spreker), ctx.organisatie(), envelope, fouten);
  return { card, place: 'new' };
}
