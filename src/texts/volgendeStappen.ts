import type { VolgendeStapId } from '../domain/volgendeStappen';
import type { Wacht } from '../domain/voortgang';
import { afwegingTekst } from './afwegingen';
import { beslissenStapTekst } from './volgendeStap/beslissen';
import { bijzondereStapTekst } from './volgendeStap/bijzonder';
import { consultatieStapTekst } from './volgendeStap/consultatie';
import { gesprekStapTekst } from './volgendeStap/gesprek';
import { meldingStapTekst } from './volgendeStap/melding';
import { signalenStapTekst } from './volgendeStap/signalen';
import type { StapTekst } from './volgendeStap/stapTekst';
import { wegenStapTekst } from './volgendeStap/wegen';

/** What each next thing to do is called, why it is asked, and what happens when it is not done. */
export const volgendeStapTekst = {
  ...bijzondereStapTekst,
  ...signalenStapTekst,
  ...consultatieStapTekst,
  ...gesprekStapTekst,
  ...wegenStapTekst,
  ...beslissenStapTekst,
  ...meldingStapTekst,
} as const satisfies Record<VolgendeStapId, StapTekst>;

export const volgendeStapKaartTekst = {
  waarom: 'Waarom?',
  voortgang: 'Zo ver bent u',
  /** [N20], L1298-1316. */
  volgorde:
    'De volgorde ligt niet vast en een stap mag vaker. Voor een melding zet u elke stap één keer, of u legt vast waarom niet. Is er gevaar? Dan belt u meteen.',
  blokkades: 'Wat nog niet kan, en waarom',
  daarna: 'Daarna',
} as const;

export const voortgangTekst = {
  regel: (naam: string, stand: string) => `${naam}: ${stand}`,
  wachtOp: (wat: string, op: readonly string[]) => `${wat} kan pas na: ${op.join('; ')}.`,
  bron: (regels: string, lijnen: string) =>
    `Dit staat in het stappenplan van OPO Furore, ${lijnen}. Regels in deze bot: ${regels}.`,
  wanneer: 'Wanneer',
  anders: 'Als het niet gebeurt',
  wie: 'Wie',
  doorAnder: (rollen: string) =>
    `Dit doet de ${rollen}. U kunt het niet zelf doen. Vraag het aan de aandachtsfunctionaris.`,
  doorAnderKort: (titel: string, rollen: string) => `${titel} (door de ${rollen})`,
  onderdeel: (titel: string) => `– ${titel}`,
  of: ' of de ',
  zelf: 'Dit doet u zelf, buiten de bot om.',
} as const;

/** What an afweging waits on besides stappen. */
export const wachtTekst = {
  'afweging-1': afwegingTekst['afweging-1'].naam.toLowerCase(),
  'afweging-2': afwegingTekst['afweging-2'].naam.toLowerCase(),
  'afweging-3': afwegingTekst['afweging-3'].naam.toLowerCase(),
  'afweging-4': afwegingTekst['afweging-4'].naam.toLowerCase(),
  'afweging-5': afwegingTekst['afweging-5'].naam.toLowerCase(),
  advies: 'het advies van Veilig Thuis',
  'bevoegd-gezag': 'het inlichten van het bevoegd gezag',
  melding: 'de melding aan Veilig Thuis',
  medebeoordeling: 'het tweede oordeel over afweging 2',
} as const satisfies Record<Wacht, string>;
