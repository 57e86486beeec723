import { termijnen, type Duur, type Termijn } from '../protocol/termijnen';

/** A number that a school may set: what it is when nobody does, and between which bounds it makes sense. */
export interface InstelbareTermijn {
  readonly id: InstelbareTermijnId;
  readonly aantal: number;
  readonly eenheid: Extract<Duur, { soort: 'vast' }>['eenheid'];
  readonly min: number;
  readonly max: number;
}

type Rij = Extract<(typeof termijnen)[number], { instelbaar: true }>;
export type InstelbareTermijnId = Rij['id'];

/** What a school set, by id; what is not there keeps its default. */
export type IngesteldeTermijnen = Readonly<Partial<Record<InstelbareTermijnId, number | undefined>>>;

/** Every termijn that organisatie.json may set: none of the law, for the protocol lets no such row be set (decision 0.14). */
export const instelbareTermijnen: readonly InstelbareTermijn[] = termijnen
  .filter((termijn): termijn is Rij => termijn.instelbaar)
  .map(({ id, duur: { aantal, eenheid }, dagen }) => ({
    id,
    aantal,
    eenheid,
    min: 1,
    max: mostOf(aantal, dagen),
  }));

/**
 * What cannot wait for a schooldag may be put off by one day and no more. For the rest: a school that needs longer than
 * this does not want a herinnering but another way of working.
 */
function mostOf(aantal: number, dagen: Termijn['dagen']): number {
  return dagen === 'alle' ? aantal + 1 : Math.max(5, 3 * aantal);
}
