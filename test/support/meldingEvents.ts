import type { CommandData, Recording } from '../../src/domain/commands';
import { recordings } from '../../src/domain/commands';
import type { NewEvent } from '../../src/domain/events';
import type { Requester } from '../../src/domain/medewerker';
import type { Leeftijdsgroep } from '../../src/domain/waarden';
import { gestart, signaalVastgelegd, type Gebeurtenis } from './events';
import { functionarisA } from './people';
import { gebeurd } from './raadEvents';
import { beantwoord, gewogen, goedeWegen, totAfweging } from './wegenEvents';

/** What the commands around a melding send when nothing is wrong with it. */
export const goedeMelding = {
  'meldgesprek-vastleggen': goedeWegen['meldgesprek-vastleggen'],
  'meldgesprek-afwijken': {
    met: 'ouders',
    grond: 'meldgesprek-veiligheid',
    motivering: 'De vader dreigde met slaan.',
  },
  'toestemming-vastleggen': {
    waarvoor: 'melding',
    van: 'ouders',
    uitkomst: 'gegeven',
    datum: '2026-11-23',
    toelichting: '',
  },
  'toestemming-afwijken': {
    waarvoor: 'melding',
    grond: 'toestemming-veiligheid',
    motivering: 'Het kind wordt dan thuisgehouden.',
  },
  'zwijgplicht-beantwoorden': {
    belangen: 'De veiligheid van het kind.',
    andereWeg: 'Nee: er is al twee keer hulp geweest.',
    geenToestemming: 'De moeder weigert.',
    opwegen: 'Ja: het letsel wordt erger.',
    aanWie: 'Alleen de feiten, aan Veilig Thuis.',
    geraadpleegd: 'Functionaris B.',
  },
  'melding-vastleggen': goedeWegen['melding-vastleggen'],
  'norm-afwijken': goedeWegen['norm-afwijken'],
  'terugkoppeling-vastleggen': goedeWegen['terugkoppeling-vastleggen'],
} as const satisfies { readonly [C in Recording]?: CommandData[C] };

export type Meldingstype = keyof typeof goedeMelding;

/** A command around a melding, good but for what is changed. */
export function meld<C extends Meldingstype>(
  type: C,
  change: Partial<CommandData[C]> = {},
): { readonly type: C; readonly data: CommandData[C] } {
  return { type, data: { ...(goedeMelding[type] as CommandData[C]), ...change } };
}

/** The event that such a command becomes, by the aandachtsfunctionaris. */
export function gemeldIs<C extends Meldingstype>(
  type: C,
  change: Partial<CommandData[C]> = {},
  door: Requester = functionarisA,
): Gebeurtenis {
  return { event: { type: recordings[type], data: meld(type, change).data } as NewEvent, door };
}

/** The same story about a leerling of another age. */
export const vanLeeftijd = (
  leeftijdsgroep: Leeftijdsgroep,
  [, ...rest]: readonly Gebeurtenis[],
): readonly Gebeurtenis[] => [gestart({ leeftijdsgroep }), ...rest];

/** Afweging 2 answered with ja: a melding is owed, and nothing was done about it. */
export const verschuldigd: readonly Gebeurtenis[] = [...totAfweging(2), beantwoord('afweging-2', 'ja')];
export const gegeven = gemeldIs('toestemming-vastleggen');
export const geweigerd = gemeldIs('toestemming-vastleggen', { uitkomst: 'geweigerd' });
export const besproken = gemeldIs('meldgesprek-vastleggen');
/** Talked about, with consent: the melding can be recorded. */
export const voorbereid: readonly Gebeurtenis[] = [...verschuldigd, besproken, gegeven];

/** A dossier in which a review would miss nothing ([L20]). */
export const compleet: readonly Gebeurtenis[] = [
  gestart(),
  signaalVastgelegd(),
  signaalVastgelegd({ richting: 'weerspreekt' }),
  gebeurd('consultatie-vastleggen'),
  gebeurd('advies-vastleggen'),
  gewogen('weging-vastleggen'),
  besproken,
  gegeven,
  gemeldIs('melding-vastleggen'),
];
