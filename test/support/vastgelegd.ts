import { oordelenOver } from '../../src/domain/oordelen';
import type { AfwegingRecord } from '../../src/domain/afwegingen';
import type { Casus } from '../../src/domain/casus';
import type { VastlegId } from '../../src/protocol/vastleggen';

type Lees = (casus: Casus, answer: AfwegingRecord) => string | undefined;

const melding = (casus: Casus) => casus.records['melding-vastgelegd'].at(-1);
const gezag = (casus: Casus) => casus.records['bevoegd-gezag-ingelicht'].at(-1);
const plan = (casus: Casus) => casus.records['hulpplan-vastgelegd'].at(-1);
const monitoring = (casus: Casus) => casus.records['monitoring-vastgelegd'].at(-1);

/** Where the dossier holds each thing that an answer must leave behind; one that is forgotten does not compile. */
export const vastgelegdIn: Readonly<Record<VastlegId, Lees>> = {
  conclusie: (_, { antwoord, vraag }) => (vraag === '' ? undefined : antwoord),
  reden: (_, { motivering }) => motivering,
  datum: (_, { op }) => op,
  'door-wie': (_, { doorNaam }) => doorNaam,
  // What lies before the answer in the log.
  'doorlopen-stappen': ({ records }, { nr }) =>
    [records['consultatie-vastgelegd'], records['gesprek-vastgelegd']].every((list) =>
      list.some((record) => record.nr < nr),
    )
      ? 'stap 1 tot en met 3'
      : undefined,
  sluittekst: (casus) => casus.records['casus-afgesloten'].at(-1)?.tekst,
  'bevoegd-gezag-wie': (casus) => gezag(casus)?.wie,
  'bevoegd-gezag-wanneer': (casus) => gezag(casus)?.datum,
  'bevoegd-gezag-hoe': (casus) => gezag(casus)?.hoe,
  'beoordeeld-door': (casus, record) => oordelenOver(casus, record).tweede?.doorNaam,
  'soort-onveiligheid': (_, { onveiligheid }) => onveiligheid ?? undefined,
  'tijdstip-gebeld': (casus) => melding(casus)?.tijd,
  'gesproken-bij-veilig-thuis': (casus) => melding(casus)?.gesprokenMet,
  'afspraken-veilig-thuis': (casus) => melding(casus)?.afspraken,
  'wie-helpt': (_, { helper, vastgelegd }) => (helper === null ? undefined : vastgelegd['wie-helpt']),
  'welke-hulp': (_, { vastgelegd }) => vastgelegd['welke-hulp'],
  'waarom-dreiging-wijkt': (_, { vastgelegd }) => vastgelegd['waarom-dreiging-wijkt'],
  'termijn-hulp': (casus) => plan(casus)?.termijn,
  'hulp-concreet': (casus) => plan(casus)?.doelen,
  rolverdeling: (casus) => plan(casus)?.rollen,
  casemanager: (casus) => plan(casus)?.casemanager,
  'taken-betrokkenen': (casus) => plan(casus)?.taken,
  'taken-casemanager': (casus) => plan(casus)?.takenCasemanager,
  'resultaat-hulp': (_, { vastgelegd }) => vastgelegd['resultaat-hulp'],
  'afspraken-monitoring': (casus) => monitoring(casus)?.afspraken,
  'nazorg-termijn': (casus) => monitoring(casus)?.eerstvolgende,
  'nazorg-verwachtingen': (casus) => monitoring(casus)?.nazorg,
};
