import type { Casus } from './casus';
import { oordelenOver, type AfwegingRecord } from './oordelen';
import type { MedewerkerId } from './waarden';

/**
 * Whether there is nothing left to weigh for who was asked for the second oordeel over this answer ([Q2]): somebody else gave it,
 * or the casus was closed. Then they need what it rests on no more.
 */
export function isOordeelVoorbij(casus: Casus, antwoord: AfwegingRecord, gevraagd: MedewerkerId): boolean {
  const { tweede } = oordelenOver(casus, antwoord);
  return casus.gesloten || (tweede !== undefined && tweede.door !== gevraagd);
}
