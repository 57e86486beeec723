import { uitlegCard } from '../../../cards/uitleg';
import type { MedewerkerId } from '../../../domain/waarden';
import type { BegripId } from '../../../protocol/begrippen';
import { uitlegKaartTekst } from '../../../texts/uitleg/kaart';
import type { DialogueContext } from '../context';
import type { Reply } from '../turn';
import { uitlegView } from '../views/uitlegView';
import type { Handler } from './handler';
import { ownSchool } from './ownSchool';

/** What the meldcode is, with the ways to every other subject. */
export const showUitleg: Handler = (ctx, click) => explain(ctx, click.spreker.id, 'meldcode', 'new');

/** The subject that was chosen takes the place of the one that was read. */
export const pickUitleg: Handler = (ctx, click) => {
  const answer = uitlegCard.form.answer.safeParse(click.data);
  return explain(ctx, click.spreker.id, answer.success ? answer.data.begrip : null, 'replace');
};

/** One subject explained for who asks, by the names of their own school; `null` is one that is not explained. */
export async function explain(
  ctx: DialogueContext,
  medewerker: MedewerkerId,
  begrip: BegripId | null,
  place: Reply['place'],
): Promise<Reply> {
  const school = await ownSchool(ctx, medewerker);
  const opmerking = begrip === null ? uitlegKaartTekst.onbekend : '';
  const envelope = { nonce: ctx.newNonce() };
  return {
    card: uitlegView(begrip ?? 'begrippen', ctx.organisatie(), school, envelope, opmerking),
    place,
  };
}
