import type { Sectie } from '../../../cards/formulier';
import { disarm, shorten } from '../../../cards/userText';
import type { Bereikbaarheid } from '../../../domain/bereikbaarheid';
import type { Persoon, School } from '../../../domain/organisatie';
import { bereikTekst as t } from '../../../texts/schooloverzicht';

/** Each aandachtsfunctionaris of a school, in the order in which they are called, and whether the bot can reach them. */
export interface Schoolbereik {
  readonly school: School;
  readonly mensen: readonly { readonly persoon: Persoon; readonly bereik: Bereikbaarheid }[];
}

/** Lines on a card; who cannot be counted on stands first. */
const maxRegels = 5;

/** A line each; with a number as soon as the bot cannot be counted on. Of several schools each line says which. */
export function bereikSectie(scholen: readonly Schoolbereik[]): Sectie {
  const [only, second] = scholen;
  const regels = scholen.flatMap(({ school, mensen }) => {
    const waar = second ? t.op(disarm(shorten(school.naam, maxNaam))) : '';
    return mensen.length > 0
      ? mensen.map(({ persoon, bereik }) => ({
          isZeker: bereik.stand === 'bereikbaar',
          tekst: `${waar}${regel(persoon, bereik)}`,
        }))
      : [{ isZeker: false, tekst: `${waar}${t.niemand}` }];
  });
  const volgorde = [...regels.filter(({ isZeker }) => !isZeker), ...regels.filter(({ isZeker }) => isZeker)];
  const rest = volgorde.length - maxRegels;
  return {
    kop: only && !second ? t.kop(disarm(shorten(only.school.naam, maxNaam))) : t.kopScholen,
    regels: [...volgorde.slice(0, maxRegels).map(({ tekst }) => tekst), ...(rest > 0 ? [t.meer(rest)] : [])],
  };
}

const maxNaam = 30;

function regel(persoon: Persoon, bereik: Bereikbaarheid): string {
  const naam = naamVan(persoon);
  switch (bereik.stand) {
    case 'bereikbaar':
    case 'niet-geprobeerd':
      return t[bereik.stand](naam);
    case 'niet-bereikbaar':
      return `${t[bereik.reden](naam)}${bel(persoon)}`;
    case 'afwezig':
      return bereik.vervanger
        ? `${t.afwezig(naam)}${t.vervanger(naamVan(bereik.vervanger))}${bel(bereik.vervanger)}`
        : `${t.afwezig(naam)}${t.geenVervanger}`;
  }
}

const naamVan = ({ naam }: Persoon): string => disarm(shorten(naam, maxNaam));

const bel = ({ telefoon }: Persoon): string => (telefoon === undefined ? t.geenNummer : t.bel(telefoon));
