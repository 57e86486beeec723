import { datumVan } from '../../../app/clock';
import { bereikbaarheidVan, laatsteBezorging } from '../../../domain/bereikbaarheid';
import type { Casus } from '../../../domain/casus';
import { mensenMetRol, type School } from '../../../domain/organisatie';
import type { SchoolId } from '../../../domain/waarden';
import type { Schoolbereik } from '../views/bereikSectie';
import type { HandlerContext } from './handler';

/** Whether the bot can reach the aandachtsfunctionarissen of a school today; `casussen` say what became of berichten. */
export async function readBereik(
  ctx: HandlerContext,
  school: School,
  casussen: readonly Casus[],
): Promise<Schoolbereik> {
  const organisatie = ctx.organisatie();
  const vandaag = datumVan(ctx.clock.now());
  const mensen = await Promise.all(
    mensenMetRol(school, 'aandachtsfunctionaris').map(async (persoon) => {
      const heeftAdres = (await ctx.opslag.geheugen.readAdres(persoon.id)) !== undefined;
      const adresstand = { heeftAdres, heeftRoute: ctx.messenger.mayReach(persoon.id) };
      const laatste = laatsteBezorging(casussen, persoon.id);
      return {
        persoon,
        bereik: bereikbaarheidVan(persoon, adresstand, laatste, { organisatie, school, vandaag }),
      };
    }),
  );
  return { school, mensen };
}

/**
 * The same before the first casus of a school, so that nobody counts on a bericht that cannot arrive. Undefined once there
 * is one, and when the store does not answer: a casus must never wait for this.
 */
export async function readEersteBereik(
  ctx: HandlerContext,
  school: School | undefined,
): Promise<Schoolbereik | undefined> {
  try {
    return school && (await isEerste(ctx, school.id)) ? await readBereik(ctx, school, []) : undefined;
  } catch {
    return undefined;
  }
}

async function isEerste(ctx: HandlerContext, school: SchoolId): Promise<boolean> {
  return (await ctx.opslag.index.list(school)).length === 0;
}
