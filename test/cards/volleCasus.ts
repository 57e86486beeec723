import { formulieren } from '../../src/cards/formulieren/alle';
import type { Formulier } from '../../src/cards/formulier';
import type { Casus } from '../../src/domain/casus';
import { recordings, type Recording } from '../../src/domain/commands';
import type { NewEvent } from '../../src/domain/events';
import { voorbeelden } from '../support/commands';
import { signaalVastgelegd, vandaag, type Gebeurtenis } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { organisatie } from '../support/people';
import { gebeurd } from '../support/raadEvents';
import { gewogen } from '../support/wegenEvents';
import { getypt } from './exampleParts';

const isGeschreven = (key: string, value: string): boolean =>
  key !== 'aanNaam' && key !== 'vraag' && (value.includes(' ') || value.endsWith('.'));

const signaalMax: Readonly<Record<string, number>> = {
  tekst: 4000,
  plaats: 200,
  situatie: 500,
  aanwezigen: 500,
  bron: 200,
  diagnoseDoor: 200,
};

/** The most that each text of a recording takes, as its own form says. */
const maxVan: ReadonlyMap<string, Readonly<Record<string, number>>> = new Map(
  (Object.keys(formulieren) as Recording[]).map((verb) => {
    const { verhaal, door } = voorbeelden[verb];
    const velden = (formulieren[verb] as Formulier).velden({
      casus: bestaandeCasus(verhaal),
      organisatie,
      wie: door,
      vandaag,
    });
    const max = Object.entries(velden).map(([id, { vorm }]) => [id, vorm.max] as const);
    return [recordings[verb], Object.fromEntries(max.filter(([, chars]) => chars > 0))];
  }),
);

const signalen = Array.from({ length: 12 }, (_, index) =>
  signaalVastgelegd({
    soort: index % 2 === 0 ? 'feit' : 'hypothese',
    richting: index % 3 === 0 ? 'weerspreekt' : 'bevestigt',
    categorie: index % 4 === 0 ? 'lijf-en-letsel' : null,
    waarnemingen: ['gezien', 'gehoord', 'geroken'],
    bron: index % 2 === 0 ? null : 'de buurvrouw van hiernaast',
    diagnoseDoor: index % 5 === 0 ? 'de jeugdarts van de regio' : null,
  }),
);
/** The event of an example, but for what is changed. */
function recording(type: Recording, change: object = {}): Gebeurtenis {
  const { command, door } = voorbeelden[type];
  return { event: { type: recordings[type], data: { ...command.data, ...change } } as NewEvent, door };
}

const veel: readonly Gebeurtenis[] = [
  ...signalen,
  ...[1, 2, 3].flatMap(() => [
    gebeurd('consultatie-vastleggen', { wijze: 'open' }),
    gebeurd('advies-vastleggen'),
    gebeurd('toestemming-vastleggen', { uitkomst: 'geweigerd', toelichting: 'Zij wil het niet.' }),
    gebeurd('gesprek-vastleggen', {
      erbij: 'de vader',
      interpretatie: 'Wij zien zorgen.',
      afspraken: 'Vrijdag weer.',
    }),
    gebeurd('leerlinggesprek-vastleggen', { oudersVooraf: 'nee', reden: 'De vader dreigde.' }),
    gewogen('kindcheck-vastleggen'),
    gewogen('weging-vastleggen', { weigering: 'Dit maakt de zorg groter.' }),
    ...(['gezin-vastleggen', 'contact-vastleggen', 'vervolg-vastleggen'] as const).map((type) =>
      recording(type),
    ),
  ]),
  // The second of the signalen above, and the ones after it: each kind of line that the card of a casus shows.
  ...[3, 4, 5].map((nr) => recording('signaal-corrigeren', { signaal: `e${nr}` })),
  ...[6, 8, 10, 12].map((nr) => recording('hypothese-beoordelen', { signaal: `e${nr}` })),
  gebeurd('gesprek-afwijken'),
];

/** The same course of things with much more beside it, and every text as long as its form takes. */
export function volleCasus(verhaal: readonly Gebeurtenis[]): Casus {
  const [start, signaal, ...rest] = verhaal;
  if (!start) throw new Error('a story has a start');
  const ouder = { ...start.event.data, kenmerk: getypt(40), leeftijdsgroep: '12-tot-16' };
  const begin = { ...start, event: { ...start.event, data: ouder } as NewEvent };
  return bestaandeCasus([begin, ...[...(signaal ? [signaal] : []), ...veel, ...rest].map(opZijnLangst)]);
}

/** What a person wrote, made as long as the form takes; names, ids and choices stay as they are. */
function opZijnLangst({ event, door }: Gebeurtenis): Gebeurtenis {
  const max = event.type === 'signaal-vastgelegd' ? signaalMax : (maxVan.get(event.type) ?? {});
  const longer = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return isGeschreven(key, value) ? getypt(max[key] ?? 2000) : value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([name, child]) => [name, longer(child, name)]));
  };
  return { event: longer(event, 'event') as NewEvent, door };
}
