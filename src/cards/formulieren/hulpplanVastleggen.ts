import { geldigAntwoord } from '../../domain/afwegingen';
import { helperTekst } from '../../texts/afwegingen';
import { hulpplanVastleggenTekst } from '../../texts/formulieren/hulp';
import { defineFormulier } from '../formulier';
import { hulpSecties } from '../secties/grondslag';
import { alinea, datum, regel } from '../velden';

/** Help with term, goals, rollen, tasks and casemanager ([Q4-B1] to [Q4-B7], [K34], [M7], L553-556). */
export const hulpplanVastleggen = defineFormulier({
  verb: 'hulpplan-vastleggen',
  tekst: hulpplanVastleggenTekst,
  bron: {
    regels: ['Q4-B1', 'Q4-B2', 'Q4-B3', 'Q4-B4', 'Q4-B5', 'Q4-B6', 'Q4-B7', 'K34', 'M7'],
    lijnen: ['L553-556'],
  },
  velden: () => ({
    hulp: alinea(),
    helper: regel(400),
    doelen: alinea(),
    termijn: datum(),
    rollen: alinea(1000),
    taken: alinea(1000),
    casemanager: regel(),
    takenCasemanager: alinea(1000),
  }),
  secties: ({ casus }) => hulpSecties(casus),
  beginwaarden: ({ casus }) => {
    const hulp = geldigAntwoord(casus, 'afweging-3');
    const wie = hulp?.helper ? `${helperTekst[hulp.helper]}. ${hulp.vastgelegd['wie-helpt'] ?? ''}` : '';
    // The term is agreed with those involved: no date stands there of itself.
    return { hulp: hulp?.vastgelegd['welke-hulp'] ?? '', helper: wie, termijn: '' };
  },
  toData: (answer) => answer,
});
