import { laatsteAntwoord } from './afwegingen';
import { behandelaarVan } from './behandelaar';
import type { BerichtSoort, Casus } from './casus';
import type { Command, CommandData, Recording, recordings } from './commands';
import { ingelichtenVan } from './ingelichten';
import { rollenVan } from './medewerker';
import { alleAntwoorden, oordelenOver } from './oordelen';
import type { Organisatie } from './organisatie';
import { lezers } from './rightsGroepen';
import { takenVan } from './taken';
import { vragenVan, type Vraag } from './vragen';
import { vragerVan } from './vragers';
import type { MedewerkerId } from './waarden';

type RecordingCommand = Extract<Command, { readonly type: Recording }>;

/** Recordings of which somebody else must hear: those whose event says who gets a bericht. */
type Bekend = {
  [C in Recording]: (typeof recordings)[C] extends BerichtSoort ? C : never;
}[Recording];

type Ontvangers<C extends Bekend> = (
  data: CommandData[C],
  casus: Casus,
  organisatie: Organisatie,
) => readonly MedewerkerId[];

/** What was decided that the signaleerder may know ([K16], [K21]). */
const signaleerder = (_: object, casus: Casus): readonly MedewerkerId[] => [casus.signaleerder];

/** Who must know that the casus was closed or opened again. */
const bijSluiten = (_: object, casus: Casus, organisatie: Organisatie): readonly MedewerkerId[] => [
  casus.signaleerder,
  ...behandelaarId(casus, organisatie),
  ...ingelichtenVan(casus, organisatie).map(({ id }) => id),
];

/** One row for each; a recording whose event has receivers does not compile without it. */
const ontvangers: { readonly [C in Bekend]: Ontvangers<C> } = {
  'consultatie-vragen': ({ aan }) => [aan],
  'consultatie-beantwoorden': ({ consultatie }, casus, organisatie) =>
    vraag(consultatie, casus).map((gevraagd) => vragerVan(gevraagd, casus, organisatie)),
  'consultatie-intrekken': ({ consultatie }, casus) => vraag(consultatie, casus).map(({ aan }) => aan),
  'consultatie-doorgeven': ({ aan, consultatie }, casus, organisatie) => [
    aan,
    ...vraag(consultatie, casus).flatMap((oud) => [vragerVan(oud, casus, organisatie), oud.aan]),
  ],
  'taak-geven': ({ aan }) => [aan],
  'taak-afronden': ({ taak }, casus) =>
    takenVan(casus)
      .filter(({ id }) => id === taak)
      .flatMap(({ door, aan }) => [door, aan]),
  'casus-overdragen': ({ aan }, casus) => [aan, casus.signaleerder],
  'casus-toewijzen': ({ aan }, casus, organisatie) => [
    aan,
    ...behandelaarId(casus, organisatie),
    casus.signaleerder,
  ],
  'bevoegd-gezag-inlichten': ({ wie }) => [wie],
  'hulpplan-vastleggen': ({ casemanagerId }, casus) => [
    ...(casemanagerId === null ? [] : [casemanagerId]),
    casus.signaleerder,
  ],
  // [Q2], [K33]: and whose second oordeel is asked.
  'afweging-beantwoorden': ({ afweging, metWie }, casus) => [
    casus.signaleerder,
    ...(afweging === 'afweging-2' && metWie !== null ? [metWie] : []),
  ],
  // The other one of the two; whoever gave this oordeel is left out by `decide`.
  'afweging-meebeoordelen': (data, casus) =>
    alleAntwoorden(casus)
      .filter(({ id, afweging }) => id === data.afweging && afweging === 'afweging-2')
      .flatMap((antwoord) => {
        const { eerste, tweede } = oordelenOver(casus, antwoord);
        return [eerste.door, ...(tweede ? [tweede.door] : [])];
      }),
  'melding-vastleggen': signaleerder,
  // Against the norm, by one person: whoever weighs safety with them must know it (decision 0.1, [Q2], [K33]).
  'norm-afwijken': (data, casus, organisatie) => [
    ...bijSluiten(data, casus, organisatie),
    ...beoordelaars(casus, organisatie),
  ],
  'casus-afsluiten': bijSluiten,
  'casus-heropenen': bijSluiten,
};

/**
 * Who must hear of what is recorded, as the casus stood before it: each once, also whoever gives the command. Undefined for
 * what nobody needs to hear of.
 */
export function ontvangersVan(
  { type, data }: RecordingCommand,
  casus: Casus,
  organisatie: Organisatie,
): readonly MedewerkerId[] | undefined {
  if (!isBekend(type)) return undefined;
  // The row belongs to the type, and so does the data: one command cannot hold two.
  const rij = ontvangers[type] as (
    data: object,
    casus: Casus,
    organisatie: Organisatie,
  ) => readonly MedewerkerId[];
  return [...new Set(rij(data, casus, organisatie))];
}

function isBekend(type: Recording): type is Bekend {
  return type in ontvangers;
}

/** Whose oordelen over afweging 2 stand, as far as they may still see the casus. */
function beoordelaars(casus: Casus, organisatie: Organisatie): readonly MedewerkerId[] {
  const antwoord = laatsteAntwoord(casus, 'afweging-2');
  if (!antwoord) return [];
  const { eerste, tweede } = oordelenOver(casus, antwoord);
  return [eerste, ...(tweede ? [tweede] : [])].flatMap(({ door: id, doorNaam: naam }) => {
    const rollen = rollenVan({ kind: 'medewerker', id, naam }, casus, organisatie);
    return lezers.some((rol) => rollen.includes(rol)) ? [id] : [];
  });
}

function behandelaarId(casus: Casus, organisatie: Organisatie): readonly MedewerkerId[] {
  const nu = behandelaarVan(casus, organisatie);
  return nu ? [nu.id] : [];
}

function vraag(id: string, casus: Casus): readonly Vraag[] {
  return vragenVan(casus).filter((candidate) => candidate.id === id);
}
