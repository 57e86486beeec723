import { protocollen } from '../protocol/protocol';
import type { Termijn, TermijnId } from '../protocol/termijnen';
import { behandelaarVan } from './behandelaar';
import type { Casus } from './casus';
import { rollenVan } from './medewerker';
import { mensenMetRol, findSchool, type Organisatie } from './organisatie';
import type { Termijnsleutel } from './records/herinneringRecords';
import { lezers } from './rightsGroepen';
import { termijnRegels, type Begin } from './termijnRegels';
import type { MedewerkerId, Rol } from './waarden';

/** A termijn that runs, before it is known by which date. */
export interface LopendeTermijn extends Begin {
  readonly id: TermijnId;
  readonly sleutel: Termijnsleutel;
  readonly rij: Termijn;
}

/**
 * Which termijnen run in this casus: derived from its log, so that nothing need be kept or stopped. A closed casus keeps
 * the terugkoppeling of Veilig Thuis and the agreed monitoring. Opened again, all others start anew that day. In the order
 * of the table.
 */
export function lopendeTermijnen(casus: Casus, organisatie: Organisatie): readonly LopendeTermijn[] {
  const heropend = casus.records['casus-heropend'].at(-1);
  return termijnrijen(casus)
    .filter(({ naSluiten }) => naSluiten || !casus.gesloten)
    .filter(({ id }) => id !== 'contact-met-signaleerder' || !kentMeldcode(casus, organisatie))
    .flatMap((rij) =>
      termijnRegels[rij.id](casus).map((begin): LopendeTermijn => {
        const opnieuw = heropend && !rij.naSluiten && begin.op < heropend.op;
        return {
          ...begin,
          op: opnieuw ? heropend.op : begin.op,
          id: rij.id,
          sleutel: `${rij.id}:${begin.event}`,
          rij,
        };
      }),
    );
}

/** The table under which the casus was opened. */
function termijnrijen(casus: Casus): readonly (Termijn & { readonly id: TermijnId })[] {
  return protocollen[casus.protocol].termijnen;
}

/** An aandachtsfunctionaris who starts a casus waits for nobody ([K21]). */
function kentMeldcode(casus: Casus, organisatie: Organisatie): boolean {
  return functionarissenVan(casus, organisatie).includes(casus.signaleerder);
}

/** Everyone of the school of this casus with that rol, in the order of the file. */
export function idsMetRol(
  casus: Casus,
  organisatie: Organisatie,
  rol: 'aandachtsfunctionaris' | 'directie',
): readonly MedewerkerId[] {
  const school = findSchool(organisatie, casus.school);
  return school ? mensenMetRol(school, rol).map(({ id }) => id) : [];
}

const functionarissenVan = (casus: Casus, organisatie: Organisatie): readonly MedewerkerId[] =>
  idsMetRol(casus, organisatie, 'aandachtsfunctionaris');

/**
 * Who must see to it. What is for the aandachtsfunctionaris is for the one who has the casus now, and for all of them while
 * nobody took it up. Where the rol has nobody, or nobody who still belongs to the casus, the aandachtsfunctionarissen; and where the school has none, whoever
 * carries the casus: never nobody.
 */
export function verantwoordelijkenVan(
  termijn: LopendeTermijn,
  casus: Casus,
  organisatie: Organisatie,
): readonly MedewerkerId[] {
  const behandelaar = behandelaarVan(casus, organisatie);
  const functionarissen = behandelaar ? [behandelaar.id] : functionarissenVan(casus, organisatie);
  const eigen = eigenVerantwoordelijken(termijn, casus, functionarissen).filter((id) =>
    isBetrokken(casus, id, organisatie),
  );
  return [eigen, functionarissen, [casus.signaleerder]].find((ids) => ids.length > 0) ?? [];
}

/** Whoever handed the casus over, or left the school, has nothing to do in it and may know no more of it ([K25]). */
function isBetrokken(casus: Casus, id: MedewerkerId, organisatie: Organisatie): boolean {
  const rollen = rollenVan({ kind: 'medewerker', id, naam: '' }, casus, organisatie);
  return rollen.some((rol) => betrokken.includes(rol));
}

const betrokken: readonly Rol[] = [...lezers, 'geraadpleegde', 'taakhouder'];

function eigenVerantwoordelijken(
  { rij, aan }: LopendeTermijn,
  casus: Casus,
  functionarissen: readonly MedewerkerId[],
): readonly MedewerkerId[] {
  switch (rij.wie) {
    case 'afzender':
    case 'geraadpleegde':
    case 'medebeoordelaar':
    case 'taakhouder':
      return aan === undefined ? [] : [aan];
    case 'signaleerder':
      return [casus.signaleerder];
    case 'casemanager': {
      const casemanager = casus.records['hulpplan-vastgelegd'].at(-1)?.casemanagerId ?? null;
      return casemanager === null ? [] : [casemanager];
    }
    case 'aandachtsfunctionaris':
    case 'intern-begeleider':
    case 'directie':
    case 'bestuur':
      return functionarissen;
  }
}

/** The termijnen of which this person may put off the herinnering: their own, and for an aandachtsfunctionaris all. */
export function uitstelbareTermijnen(
  casus: Casus,
  wie: MedewerkerId,
  organisatie: Organisatie,
): readonly LopendeTermijn[] {
  const alle = functionarissenVan(casus, organisatie).includes(wie);
  return lopendeTermijnen(casus, organisatie).filter(
    (termijn) => alle || verantwoordelijkenVan(termijn, casus, organisatie).includes(wie),
  );
}
