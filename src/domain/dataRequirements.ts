import { afwegingRequirements } from './afwegingRequirements';
import { consultatieRequirements } from './consultatieRequirements';
import { meldingRequirements } from './meldingRequirements';
import { findSchool, scholenVan } from './organisatie';
import type { Requirement } from './requirement';
import { openHypothesen, signalenVan } from './signalen';
import { samenwerkenRequirements } from './samenwerkenRequirements';
import { signalenRequirements } from './signalenRequirements';
import { uitstelRequirements } from './uitstelRequirements';
import { veldenGevuld } from './veldenGevuld';

/** What must hold of what was sent; each looks at its own command and lets every other pass. */
export const dataRequirements = {
  ...consultatieRequirements,
  ...afwegingRequirements,
  ...signalenRequirements,
  ...meldingRequirements,
  ...uitstelRequirements,
  ...samenwerkenRequirements,
  'velden-gevuld': veldenGevuld,
  'school-bestaat': ({ command, organisatie }) => {
    if (command.type !== 'casus-starten' || findSchool(organisatie, command.data.school)) return undefined;
    return { code: 'school-onbekend', facts: { school: command.data.school }, veld: 'school' };
  },
  'school-is-eigen': ({ command, organisatie, wie }) => {
    if (command.type !== 'casus-starten' || wie.kind === 'systeem') return undefined;
    const eigen = scholenVan(organisatie, wie.id);
    if (eigen.length === 0 || eigen.some((school) => school.id === command.data.school)) return undefined;
    return { code: 'school-niet-eigen', facts: {}, veld: 'school' };
  },
  // Decision 0.3 ([A17], [B26], L288-298): the meldcode stops, and doubt counts as yes.
  'geen-medewerker-betrokken': ({ command }) => {
    if (command.type !== 'casus-starten' || command.data.medewerkerBetrokken === 'nee') return undefined;
    return { code: 'medewerker-betrokken', facts: {} };
  },
  'iemand-gebeld': ({ command }) => {
    if (command.type !== 'nood-vastleggen' || command.data.gebeld.length > 0) return undefined;
    return { code: 'niemand-gebeld', facts: {}, veld: 'gebeld' };
  },
  'bericht-bestaat': ({ command, casus }) => {
    if (command.type !== 'bezorging-vastleggen' && command.type !== 'bericht-doorsturen') return undefined;
    if (casus?.berichten.some((bericht) => bericht.id === command.data.bericht)) return undefined;
    return { code: 'bericht-onbekend', facts: {} };
  },
  'niet-in-toekomst': ({ command, vandaag }) => {
    const { data } = command;
    if (!('datum' in data) || data.datum <= vandaag) return undefined;
    return { code: 'datum-in-toekomst', facts: { vandaag }, veld: 'datum' };
  },
  'niet-in-verleden': ({ command, vandaag }) => {
    const veld = command.type === 'hulpplan-vastleggen' ? 'termijn' : 'eerstvolgende';
    const datum =
      command.type === 'hulpplan-vastleggen'
        ? command.data.termijn
        : command.type === 'monitoring-vastleggen'
          ? command.data.eerstvolgende
          : vandaag;
    return datum < vandaag ? { code: 'datum-in-verleden', facts: { vandaag }, veld } : undefined;
  },
  'signaal-bestaat': ({ command, casus }) => {
    if (command.type !== 'signaal-corrigeren' || !casus) return undefined;
    const found = signalenVan(casus).find(({ signaal }) => signaal.id === command.data.signaal);
    return found?.gecorrigeerd === null
      ? undefined
      : { code: 'signaal-onbekend', facts: {}, veld: 'signaal' };
  },
  'is-open-hypothese': ({ command, casus }) => {
    if (command.type !== 'hypothese-beoordelen' || !casus) return undefined;
    const found = openHypothesen(casus).some(({ id }) => id === command.data.signaal);
    return found ? undefined : { code: 'geen-hypothese', facts: {}, veld: 'signaal' };
  },
} as const satisfies Record<string, Requirement>;

export type DataRequirement = keyof typeof dataRequirements;
