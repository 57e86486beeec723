import { functionarissen } from '../protocol/rollen';
import { laatsteAntwoord } from './afwegingen';
import type { Bericht, BerichtSoort, Casus } from './casus';
import type { BerichtId } from './events';
import { bevoegdGezagVan, findSchool, type Organisatie } from './organisatie';
import { gevraagdIn } from './oordelen';
import { isVervangingVoorbij } from './vervangingVoorbij';
import type { MedewerkerId, Organisatierol, Rol } from './waarden';

/**
 * In which rol a vervanger gets each bericht that goes on to one. What is not here is for one person and stays with them: a
 * question for advice and a taak people pass on themselves ([C6], [K16]).
 */
const vervangrollen = {
  'casus-gestart': 'aandachtsfunctionaris',
  'nood-vastgelegd': 'aandachtsfunctionaris',
  'bevoegd-gezag-ingelicht': 'ingelichte',
  'afweging-beantwoord': 'medebeoordelaar',
} as const satisfies { readonly [S in BerichtSoort]?: Rol };

export type Vervangsoort = keyof typeof vervangrollen;
type Vervangrol = (typeof vervangrollen)[Vervangsoort];

export const vervangsoorten = Object.keys(vervangrollen) as readonly Vervangsoort[];

/** The rol that a vervanger takes over with this bericht; undefined where there is none to take over. */
export function vervangrolVan(casus: Casus, bericht: Bericht): Vervangrol | undefined {
  const soort = vervangsoorten.find((candidate) => candidate === bericht.soort);
  if (soort === undefined) return undefined;
  if (soort !== 'afweging-beantwoord') return vervangrollen[soort];
  // Others only hear that there is a decision; and an older question is no question any more ([Q2], [K33]).
  const gevraagd = gevraagdIn(casus, bericht);
  return gevraagd !== undefined && gevraagd.id === laatsteAntwoord(casus, 'afweging-2')?.id
    ? vervangrollen[soort]
    : undefined;
}

/**
 * Whether this person may stand in, on this casus, for whom the bericht was first. Who takes the place of the bevoegd gezag
 * is of the bevoegd gezag too, and of a functionaris another functionaris ([Q2], [K33], L531-536); for an
 * aandachtsfunctionaris it is whoever the school names, as long as there is a rol to stand in for ([K21]).
 */
export function magVervangen(
  casus: Casus,
  bericht: Bericht,
  aan: MedewerkerId,
  organisatie: Organisatie,
): boolean {
  const voor = vervangen(casus, bericht) ?? bericht.aan;
  const gezag = (id: MedewerkerId): boolean =>
    bevoegdGezagVan(organisatie, casus.school).some((persoon) => persoon.id === id);
  const heeft = (id: MedewerkerId, rollen: readonly Organisatierol[]): boolean =>
    (findSchool(organisatie, casus.school)?.mensen ?? []).some(
      (persoon) => persoon.id === id && persoon.rollen.some((rol) => rollen.includes(rol)),
    );
  switch (vervangrolVan(casus, bericht)) {
    case undefined:
      return false;
    case 'aandachtsfunctionaris':
      return [voor, aan].some((id) => heeft(id, ['aandachtsfunctionaris']));
    case 'ingelichte':
      return gezag(aan);
    case 'medebeoordelaar':
      return gezag(voor) ? gezag(aan) : heeft(aan, functionarissen);
  }
}

/** What this medewerker may stand in for on this casus, by the berichten that were sent on to them. */
export function vervangrollenVan(
  casus: Casus,
  wie: MedewerkerId,
  organisatie: Organisatie,
): readonly Vervangrol[] {
  return casus.berichten
    .filter(({ aan, doorgestuurdVan }) => aan === wie && doorgestuurdVan !== undefined)
    .filter((bericht) => magVervangen(casus, bericht, wie, organisatie))
    .flatMap((bericht) => {
      const rol = vervangrolVan(casus, bericht);
      const voor = vervangen(casus, bericht) ?? bericht.aan;
      const voorbij =
        rol === 'aandachtsfunctionaris' && isVervangingVoorbij(casus, bericht, voor, organisatie);
      return rol === undefined || voorbij ? [] : [rol];
    });
}

/** Id of the event that a bericht tells of, also when it was sent on. */
export function herkomst({ id, doorgestuurdVan }: Bericht): string {
  const eerste = doorgestuurdVan ?? id;
  return eerste.slice(0, eerste.lastIndexOf('>'));
}

/** Each bericht goes to a vervanger once. */
export function isDoorgestuurd(casus: Casus, bericht: BerichtId): boolean {
  return casus.berichten.some(({ doorgestuurdVan }) => doorgestuurdVan === bericht);
}

/** For whom this bericht to a vervanger was; undefined for any other bericht. */
export function vervangen(casus: Casus, { doorgestuurdVan }: Bericht): MedewerkerId | undefined {
  return casus.berichten.find(({ id }) => id === doorgestuurdVan)?.aan;
}
