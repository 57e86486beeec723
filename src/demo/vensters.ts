import { demoTekst } from '../texts/demo';
import { demoMensen, type DemoPersoon } from './mensen';

/** Entra tenant of the demo organisation; exists nowhere. */
export const demoTenant = '22222222-2222-4222-8222-222222222222';

/** One window: who sits behind it. */
export interface Venster {
  readonly id: 'leerkracht' | 'aandachtsfunctionaris';
  /** As the person who runs the demo reads it. */
  readonly naam: string;
  readonly persoon: DemoPersoon;
}

export const vensters = [
  { id: 'leerkracht', naam: demoTekst.leerkracht, persoon: demoMensen.leerkrachtA },
  {
    id: 'aandachtsfunctionaris',
    naam: demoTekst.aandachtsfunctionaris,
    persoon: demoMensen.aandachtsfunctionarisC,
  },
] as const satisfies readonly Venster[];
