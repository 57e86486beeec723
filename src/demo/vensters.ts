import { demoTekst } from '../texts/demo';
import { demoMensen, type DemoPersoon } from './mensen';

/** Entra tenant of the demo organisation; exists nowhere. */
export const demoTenant = '22222222-2222-4222-8222-222222222222';

/** One window: who sits behind it. */
export interface Venster {
  readonly id: 'leerkracht' | 'aandachtsfunctionaris' | 'directie';
  /** As the person who runs the demo reads it. */
  readonly naam: string;
  readonly persoon: DemoPersoon;
}

/** Something of each window. The directie has a window only when it was asked for: the main job needs two. */
export type PerVenster<T> = Readonly<Record<'leerkracht' | 'aandachtsfunctionaris', T>> & {
  readonly directie?: T;
};

export const vensters = [
  { id: 'leerkracht', naam: demoTekst.leerkracht, persoon: demoMensen.leerkrachtA },
  {
    id: 'aandachtsfunctionaris',
    naam: demoTekst.aandachtsfunctionaris,
    persoon: demoMensen.aandachtsfunctionarisC,
  },
  { id: 'directie', naam: demoTekst.directie, persoon: demoMensen.directeurE },
] as const satisfies readonly Venster[];
