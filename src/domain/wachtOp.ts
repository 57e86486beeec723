import { behandelaarVan } from './behandelaar';
import { veiligThuisMeteen } from './advies';
import type { Casus } from './casus';
import { idsMetRol } from './lopendeTermijnen';
import type { Organisatie } from './organisatie';
import { openVragen } from './openVragen';
import { rights } from './rightsTable';
import { openTaken } from './taken';
import type { TermijnStand } from './termijnen';
import { termijnVanStap } from './termijnVanStap';
import { volgendeStappen, type VolgendeStap } from './volgendeStappen';
import type { MedewerkerId, Rol } from './waarden';

/**
 * Whether this casus goes before all others: danger that nobody called about yet, a call to Veilig Thuis that cannot wait,
 * or a termijn that counts every day ([J1], [N14], decision 0.14). Never of a closed casus.
 */
export function isDringend(casus: Casus, termijnen: readonly TermijnStand[]): boolean {
  if (casus.gesloten) return false;
  const gevaar = casus.acuut.antwoord !== 'nee' && casus.noodacties.length === 0;
  return gevaar || veiligThuisMeteen(casus) !== undefined || termijnen.some(({ acuut }) => acuut);
}

/**
 * On whom a casus waits: who was asked a question, else who has a task, else whoever sees to the first thing to do. What
 * cannot wait goes before questions and tasks. Several where the rol decides and not the person; empty where a closed casus
 * waits for nothing. `termijnen` are those of this casus, the first to lapse first.
 */
export function wachtOp(
  casus: Casus,
  termijnen: readonly TermijnStand[],
  organisatie: Organisatie,
): readonly MedewerkerId[] {
  if (casus.gesloten) return termijnen[0]?.verantwoordelijken ?? [];
  const functionarissen = idsMetRol(casus, organisatie, 'aandachtsfunctionaris');
  const behandelaar = behandelaarVan(casus, organisatie)?.id;
  const kenners =
    behandelaar !== undefined
      ? [behandelaar]
      : functionarissen.length > 0
        ? functionarissen
        : [casus.signaleerder];
  if (!isDringend(casus, termijnen)) {
    const gevraagd = openVragen(casus)[0] ?? eersteTaak(casus);
    if (gevraagd) return [gevraagd.aan];
  }
  const kenner = { kind: 'medewerker', id: kenners[0] ?? casus.signaleerder, naam: '' } as const;
  const [eerste] = volgendeStappen(casus, kenner, organisatie);
  const termijn = eerste && termijnen.find(({ id }) => id === termijnVanStap[eerste.id]);
  const wie = termijn?.verantwoordelijken ?? uitvoerders(eerste, casus, kenners);
  return wie.every((id) => functionarissen.includes(id)) ? kenners : wie;
}

/** Where no termijn names anybody: the signaleerder for what they may do themselves, else who knows the meldcode. */
function uitvoerders(
  stap: VolgendeStap | undefined,
  casus: Casus,
  kenners: readonly MedewerkerId[],
): readonly MedewerkerId[] {
  if (stap?.id === 'noodnummer-bellen') return [...new Set([casus.signaleerder, ...kenners])];
  const rollen: readonly Rol[] = stap && stap.command !== null ? rights[stap.command].rollen : [];
  return rollen.includes('signaleerder') ? [casus.signaleerder] : kenners;
}

function eersteTaak(casus: Casus): { readonly aan: MedewerkerId } | undefined {
  return [...openTaken(casus)].sort((a, b) => a.voor.localeCompare(b.voor))[0];
}
