import type { Rol } from './waarden';

/** Who carries the casus: who started it, and the aandachtsfunctionaris of the school ([K21], [K27-K30]). */
export const dragers = ['signaleerder', 'aandachtsfunctionaris'] as const satisfies readonly Rol[];
/** And whom of the bevoegd gezag was informed ([K33]). */
export const metGezag = [...dragers, 'ingelichte'] as const satisfies readonly Rol[];
/** The hulpplan is in the hands of the casemanager, who looks whether the help works ([K34], [Q5]). */
export const metCasemanager = [...metGezag, 'casemanager'] as const satisfies readonly Rol[];
/** Who sees the whole casus: also who must weigh what it comes to, for they need what that rests on ([Q2], decision 0.9). */
export const lezers = [...metCasemanager, 'medebeoordelaar'] as const satisfies readonly Rol[];
/** Who keeps notes as the casus runs, also of the help ([K34], [Q4-B6], L554-556). */
export const volgers = [...dragers, 'casemanager'] as const satisfies readonly Rol[];
/** Who weighs safety and guards the norm: never the teacher alone ([Q2], decision 0.1). */
export const wachters = ['aandachtsfunctionaris', 'ingelichte'] as const satisfies readonly Rol[];

export const open = ['casus-open'] as const;
export const gedateerd = ['niet-in-toekomst'] as const;
/** Of what happened: on which day, and nothing left blank. */
export const beschreven = ['niet-in-toekomst', 'velden-gevuld'] as const;
