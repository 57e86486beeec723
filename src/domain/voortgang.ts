import { protocollen } from '../protocol/protocol';
import type { PlichtId } from '../protocol/stappen';
import { afwegingIds, stapIds, type AfwegingId, type Bron, type StapId } from '../protocol/types';
import {
  geldigAntwoord,
  gevolgVan,
  isNogAlleen,
  isWegingVerouderd,
  laatsteAntwoord,
  verschuldigdeMelding,
} from './afwegingen';
import type { Casus } from './casus';
import { isAdviesNodig, owedPlichten } from './plichten';

/** How a stap stands; derived, never stored. */
export type StapStand = 'open' | 'gedaan' | 'afgeweken' | 'verouderd';

export interface StapVoortgang {
  readonly stap: StapId;
  readonly stand: StapStand;
  /** Duties that are owed and have no proof yet. */
  readonly ontbreekt: readonly PlichtId[];
}

/** Per stap what is done and what is missing, under the version of the protocol the casus was opened with. */
export function voortgangOf(casus: Casus): Readonly<Record<StapId, StapVoortgang>> {
  const of = (stap: StapId): StapVoortgang => {
    const owed = owedPlichten(casus, stap);
    const ontbreekt = owed.filter(({ stand }) => stand === 'open').map(({ plicht }) => plicht.id);
    return { stap, stand: standOf(casus, stap, owed), ontbreekt };
  };
  const wegen = of('wegen');
  const beslissen = of('beslissen');
  return {
    signalen: of('signalen'),
    consultatie: of('consultatie'),
    gesprek: of('gesprek'),
    wegen,
    // What stap 5 owes turns on the answer to afweging 1: before that nothing is owed, and yet nothing is done.
    beslissen: wegen.stand === 'open' ? { ...beslissen, stand: 'open' } : beslissen,
  };
}

function standOf(casus: Casus, stap: StapId, owed: ReturnType<typeof owedPlichten>): StapStand {
  if (stap === 'wegen' && isWegingVerouderd(casus)) return 'verouderd';
  // The answers of stap 5 rest on stap 4: nothing is owed there before the first of them, and that is not done.
  if (stap === 'beslissen' && isBeslissenVerouderd(casus)) return 'verouderd';
  if (owed.length === 0 || owed.some(({ stand }) => stand === 'open')) return 'open';
  return owed.some(({ stand }) => stand === 'afgeweken') ? 'afgeweken' : 'gedaan';
}

function isBeslissenVerouderd(casus: Casus): boolean {
  return (
    laatsteAntwoord(casus, 'afweging-2') !== undefined && geldigAntwoord(casus, 'afweging-2') === undefined
  );
}

/** Stappen that an afweging rests on and that are neither done nor left out with a ground (decisions 0.8, 0.9). */
export function openVoor(casus: Casus, afweging: AfwegingId): readonly StapId[] {
  const voortgang = voortgangOf(casus);
  return stapIds.filter((stap) => {
    const { stand } = voortgang[stap];
    return isVereist(casus, afweging, stap) && stand !== 'gedaan' && stand !== 'afgeweken';
  });
}

function isVereist(casus: Casus, afweging: AfwegingId, stap: StapId): boolean {
  const vereist: readonly StapId[] = protocollen[casus.protocol].afwegingen[afweging].vereist;
  return vereist.includes(stap);
}

/** What an afweging waits on besides stappen. */
export type Wacht = AfwegingId | 'advies' | 'bevoegd-gezag' | 'melding' | 'medebeoordeling';

/** What cannot be answered yet, and on what it waits ([Q1] to [Q5], decisions 0.8 and 0.9). */
export interface Blokkade {
  readonly wat: AfwegingId;
  /** Stappen that are neither done nor left out with a ground. */
  readonly wachtOp: readonly StapId[];
  readonly eerst: readonly Wacht[];
  readonly bron: Bron;
}

/** Every afweging that still lies ahead and cannot be answered now; none beyond an answer at which the road ends. */
export function blokkadesOf(casus: Casus): readonly Blokkade[] {
  const blokkades: Blokkade[] = [];
  let vorige: AfwegingId | undefined;
  for (const wat of afwegingIds) {
    const eerst = vorige === undefined ? wachtOpAdvies(casus) : wachtOpVorige(casus, vorige, wat);
    if (eerst === 'einde') break;
    vorige = wat;
    const wachtOp = openVoor(casus, wat);
    if (geldigAntwoord(casus, wat) || (wachtOp.length === 0 && eerst.length === 0)) continue;
    blokkades.push({ wat, wachtOp, eerst, bron: protocollen[casus.protocol].afwegingen[wat].bron });
  }
  return blokkades;
}

/** [C14], [E5]: with doubt the advies of Veilig Thuis comes first. */
const wachtOpAdvies = (casus: Casus): readonly Wacht[] => (isAdviesNodig(casus) ? ['advies'] : []);

/** What the answer before leaves to be done first; `einde` when it leads to no further afweging. */
function wachtOpVorige(casus: Casus, vorige: AfwegingId, wat: AfwegingId): readonly Wacht[] | 'einde' {
  const antwoord = geldigAntwoord(casus, vorige);
  if (!antwoord) return [vorige];
  const gevolg = gevolgVan(casus, antwoord)?.gevolg;
  if (!gevolg) return 'einde';
  const eerstMelden: readonly Wacht[] = verschuldigdeMelding(casus) ? ['melding'] : [];
  switch (gevolg.soort) {
    case 'afweging':
      if (isNogAlleen(casus, antwoord)) return ['medebeoordeling', ...eerstMelden];
      if (!gevolg.bevoegdGezagInformeren) return eerstMelden;
      return casus.records['bevoegd-gezag-ingelicht'].length > 0 ? [] : ['bevoegd-gezag'];
    case 'hulp':
      return eerstMelden;
    case 'melding':
      return gevolg.daarna === wat ? eerstMelden : 'einde';
    case 'afsluiten':
      return 'einde';
  }
}
