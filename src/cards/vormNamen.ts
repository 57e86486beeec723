import { zorgteamVan, type Organisatie } from '../domain/organisatie';
import type { SchoolId } from '../domain/waarden';
import type { ConsultatievormId } from '../protocol/consultatie';
import { capital } from '../texts/capital';
import { vormTekst } from '../texts/consultatiewoorden';
import { plainTitle } from './userText';

/** Where a consultatie takes place ([C1]), with the zorgteam called as this school calls it. */
export function vormNamen(
  organisatie: Organisatie,
  school: SchoolId,
): Readonly<Record<ConsultatievormId, string>> {
  const zorgteam = zorgteamVan(organisatie, school);
  return zorgteam === undefined ? vormTekst : { ...vormTekst, zorgteam: capital(plainTitle(zorgteam)) };
}
