import type { Casus } from './casus';
import type { Taakuitkomst } from './records/samenwerkenRecords';
import type { Datum, MedewerkerId } from './waarden';

type Gegeven = Casus['records']['taak-gegeven'][number];

/** A task as it stands: `aan` is who has it now. */
export interface Taak extends Gegeven {
  readonly stand: 'open' | Taakuitkomst;
}

/**
 * The tasks of this casus, oldest first ([K16], L685). Closing ends them all, so that opening again begins without. Those of
 * the signaleerder go along with the casus when it is handed over.
 */
export function takenVan(casus: Casus): readonly Taak[] {
  if (casus.gesloten) return [];
  const { records } = casus;
  const sinds = records['casus-afgesloten'].at(-1)?.nr ?? 0;
  return records['taak-gegeven']
    .filter(({ nr }) => nr > sinds)
    .map((gegeven): Taak => {
      const afgerond = records['taak-afgerond'].find(({ taak }) => taak === gegeven.id);
      const stand = afgerond?.uitkomst ?? 'open';
      return { ...gegeven, ...houderVan(casus, gegeven, afgerond?.nr ?? Infinity), stand };
    });
}

export function openTaken(casus: Casus): readonly Taak[] {
  return takenVan(casus).filter(({ stand }) => stand === 'open');
}

export function takenAan(casus: Casus, wie: MedewerkerId): readonly Taak[] {
  return takenVan(casus).filter(({ aan }) => aan === wie);
}

/** Too late once the agreed day has passed. */
export function isTaakTeLaat({ voor }: Pick<Taak, 'voor'>, vandaag: Datum): boolean {
  return voor < vandaag;
}

function houderVan(casus: Casus, { aan, aanNaam, nr }: Gegeven, tot: number): Pick<Taak, 'aan' | 'aanNaam'> {
  return casus.records['casus-overgedragen'].reduce(
    (houder, overdracht, index) =>
      overdracht.nr > nr && overdracht.nr < tot && casus.signaleerders[index] === houder.aan
        ? { aan: overdracht.aan, aanNaam: overdracht.aanNaam }
        : houder,
    { aan, aanNaam },
  );
}
