import type { Casus } from '../../../domain/casus';
import type { Organisatie } from '../../../domain/organisatie';
import type { MedewerkerId } from '../../../domain/waarden';
import { berichtVoetTekst } from '../../../texts/berichtvoet';

/** The name of someone who has to do with this casus, as organisatie.json or the casus itself knows it; not yet disarmed. */
export function naamVan(id: MedewerkerId, casus: Casus, organisatie: Organisatie): string {
  if (id === casus.signaleerder) return casus.signaleerderNaam;
  const mensen = [...organisatie.scholen.flatMap((school) => school.mensen), ...organisatie.bovenschools];
  return mensen.find((persoon) => persoon.id === id)?.naam ?? berichtVoetTekst.collega;
}
