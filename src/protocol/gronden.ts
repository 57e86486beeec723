import { bron, type Onderdeel } from './bron';

/** What a ground can lift, each thing by its own grounds only. */
export type Ontheffing = 'gesprek' | 'meldgesprek' | 'bekendmaken-identiteit' | 'toestemming-vragen';

/** What stays owed whatever the ground. */
export type BlijftStaan = 'consultatie' | 'advies' | 'melding' | 'melding-op-naam' | 'zwijgplichtvragen';

export interface Grond extends Onderdeel {
  readonly heftOp: Ontheffing;
  readonly heftNooitOp: readonly BlijftStaan[];
}

/** Decision 0.5 ([N27], L1505-1511, L1521-1525): a ground is never a reason not to consult or not to make a melding. */
const altijd = ['consultatie', 'advies', 'melding'] as const;

/** Each ground is recorded with a motivering ([G10], L211-213). */
export const gronden = [
  {
    id: 'gesprek-veiligheid',
    heftOp: 'gesprek',
    heftNooitOp: altijd,
    bron: bron(['D16', 'N43', '0.5', '0.11'], 'L446-450', 'L2427-2433'),
  },
  {
    id: 'gesprek-contactverlies',
    heftOp: 'gesprek',
    heftNooitOp: altijd,
    bron: bron(['D17', 'N27', 'N43', '0.5'], 'L452-454', 'L1505-1511', 'L1521-1525', 'L2427-2433'),
  },
  {
    id: 'meldgesprek-veiligheid',
    heftOp: 'meldgesprek',
    heftNooitOp: altijd,
    bron: bron(['G8', 'G10', 'N43', '0.5', '0.11'], 'L211-213', 'L608-610', 'L2492-2496'),
  },
  {
    id: 'meldgesprek-contactverlies',
    heftOp: 'meldgesprek',
    heftNooitOp: altijd,
    bron: bron(['G9', 'G10', 'N27', 'N43', '0.5'], 'L211-213', 'L612-614', 'L1521-1525', 'L2492-2496'),
  },
  {
    id: 'afschermen-gevaar-kinderen',
    heftOp: 'bekendmaken-identiteit',
    heftNooitOp: [...altijd, 'melding-op-naam'],
    bron: bron(['L25', 'L26', '0.2'], 'L1786-1802'),
  },
  {
    id: 'afschermen-gevaar-medewerkers',
    heftOp: 'bekendmaken-identiteit',
    heftNooitOp: [...altijd, 'melding-op-naam'],
    bron: bron(['L25', 'L26', '0.2'], 'L1786-1802'),
  },
  {
    id: 'afschermen-vertrouwensrelatie',
    heftOp: 'bekendmaken-identiteit',
    heftNooitOp: [...altijd, 'melding-op-naam'],
    bron: bron(['L25', 'L27', '0.2'], 'L1786-1794', 'L1804-1806'),
  },
  {
    id: 'toestemming-veiligheid',
    heftOp: 'toestemming-vragen',
    heftNooitOp: [...altijd, 'zwijgplichtvragen'],
    bron: bron(['L9', 'M9', '0.5'], 'L2072-2076'),
  },
] as const satisfies readonly Grond[];

export type GrondId = (typeof gronden)[number]['id'];

type GrondVoor<O extends Ontheffing> = Extract<(typeof gronden)[number], { readonly heftOp: O }>['id'];
export type GesprekGrondId = GrondVoor<'gesprek'>;
export type MeldgesprekGrondId = GrondVoor<'meldgesprek'>;
export type AfschermGrondId = GrondVoor<'bekendmaken-identiteit'>;
export type ToestemmingGrondId = GrondVoor<'toestemming-vragen'>;
