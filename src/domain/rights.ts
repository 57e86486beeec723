import type { Casus } from './casus';
import type { Command, CommandType } from './commands';
import { dataRequirements, type DataRequirement } from './dataRequirements';
import { rollenVan, type Requester } from './medewerker';
import type { Organisatie } from './organisatie';
import type { Refusal } from './refusals';
import { lezers } from './rightsGroepen';
import { rights, type ViewType } from './rightsTable';
import { stateRequirements, type StateRequirement } from './stateRequirements';
import type { Datum, Rol } from './waarden';

/** Rollen that may know that the casus exists at all; for everyone else it does not. */
const kijkers: readonly Rol[] = [...lezers, 'geraadpleegde', 'taakhouder', 'systeem'];

/** The refusal for a command, or undefined when the person may give it now. */
export function refusalFor(
  command: Command,
  wie: Requester,
  casus: Casus | undefined,
  organisatie: Organisatie,
  vandaag: Datum,
): Refusal | undefined {
  const early = standRefusal(command.type, wie, casus, organisatie);
  if (early) return early;
  const inhoud: readonly DataRequirement[] = rights[command.type].inhoud;
  for (const name of inhoud) {
    const refusal: Refusal | undefined = dataRequirements[name]({
      wie,
      casus,
      organisatie,
      command,
      vandaag,
    });
    if (refusal) return refusal;
  }
  return undefined;
}

/** Whether a command could be given now, whatever is sent along: what a button may promise. */
export function standRefusal(
  what: CommandType | ViewType,
  wie: Requester,
  casus: Casus | undefined,
  organisatie: Organisatie,
): Refusal | undefined {
  const geweigerd = rolRefusal(what, wie, casus, organisatie);
  if (geweigerd || !casus) return geweigerd;
  const stand: readonly StateRequirement[] = rights[what].stand;
  for (const name of stand) {
    const refusal: Refusal | undefined = stateRequirements[name]({ casus, wie, organisatie });
    if (refusal) return refusal;
  }
  return undefined;
}

/** Whether this person's rollen allow it at all. */
export function rolRefusal(
  what: CommandType | ViewType,
  wie: Requester,
  casus: Casus | undefined,
  organisatie: Organisatie,
): Refusal | undefined {
  const rollen = rollenVan(wie, casus, organisatie);
  if (what !== 'casus-starten' && !(casus && rollen.some((rol) => kijkers.includes(rol)))) {
    return { code: 'casus-onbekend', facts: {} };
  }
  const nodig: readonly Rol[] = rights[what].rollen;
  return rollen.some((rol) => nodig.includes(rol)) ? undefined : { code: 'rol-ontbreekt', facts: { nodig } };
}
