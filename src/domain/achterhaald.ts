import { protocollen } from '../protocol/protocol';
import type { Bericht, Casus, Herinnering } from './casus';
import { medebeoordelingVan } from './medebeoordeling';
import { gevraagdIn } from './oordelen';
import { termijnRegels } from './termijnRegels';
import { isVraagVoorbij } from './vraagVoorbij';

/** The herinnering that a bericht carries; undefined for every other bericht. */
export function herinneringVan(casus: Casus, bericht: Pick<Bericht, 'id' | 'aan'>): Herinnering | undefined {
  return casus.herinneringen.find(({ id }) => `${id}>${bericht.aan}` === bericht.id);
}

/**
 * Whether a herinnering that did not arrive, or a question for a second oordeel or for advice, need not be sent any more: a
 * later one of the same termijn is for the same person, or what it asks for was done or is asked of somebody else. Whoever can be reached again after weeks gets one, not a heap.
 */
export function isAchterhaald(casus: Casus, bericht: Bericht): boolean {
  const herinnering = herinneringVan(casus, bericht);
  if (!herinnering) return isBeoordeeld(casus, bericht) || isVraagVoorbij(casus, bericht);
  return isOpgevolgd(casus, herinnering, bericht) || !isNogNodig(casus, herinnering);
}

/** What was asked with an answer to afweging 2 was given, or is asked anew ([Q2]). */
function isBeoordeeld(casus: Casus, bericht: Bericht): boolean {
  const gevraagd = gevraagdIn(casus, bericht);
  if (!gevraagd) return false;
  const nu = medebeoordelingVan(casus);
  return nu?.antwoord.id !== gevraagd.id || nu.stand !== 'wacht';
}

function isOpgevolgd(casus: Casus, { termijn, dag }: Herinnering, { aan }: Bericht): boolean {
  return casus.herinneringen.some(
    (andere) =>
      andere.termijn === termijn &&
      andere.dag > dag &&
      casus.berichten.some(({ id }) => id === `${andere.id}>${aan}`),
  );
}

function isNogNodig(casus: Casus, { termijn, soort }: Herinnering): boolean {
  const rij = protocollen[casus.protocol].termijnen.find(({ id }) => id === soort);
  if (casus.gesloten && rij?.naSluiten !== true) return false;
  return termijnRegels[soort](casus).some(({ event }) => `${soort}:${event}` === termijn);
}
