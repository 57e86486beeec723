import type { Bericht, Bezorging, Casus } from './casus';
import type { Organisatie, Persoon, School } from './organisatie';
import { isAfwezig, vervangerVan } from './vervanging';
import type { Datum, MedewerkerId } from './waarden';

/** Whether a bericht of the bot would reach someone today, as far as that can be known without sending one. */
export type Bereikbaarheid =
  | { readonly stand: 'bereikbaar' | 'niet-geprobeerd' }
  | { readonly stand: 'niet-bereikbaar'; readonly reden: 'app-ontbreekt' | 'geblokkeerd' }
  | { readonly stand: 'afwezig'; readonly vervanger: Persoon | undefined };

export interface Adresstand {
  readonly heeftAdres: boolean;
  /** Somebody whose address is not known may be reached all the same; only sending shows it. */
  readonly heeftRoute: boolean;
}

/**
 * How someone of this school can be reached on a local date. Absence goes before all else; then what became of the last
 * bericht to them, since an address may outlive the app.
 */
export function bereikbaarheidVan(
  persoon: Persoon,
  { heeftAdres, heeftRoute }: Adresstand,
  laatste: Bezorging | undefined,
  plaats: { readonly organisatie: Organisatie; readonly school: School; readonly vandaag: Datum },
): Bereikbaarheid {
  const { organisatie, school, vandaag } = plaats;
  if (isAfwezig(persoon, vandaag))
    return { stand: 'afwezig', vervanger: vervangerVan(organisatie, school, persoon, vandaag) };
  if (laatste?.stand === 'mislukt' && (laatste.reden === 'app-ontbreekt' || laatste.reden === 'geblokkeerd'))
    return { stand: 'niet-bereikbaar', reden: laatste.reden };
  if (heeftAdres) return { stand: 'bereikbaar' };
  return heeftRoute ? { stand: 'niet-geprobeerd' } : { stand: 'niet-bereikbaar', reden: 'app-ontbreekt' };
}

/** What became of the last bericht to this person in these casussen; undefined when none was tried. */
export function laatsteBezorging(casussen: readonly Casus[], aan: MedewerkerId): Bezorging | undefined {
  return casussen
    .flatMap(({ berichten }) => berichten)
    .filter(
      (bericht): bericht is Bericht & { readonly bezorging: Geprobeerd } =>
        bericht.aan === aan && bericht.bezorging.stand !== 'verschuldigd',
    )
    .map(({ bezorging }) => bezorging)
    .reduce<Geprobeerd | undefined>((last, next) => (last && last.op > next.op ? last : next), undefined);
}

type Geprobeerd = Exclude<Bezorging, { stand: 'verschuldigd' }>;
