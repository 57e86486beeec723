import type { Requirement } from './requirement';
import { isLeeg } from './veldenGevuld';
import { geldigeSignalen } from './signalen';

/** What must hold of what comes with a melding. */
export const meldingRequirements = {
  // [G1], [G2]: a gesprek with nobody is none.
  'meldgesprek-met-iemand': ({ command }) => {
    if (command.type !== 'meldgesprek-vastleggen') return undefined;
    const { oudersErbij, leerlingErbij } = command.data;
    return oudersErbij === 'nee' && leerlingErbij === 'nee'
      ? { code: 'antwoord-onbekend', facts: {}, veld: 'wie' }
      : undefined;
  },
  // [G5], [G6], L590-600: first how objections can be met, then weighed against protection.
  'bezwaren-gewogen': ({ command }) => {
    if (command.type !== 'meldgesprek-vastleggen' || isLeeg(command.data.bezwaren)) return undefined;
    const { data } = command;
    const veld = (['tegemoetkoming', 'afwegingBezwaren'] as const).find((name) => isLeeg(data[name]));
    return veld && { code: 'motivering-ontbreekt', facts: {}, veld };
  },
  // [N35], L1710-1714: what was heard from others is reported as theirs.
  'andere-bronnen-genoemd': ({ command, casus }) => {
    if (command.type !== 'melding-vastleggen' || !casus || !isLeeg(command.data.andereBronnen))
      return undefined;
    return geldigeSignalen(casus).some(({ signaal }) => signaal.bron !== null)
      ? { code: 'bronnen-noemen', facts: {}, veld: 'andereBronnen' }
      : undefined;
  },
  // Decision 0.2 ([L26-L29]): in own name, or shielded on a ground with a motivering and on one of two conditions.
  'afscherming-gemotiveerd': ({ command }) => {
    if (command.type !== 'melding-vastleggen' || command.data.afgeschermd === null) return undefined;
    const { afschermMotivering, afschermVoorwaarde, veiligheidsplan } = command.data;
    if (isLeeg(afschermMotivering))
      return { code: 'motivering-ontbreekt', facts: {}, veld: 'afschermMotivering' };
    if (afschermVoorwaarde === null)
      return { code: 'antwoord-onbekend', facts: {}, veld: 'afschermVoorwaarde' };
    return afschermVoorwaarde === 'anders-veiligheidsplan-met-veilig-thuis' && isLeeg(veiligheidsplan)
      ? { code: 'veld-leeg', facts: {}, veld: 'veiligheidsplan' }
      : undefined;
  },
  'inhoud-bij-ontvangst': ({ command }) => {
    if (command.type !== 'terugkoppeling-vastleggen' || command.data.ontvangen === 'nee') return undefined;
    return isLeeg(command.data.terugkoppeling)
      ? { code: 'veld-leeg', facts: {}, veld: 'terugkoppeling' }
      : undefined;
  },
} as const satisfies Record<string, Requirement>;
