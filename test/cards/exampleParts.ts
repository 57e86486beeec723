import type { z } from 'zod';
import { makeKnop, withKnoppen, type Belregel } from '../../src/cards/parts';
import type { register, CardName } from '../../src/cards/register';
import { disarm } from '../../src/cards/userText';

/** What somebody might type who means harm: a link, a date function, Markdown, an expression. */
export const kanarie = '[x](//kwaad.nl){{DATE(1)}}*v*${geheim}';

/** Exactly `max` characters that a person could have typed, harm included where there is room for it. */
export function getypt(max: number): string {
  return `${kanarie} `.repeat(Math.floor(max / (kanarie.length + 1))).padEnd(max, 'x');
}

/** The same as the views show it: disarmed and, being too long, cut. */
export const getoond = (max: number): string => `${disarm(getypt(max - 1))}…`;

type DataOf<Name extends CardName> = z.input<Extract<(typeof register)[number], { name: Name }>['data']>;

/** The smallest and the largest data a card can be given, and for a form what comes back with faults. */
export type Voorbeeld<Name extends CardName> = {
  readonly klein: DataOf<Name>;
  readonly groot: DataOf<Name>;
  readonly metFouten?: DataOf<Name>;
};

export const zonderFouten = { heeftFouten: false, fouten: { kop: '', regels: [] } };
export const geenKnoppen = withKnoppen();
export const drieKnoppen = withKnoppen(makeKnop('casus-inzien'), makeKnop('nood'), makeKnop('nummers'));
export const vijfKnoppen = withKnoppen(
  makeKnop('contact-toezeggen', { hoofd: true, casusId: 'K7Q2M' }),
  makeKnop('volgende-stap-inzien'),
  makeKnop('signaal-formulier'),
  makeKnop('nummers'),
  makeKnop('nood'),
);

const belregel: Belregel = {
  naam: 'Aandachtsfunctionaris: Functionaris A, op maandag, dinsdag en donderdag',
  link: `[058-1234567](tel:0581234567) · [Bel in Teams](https://teams.microsoft.com/l/call/0/0?users=${'functionaris.a'.repeat(4)}%40voorbeeld.example)`,
  toelichting: 'werkdagen van 8 tot 17 uur. Kijkt mee met elke casus van de school en helpt u verder.',
};
export const belregels = (aantal: number): Belregel[] => Array.from({ length: aantal }, () => belregel);

/** The inputs of a form with nothing in them. */
export const leeg = <const Names extends readonly string[]>(names: Names): Record<Names[number], string> =>
  Object.fromEntries(names.map((name) => [name, ''])) as Record<Names[number], string>;
