import { geldigAntwoord } from '../../domain/afwegingen';
import { casemanagersVan } from '../../domain/casemanagers';
import { helperTekst } from '../../texts/afwegingen';
import { hulpplanVastleggenTekst } from '../../texts/formulieren/hulp';
import { defineFormulier } from '../formulier';
import { hulpSecties } from '../secties/grondslag';
import { alinea, datum, regel, vrijeKeuzeUit, vrijeRegel } from '../velden';

/** Help with term, goals, rollen, tasks and casemanager ([Q4-B1] to [Q4-B7], [K34], [M7], L553-556). */
export const hulpplanVastleggen = defineFormulier({
  verb: 'hulpplan-vastleggen',
  tekst: hulpplanVastleggenTekst,
  bron: {
    regels: ['Q4-B1', 'Q4-B2', 'Q4-B3', 'Q4-B4', 'Q4-B5', 'Q4-B6', 'Q4-B7', 'K34', 'M7'],
    lijnen: ['L553-556'],
  },
  velden: ({ casus, organisatie }) => ({
    hulp: alinea(),
    helper: regel(400),
    doelen: alinea(),
    termijn: datum(),
    rollen: alinea(1000),
    taken: alinea(1000),
    casemanagerId: vrijeKeuzeUit(
      casemanagersVan(casus, organisatie).map(({ id, naam }) => ({ id, titel: naam })),
    ),
    casemanager: vrijeRegel(),
    takenCasemanager: alinea(1000),
  }),
  secties: ({ casus }) => hulpSecties(casus),
  beginwaarden: ({ casus }) => {
    const hulp = geldigAntwoord(casus, 'afweging-3');
    const wie = hulp?.helper ? `${helperTekst[hulp.helper]}. ${hulp.vastgelegd['wie-helpt'] ?? ''}` : '';
    // The term is agreed with those involved: no date stands there of itself.
    return { hulp: hulp?.vastgelegd['welke-hulp'] ?? '', helper: wie, termijn: '' };
  },
  toData: ({ casemanagerId, ...plan }, { casus, organisatie }) => {
    const collega = casemanagersVan(casus, organisatie).find(({ id }) => id === casemanagerId);
    // A name that was typed beside a choice stays: then the rules ask which of the two it is.
    const casemanager = plan.casemanager.trim() === '' ? (collega?.naam ?? '') : plan.casemanager;
    return { ...plan, casemanager, casemanagerId: casemanagerId === '' ? null : casemanagerId };
  },
});
