import { parseCasusCode } from '../../app/codes';
import type { CasusId } from '../../domain/waarden';
import {
  contactTrefwoorden,
  eigenContacten,
  vervallenNamen,
  type VervallenNaamId,
} from '../../protocol/contactnamen';
import type { BegripId } from '../../protocol/begrippen';
import { begripIn, isVraagNaarWoord } from './begripIntent';
import { isNood } from './noodwoorden';

/** What a typed line asks for. The text itself goes no further than this. */
export type Intent =
  | { readonly kind: 'nood' }
  | { readonly kind: 'nummers'; readonly vervallen: VervallenNaamId | null }
  | {
      readonly kind:
        | 'groet'
        | 'help'
        | 'casus-beginnen'
        | 'signaal'
        | 'casussen'
        | 'schooloverzicht'
        | 'randvoorwaarden'
        | 'onbekend';
    }
  /** `null`: a question about a word that is not explained. */
  | { readonly kind: 'uitleg'; readonly begrip: BegripId | null }
  | {
      readonly kind: 'volgende-stap' | 'casus' | 'dossier' | 'dossier-toetsen';
      readonly casusId: CasusId | null;
    };

const groet =
  /^(hi|hello|hallo|hoi|hey|he|hee|dag|moin|goede ?(morgen|middag|n?avond|ndag)|goeie ?(morgen|middag|n?avond))( bot| allemaal| daar)?$/;
const help =
  /^(help|hulp|menu|opties|wat kan (je|jij|u|deze bot)|wat kun (je|jij)|wat kunt u|hoe werkt (dit|het|deze bot))( mij| me)?( doen)?$|\bkun(t u| je| jij) (mij|me) helpen\b|\bhulp nodig\b/;
/** Words of command that happen to be spelled like a casus code. */
const casusMetCode = /^(?:open )?(?:mijn )?casus (?!start|begin|maken|delen|lezen|tonen)[\da-z]{5}$/;
const volgendeStap =
  /\bvolge?n?de? stap(pen)?\b|\bvervolgstap(pen)?\b|\bwat nu\b|\bwat (moet|doe) ik\b|\bhoe (nu )?verder\b|\bhoe ga ik verder\b|\bstap ?([1-5]|een|twee|drie|vier|vijf)\b|^(verder|en nu)$/;
const beginWoord = /\b(start|starten|begin|beginnen|nieuwe|maak|maken|aanmaken|opstarten)\b/;
const casusWoord = /\bcasus\b/;
const signaal = /\bsignaal\b|\bsignalen\b/;
const casussen = /\bcasuss?en\b|^(open )?(mijn )?casus$|\bmijn casus\b|\bcasus openen\b|\bdossiers?\b/;
/** Of the school; whoever asks for their own casussen gets those. */
const schooloverzicht = /\b(school)?overzicht\b/;
const eigenWoord = /\bmijn\b/;
const nummers =
  /\bnumm?ers?\b|\btelefoon\w*|\btel\b|\bbellen\b|\bbel\b|\bbereikba\w*|\bbereik ik\b|\bcontact(gegevens|personen|persoon|lijst)\b|^contact(en)?$|\bcontact opnemen\b|\bneem ik contact\b|\bmeld(en|ing|ingen)\b|\badvies\b/;
/** Worries and what gives them: the two safety questions come first, then a casus. */
const zorg =
  /\bzorg(en)? (om|over|voor)\b|\b(me|mij|ons) (erg |veel |grote )?zorgen\b|\bblauwe plek\w*|\bmishandel\w*|\bverwaarlo\w*|\bmisbruik\w*|\bverkracht\w*|\baangerand\b|\bgeslagen\b|\b(slaat|slaan|sloeg|sloegen)\b|\bopgesloten\b|\bdoodsbang\b|\bvermoeden\b|\bniet pluis\b|\b(durft|wil) niet naar huis\b|\bbang om naar huis\b|\b(meisjes)?besnijdenis\b|\bbesneden\b|\b(uithuwelijk|uitgehuwelijk|eerwraak|achterlating)\w*/;

const randvoorwaarden =
  /\brandvoorwaarden?\b|^(de )?checklist$|\bwat (moet|regelt|doet) (de|het|onze|mijn|een) (school|schoolleiding|leiding|directie|bestuur|organisatie)\b/;

/** Two looks at the line, for one that spans it would try every pair of words. */
const toetswoord =
  /\b(toets|toetsen|getoetst|check|checken|controleer|controleren|nakijken|compleet|volledig)\b/;
const dossierwoord = /\bdossiers?\b/;
const leeswoord = /\b(lees|lezen|toon|tonen|bekijk|bekijken|inzien|inzage)\b/;
const dossierMetCode = /\bdossier (?:van )?(?:casus )?[\da-z]{5}$/;

/** One line of text to what it asks. Case, accents and punctuation do not matter. */
export function intentOf(text: string): Intent {
  const line = normalise(text);
  if (isNood(line)) return { kind: 'nood' };
  if (groet.test(line)) return { kind: 'groet' };
  if (help.test(line)) return { kind: 'help' };
  const vervallen = vervallenNamen.find(({ naam }) => hasWords(line, naam));
  if (vervallen) return { kind: 'nummers', vervallen: vervallen.id };
  const code = casusMetCode.test(line) ? readCodewoord(line) : undefined;
  if (code) return { kind: 'casus', casusId: code };
  if (randvoorwaarden.test(line)) return { kind: 'randvoorwaarden' };
  const begrip = begripIn(line, isContact(line));
  if (begrip) return { kind: 'uitleg', begrip };
  if (volgendeStap.test(line)) {
    return { kind: 'volgende-stap', casusId: codeAtEnd(line) };
  }
  if (/^(start|starten|begin|beginnen)$/.test(line)) return { kind: 'casus-beginnen' };
  if (beginWoord.test(line) && casusWoord.test(line)) return { kind: 'casus-beginnen' };
  if (dossierwoord.test(line) && toetswoord.test(line)) {
    return { kind: 'dossier-toetsen', casusId: codeAtEnd(line) };
  }
  if (dossierMetCode.test(line) || (dossierwoord.test(line) && leeswoord.test(line))) {
    return { kind: 'dossier', casusId: codeAtEnd(line) };
  }
  if (signaal.test(line)) return { kind: 'signaal' };
  if (schooloverzicht.test(line) && !eigenWoord.test(line)) return { kind: 'schooloverzicht' };
  if (casussen.test(line) || schooloverzicht.test(line)) return { kind: 'casussen' };
  if (nummers.test(line) || isContact(line)) return { kind: 'nummers', vervallen: null };
  if (zorg.test(line)) return { kind: 'casus-beginnen' };
  if (isVraagNaarWoord(line)) return { kind: 'uitleg', begrip: null };
  const los = line.includes(' ') ? null : codeAtEnd(line);
  return los === null ? { kind: 'onbekend' } : { kind: 'casus', casusId: los };
}

/**
 * The last word of a line when it is shaped like a casus code, letters only too: "volgende stap jnpad". A Dutch word can be
 * shaped so, so it counts as a code only where this person knows a casus of that name.
 */
export function readCodewoord(text: string): CasusId | undefined {
  const last = normalise(text).split(' ').at(-1) ?? '';
  return last.length === 5 ? parseCasusCode(last) : undefined;
}

/** The school that a line names, when there is one; the longest name, where one is part of another. */
export function readSchoolnaam<S extends { readonly naam: string }>(
  text: string,
  scholen: readonly S[],
): S | undefined {
  const line = normalise(text);
  return [...scholen]
    .sort((a, b) => b.naam.length - a.naam.length)
    .find(({ naam }) => normalise(naam) !== '' && hasWords(line, normalise(naam)));
}

function normalise(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

const contactwoorden = [
  ...Object.keys(contactTrefwoorden),
  ...eigenContacten.map(({ id }) => id.replace('-', ' ')),
];

function isContact(line: string): boolean {
  return contactwoorden.some((woord) => hasWords(line, woord));
}

function hasWords(line: string, words: string): boolean {
  return ` ${line} `.includes(` ${words} `);
}

/** A code named along with a question, such as "volgende stap K7Q2M"; a plain word, or "stap3", is not taken for one. */
function codeAtEnd(line: string): CasusId | null {
  const last = line.split(' ').at(-1) ?? '';
  return (/\d/.test(last) && !/^(stap|klas)\d$/.test(last) ? parseCasusCode(last) : undefined) ?? null;
}
