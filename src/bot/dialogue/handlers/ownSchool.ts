import { findSchool, scholenVan } from '../../../domain/organisatie';
import type { MedewerkerId, SchoolId } from '../../../domain/waarden';
import type { DialogueContext } from '../context';

/**
 * The school this person chose last; undefined when there is none, or when the store does not answer: numbers, the
 * road of decision 0.3 and an empty form must come even then.
 */
export async function rememberedSchool(
  ctx: DialogueContext,
  medewerker: MedewerkerId,
): Promise<SchoolId | undefined> {
  const school = await ctx.opslag.geheugen.readSchool(medewerker).catch(() => undefined);
  return school === undefined ? undefined : findSchool(ctx.organisatie(), school)?.id;
}

/** The same, else the first school at which organisatie.json names the person: whose numbers to show. */
export async function ownSchool(
  ctx: DialogueContext,
  medewerker: MedewerkerId,
): Promise<SchoolId | undefined> {
  return (await rememberedSchool(ctx, medewerker)) ?? scholenVan(ctx.organisatie(), medewerker)[0]?.id;
}
