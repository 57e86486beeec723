import type { Gespreksadres, Medewerkergeheugen } from '../../app/ports';
import type { MedewerkerId } from '../../domain/waarden';
import { log } from '../../log';
import { createQueuePerKey } from './queuePerKey';

/** An address as it follows from one activity. */
export type FreshAdres = Omit<Gespreksadres, 'verwelkomd'>;

/** Who can be reached where. Everything per person goes in turn, so that two install events cannot both welcome. */
export interface Adresboek {
  /** Keeps the address; true when it is new or changed. Never rejects: a turn must not fail for this. */
  remember(adres: FreshAdres): Promise<boolean>;
  /**
   * Keeps the address and runs `welcome` unless that was done since the install. `welcome` says whether the card
   * arrived. True when the address is new or changed. Rejects only when `welcome` does.
   */
  welcomeOnce(adres: FreshAdres, welcome: () => Promise<boolean>): Promise<boolean>;
  /** Forgets the address; with `conversationId` only while it is still that one. Never rejects. */
  forget(medewerker: MedewerkerId, conversationId?: string): Promise<void>;
}

export function createAdresboek(geheugen: Medewerkergeheugen): Adresboek {
  const queue = createQueuePerKey();

  async function read(medewerker: MedewerkerId): Promise<Gespreksadres | undefined> {
    return geheugen.readAdres(medewerker);
  }

  /** True when it was written; a store that is down is logged and costs nobody their answer. */
  async function keep(known: Gespreksadres | undefined, adres: Gespreksadres): Promise<boolean> {
    if (known && isSame(known, adres)) return false;
    await geheugen.writeAdres(adres);
    return true;
  }

  async function quietly<T>(medewerker: MedewerkerId, instead: T, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (fout) {
      log('adres-niet-bewaard', { medewerker, fout });
      return instead;
    }
  }

  return {
    remember: ({ medewerker, ...rest }) =>
      queue(medewerker, () =>
        quietly(medewerker, false, async () => {
          const known = await read(medewerker);
          return keep(known, { medewerker, ...rest, verwelkomd: known?.verwelkomd ?? false });
        }),
      ),

    welcomeOnce: (adres, welcome) =>
      queue(adres.medewerker, async () => {
        const known = await quietly(adres.medewerker, undefined, () => read(adres.medewerker));
        // Written before the card goes out, so that another instance that gets the second event sees it.
        const isChanged = await quietly(adres.medewerker, false, () =>
          keep(known, { ...adres, verwelkomd: true }),
        );
        if (known?.verwelkomd) return isChanged;
        const arrived = await welcome().catch(async (thrown: unknown) => {
          await unclaim(adres);
          throw thrown;
        });
        if (!arrived) await unclaim(adres);
        return isChanged;
      }),

    forget: (medewerker, conversationId) =>
      queue(medewerker, () =>
        quietly(medewerker, undefined, async () => {
          const known = await read(medewerker);
          if (!known || (conversationId !== undefined && known.conversationId !== conversationId)) return;
          await geheugen.removeAdres(medewerker);
          log('adres-vergeten', { medewerker });
        }),
      ),
  };

  async function unclaim(adres: FreshAdres): Promise<void> {
    await quietly(adres.medewerker, undefined, () => geheugen.writeAdres({ ...adres, verwelkomd: false }));
  }
}

function isSame(one: Gespreksadres, other: Gespreksadres): boolean {
  return (Object.keys(other) as (keyof Gespreksadres)[]).every((key) => one[key] === other[key]);
}
