import type { AfwegingId } from '../protocol/types';
import {
  geldigAntwoord,
  heeftMelding,
  laatsteAntwoord,
  lopendHulpplan,
  nietGemeld,
  verschuldigdeMelding,
  volgendeAfweging,
} from './afwegingen';
import { afsluitgrondenVan } from './afsluiten';
import type { Casus } from './casus';
import type { CasusState } from './casusState';
import { ingelichtenVan } from './ingelichten';
import { uitstelbareTermijnen } from './lopendeTermijnen';
import { rollenVan } from './medewerker';
import {
  medebeoordelingRefusal,
  medebeoordelingVan,
  naamIn,
  wachtOpMedebeoordeling,
} from './medebeoordeling';
import {
  isZonderToestemming,
  isZwijgplichtBeantwoord,
  meldgesprekMet,
  meldgesprekStand,
  meldtoestemming,
  voorMeldingSinds,
} from './meldingVoorbereiding';
import { bevoegdGezagVan, type Organisatie } from './organisatie';
import { openVragen } from './openVragen';
import { isAdviesNodig } from './plichten';
import { raadgeversVan } from './raad';
import type { Refusal } from './refusals';
import { samenwerkenStand } from './samenwerkenStand';
import { geldigeSignalen, openHypothesen } from './signalen';
import { termijnRegels } from './termijnRegels';
import { openVoor } from './voortgang';
import type { Rol } from './waarden';

/** What must hold of the casus before a command makes sense, whatever is sent along. Each is a fact, not an order of cards. */
export const stateRequirements = {
  ...samenwerkenStand,
  'casus-open': ({ casus }) => (casus.gesloten ? { code: 'casus-gesloten', facts: {} } : undefined),
  // [Q5-B], [Q5-fn3]: what was agreed on at the end of the help is done after closing too, until somebody has looked.
  'open-of-gevolgd': ({ casus }) =>
    casus.gesloten && termijnRegels.monitoring(casus).length === 0
      ? { code: 'casus-gesloten', facts: {} }
      : undefined,
  'casus-gesloten': ({ casus }) => (casus.gesloten ? undefined : { code: 'casus-nog-open', facts: {} }),
  'signaal-aanwezig': ({ casus }) =>
    geldigeSignalen(casus).length > 0
      ? undefined
      : { code: 'stap-nog-open', facts: { stappen: ['signalen'] } },
  // [C6]: somebody of the school who can be asked.
  'raadgever-aanwezig': ({ casus, wie, organisatie }) =>
    raadgeversVan(organisatie, casus.school, wie).length > 0
      ? undefined
      : { code: 'geen-raadgever', facts: {} },
  // [B23]
  'hypothese-open': ({ casus }) =>
    openHypothesen(casus).length > 0 ? undefined : { code: 'geen-hypothese', facts: {} },
  /** Only who was asked can answer, and once. */
  'vraag-open-voor-mij': ({ casus, wie }) =>
    openVragen(casus).some(({ aan }) => wie.kind === 'medewerker' && aan === wie.id)
      ? undefined
      : { code: 'geen-vraag', facts: {} },
  // [Q1] to [Q5], decisions 0.8 and 0.9.
  'afweging-aan-de-beurt': ({ casus, wie, organisatie }) => {
    const next = volgendeAfweging(casus);
    // [Q2], [Q2-A], [K33]: a nee is the school's when two people say it.
    const medebeoordeling = wachtOpMedebeoordeling(casus) ? medebeoordelingVan(casus) : undefined;
    if (medebeoordeling)
      return {
        code: 'medebeoordeling-eerst',
        facts: { naam: naamIn(organisatie, casus, medebeoordeling.gevraagd) },
      };
    if (next === undefined) return { code: 'geen-afweging-open', facts: {} };
    const rollen = rollenVan(wie, casus, organisatie);
    // [K34], [Q5]: the casemanager looks whether the help works; what comes before is for the school ([F3], [Q2]).
    if (next !== 'afweging-5' && !rollen.some((rol) => afwegers.includes(rol)))
      return { code: 'rol-ontbreekt', facts: { nodig: afwegers } };
    const stappen = openVoor(casus, next);
    if (stappen.length > 0) return { code: 'stap-nog-open', facts: { stappen } };
    // [C14], [E5]: any doubt makes advies of Veilig Thuis required before afweging 1.
    if (next === 'afweging-1' && isAdviesNodig(casus)) return { code: 'advies-eerst', facts: {} };
    if (next === 'afweging-2') return bevoegdGezagRefusal(casus, organisatie) ?? wachterRefusal(rollen);
    // [Q4-B7], [Q5]: the question is about the term and the results that the hulpplan agreed.
    return next === 'afweging-5' && !lopendHulpplan(casus)
      ? { code: 'hulpplan-eerst', facts: {} }
      : undefined;
  },
  'medebeoordeling-open': ({ casus, wie, organisatie }) => medebeoordelingRefusal(casus, wie, organisatie),
  // [Q1-B2], L531-532.
  'sterk-vermoeden': ({ casus }) =>
    laatsteAntwoord(casus, 'afweging-1')?.antwoord === 'sterk-vermoeden'
      ? undefined
      : { code: 'afweging-eerst', facts: { afweging: 'afweging-1' } },
  'melding-voorbereid': ({ casus }) => meldingRefusal(casus),
  'melding-verschuldigd': ({ casus }) =>
    verschuldigdeMelding(casus) ? undefined : { code: 'geen-melding-verschuldigd', facts: {} },
  // [F7], [F13], decision 0.1: first the melding, or the reason why it is not made.
  'melding-niet-verschuldigd': ({ casus }) =>
    verschuldigdeMelding(casus) ? { code: 'melding-eerst', facts: {} } : undefined,
  'grond-aanwezig': ({ casus }) =>
    afsluitgrondenVan(casus).length > 0 ? undefined : { code: 'grond-klopt-niet', facts: {} },
  'melding-gedaan': ({ casus }) => (heeftMelding(casus) ? undefined : { code: 'geen-melding', facts: {} }),
  'zonder-toestemming': ({ casus }) =>
    isZonderToestemming(casus) ? undefined : { code: 'toestemming-niet-geweigerd', facts: {} },
  // Decision 0.14.
  'termijn-van-mij': ({ casus, wie, organisatie }) =>
    wie.kind === 'medewerker' && uitstelbareTermijnen(casus, wie.id, organisatie).length > 0
      ? undefined
      : { code: 'geen-termijn', facts: {} },
  // [Q4-B1]
  'hulp-aanvaard': ({ casus }) => answeredRefusal(casus, 'afweging-4', 'ja'),
  // [Q5-B], [N32]: safety is followed after help that worked, and where a melding that was the norm was not made.
  'te-volgen': ({ casus }) => (nietGemeld(casus) ? undefined : answeredRefusal(casus, 'afweging-5', 'ja')),
} as const satisfies Record<string, (state: CasusState) => Refusal | undefined>;

export type StateRequirement = keyof typeof stateRequirements;

/**
 * Who weighs afweging 2 with the school is of the bevoegd gezag now: whoever was informed and left cannot be asked, and then the
 * school would weigh it alone ([Q1-B2], [Q2], L531-536). Only where nobody came after them it goes on without.
 */
function bevoegdGezagRefusal(casus: Casus, organisatie: Organisatie): Refusal | undefined {
  const eerste = geldigAntwoord(casus, 'afweging-1');
  if (eerste?.antwoord !== 'sterk-vermoeden') return undefined;
  if (ingelichtenVan(casus, organisatie).length > 0) return undefined;
  const vertrokken = casus.records['bevoegd-gezag-ingelicht'].length > 0;
  const niemand = bevoegdGezagVan(organisatie, casus.school).length === 0;
  return vertrokken && niemand ? undefined : { code: 'bevoegd-gezag-eerst', facts: {} };
}

/** Who answers the afwegingen before the help runs. */
const afwegers: readonly Rol[] = ['signaleerder', 'aandachtsfunctionaris', 'ingelichte'];

/** [Q2], L534-536: functionarissen and bevoegd gezag, never the teacher alone. */
function wachterRefusal(rollen: readonly Rol[]): Refusal | undefined {
  if (rollen.includes('aandachtsfunctionaris') || rollen.includes('ingelichte')) return undefined;
  return { code: 'rol-ontbreekt', facts: { nodig: ['aandachtsfunctionaris', 'directie'] } };
}

/**
 * Also a melding that no afweging led to, as in nood, is first talked about with everyone of this age and consent asked,
 * or left out on a ground; and without consent the five questions come first ([G1], [G2], [G8-G10], [L7], [L11]).
 */
function meldingRefusal(casus: Casus): Refusal | undefined {
  const sinds = voorMeldingSinds(casus);
  const met = meldgesprekMet(casus).find((wie) => meldgesprekStand(casus, wie, sinds) === 'open');
  if (met) return { code: 'meldgesprek-eerst', facts: { met } };
  if (meldtoestemming(casus, sinds) === 'open') return { code: 'meldtoestemming-eerst', facts: {} };
  return isZonderToestemming(casus, sinds) && !isZwijgplichtBeantwoord(casus, sinds)
    ? { code: 'zwijgplicht-eerst', facts: {} }
    : undefined;
}

function answeredRefusal(casus: Casus, afweging: AfwegingId, antwoord: string): Refusal | undefined {
  return laatsteAntwoord(casus, afweging)?.antwoord === antwoord
    ? undefined
    : { code: 'afweging-eerst', facts: { afweging } };
}
