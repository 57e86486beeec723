import { mensenMetRol, type Organisatie, type School } from '../domain/organisatie';

/** What is lawful in organisatie.json and still leaves someone without help; Dutch, without names of people. */
export function organisatieWaarschuwingen(organisatie: Organisatie): readonly string[] {
  return organisatie.scholen.flatMap(waarschuwingenOf);
}

function waarschuwingenOf(school: School): readonly string[] {
  const functionarissen = mensenMetRol(school, 'aandachtsfunctionaris');
  const waarschuwingen = functionarissen
    .filter((persoon) => !persoon.upn && !persoon.telefoon)
    .map(
      (persoon) =>
        `School ${school.id}: aandachtsfunctionaris ${persoon.id} heeft geen upn en geen telefoon. Een leerkracht kan niet bellen.`,
    );
  if (functionarissen.length === 0) {
    waarschuwingen.push(
      `School ${school.id} heeft geen aandachtsfunctionaris. Niemand krijgt daar een bericht.`,
    );
  }
  if (mensenMetRol(school, 'directie').length === 0) {
    waarschuwingen.push(`School ${school.id} heeft geen directie. Niemand kan daar meebeslissen.`);
  }
  return waarschuwingen;
}
