import type { Casus } from './casus';
import { isHerinnerdag, kalenderVan } from './herinnerkalender';
import { addDagen } from './kalenderdagen';
import type { Organisatie } from './organisatie';
import type { TermijnStand } from './termijnen';
import type { Datum } from './waarden';

/**
 * How long a termijn is too late on this local date: in schooldagen of its school, in calendar days for what is acuut; 0
 * when in time or when no such day passed since.
 */
export function dagenTeLaat(
  { vervalt, acuut }: Pick<TermijnStand, 'vervalt' | 'acuut'>,
  vandaag: Datum,
  casus: Casus,
  organisatie: Organisatie,
): number {
  const kalender = kalenderVan(casus, organisatie);
  let dagen = 0;
  for (let dag = addDagen(vervalt, 1); dag <= vandaag; dag = addDagen(dag, 1))
    if (isHerinnerdag(dag, acuut, kalender)) dagen += 1;
  return dagen;
}
