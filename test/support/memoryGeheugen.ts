import type { Gespreksadres, Medewerkergeheugen } from '../../src/app/ports';
import { OpslagOnbereikbaar } from '../../src/app/ports';

export interface MemoryGeheugen extends Medewerkergeheugen {
  /** What is known now, and how often an address was written. */
  readonly adressen: ReadonlyMap<string, Gespreksadres>;
  readonly writes: () => number;
  /** From now on every call fails, or works again. */
  breakDown(isDown: boolean): void;
}

/** What the bot remembers of people, in memory; every call takes a turn of the event loop, so that races can happen. */
export function createMemoryGeheugen(): MemoryGeheugen {
  const adressen = new Map<string, Gespreksadres>();
  const scholen = new Map<string, string>();
  let writes = 0;
  let isDown = false;

  async function wait(operation: string): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (isDown) throw new OpslagOnbereikbaar(operation);
  }

  return {
    adressen,
    writes: () => writes,
    breakDown: (down) => void (isDown = down),
    async readAdres(medewerker) {
      await wait('readAdres');
      return adressen.get(medewerker);
    },
    async writeAdres(adres) {
      await wait('writeAdres');
      writes += 1;
      adressen.set(adres.medewerker, adres);
    },
    async removeAdres(medewerker) {
      await wait('removeAdres');
      adressen.delete(medewerker);
    },
    async readSchool(medewerker) {
      await wait('readSchool');
      return scholen.get(medewerker);
    },
    async writeSchool(medewerker, school) {
      await wait('writeSchool');
      scholen.set(medewerker, school);
    },
  };
}
