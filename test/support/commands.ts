import type { Command, CommandType, Recording } from '../../src/domain/commands';
import { decide } from '../../src/domain/decide';
import { systeem, type Requester } from '../../src/domain/medewerker';
import {
  contactToegezegd,
  gestart,
  noodgegevens,
  signaal,
  signaalVastgelegd,
  startgegevens,
  vandaag,
  type Gebeurtenis,
} from './events';
import { casusUit } from './given';
import { begeleider, directeur, functionarisA, leerkrachtA, organisatie } from './people';
import { begin, gebeurd, raad, vraagGesteld, type Raad } from './raadEvents';
import { samen, samengewerkt } from './samenwerkenEvents';
import { oordeelOver, wachtOpTweede } from './vierOgenEvents';
import { antwoord, beantwoord, gemeld, gewogen, naStapDrie, totAfweging, wegen } from './wegenEvents';

/** A command with a log in which this person can give it, and is accepted. */
export interface Voorbeeld<T extends CommandType = CommandType> {
  readonly verhaal: readonly Gebeurtenis[];
  readonly door: Requester;
  readonly command: Extract<Command, { readonly type: T }>;
}

/** Afweging 2 answered with ja: a melding is owed, and nobody has been spoken to about it. */
export const meldingVerschuldigd: readonly Gebeurtenis[] = [
  ...totAfweging(2),
  beantwoord('afweging-2', 'ja'),
];

/** The same where it was talked about, and the ouders agreed. */
export const meldingBesproken: readonly Gebeurtenis[] = [
  ...meldingVerschuldigd,
  gewogen('meldgesprek-vastleggen'),
  gebeurd('toestemming-vastleggen', { waarvoor: 'melding', uitkomst: 'gegeven' }),
];

/** The same where the ouders refused consent to make it. */
export const meldingGeweigerd: readonly Gebeurtenis[] = [
  ...meldingVerschuldigd,
  gebeurd('toestemming-vastleggen', { waarvoor: 'melding', uitkomst: 'geweigerd' }),
];

/** Ended at afweging 1: no action is needed. */
export const geenActie: readonly Gebeurtenis[] = [...totAfweging(1), beantwoord('afweging-1', 'geen-actie')];

const datum = vandaag;

/** One for every command there is; a command without one does not compile. */
export const voorbeelden: { readonly [T in CommandType]: Voorbeeld<T> } = {
  'casus-starten': {
    verhaal: [],
    door: leerkrachtA,
    command: { type: 'casus-starten', data: startgegevens() },
  },
  'signaal-vastleggen': {
    verhaal: begin,
    door: leerkrachtA,
    command: { type: 'signaal-vastleggen', data: signaal() },
  },
  'nood-vastleggen': {
    verhaal: begin,
    door: leerkrachtA,
    command: { type: 'nood-vastleggen', data: noodgegevens() },
  },
  'contact-toezeggen': {
    verhaal: begin,
    door: functionarisA,
    command: { type: 'contact-toezeggen', data: {} },
  },
  'bezorging-vastleggen': {
    verhaal: begin,
    door: systeem,
    command: {
      type: 'bezorging-vastleggen',
      data: { bericht: `e1>${functionarisA.id}`, uitkomst: 'bezorgd' },
    },
  },

  'bericht-doorsturen': {
    verhaal: begin,
    door: systeem,
    command: {
      type: 'bericht-doorsturen',
      data: { bericht: `e1>${functionarisA.id}`, aan: begeleider.id },
    },
  },

  'herinnering-sturen': {
    verhaal: begin,
    door: systeem,
    command: {
      type: 'herinnering-sturen',
      data: {
        termijn: 'consultatie-houden:e1',
        soort: 'consultatie-houden',
        vervalt: '2026-11-30',
        dag: '2026-11-30',
        berichtAan: [leerkrachtA.id],
      },
    },
  },
  'herinnering-uitstellen': {
    verhaal: begin,
    door: leerkrachtA,
    command: {
      type: 'herinnering-uitstellen',
      data: { termijn: 'consultatie-houden:e1', tot: '2026-12-07', reden: 'De collega is op reis.' },
    },
  },

  'signaal-corrigeren': {
    verhaal: begin,
    door: leerkrachtA,
    command: {
      type: 'signaal-corrigeren',
      data: { signaal: 'e2', reden: 'Het was een dag eerder.', nieuw: signaal({ datum: '2026-11-22' }) },
    },
  },
  'hypothese-beoordelen': {
    verhaal: [gestart(), signaalVastgelegd({ soort: 'hypothese' })],
    door: leerkrachtA,
    command: {
      type: 'hypothese-beoordelen',
      data: { signaal: 'e2', uitkomst: 'bevestigd', toelichting: 'Hij vertelde het zelf.' },
    },
  },
  'contact-vastleggen': {
    verhaal: begin,
    door: leerkrachtA,
    command: { type: 'contact-vastleggen', data: { met: 'de moeder', datum, inhoud: 'Bij het halen.' } },
  },
  'vervolg-vastleggen': {
    verhaal: begin,
    door: leerkrachtA,
    command: {
      type: 'vervolg-vastleggen',
      data: { onderwerp: 'verloop', datum, tekst: 'Het gaat deze week beter.' },
    },
  },
  'gezin-vastleggen': {
    verhaal: begin,
    door: leerkrachtA,
    command: { type: 'gezin-vastleggen', data: { kinderen: 'Een zusje van 2.', zorgen: 'Is vaak alleen.' } },
  },
  'casus-overdragen': {
    verhaal: begin,
    door: functionarisA,
    command: {
      type: 'casus-overdragen',
      data: { aan: begeleider.id, aanNaam: begeleider.naam, reden: 'Leerkracht A gaat met verlof.' },
    },
  },

  'casus-zien': { verhaal: begin, door: functionarisA, command: { type: 'casus-zien', data: {} } },
  'casus-toewijzen': {
    verhaal: [...begin, contactToegezegd()],
    door: functionarisA,
    command: samen('casus-toewijzen'),
  },
  'taak-geven': { verhaal: begin, door: functionarisA, command: samen('taak-geven') },
  'taak-afronden': {
    verhaal: [...begin, samengewerkt('taak-geven')],
    door: begeleider,
    command: samen('taak-afronden'),
  },

  'consultatie-vragen': raadVoorbeeld('consultatie-vragen'),
  'consultatie-beantwoorden': {
    verhaal: [...begin, vraagGesteld()],
    door: begeleider,
    command: raad('consultatie-beantwoorden'),
  },
  'consultatie-intrekken': {
    verhaal: [...begin, vraagGesteld()],
    door: leerkrachtA,
    command: samen('consultatie-intrekken'),
  },
  'consultatie-doorgeven': {
    verhaal: [...begin, vraagGesteld()],
    door: begeleider,
    command: samen('consultatie-doorgeven'),
  },
  'consultatie-vastleggen': raadVoorbeeld('consultatie-vastleggen'),
  'twijfel-beantwoorden': raadVoorbeeld('twijfel-beantwoorden'),
  'advies-vastleggen': raadVoorbeeld('advies-vastleggen'),
  'toestemming-vastleggen': raadVoorbeeld('toestemming-vastleggen'),
  'toestemming-afwijken': raadVoorbeeld('toestemming-afwijken'),
  'ouders-inlichten': raadVoorbeeld('ouders-inlichten'),
  'gesprek-vastleggen': raadVoorbeeld('gesprek-vastleggen'),
  'gesprek-afwijken': raadVoorbeeld('gesprek-afwijken'),
  'leerlinggesprek-vastleggen': raadVoorbeeld('leerlinggesprek-vastleggen'),
  'leerlinggesprek-afwijken': raadVoorbeeld('leerlinggesprek-afwijken'),

  'weging-vastleggen': { verhaal: naStapDrie, door: leerkrachtA, command: wegen('weging-vastleggen') },
  'kindcheck-vastleggen': { verhaal: naStapDrie, door: leerkrachtA, command: wegen('kindcheck-vastleggen') },
  'afweging-meebeoordelen': {
    verhaal: wachtOpTweede('nee'),
    door: directeur,
    command: oordeelOver(wachtOpTweede('nee'), 'nee'),
  },
  'afweging-beantwoorden': {
    verhaal: totAfweging(1),
    door: leerkrachtA,
    command: antwoord(['afweging-1', 'sterk-vermoeden']),
  },
  'bevoegd-gezag-inlichten': {
    verhaal: [...totAfweging(1), beantwoord('afweging-1', 'sterk-vermoeden')],
    door: leerkrachtA,
    command: wegen('bevoegd-gezag-inlichten'),
  },
  'verwijsindex-overwegen': {
    verhaal: naStapDrie,
    door: functionarisA,
    command: wegen('verwijsindex-overwegen'),
  },
  'politie-afstemmen': { verhaal: naStapDrie, door: functionarisA, command: wegen('politie-afstemmen') },

  'meldgesprek-vastleggen': {
    verhaal: meldingVerschuldigd,
    door: functionarisA,
    command: wegen('meldgesprek-vastleggen'),
  },
  'meldgesprek-afwijken': {
    verhaal: meldingVerschuldigd,
    door: functionarisA,
    command: {
      type: 'meldgesprek-afwijken',
      data: { met: 'ouders', grond: 'meldgesprek-veiligheid', motivering: 'De vader dreigde met slaan.' },
    },
  },
  'zwijgplicht-beantwoorden': {
    verhaal: meldingGeweigerd,
    door: functionarisA,
    command: {
      type: 'zwijgplicht-beantwoorden',
      data: {
        belangen: 'De veiligheid van het kind.',
        andereWeg: 'Nee: er is al twee keer hulp geweest.',
        geenToestemming: 'De moeder weigert.',
        opwegen: 'Ja: het letsel wordt erger.',
        aanWie: 'Alleen de feiten, aan Veilig Thuis.',
        geraadpleegd: 'Functionaris B.',
      },
    },
  },
  'melding-vastleggen': {
    verhaal: meldingBesproken,
    door: functionarisA,
    command: wegen('melding-vastleggen'),
  },
  'norm-afwijken': {
    verhaal: meldingVerschuldigd,
    door: functionarisA,
    command: wegen('norm-afwijken'),
  },
  'terugkoppeling-vastleggen': {
    verhaal: [...meldingVerschuldigd, ...gemeld],
    door: functionarisA,
    command: wegen('terugkoppeling-vastleggen'),
  },

  'hulpplan-vastleggen': {
    verhaal: [...totAfweging(4), beantwoord('afweging-4', 'ja')],
    door: functionarisA,
    command: wegen('hulpplan-vastleggen'),
  },
  'monitoring-vastleggen': {
    verhaal: [...totAfweging(5), beantwoord('afweging-5', 'ja')],
    door: functionarisA,
    command: wegen('monitoring-vastleggen'),
  },
  'casus-afsluiten': { verhaal: geenActie, door: functionarisA, command: wegen('casus-afsluiten') },
  'casus-heropenen': {
    verhaal: [...geenActie, gewogen('casus-afsluiten')],
    door: functionarisA,
    command: wegen('casus-heropenen'),
  },
};

export const commandTypes = Object.keys(voorbeelden) as CommandType[];

/** A good command of every type; whether it is accepted depends on the casus and on who gives it. */
export const goedeCommands = Object.fromEntries(
  commandTypes.map((type) => [type, voorbeelden[type].command]),
) as { readonly [T in CommandType]: Extract<Command, { readonly type: T }> };

export function isCommandType(wat: string): wat is CommandType {
  return Object.hasOwn(goedeCommands, wat);
}

/** The log of an example with what its command adds; throws when it is refused. */
export function verhaalMet(type: CommandType): readonly Gebeurtenis[] {
  const { verhaal, door, command } = voorbeelden[type];
  const verdict = decide(command, casusUit(verhaal), { wie: door, vandaag, organisatie });
  if (verdict.kind === 'refused') throw new Error(`${type} is refused: ${JSON.stringify(verdict.refusals)}`);
  return [...verhaal, ...verdict.events.map((event) => ({ event, door }))];
}

/** Of stap 2 and 3: a casus with one signaal is enough. */
function raadVoorbeeld<C extends Raad>(type: C): Voorbeeld<C & Recording> {
  const command = raad(type) as unknown as Extract<Command, { readonly type: C }>;
  return { verhaal: begin, door: leerkrachtA, command };
}
