import type { PlichtId } from '../protocol/stappen';
import type { AfwegingId, Bron, StapId } from '../protocol/types';
import { afsluitgrondenVan } from './afsluiten';
import { verschuldigdeMelding, volgendeAfweging } from './afwegingen';
import type { Casus } from './casus';
import type { CommandType } from './commands';
import { afwegingVan, owedPlichten } from './plichten';
import { commandVan } from './plichtCommands';
import type { VolgendeStapId } from './volgendeStap';

export interface VolgendePlicht {
  readonly id: PlichtId;
  readonly stap: StapId;
  readonly bron: Bron;
  readonly command: CommandType | null;
}

/**
 * An owed melding with what comes before it: the talk, consent and the five questions. It goes before every stap that is
 * open or out of date, for what is new takes no duty to protect away: "direct (telefonisch)" ([Q2-B], L538; [F7], [F13],
 * L507-523; decision 0.1). Empty while none is owed.
 */
export function meldingEerst(casus: Casus): readonly VolgendePlicht[] {
  return verschuldigdeMelding(casus) ? volgendePlichten(casus, 'beslissen').filter(isRondMelding) : [];
}

/** Whether a duty belongs to the melding that `meldingEerst` brings forward. */
export function isRondMelding({ id }: { readonly id: VolgendeStapId }): boolean {
  return id === 'melden' || voorMelding.some((plicht) => plicht === id);
}

/** The open duties of a stap that make sense now, in the order in which they are done. */
export function volgendePlichten(casus: Casus, stap: StapId): readonly VolgendePlicht[] {
  const open = eerstTerugkoppeling(
    owedPlichten(casus, stap)
      .filter(({ plicht, stand }) => stand === 'open' && isAanDeBeurt(casus, plicht.id))
      .map(({ plicht: { id, bron } }) => ({ id, stap, bron, command: commandVan(id) })),
  );
  // What comes before a melding stands in the table behind it: talk, consent, the five questions ([G1], [L7]).
  const melden = open.filter(({ id }) => id === 'melden');
  const na = open.findLastIndex(({ id }) => voorMelding.includes(id));
  if (melden.length === 0 || na === -1) return open;
  return [
    ...open.slice(0, na + 1).filter(({ id }) => id !== 'melden'),
    ...melden,
    ...open.slice(na + 1).filter(({ id }) => id !== 'melden'),
  ];
}

/** Veilig Thuis answers within 5 werkdagen ([I8]); whether the help works shows at the end of its term ([Q4-B7]). */
function eerstTerugkoppeling(open: readonly VolgendePlicht[]): readonly VolgendePlicht[] {
  const later = open.filter(({ id }) => id === 'hulp-volgen');
  return [...open.filter(({ id }) => id !== 'hulp-volgen'), ...later];
}

const voorMelding: readonly PlichtId[] = [
  'melding-bespreken-met-ouders',
  'melding-bespreken-met-leerling',
  'bezwaren-afwegen',
  'toestemming-voor-melding-vragen',
  'zwijgplicht-afwegen',
];

const afwegingen: Readonly<Partial<Record<PlichtId, AfwegingId>>> = afwegingVan;

/** An answer that is out of date leaves later afwegingen owed; they come when it is their turn, and so does closing. */
function isAanDeBeurt(casus: Casus, id: PlichtId): boolean {
  if (id === 'afsluiten-zonder-actie') return afsluitgrondenVan(casus).includes('geen-actie');
  const afweging = afwegingen[id];
  return afweging === undefined || volgendeAfweging(casus) === afweging;
}
