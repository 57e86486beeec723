import { stapIds, type StapId } from '../protocol/types';
import type { Casus } from './casus';
import { dagenTeLaat } from './dagenTeLaat';
import type { Requester } from './medewerker';
import { mensenMetRol, type Organisatie, type School } from './organisatie';
import { eenJaarLater } from './randvoorwaarden';
import { rolRefusal } from './rights';
import { laatsteActiviteit } from './termijnRegels';
import { isTeLaat, termijnenOf, type TermijnOmstandigheden, type TermijnStand } from './termijnen';
import { voortgangOf } from './voortgang';
import { isDringend, wachtOp } from './wachtOp';
import type { Datum, MedewerkerId, Tijdstip } from './waarden';

export const overzichtfilters = ['alles', 'te-laat', 'wacht-op-mij', 'acuut', 'gesloten'] as const;
export type Overzichtfilter = (typeof overzichtfilters)[number];

/** One casus as it stands in the schooloverzicht; all of it derived. */
export interface Overzichtregel {
  readonly casus: Casus;
  /** Cannot wait: stands before everything else. */
  readonly acuut: boolean;
  /** The first stap that is open or out of date; null when none is, and of a closed casus. */
  readonly stap: StapId | null;
  /** The one that lapses first. */
  readonly termijn: TermijnStand | undefined;
  readonly teLaat: boolean;
  /** Schooldagen since that termijn lapsed, calendar days for what is acuut; 0 when in time or when no such day passed. */
  readonly dagenTeLaat: number;
  readonly wachtOp: readonly MedewerkerId[];
  /** The last moment on which a person did something in it. */
  readonly stilSinds: Tijdstip;
}

export interface OverzichtOmstandigheden extends TermijnOmstandigheden {
  /** Local date in Europe/Amsterdam. */
  readonly vandaag: Datum;
}

/**
 * Every casus that belongs in the schooloverzicht of this person ([K16], [K33], [K34]): what cannot wait first, then what
 * is too late, the longest first, then what lapses next. Who only started a casus finds it among their own casussen.
 */
export function overzichtregels(
  casussen: readonly Casus[],
  wie: Requester,
  omstandigheden: OverzichtOmstandigheden,
): readonly Overzichtregel[] {
  const { organisatie } = omstandigheden;
  return casussen
    .filter((casus) => !rolRefusal('schooloverzicht-inzien', wie, casus, organisatie))
    .map((casus) => regelVan(casus, omstandigheden))
    .sort(byUrgency);
}

function regelVan(casus: Casus, omstandigheden: OverzichtOmstandigheden): Overzichtregel {
  const { organisatie, vandaag } = omstandigheden;
  const termijnen = termijnenOf(casus, omstandigheden);
  const [termijn] = termijnen;
  const teLaat = termijn !== undefined && isTeLaat(termijn, vandaag);
  return {
    casus,
    acuut: isDringend(casus, termijnen),
    stap: stapVan(casus),
    termijn,
    teLaat,
    dagenTeLaat: teLaat ? dagenTeLaat(termijn, vandaag, casus, organisatie) : 0,
    wachtOp: wachtOp(casus, termijnen, organisatie),
    stilSinds: laatsteActiviteit(casus)?.op ?? casus.gestartOp,
  };
}

/** The first stap that is open or out of date; null when none is, and of a closed casus. */
export function stapVan(casus: Casus): StapId | null {
  if (casus.gesloten) return null;
  const voortgang = voortgangOf(casus);
  return stapIds.find((stap) => ['open', 'verouderd'].includes(voortgang[stap].stand)) ?? null;
}

/** The termijn that lapsed longest ago is the one that is most too late, so that one date orders both. */
function byUrgency(a: Overzichtregel, b: Overzichtregel): number {
  const vervalt = ({ termijn }: Overzichtregel): Datum => termijn?.vervalt ?? '9999-12-31';
  return (
    Number(b.acuut) - Number(a.acuut) ||
    vervalt(a).localeCompare(vervalt(b)) ||
    a.casus.casusId.localeCompare(b.casus.casusId)
  );
}

/**
 * Whether a filter lets this casus through. A closed casus in which Veilig Thuis or the school still owes something runs
 * on; among the closed ones stand those of the last twelve months.
 */
export function isInFilter(
  filter: Overzichtfilter,
  regel: Overzichtregel,
  wie: MedewerkerId,
  { vandaag, datumVan }: OverzichtOmstandigheden,
): boolean {
  const { casus, termijn } = regel;
  switch (filter) {
    case 'alles':
      return !casus.gesloten || termijn !== undefined;
    case 'te-laat':
      return regel.teLaat;
    case 'wacht-op-mij':
      return regel.wachtOp.includes(wie);
    case 'acuut':
      return regel.acuut;
    case 'gesloten': {
      const gesloten = casus.gesloten ? casus.records['casus-afgesloten'].at(-1) : undefined;
      return gesloten !== undefined && eenJaarLater(datumVan(gesloten.op)) >= vandaag;
    }
  }
}

/** Casussen on one card. */
export const perBlad = 6;

/** The part of a list that stands on one page, counted from 1; a page that does not exist is the nearest one that does. */
export function bladVan<T>(
  list: readonly T[],
  blad: number,
): { readonly blad: number; readonly bladen: number; readonly regels: readonly T[] } {
  const bladen = Math.max(1, Math.ceil(list.length / perBlad));
  const nu = Math.min(Math.max(1, blad), bladen);
  return { blad: nu, bladen, regels: list.slice((nu - 1) * perBlad, nu * perBlad) };
}

/** Open casussen per stap, and how many of them are too late. */
export function telPerStap(
  regels: readonly Overzichtregel[],
): readonly { readonly stap: StapId; readonly aantal: number; readonly teLaat: number }[] {
  return stapIds.map((stap) => {
    const hier = regels.filter((regel) => regel.stap === stap);
    return { stap, aantal: hier.length, teLaat: hier.filter(({ teLaat }) => teLaat).length };
  });
}

/** The schools of which someone has an overview by their rol there, also while nothing runs ([K16], [K33]). */
export function overzichtscholen(organisatie: Organisatie, wie: MedewerkerId): readonly School[] {
  return organisatie.scholen.filter((school) =>
    [...mensenMetRol(school, 'aandachtsfunctionaris'), ...mensenMetRol(school, 'directie')].some(
      ({ id }) => id === wie,
    ),
  );
}

export function heeftSchooloverzicht(organisatie: Organisatie, wie: MedewerkerId): boolean {
  return overzichtscholen(organisatie, wie).length > 0;
}
