/** The smallest good organisatie.json, as it is written; a test changes what it is about. */
export const guid = (n: number): string => `11111111-1111-4111-8111-${String(n).padStart(12, '0')}`;

export type Json = Readonly<Record<string, unknown>>;

export const functionarisJson = {
  id: guid(1),
  naam: 'Functionaris A',
  rollen: ['aandachtsfunctionaris'],
  telefoon: '088-000 00 02',
} as const;
export const directieJson = { id: guid(2), naam: 'Directeur A', rollen: ['directie'] } as const;
export const schoolJson = {
  id: 'de-regenboog',
  naam: 'De Regenboog',
  mensen: [functionarisJson, directieJson],
  contacten: [],
} as const;

/** With `bestuur` and `school` laid over it. */
export function organisatieJson(bestuur: Json = {}, school: Json = {}): Json {
  const scholen = [{ ...schoolJson, ...school }];
  return { naam: 'Voorbeeldbestuur', scholen, bovenschools: [], contacten: [], bewaartermijn: 2, ...bestuur };
}
