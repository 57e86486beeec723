import type { CommandData, Recording } from '../../src/domain/commands';
import { recordings } from '../../src/domain/commands';
import type { NewEvent } from '../../src/domain/events';
import type { Requester } from '../../src/domain/medewerker';
import type { AfwegingAntwoordId } from '../../src/protocol/afwegingTypes';
import type { AfwegingId } from '../../src/protocol/types';
import type { Gebeurtenis } from './events';
import { directeur, functionarisA } from './people';
import { begin, gebeurd } from './raadEvents';

/** What the commands of stap 4 and 5 send when nothing is wrong with it. */
export const goedeWegen = {
  'weging-vastleggen': {
    risico: 'Het kan zo weer gebeuren.',
    aard: 'Slaan door een ouder.',
    ernst: 'Ernstig.',
    twijfel: 'nee',
    weigering: '',
    conclusie: 'Er is een vermoeden.',
  },
  'kindcheck-vastleggen': {
    aanleiding: 'verslaving',
    kinderen: 'Een broertje van 4.',
    veilig: 'ja',
    toelichting: 'Hij woont bij opa.',
  },
  'afweging-beantwoorden': {
    afweging: 'afweging-1',
    vraag: 'De vraag zoals die op de kaart stond.',
    antwoord: 'sterk-vermoeden',
    motivering: 'Drie keer letsel zonder passend verhaal.',
    beoordeeldMet: 'Directeur A',
    metWie: directeur.id,
    veiligThuis: '',
    onveiligheid: 'acuut',
    helper: 'intern-begeleider',
    vastgelegd: {
      'wie-helpt': 'Begeleider A',
      'welke-hulp': 'Gesprekken met het gezin.',
      'waarom-dreiging-wijkt': 'De vader woont ergens anders.',
      'resultaat-hulp': 'Geen letsel meer gezien.',
    },
  },
  'afweging-meebeoordelen': {
    afweging: 'e999',
    vraag: 'De vraag zoals die op de kaart stond.',
    antwoord: 'nee',
    motivering: 'Het kind is nu bij opa.',
    beoordeeldMet: '',
    onveiligheid: null,
  },
  'bevoegd-gezag-inlichten': { wie: directeur.id, datum: '2026-11-23', hoe: 'Gebeld.' },
  'verwijsindex-overwegen': { uitkomst: 'signaal-afgegeven', toelichting: 'Ook de jeugdarts kent het kind.' },
  'politie-afstemmen': { datum: '2026-11-23', met: 'de wijkagent', afspraken: 'Nog niet praten.' },
  'hulpplan-vastleggen': {
    hulp: 'Gesprekken met het gezin.',
    helper: 'Begeleider A',
    doelen: 'Geen letsel in zes weken.',
    termijn: '2027-01-11',
    rollen: 'De school kijkt mee.',
    taken: 'De ouders bellen bij ruzie.',
    casemanager: 'Maatschappelijk werker A',
    casemanagerId: null,
    takenCasemanager: 'Belt elke week.',
  },
  'monitoring-vastleggen': { afspraken: 'Elke maand een gesprek.', eerstvolgende: '2027-02-01', nazorg: '' },
  'casus-afsluiten': { grond: 'geen-actie', tekst: 'Er is geen actie nodig.' },
  'casus-heropenen': { reden: 'Er is weer letsel.' },
  'meldgesprek-vastleggen': {
    met: 'de moeder',
    oudersErbij: 'ja',
    leerlingErbij: 'nee',
    datum: '2026-11-23',
    uitleg: 'Waarom wij melden.',
    reactie: 'Zij begrijpt het.',
    bezwaren: '',
    tegemoetkoming: '',
    afwegingBezwaren: '',
    doorslag: 'ja',
  },
  'melding-vastleggen': {
    datum: '2026-11-23',
    tijd: '10:30',
    gesprokenMet: 'medewerker A van Veilig Thuis',
    feiten: 'Drie keer letsel.',
    andereBronnen: '',
    hypothesen: '',
    afspraken: 'Zij bellen de ouders.',
    eigenVervolg: 'Wij zien het kind elke dag.',
    afgeschermd: null,
    afschermMotivering: '',
    afschermVoorwaarde: null,
    veiligheidsplan: '',
  },
  'norm-afwijken': { motivering: 'Het kind woont nu bij opa.' },
  'terugkoppeling-vastleggen': {
    datum: '2026-11-23',
    ontvangen: 'ja',
    terugkoppeling: 'Veilig Thuis start onderzoek.',
  },
} as const satisfies { readonly [C in Recording]?: CommandData[C] };

export type Wegen = keyof typeof goedeWegen;

/** A command of stap 4 or 5, good but for what is changed. */
export function wegen<C extends Wegen>(
  type: C,
  change: Partial<CommandData[C]> = {},
): { readonly type: C; readonly data: CommandData[C] } {
  return { type, data: { ...(goedeWegen[type] as CommandData[C]), ...change } };
}

/** The event that such a command becomes, by the aandachtsfunctionaris. */
export function gewogen<C extends Wegen>(
  type: C,
  change: Partial<CommandData[C]> = {},
  door: Requester = functionarisA,
): Gebeurtenis {
  const { data } = wegen(type, change);
  const berichtAan = type === 'bevoegd-gezag-inlichten' ? [directeur.id] : casemanagerIn(data);
  return {
    event: { type: recordings[type], data: { ...data, ...(berichtAan && { berichtAan }) } } as NewEvent,
    door,
  };
}

/** Who hears of a hulpplan; undefined for what is none. */
function casemanagerIn(data: object): readonly string[] | undefined {
  if (!('casemanagerId' in data)) return undefined;
  return typeof data.casemanagerId === 'string' ? [data.casemanagerId] : [];
}

type Antwoord = readonly [AfwegingId, AfwegingAntwoordId];

/** The command that answers an afweging. */
export const antwoord = (
  [afweging, gekozen]: Antwoord,
  change: Partial<CommandData['afweging-beantwoorden']> = {},
): { readonly type: 'afweging-beantwoorden'; readonly data: CommandData['afweging-beantwoorden'] } =>
  wegen('afweging-beantwoorden', { afweging, antwoord: gekozen, ...change });

export const beantwoord = (afweging: AfwegingId, gekozen: AfwegingAntwoordId): Gebeurtenis =>
  gewogen('afweging-beantwoorden', { afweging, antwoord: gekozen });

/** Stap 1 to 3 done, nothing weighed. */
export const naStapDrie: readonly Gebeurtenis[] = [
  ...begin,
  gebeurd('consultatie-vastleggen'),
  gebeurd('twijfel-beantwoorden'),
  gebeurd('gesprek-vastleggen'),
];

export const gemeld: readonly Gebeurtenis[] = [
  gewogen('meldgesprek-vastleggen'),
  gebeurd('toestemming-vastleggen', { waarvoor: 'melding', uitkomst: 'gegeven' }),
  gewogen('melding-vastleggen'),
];

const trap: readonly (readonly Gebeurtenis[])[] = [
  [...naStapDrie, gewogen('weging-vastleggen')],
  [beantwoord('afweging-1', 'sterk-vermoeden'), gewogen('bevoegd-gezag-inlichten')],
  [beantwoord('afweging-2', 'nee')],
  [beantwoord('afweging-3', 'ja')],
  [beantwoord('afweging-4', 'ja'), gewogen('hulpplan-vastleggen')],
];

/** Everything that happens on the road of help before this afweging is next. */
export const totAfweging = (nummer: 1 | 2 | 3 | 4 | 5): readonly Gebeurtenis[] =>
  trap.slice(0, nummer).flat();

/** A melding came first, and the school has help that runs ([Q2-B2], [Q4-B1]); `bij` comes right after the melding. */
export const hulpNaMelding = (...bij: readonly Gebeurtenis[]): readonly Gebeurtenis[] => [
  ...totAfweging(2),
  beantwoord('afweging-2', 'ja'),
  ...gemeld,
  ...bij,
  beantwoord('afweging-3', 'ja'),
  beantwoord('afweging-4', 'ja'),
  gewogen('hulpplan-vastleggen'),
];
