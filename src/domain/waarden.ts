/** The small words of the domain: unions that a card, an event and a test all spell the same way. */

/** Answers are unions, never booleans: doubt has consequences of its own ([C14], [Q2-B]). */
export const antwoorden = ['ja', 'nee', 'twijfel'] as const;
export type Antwoord = (typeof antwoorden)[number];

/** The ages at which the source changes who is spoken to and who consents ([H1-H7], L582-584, L1760-1768). */
export const leeftijdsgroepen = ['onder-12', '12-tot-16', 'vanaf-16'] as const;
export type Leeftijdsgroep = (typeof leeftijdsgroepen)[number];

/** How a signaal was noticed ([B15], L261). `gelezen` and `verteld` do not exist: what others say has a bron. */
export const waarnemingen = ['gezien', 'gehoord', 'geroken'] as const;
export type Waarneming = (typeof waarnemingen)[number];

/** A fact, or an assumption that is marked as such ([B22], L276-278). */
export const signaalsoorten = ['feit', 'hypothese'] as const;
export type Signaalsoort = (typeof signaalsoorten)[number];

/** Whether a signaal supports or speaks against the suspicion ([B16], L263-265). */
export const signaalrichtingen = ['bevestigt', 'weerspreekt'] as const;
export type Signaalrichting = (typeof signaalrichtingen)[number];

/** Rollen that come from organisatie.json; everybody of the tenant is a `medewerker` as well. */
export const organisatierollen = [
  'aandachtsfunctionaris',
  'intern-begeleider',
  'directie',
  'bestuur',
  'privacy-officer',
  'beheerder',
] as const;
export type Organisatierol = (typeof organisatierollen)[number];

/** A rol that someone can have towards one casus; the rights table is written in these. */
export type Rol = Organisatierol | CasusRol | 'medewerker' | 'systeem';

/**
 * Rollen that a casus itself gives: who started it, who was asked for advice, whom of the bevoegd gezag was informed, and
 * whom the hulpplan names ([Q4-B5], [K34], L554-556), who was given a task ([K16], L685), and whose oordeel over
 * afweging 2 was asked ([Q2], L534-536).
 */
export type CasusRol =
  'signaleerder' | 'geraadpleegde' | 'ingelichte' | 'casemanager' | 'taakhouder' | 'medebeoordelaar';

/** Entra object id, in lower case. */
export type MedewerkerId = string;
/** Key of a school in organisatie.json: `[a-z0-9-]+`. */
export type SchoolId = string;
/** Five characters of Crockford base32, such as `K7Q2M`. */
export type CasusId = string;
/** UTC instant as ISO 8601 with milliseconds, such as `2026-11-23T08:15:00.000Z`. */
export type Tijdstip = string;
/** Local calendar date in Europe/Amsterdam, `YYYY-MM-DD`. */
export type Datum = string;

export function isSamenVan<const T extends readonly string[]>(list: T, value: string): value is T[number] {
  return (list as readonly string[]).includes(value);
}
