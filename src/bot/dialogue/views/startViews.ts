import { casusStartenCard, startInputs } from '../../../cards/casusStarten';
import { keuzesVan, makeKnop, withKnoppen } from '../../../cards/parts';
import { render, type Envelope } from '../../../cards/render';
import { isVanWieZichtbaar, signaalKeuzes } from '../../../cards/signaalVelden';
import { veiligheidCard, type veiligheidInputs } from '../../../cards/veiligheid';
import { enigeSchool, startscholenVan, type Organisatie } from '../../../domain/organisatie';
import type { MedewerkerId } from '../../../domain/waarden';
import { leeftijdTekst } from '../../../texts/signaalvelden';
import { startTekst } from '../../../texts/starten';
import { antwoordTekst, veiligheidTekst } from '../../../texts/veiligheid';
import type { RenderedCard } from '../turn';
import { bereikSectie, type Schoolbereik } from './bereikSectie';
import { foutenData, type Fouten } from './fouten';

export type StartTyped = Record<(typeof startInputs)[number], string>;
export type VeiligheidTyped = Record<(typeof veiligheidInputs)[number], string>;

const antwoordKeuzes = keuzesVan(antwoordTekst);

/** The two safety questions. */
export function veiligheidView(envelope: Envelope, typed?: VeiligheidTyped, fouten?: Fouten): RenderedCard {
  const data = {
    ...foutenData(fouten),
    waarden: typed ?? { acuut: '', medewerkerBetrokken: '' },
    keuzes: { acuut: antwoordKeuzes, medewerkerBetrokken: antwoordKeuzes },
    ...withKnoppen(makeKnop('nood'), makeKnop('nummers')),
  };
  return { content: render(veiligheidCard, data, envelope), summary: veiligheidTekst.titel };
}

/**
 * The one form of a new casus. The schools to choose from are the person's own where organisatie.json names them, else
 * all; the one chosen before, or the only one, stands ready. `bereik` is there before the first casus of that school.
 */
export function startView(
  organisatie: Organisatie,
  medewerker: MedewerkerId,
  envelope: Envelope,
  typed: StartTyped,
  fouten?: Fouten,
  bereik?: Schoolbereik,
): RenderedCard {
  const scholen = startscholenVan(organisatie, medewerker);
  const only = enigeSchool(organisatie, medewerker)?.id;
  const known = scholen.some(({ id }) => id === typed.school);
  const data = {
    ...foutenData(fouten),
    secties: bereik ? [bereikSectie([bereik])] : [],
    vanWieZichtbaar: isVanWieZichtbaar(typed),
    waarden: { ...typed, school: known ? typed.school : (only ?? '') },
    keuzes: {
      school: scholen.map(({ id, naam }) => ({ id, titel: naam })),
      leeftijdsgroep: keuzesVan(leeftijdTekst),
      ...signaalKeuzes,
    },
    ...withKnoppen(makeKnop('nood'), makeKnop('nummers')),
  };
  return { content: render(casusStartenCard, data, envelope), summary: startTekst.titel };
}

/** An empty form, but for the two safety answers, today's date and the school the person chose before. */
export function emptyStart(
  antwoorden: { acuut: string; medewerkerBetrokken: string },
  vandaag: string,
  school: string,
): StartTyped {
  const empty = Object.fromEntries(startInputs.map((name) => [name, ''])) as StartTyped;
  return {
    ...empty,
    ...antwoorden,
    school,
    datum: vandaag,
  };
}
