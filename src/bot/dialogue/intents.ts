import { parseCasusCode } from '../../app/codes';
import type { CasusId } from '../../domain/waarden';
import { contactTrefwoorden, vervallenNamen, type VervallenNaamId } from '../../protocol/contactnamen';

/** What a typed line asks for. The text itself goes no further than this. */
export type Intent =
  | { readonly kind: 'nood' }
  | { readonly kind: 'nummers'; readonly vervallen: VervallenNaamId | null }
  | { readonly kind: 'groet' | 'help' | 'casus-beginnen' | 'signaal' | 'casussen' | 'onbekend' }
  | { readonly kind: 'volgende-stap' | 'casus'; readonly casusId: CasusId | null };

/**
 * Words of danger, tried before anything else. Rather once too often: the card costs a glance, missing it may cost
 * more ([J1-J6]).
 */
const noodwoorden = [
  /\bnood\w*/,
  /\b112\b/,
  /\b(alarm|ambulance|spoed|help direct)\b/,
  /\bgevaar(lijk)?\b/,
  /\b(mes|messen|wapen|wapens|pistool|vuurwapen|steekt|gestoken|geschoten|schiet)\b/,
  /\b(bewusteloos|buiten bewustzijn|bloedt|bloeden|ademt niet|stikt|wurgt|gewurgd|vergiftigd)\b/,
  /\b(zelfmoord|zelfdoding|suicide|dood maken|doodmaken|vermoorden|ontvoerd|ontvoering)\b/,
  /\b(niet|nu on) ?veilig\b/,
  /\b(wordt|word|is) nu (geslagen|mishandeld|bedreigd)\b/,
  /\bslaat nu\b|\bslaan nu\b|\bdreigt nu\b/,
];

/** One line of text to what it asks. Case, accents and punctuation do not matter. */
export function intentOf(text: string): Intent {
  const line = normalise(text);
  if (noodwoorden.some((pattern) => pattern.test(line))) return { kind: 'nood' };
  if (/^(hi|hello|hallo|hoi|hey|dag|goede(morgen|middag|navond)|moin|start|begin)$/.test(line))
    return { kind: 'groet' };
  if (/^(help|hulp|menu|opties|wat kan je|wat kun je|wat kunt u|hoe werkt (dit|het))$/.test(line))
    return { kind: 'help' };
  const vervallen = vervallenNamen.find(({ naam }) => hasWords(line, naam));
  if (vervallen) return { kind: 'nummers', vervallen: vervallen.id };
  const casus = /^(?:open )?casus ([\da-z]{5})$/.exec(line);
  const code = casus?.[1] === undefined ? undefined : parseCasusCode(casus[1]);
  if (code !== undefined) return { kind: 'casus', casusId: code };
  if (/\b(volgende stap|wat nu|wat moet ik|wat doe ik|hoe verder|stap [1-5])\b/.test(line)) {
    return { kind: 'volgende-stap', casusId: codeAtEnd(line) };
  }
  if (
    /\b(start|begin|nieuwe|open|maak|aanmaken|starten)\b.*\bcasus\b|\bcasus\b.*\b(start|starten|beginnen|aanmaken)\b/.test(
      line,
    )
  ) {
    return { kind: 'casus-beginnen' };
  }
  if (/\bsignaal\b|\bsignalen\b/.test(line)) return { kind: 'signaal' };
  if (/\b(mijn )?casuss?en\b|^casus$|^mijn casus$|\boverzicht\b/.test(line)) return { kind: 'casussen' };
  if (/\b(nummers?|telefoon\w*|bellen|bel|contact(en)?|bereik\w*)\b/.test(line) || isContact(line)) {
    return { kind: 'nummers', vervallen: null };
  }
  if (/\b(zorg|zorgen) (om|over|voor)\b|\bblauwe plek\w*|\bmishandel\w*|\bverwaarlo\w*/.test(line))
    return { kind: 'casus-beginnen' };
  const los = /\d/.test(line) ? parseCasusCode(line) : undefined;
  return los === undefined ? { kind: 'onbekend' } : { kind: 'casus', casusId: los };
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function hasWords(line: string, words: string): boolean {
  return ` ${line} `.includes(` ${words} `);
}

function isContact(line: string): boolean {
  return Object.keys(contactTrefwoorden).some((trefwoord) => hasWords(line, trefwoord));
}

/** A code named along with a question, such as "volgende stap K7Q2M"; a plain word is not taken for one. */
function codeAtEnd(line: string): CasusId | null {
  const last = line.split(' ').at(-1) ?? '';
  return (/\d/.test(last) && last.length === 5 ? parseCasusCode(last) : undefined) ?? null;
}
