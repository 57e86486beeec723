/**
 * Words of danger, tried before anything else. Rather once too often: the card costs a glance, missing it may cost
 * more ([J1-J6]). Only turns of phrase that are plainly something else are let pass.
 */
const noodwoorden = [
  /\bnood(?!za)\w*/,
  /\b1 ?1 ?2\b/,
  /\b(alarm|sos|ambulan[cs]e|ziekenwagen|brand|acuut|reanim\w*|crisis|crisisdienst|crisisnummer)\b/,
  /\bpolitie (nu|direct|snel|meteen)\b|\b(nu|direct|snel|meteen) (de )?politie\b/,
  /\bhelp( (mij|me|ons))? (nu|direct|snel|meteen|help)\b/,
  /(?<!\bgeen )\bspoed(geval\w*|eisend\w*)?\b/,
  /\b(levens)?gevaar(lijke?)?\b|\blevensbedreig\w*/,
  /\b(mes|messen|bijl|wapen|wapens|pistool|vuurwapen|geweer|gestoken|neergestoken|geschoten|schieten|schoten|schietpartij|steekpartij)\b|\bstak\b.{0,20}\bneer\b/,
  /(?<!kort |binnen )\bschiet\b(?! (niet |al |goed )*(op|tekort|te))/,
  /\bsteekt\b(?! (zijn |haar |een |nooit )*(vinger|hand|energie|tijd))/,
  /\b(bewusteloos|buiten bewustzijn|bloed(t|en|end|ing)?|ademt niet|stikt|stikken|wurgt|gewurgd|(ver)?gif|vergiftigd|overdosis)\b/,
  /gewond|\b(flauwgevallen|hartstilstand|hartaanval|epileptische aanval|aangereden|keel dicht\w*)\b/,
  /\b(geen (lucht|adem)|pillen (geslikt|ingenomen|genomen))\b/,
  /\b(zelfmoord\w*|zelfdoding\w*|suicid\w*|(ver)?moord(t|en)?|vermist|weggelopen|spoorloos)\b|ontvoer/,
  /\bdood ?(maken|gaan|slaan|steken|schieten|bloeden|geslagen|gestoken|geschoten)\b|\b(ga|gaat|gaan) (nu |zo |straks )?dood\b/,
  /\b(slaat|slaan|steekt|schopt) .{0,20}\bdood\b/,
  /\bwil(t|len|de)? (echt |liever |gewoon |zelf |eigenlijk )*(dood|niet (meer|verder) leven|er niet meer zijn)\b/,
  /\bdood wil(t|len|de)?\b|\bniet (meer|verder) wil(t|len|de)? leven\b/,
  /\b(zichzelf|zich|mezelf) (iets aan ?(te )?doen|ombreng\w*|van kant|ophang\w*|snijd\w*|gesneden)\b|\bsnijdt (zich|zichzelf)\b/,
  /\biets aandoe\w*|\bdoet (hem|haar|ze|hun|zich|zichzelf|mij|ons|het kind) iets aan\b/,
  /\b(dak|raam|balkon|brug|flat|trein) (af )?(te )?spring\w*|\bspring\w* (zo )?(van|uit|voor) (het|de|een) (dak|raam|balkon|brug|flat|trein)\b/,
  /\bniet (meer )?veilig\b|\bonveilig\b/,
  /\bbedreig(t|d|en)\b|\bdreig(t|en|de) met\b|\bdreigt$/,
  /\bnu (thuis )?(geslagen|mishandeld|misbruikt|verkracht)\b/,
  /\bop dit moment\b.{0,40}\b(geslagen|mishandeld|misbruikt|verkracht)\b/,
  /\b(slaat|slaan|dreigt|schopt|vecht|vechten)\b.{0,40}\bnu\b|\bnu\b.{0,40}\b(slaat|slaan|dreigt|schopt|vecht|vechten)\b/,
];

/** Whether a normalised line (small letters, no accents, single spaces) speaks of danger. */
export function isNood(line: string): boolean {
  return noodwoorden.some((pattern) => pattern.test(line));
}
