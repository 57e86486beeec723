import { instelbareTermijnen, type InstelbareTermijn, type InstelbareTermijnId } from './instelbareTermijnen';
import type { Organisatie, School } from './organisatie';

/**
 * How long a termijn is at this school: what the school set, else what the organisatie set, else the default. Never law:
 * a termijn of the law cannot be set (decision 0.14, L545-546).
 */
export function termijnDuur(
  organisatie: Organisatie,
  school: School,
  id: InstelbareTermijnId,
): Pick<InstelbareTermijn, 'aantal' | 'eenheid'> {
  const rij = instelbareTermijnen.find((termijn) => termijn.id === id);
  if (!rij) throw new Error(`termijn without a row: ${id}`);
  const aantal = school.termijnen?.[id] ?? organisatie.termijnen?.[id] ?? rij.aantal;
  return { aantal, eenheid: rij.eenheid };
}
