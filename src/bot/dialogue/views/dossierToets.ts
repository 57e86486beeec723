import type { Sectie } from '../../../cards/formulier';
import { makeKnop } from '../../../cards/parts';
import { disarm } from '../../../cards/userText';
import { openVerb, type Verb } from '../../../cards/verbs';
import type { Casus } from '../../../domain/casus';
import { isRecording, type CommandType } from '../../../domain/commands';
import { toetsDossier, type Tekort, type Toetsuitslag } from '../../../domain/dossiertoets';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { standRefusal } from '../../../domain/rights';
import { takenVan } from '../../../domain/taken';
import { toegangVan } from '../../../domain/toegang';
import { vragenVan } from '../../../domain/vragen';
import { dossierToetsTekst as tekst, tekortTekst, toetspuntTekst } from '../../../texts/dossierToets';
import { knopTitel } from '../../../texts/kaart';
import { rolNaam } from '../../../texts/rollen';
import type { Overzicht } from './overzichtView';

/** What a review would look at, what is still thin, and with which form to mend it ([L20], L2207-2239). */
export function dossierToets(casus: Casus, wie: Requester, organisatie: Organisatie): Overzicht {
  const punten = toetsDossier(casus);
  const tekorten = punten.flatMap((punt) => punt.tekorten);
  const herstel = tekorten
    .filter(({ command }) => standRefusal(command, wie, casus, organisatie) === undefined)
    .map(({ command }) => verbOf(command))
    .filter((verb) => verb !== undefined);
  return {
    titel: tekst.titel,
    uitleg: tekorten.length === 0 ? [...tekst.uitleg, tekst.compleet] : tekst.uitleg,
    secties: [
      ...punten.map((punt) => sectie(punt, (tekort) => regel(tekort, casus, wie, organisatie))),
      { kop: tekst.privacy, regels: toegangRegels(casus, organisatie) },
    ],
    knoppen: [
      ...[...new Set(herstel)].slice(0, 2).map((verb, index) => makeKnop(verb, { hoofd: index === 0 })),
      makeKnop('casus-inzien'),
      makeKnop('nummers'),
      makeKnop('nood'),
    ],
  };
}

/** Who can see this casus now, by name: privacy is watched over as well ([M12], L704). */
function toegangRegels(casus: Casus, organisatie: Organisatie): string[] {
  const mensen = toegangVan(casus, organisatie).map(({ naam, rol }) => `• ${disarm(naam)}, ${rolNaam[rol]}`);
  const gevraagd = vragenVan(casus)
    .filter(({ stand }) => stand !== 'ingetrokken')
    .map(({ aanNaam }) => disarm(aanNaam));
  const alleenVraag = [...new Set(gevraagd)].map((naam) => tekst.alleenVraag(naam));
  const taken = new Set(takenVan(casus).map(({ aanNaam }) => disarm(aanNaam)));
  const alleenTaak = [...taken].map((naam) => tekst.alleenTaak(naam));
  return [...mensen, ...alleenVraag, ...alleenTaak, tekst.toegangKlopt];
}

function sectie({ punt, aanDeOrde, tekorten }: Toetsuitslag, line: (tekort: Tekort) => string): Sectie {
  const stand = !aanDeOrde ? 'nietAanDeOrde' : tekorten.length > 0 ? 'dun' : 'inOrde';
  const regels = stand === 'dun' ? tekorten.map(line) : [tekst[stand]];
  return { kop: tekst.kop(toetspuntTekst[punt], tekst.stand[stand]), regels };
}

/** A line says with what to mend it, or who can; nothing of the kind where nobody can now. */
function regel({ id, command }: Tekort, casus: Casus, wie: Requester, organisatie: Organisatie): string {
  const refusal = standRefusal(command, wie, casus, organisatie);
  const verb = verbOf(command);
  if (!refusal && verb) return tekst.metFormulier(tekortTekst[id], knopTitel(verb));
  if (refusal?.code === 'rol-ontbreekt')
    return tekst.doorAnder(tekortTekst[id], refusal.facts.nodig.map((rol) => rolNaam[rol]).join(' of de '));
  return tekst.zonderFormulier(tekortTekst[id]);
}

type FormVerb = Extract<Verb, `formulier:${string}` | 'signaal-formulier'>;

function verbOf(command: CommandType): FormVerb | undefined {
  if (command === 'signaal-vastleggen') return 'signaal-formulier';
  return isRecording(command) ? openVerb(command) : undefined;
}
