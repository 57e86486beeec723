import type { BewijsNaam } from '../protocol/bewijs';
import type { Wanneer } from '../protocol/plicht';
import { protocollen } from '../protocol/protocol';
import type { AfwegingId, Bron, StapId } from '../protocol/types';
import type { PlichtId } from '../protocol/stappen';
import type { Casus } from './casus';

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
  const bewijzen = bewijzenVan(casus);
  const { stappen } = protocollen[casus.protocol];
  const of = (stap: StapId): StapVoortgang => {
    const ontbreekt = stappen[stap].plichten
      .filter((plicht) => plicht.soort === 'plicht' && isOwed(plicht.wanneer, casus))
      .filter((plicht) => !plicht.bewijs.some((bewijs) => bewijzen.has(bewijs)))
      .map((plicht) => plicht.id);
    return { stap, stand: ontbreekt.length === 0 ? 'gedaan' : 'open', ontbreekt };
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

/** What cannot be answered yet, and on which stappen it waits ([Q1], [Q2], decisions 0.8 and 0.9). */
export interface Blokkade {
  readonly wat: AfwegingId;
  readonly wachtOp: readonly StapId[];
  readonly bron: Bron;
}

export function blokkadesOf(casus: Casus): readonly Blokkade[] {
  const voortgang = voortgangOf(casus);
  const { afwegingen } = protocollen[casus.protocol];
  return (['afweging-1', 'afweging-2'] as const).flatMap((wat) => {
    const wachtOp = afwegingen[wat].vereist.filter((stap) => voortgang[stap].stand === 'open');
    return wachtOp.length === 0 ? [] : [{ wat, wachtOp, bron: afwegingen[wat].bron }];
  });
}

function bewijzenVan(casus: Casus): ReadonlySet<BewijsNaam> {
  const bewijzen = new Set<BewijsNaam>(['casus-gestart']);
  if (casus.signalen.length > 0) bewijzen.add('signaal-vastgelegd');
  if (casus.noodacties.length > 0) bewijzen.add('nood-vastgelegd');
  if (casus.toezeggingen.length > 0) bewijzen.add('contact-toegezegd');
  return bewijzen;
}

/** Whether a duty under this condition keeps its stap open. What goes on as long as the casus runs never does. */
function isOwed(wanneer: Wanneer, casus: Casus): boolean {
  switch (wanneer.soort) {
    case 'altijd':
      return true;
    case 'bij-signaalcategorie':
      return casus.signalen.some(
        ({ categorie }) => categorie !== null && wanneer.categorieen.includes(categorie),
      );
    // A hypothese is followed up "later" ([B23], L278-280): it is owed, but holds up no stap.
    case 'bij-hypothese':
    case 'doorlopend':
      return false;
    // These turn on something recorded in stap 2 or later; as long as that is not there, nothing is owed.
    case 'bij-twijfel':
    case 'bij-informatie-van-derden':
    case 'bij-diagnose':
    case 'bij-open-bespreken':
    case 'bij-zorgadviesteam':
    case 'bij-geweigerde-toestemming':
    case 'bij-begeleidingsplan':
    case 'bij-herkenning-door-ouders':
    case 'bij-uitkomst':
    case 'bij-afwijking':
    case 'bij-zorg-over-ouder':
    case 'bij-antwoord':
    case 'bij-melding':
    case 'na-melding':
    case 'bij-bezwaar':
    case 'bij-melding-zonder-toestemming':
      return false;
  }
}
