import type { Medewerker } from '../../src/domain/medewerker';
import type { EigenContact, Organisatie, Persoon } from '../../src/domain/organisatie';
import type { Organisatierol } from '../../src/domain/waarden';

/** Fictitious people with fixed ids: who they are stands in `organisatie` below, or nowhere for plain teachers. */
export const leerkrachtA = medewerker(1, 'Leerkracht A');
/** Works at De Regenboog too, and organisatie.json does not name them. */
export const leerkrachtB = medewerker(2, 'Leerkracht B');
/** Works at Het Kompas; organisatie.json does not name them either. */
export const leerkrachtKompas = medewerker(3, 'Leerkracht C');
export const functionarisA = medewerker(11, 'Functionaris A');
export const functionarisB = medewerker(12, 'Functionaris B');
export const functionarisKompas = medewerker(13, 'Functionaris C');
export const begeleider = medewerker(21, 'Begeleider A');
export const directeur = medewerker(31, 'Directeur A');
export const directeurKompas = medewerker(32, 'Directeur B');
export const bestuurder = medewerker(41, 'Bestuurder A');
export const privacyOfficer = medewerker(51, 'Privacy officer A');
export const beheerder = medewerker(61, 'Beheerder A');
/** Two rollen at one school. */
export const begeleiderEnFunctionaris = medewerker(71, 'Begeleider B');
/** A different rol at each school. */
export const tweeScholen = medewerker(72, 'Begeleider C');

const contacten: readonly EigenContact[] = [];

/** Two schools under one board; De Regenboog has three aandachtsfunctionarissen, to be called in this order. */
export const organisatie: Organisatie = {
  naam: 'Voorbeeldbestuur',
  scholen: [
    {
      id: 'de-regenboog',
      naam: 'De Regenboog',
      mensen: [
        persoon(functionarisA, 'aandachtsfunctionaris'),
        persoon(functionarisB, 'aandachtsfunctionaris'),
        persoon(begeleiderEnFunctionaris, 'intern-begeleider', 'aandachtsfunctionaris'),
        persoon(begeleider, 'intern-begeleider'),
        persoon(tweeScholen, 'intern-begeleider'),
        persoon(directeur, 'directie'),
      ],
      contacten,
    },
    {
      id: 'het-kompas',
      naam: 'Het Kompas',
      mensen: [
        persoon(functionarisKompas, 'aandachtsfunctionaris'),
        persoon(tweeScholen, 'aandachtsfunctionaris'),
        persoon(directeurKompas, 'directie'),
      ],
      contacten,
    },
  ],
  bovenschools: [
    persoon(bestuurder, 'bestuur'),
    persoon(privacyOfficer, 'privacy-officer'),
    persoon(beheerder, 'beheerder'),
  ],
  contacten,
};

/** The same schools where De Regenboog has no aandachtsfunctionaris. */
export const zonderFunctionarissen: Organisatie = {
  ...organisatie,
  scholen: organisatie.scholen.map((school) => ({
    ...school,
    mensen: school.mensen.filter(({ rollen }) => !rollen.includes('aandachtsfunctionaris')),
  })),
};

function medewerker(nummer: number, naam: string): Medewerker {
  return {
    kind: 'medewerker',
    id: `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}`,
    naam,
  };
}

function persoon({ id, naam }: Medewerker, ...rollen: readonly Organisatierol[]): Persoon {
  return { id, naam, rollen };
}
