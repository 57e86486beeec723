import type { AfwegingAntwoord } from '../protocol/afwegingTypes';
import { protocollen } from '../protocol/protocol';
import type { VastlegId } from '../protocol/vastleggen';
import { isMetVeiligThuis, volgendeAfweging } from './afwegingen';
import { afsluitgrondenVan } from './afsluiten';
import { casemanagersVan } from './casemanagers';
import { medebeoordelaars } from './medebeoordelaars';
import { medebeoordelingVan } from './medebeoordeling';
import { bevoegdGezagVan } from './organisatie';
import { isGeweigerd } from './plichten';
import type { Requirement } from './requirement';
import { isLeeg } from './veldenGevuld';

/** What must hold of what stap 4 and 5 send. */
export const afwegingRequirements = {
  // [C12], L334-336: a refusal is a worrying signal that must be in the weging.
  'weigering-meegewogen': ({ command, casus }) => {
    if (command.type !== 'weging-vastleggen' || !casus || !isGeweigerd(casus)) return undefined;
    return isLeeg(command.data.weigering)
      ? { code: 'weigering-meewegen', facts: {}, veld: 'weigering' }
      : undefined;
  },
  'afweging-klopt': ({ command, casus }) => {
    if (command.type !== 'afweging-beantwoorden' || !casus) return undefined;
    const { afweging, antwoord, vastgelegd } = command.data;
    if (volgendeAfweging(casus) !== afweging) return { code: 'geen-afweging-open', facts: {} };
    const antwoorden: Readonly<Record<string, AfwegingAntwoord>> =
      protocollen[casus.protocol].afwegingen[afweging].antwoorden;
    const gekozen = antwoorden[antwoord];
    if (!gekozen) return { code: 'antwoord-onbekend', facts: {}, veld: 'antwoord' };
    const ontbreekt = bijHetAntwoord.find(
      (id) => gekozen.vastleggen.includes(id) && isLeeg(vastgelegd[id] ?? ''),
    );
    return ontbreekt && { code: 'veld-leeg', facts: {}, veld: ontbreekt };
  },
  // [Q1-rec], L529: every answer has its reason.
  'afweging-gemotiveerd': ({ command }) => {
    if (command.type !== 'afweging-beantwoorden' && command.type !== 'afweging-meebeoordelen')
      return undefined;
    if (!isLeeg(command.data.motivering)) return undefined;
    return { code: 'motivering-ontbreekt', facts: {}, veld: 'motivering' };
  },
  // [Q2], L534-536: functionarissen and bevoegd gezag together; who is asked for the second oordeel, or who joined where
  // the school has nobody to ask.
  'samen-beoordeeld': ({ command, casus, wie, organisatie }) => {
    if (command.type !== 'afweging-beantwoorden' || command.data.afweging !== 'afweging-2' || !casus)
      return undefined;
    const { metWie, beoordeeldMet } = command.data;
    const anderen = medebeoordelaars(casus, wie, organisatie);
    // Whoever is named gets to see the casus: nobody but whom the rules name.
    if (metWie === null ? anderen.length > 0 : !anderen.some(({ id }) => id === metWie))
      return { code: 'antwoord-onbekend', facts: {}, veld: 'metWie' };
    return anderen.length === 0 && isLeeg(beoordeeldMet)
      ? { code: 'veld-leeg', facts: {}, veld: 'beoordeeldMet' }
      : undefined;
  },
  // The oordeel is over the answer that holds, and no other.
  'oordeel-klopt': ({ command, casus }) => {
    if (command.type !== 'afweging-meebeoordelen' || !casus) return undefined;
    return medebeoordelingVan(casus)?.antwoord.id === command.data.afweging
      ? undefined
      : { code: 'geen-medebeoordeling', facts: {} };
  },
  // [Q2], [Q2-rec]: which onveiligheid it is belongs to a yes.
  'soort-onveiligheid': ({ command }) => {
    if (command.type !== 'afweging-beantwoorden' && command.type !== 'afweging-meebeoordelen')
      return undefined;
    if (command.type === 'afweging-beantwoorden' && command.data.afweging !== 'afweging-2') return undefined;
    const nodig = command.data.antwoord === 'ja' && command.data.onveiligheid === null;
    return nodig ? { code: 'veld-leeg', facts: {}, veld: 'onveiligheid' } : undefined;
  },
  // [Q3-fn1], [Q3-fn2], L569-579: second-line staff or a partner of the municipality, never a teacher.
  'helper-toegestaan': ({ command, casus }) => {
    if (command.type !== 'afweging-beantwoorden' || !casus) return undefined;
    if (command.data.afweging !== 'afweging-3' || command.data.antwoord !== 'ja') return undefined;
    const { schoolhelpers, ketenpartners } = protocollen[casus.protocol];
    const mag = [...schoolhelpers, ...ketenpartners].some(({ id }) => id === command.data.helper);
    return mag ? undefined : { code: 'helper-niet-toegestaan', facts: {}, veld: 'helper' };
  },
  // [Q4-B5], [K34], L554-555: one person, and rights only for whom the organisation knows.
  'een-casemanager': ({ command, casus, organisatie }) => {
    if (command.type !== 'hulpplan-vastleggen' || !casus) return undefined;
    const { casemanager, casemanagerId } = command.data;
    if (isLeeg(casemanager)) return { code: 'een-casemanager', facts: {}, veld: 'casemanagerId' };
    if (casemanagerId === null) return undefined;
    const gekozen = casemanagersVan(casus, organisatie).find(({ id }) => id === casemanagerId);
    if (!gekozen) return { code: 'antwoord-onbekend', facts: {}, veld: 'casemanagerId' };
    return gekozen.naam === casemanager
      ? undefined
      : { code: 'een-casemanager', facts: {}, veld: 'casemanager' };
  },
  // [Q2-B2], [F5], L538-539: after a melding for onveiligheid the rest is gone through with Veilig Thuis.
  'met-veilig-thuis': ({ command, casus }) => {
    if (command.type !== 'afweging-beantwoorden' || !casus || !isMetVeiligThuis(casus)) return undefined;
    if (command.data.afweging === 'afweging-1' || command.data.afweging === 'afweging-2') return undefined;
    return isLeeg(command.data.veiligThuis)
      ? { code: 'veld-leeg', facts: {}, veld: 'veiligThuis' }
      : undefined;
  },
  // [K33]
  'is-bevoegd-gezag': ({ command, casus, organisatie }) => {
    if (command.type !== 'bevoegd-gezag-inlichten' || !casus) return undefined;
    const gezag = bevoegdGezagVan(organisatie, casus.school);
    return gezag.some(({ id }) => id === command.data.wie)
      ? undefined
      : { code: 'antwoord-onbekend', facts: {}, veld: 'wie' };
  },
  'grond-om-te-sluiten': ({ command, casus }) => {
    if (command.type !== 'casus-afsluiten' || !casus) return undefined;
    return afsluitgrondenVan(casus).includes(command.data.grond)
      ? undefined
      : { code: 'grond-klopt-niet', facts: {}, veld: 'grond' };
  },
} as const satisfies Record<string, Requirement>;

/** Recorded with the answer itself; the rest has a command of its own or is known to the server. */
export const bijHetAntwoord = [
  'wie-helpt',
  'welke-hulp',
  'waarom-dreiging-wijkt',
  'resultaat-hulp',
] as const satisfies readonly VastlegId[];

/** In the order of the form. */
