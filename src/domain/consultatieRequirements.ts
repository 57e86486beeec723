import type { Consultatiepartner, Consultatievorm } from '../protocol/consultatie';
import { protocollen } from '../protocol/protocol';
import type { Casus } from './casus';
import type { Command } from './commands';
import { isVormMogelijk, partnersVan, raadgeversVan } from './raad';
import type { Requirement } from './requirement';
import { openVragen } from './openVragen';
import { isLeeg } from './veldenGevuld';

/** What must hold of what stap 2 and 3 send. */
export const consultatieRequirements = {
  'raadgever-van-de-school': ({ command, casus, organisatie, wie }) => {
    if (command.type !== 'consultatie-vragen' || !casus) return undefined;
    const { aan } = command.data;
    return raadgeversVan(organisatie, casus.school, wie).some(({ persoon }) => persoon.id === aan)
      ? undefined
      : { code: 'antwoord-onbekend', facts: {}, veld: 'aan' };
  },
  'vraag-is-van-mij': ({ command, casus, wie }) => {
    if (command.type !== 'consultatie-beantwoorden' || !casus || wie.kind === 'systeem') return undefined;
    const mijn = openVragen(casus).some(({ id, aan }) => id === command.data.consultatie && aan === wie.id);
    return mijn ? undefined : { code: 'geen-vraag', facts: {} };
  },
  // [C6], [C7]: with whom and where is what the school agreed.
  'consultatie-afgesproken': ({ command, casus, organisatie }) => {
    if (command.type !== 'consultatie-vastleggen' || !casus) return undefined;
    const { partner, vorm } = command.data;
    if (!isVormMogelijk(organisatie, casus.school, vorm))
      return { code: 'geen-zorgadviesteam', facts: {}, veld: 'vorm' };
    return partnersVan(organisatie, casus.school).some(({ id }) => id === partner)
      ? undefined
      : { code: 'antwoord-onbekend', facts: {}, veld: 'partner' };
  },
  // [C8], L320-322: by name in the zorgadviesteam or with someone from outside only with consent.
  'toestemming-voor-open': ({ command, casus }) => {
    if (!casus || !isOpenBuitenSchool(command, casus) || isToestemmingGegeven(casus)) return undefined;
    return { code: 'toestemming-eerst', facts: {}, veld: 'wijze' };
  },
  // [C17], L353-355.
  'intake-voor-zorgadviesteam': ({ command }) => {
    if (command.type !== 'consultatie-vastleggen' || command.data.vorm !== 'zorgadviesteam') return undefined;
    return isLeeg(command.data.intake) ? { code: 'intake-eerst', facts: {}, veld: 'intake' } : undefined;
  },
  // An answer means nothing without the question as it was read ([C14], decision 0.3, decision 0.4).
  'vraag-gelezen': ({ command }) => {
    const gelezen =
      command.type === 'twijfel-beantwoorden'
        ? [command.data.vraag.vraag]
        : command.type === 'casus-starten'
          ? [command.data.acuutVraag, command.data.medewerkerBetrokkenVraag]
          : [];
    return gelezen.some(isLeeg) ? { code: 'veld-leeg', facts: {}, veld: 'vraag' } : undefined;
  },
  // [H12]: a first talk without telling the ouders needs a reason.
  'reden-zonder-ouders': ({ command }) => {
    if (command.type !== 'leerlinggesprek-vastleggen' || command.data.oudersVooraf === 'ja') return undefined;
    return isLeeg(command.data.reden)
      ? { code: 'motivering-ontbreekt', facts: {}, veld: 'reden' }
      : undefined;
  },
  // Leaving something out is recorded with a ground and why, never a blank ([D16], [D17], [H8], [L9]).
  gemotiveerd: ({ command: { data } }) => {
    if (!('motivering' in data) || data.motivering.trim() !== '') return undefined;
    return { code: 'motivering-ontbreekt', facts: {}, veld: 'motivering' };
  },
} as const satisfies Record<string, Requirement>;

/** By name with someone who is not of the school, or in the zorgadviesteam; Veilig Thuis has rules of its own ([L22]). */
function isOpenBuitenSchool(command: Command, casus: Casus): boolean {
  if (command.type === 'advies-vastleggen')
    return command.data.wijze === 'open' && command.data.bij === 'jeugdgezondheidszorg';
  if (command.type !== 'consultatie-vastleggen' || command.data.wijze !== 'open') return false;
  const { consultatiepartners, consultatievormen } = protocollen[casus.protocol];
  const partners: readonly Consultatiepartner[] = consultatiepartners;
  const vormen: readonly Consultatievorm[] = consultatievormen;
  return (
    partners.find(({ id }) => id === command.data.partner)?.extern === true ||
    vormen.find(({ id }) => id === command.data.vorm)?.toestemmingBijOpen === true
  );
}

/** Consent to discuss by name, by everyone whose consent is needed at this age ([C8], [H5], L2052-2058). */
export function isToestemmingGegeven(casus: Casus): boolean {
  const { toestemmingVan } = protocollen[casus.protocol].leeftijdsregels[casus.leeftijdsgroep];
  return toestemmingVan.every((wie) => {
    const laatste = casus.records['toestemming-vastgelegd'].findLast(
      ({ waarvoor, van }) => waarvoor === 'consultatie' && (van === wie || van === 'ouders-en-leerling'),
    );
    return laatste?.uitkomst === 'gegeven';
  });
}
