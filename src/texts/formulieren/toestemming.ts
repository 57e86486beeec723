import type { Leeftijdsgroep } from '../../domain/waarden';
import type { FormulierTekst } from './formulierTekst';

/** Who gives consent at this age, and who is spoken to besides ([H5-H7], L2052-2070). */
export const toestemmingLeeftijd = {
  'onder-12': 'Deze leerling is jonger dan 12 jaar: de ouders geven toestemming.',
  '12-tot-16':
    'Deze leerling is 12 tot en met 15 jaar: de ouders geven toestemming. Gaat het om hulp? Dan heeft de leerling vanaf 12 jaar een eigen stem.',
  'vanaf-16':
    'Deze leerling is 16 jaar of ouder en geeft zelf toestemming. Woont de leerling thuis? Spreek dan ook met de ouders.',
} as const satisfies Record<Leeftijdsgroep, string>;

export const toestemmingVastleggenTekst = {
  titel: 'Leg toestemming vast',
  uitleg: [
    'Ja? Dan mag u het kind met naam bespreken met anderen.',
    'Nee? Dan is dat een zorgelijk signaal. Het komt in het dossier te staan en u weegt het mee in stap 4. Bespreken zonder naam mag wel.',
    'Bent u open en eerlijk? Dan geven ouders meestal toestemming. Veilig Thuis of het zorgadviesteam denkt mee over hoe u het vraagt.',
  ],
  velden: {
    waarvoor: 'Waarvoor vroeg u toestemming?',
    van: 'Wie vroeg u?',
    uitkomst: 'Wat was het antwoord?',
    datum: 'Op welke datum?',
    toelichting: 'Wat werd er gezegd? (mag leeg blijven)',
  },
  knop: 'Leg de toestemming vast',
  klaar: 'Het antwoord over toestemming is vastgelegd.',
  geweigerd: 'De weigering is een zorgelijk signaal. Zij staat in het dossier en weegt mee in stap 4.',
  /** Instead of the above where it is about a melding ([L7-L11]). */
  uitlegMelding: [
    'Ja? Leg daarna de melding vast.',
    'Nee? Een weigering is niet het einde. U beantwoordt dan eerst vijf vragen over spreken zonder toestemming. Melden kan daarna nog steeds.',
    'Bent u open en eerlijk? Dan geven ouders meestal toestemming.',
  ],
  geweigerdMelding:
    'De weigering staat in het dossier. Beantwoord nu de vijf vragen over spreken zonder toestemming. Melden kan daarna nog steeds.',
} as const satisfies FormulierTekst &
  Readonly<Record<'geweigerd' | 'geweigerdMelding', string>> & { readonly uitlegMelding: readonly string[] };

export const toestemmingAfwijkenTekst = {
  titel: 'Toestemming niet gevraagd',
  uitleg: [
    'Toestemming niet vragen mag alleen als vragen niet veilig is. Leg uit voor wie, en waarom.',
    'Gaat het om bespreken? Dan mag dat alleen zonder naam. Gaat het om een melding? Dan volgen vijf vragen.',
    'Dit is nooit een reden om niet te overleggen, geen advies te vragen of niet te melden.',
  ],
  velden: {
    waarvoor: 'Waarvoor vroeg u geen toestemming?',
    grond: 'Wat is de grond?',
    motivering: 'Waarom is vragen niet veilig?',
  },
  knop: 'Leg vast met reden',
  klaar: 'Vastgelegd dat u geen toestemming vroeg, met de reden.',
} as const satisfies FormulierTekst;

export const oudersInlichtenTekst = {
  titel: 'Leg vast dat de ouders zijn ingelicht',
  uitleg: [
    'Vertel de ouders na overleg met anderen wat eruit kwam. Wissel steeds uit hoe het gaat en welke zorgen er zijn.',
    'Ouders van een minderjarige horen wat er speelt. Ook als zij er zelf niets mee te maken hebben.',
  ],
  velden: { datum: 'Op welke datum?', over: 'Wie vertelde u wat, en wat zeiden zij?' },
  knop: 'Leg vast',
  klaar: 'Vastgelegd dat de ouders zijn ingelicht.',
} as const satisfies FormulierTekst;
