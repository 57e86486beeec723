/**
 * Words of danger, tried before anything else. Rather once too often: the card costs a glance, missing it may cost
 * more ([J1-J6]). Only turns of phrase that are plainly something else are let pass.
 */
const noodwoorden = [
  /\bnood(?!za)\w*/,
  /\b1 ?1 ?2\b/,
  /\b(alarm|ambulance|ziekenwagen|brand|acuut|reanim\w*|crisis|crisisdienst|crisisnummer)\b/,
  /\bhelp( (mij|me|ons))? (nu|direct|snel|meteen)\b/,
  /(?<!\bgeen )\bspoed(geval\w*|eisend\w*)?\b/,
  /\b(levens)?gevaar(lijke?)?\b/,
  /\b(mes|messen|bijl|wapen|wapens|pistool|vuurwapen|geweer|gestoken|neergestoken|geschoten|schieten|schietpartij)\b/,
  /\bsteekt\b(?! (zijn |haar |een |nooit )*(vinger|hand|energie|tijd))/,
  /\b(bewusteloos|buiten bewustzijn|bloedt|bloeden|ademt niet|stikt|wurgt|gewurgd|vergiftigd|overdosis)\b/,
  /\b(geen lucht|pillen (geslikt|ingenomen))\b/,
  /\b(zelfmoord\w*|zelfdoding\w*|suicide|dood maken|doodmaken|(ver)?moord(t|en)?|ontvoerd|ontvoering|vermist|spoorloos)\b/,
  /\bwil (echt |liever |gewoon )?(dood|niet meer leven)\b|\b(zichzelf|zich|mezelf) iets aan ?(te )?doen\b/,
  /\bniet (meer )?veilig\b|\bonveilig\b/,
  /\bbedreig(t|d|en)\b|\bdreig(t|en|de) met\b/,
  /\bnu (thuis )?(geslagen|mishandeld|misbruikt|verkracht)\b/,
  /\bop dit moment\b.{0,40}\b(geslagen|mishandeld|misbruikt|verkracht)\b/,
  /\b(slaat|slaan|dreigt|schopt|vecht|vechten)\b.{0,40}\bnu\b|\bnu\b.{0,40}\b(slaat|slaan|dreigt|schopt|vecht|vechten)\b/,
];

/** Whether a normalised line (small letters, no accents, single spaces) speaks of danger. */
export function isNood(line: string): boolean {
  return noodwoorden.some((pattern) => pattern.test(line));
}
