import type { TermijnId } from '../protocol/termijnen';
import type { Bron } from '../protocol/types';
import type { Casus } from './casus';
import { addHerinnerdagen, kalenderVan, schoolVan } from './herinnerkalender';
import type { InstelbareTermijnId } from './instelbareTermijnen';
import { addDagen } from './kalenderdagen';
import { lopendeTermijnen, verantwoordelijkenVan, type LopendeTermijn } from './lopendeTermijnen';
import type { Organisatie } from './organisatie';
import type { Termijnsleutel } from './records/herinneringRecords';
import { termijnDuur } from './termijnDuur';
import type { Datum, MedewerkerId, Tijdstip } from './waarden';
import { addWerkdagen } from './werkdagen';

/** A termijn that runs: by when, who sees to it, and why. */
export interface TermijnStand {
  readonly id: TermijnId;
  readonly sleutel: Termijnsleutel;
  /** Local dates in Europe/Amsterdam: since when it runs, and the last day that is in time. */
  readonly sinds: Datum;
  readonly vervalt: Datum;
  /** Only what the source sets; a termijn of the school is never called law (decision 0.14). */
  readonly wet: boolean;
  /** The date was agreed on in the casus. */
  readonly afgesproken: boolean;
  /** Whether it waits for nothing: every day counts, and it is reminded of on every day. */
  readonly acuut: boolean;
  readonly verantwoordelijken: readonly MedewerkerId[];
  readonly bron: Bron;
}

/** What the domain cannot know by itself: the organisatie, and the local date of a moment. */
export interface TermijnOmstandigheden {
  readonly organisatie: Organisatie;
  readonly datumVan: (tijdstip: Tijdstip) => Datum;
}

/** Every termijn that runs in this casus, the first to lapse first. */
export function termijnenOf(casus: Casus, omstandigheden: TermijnOmstandigheden): readonly TermijnStand[] {
  const { organisatie, datumVan } = omstandigheden;
  return lopendeTermijnen(casus, organisatie)
    .map((termijn): TermijnStand => {
      const sinds = datumVan(termijn.op);
      return {
        id: termijn.id,
        sleutel: termijn.sleutel,
        sinds,
        vervalt: vervalVan(termijn, casus, organisatie, termijn.datum ?? sinds),
        wet: termijn.rij.wet,
        afgesproken: termijn.rij.duur.soort === 'afgesproken',
        acuut: isAcuut(termijn, casus),
        verantwoordelijken: verantwoordelijkenVan(termijn, casus, organisatie),
        bron: termijn.rij.bron,
      };
    })
    .sort((a, b) => a.vervalt.localeCompare(b.vervalt));
}

/** Too late once the last day has passed. */
export function isTeLaat({ vervalt }: Pick<TermijnStand, 'vervalt'>, vandaag: Datum): boolean {
  return vervalt < vandaag;
}

/** Danger now, or no clear no to it, makes waiting for a schooldag wrong ([J1], decision 0.14). */
export function isAcuut({ rij }: Pick<LopendeTermijn, 'rij'>, casus: Casus): boolean {
  return rij.dagen === 'alle' || (rij.dagen === 'alle-bij-acuut' && casus.acuut.antwoord !== 'nee');
}

/** `basis` is the date from which it counts, or the agreed date itself. */
function vervalVan(termijn: LopendeTermijn, casus: Casus, organisatie: Organisatie, basis: Datum): Datum {
  const { duur } = termijn.rij;
  if (duur.soort === 'afgesproken') return basis;
  const { aantal, eenheid } = isInstelbaar(termijn)
    ? termijnDuur(organisatie, schoolVan(casus, organisatie), termijn.id)
    : duur;
  if (isAcuut(termijn, casus)) return addDagen(basis, aantal);
  switch (eenheid) {
    case 'werkdagen':
      return addWerkdagen(basis, aantal, organisatie.besluitdagen);
    case 'schooldagen':
      return addHerinnerdagen(basis, aantal, false, kalenderVan(casus, organisatie));
    case 'dagen':
      return addDagen(basis, aantal);
  }
}

function isInstelbaar(
  termijn: LopendeTermijn,
): termijn is LopendeTermijn & { readonly id: InstelbareTermijnId } {
  return termijn.rij.instelbaar;
}
