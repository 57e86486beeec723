/** The fictitious people of the demo, each with a Teams account that exists nowhere. */
export interface DemoPersoon {
  /** Entra object id. */
  readonly id: string;
  readonly naam: string;
  readonly upn: string;
}

const persoon = (nummer: number, naam: string, adres: string): DemoPersoon => ({
  id: `11111111-1111-4111-8111-00000000000${nummer}`,
  naam,
  upn: `${adres}@school.example`,
});

export const demoMensen = {
  leerkrachtA: persoon(1, 'Leerkracht A', 'leerkracht.a'),
  leerkrachtB: persoon(2, 'Leerkracht B', 'leerkracht.b'),
  aandachtsfunctionarisC: persoon(3, 'Aandachtsfunctionaris C', 'aandachtsfunctionaris.c'),
  internBegeleiderD: persoon(4, 'Intern begeleider D', 'intern.begeleider.d'),
  directeurE: persoon(5, 'Directeur E', 'directeur.e'),
  bestuurderF: persoon(6, 'Bestuurder F', 'bestuurder.f'),
} as const;
