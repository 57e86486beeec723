import type { ToestemmingVan } from '../domain/records/consultatieRecords';
import type { LeerlinggesprekGrond } from '../domain/records/gesprekRecords';
import type { ConsultatiepartnerId, ConsultatievormId } from '../protocol/consultatie';
import type { GespreksuitkomstId } from '../protocol/gesprek';
import type { GesprekGrondId, ToestemmingGrondId } from '../protocol/gronden';

/** Names of what stap 2 and 3 choose from; the same in a form, in the dossier and beside the weging. */
export const vormTekst = {
  groepsbespreking: 'Groepsbespreking',
  zorgteam: 'Zorgteam',
  zorgadviesteam: 'Zorgadviesteam (alleen als uw school daaraan meedoet)',
  bilateraal: 'Overleg met één persoon',
} as const satisfies Record<ConsultatievormId, string>;

export const partnerTekst = {
  'intern-begeleider': 'Intern begeleider',
  directie: 'Directie',
  aandachtsfunctionaris: 'Aandachtsfunctionaris',
  'collega-zelfde-klas': 'Collega van dezelfde klas',
  jeugdverpleegkundige: 'Jeugdverpleegkundige',
  jeugdarts: 'Jeugdarts',
  leerplichtambtenaar: 'Leerplichtambtenaar',
  'andere-betrokkene': 'Iemand anders van buiten de school',
} as const satisfies Record<ConsultatiepartnerId, string>;

export const adviesBij = {
  'veilig-thuis': 'Veilig Thuis',
  jeugdgezondheidszorg: 'Jeugdgezondheidszorg (jeugdarts)',
} as const;

export const wijzeTekst = { anoniem: 'Nee, zonder naam', open: 'Ja, met naam' } as const;
export const wijzeKort = { anoniem: 'zonder naam', open: 'met naam' } as const;

export const toestemmingVanTekst = {
  ouders: 'De ouders',
  leerling: 'De leerling',
  'ouders-en-leerling': 'De ouders en de leerling',
} as const satisfies Record<ToestemmingVan, string>;

export const toestemmingWaarvoor = {
  consultatie: 'Met naam bespreken met anderen (stap 2)',
  melding: 'Een melding bij Veilig Thuis (stap 5)',
} as const;

export const toestemmingUitkomst = {
  gegeven: 'Ja, toestemming gegeven',
  geweigerd: 'Nee, toestemming geweigerd',
} as const;

export const uitkomstTekst = {
  verduidelijkt: 'De zorgen zijn duidelijker geworden',
  ontkracht: 'De zorgen zijn weg of kleiner: het klopte niet',
  bekrachtigd: 'De zorgen zijn sterker geworden',
  'andere-oorzaak': 'Er is een andere oorzaak',
} as const satisfies Record<GespreksuitkomstId, string>;

export const gesprekGrondTekst = {
  'gesprek-veiligheid':
    'Het is niet veilig: de veiligheid van het kind, de ouder, uzelf of iemand anders komt in gevaar',
  'gesprek-contactverlies':
    'Ik heb goede redenen om te denken dat de ouder door dit gesprek het contact met mij verbreekt',
} as const satisfies Record<GesprekGrondId, string>;

export const toestemmingGrondTekst = {
  'toestemming-veiligheid': 'Het is niet veilig om toestemming te vragen',
} as const satisfies Record<ToestemmingGrondId, string>;

export const leerlinggesprekGrondTekst = {
  'niet-mogelijk': 'Het kan echt niet, omdat de leerling zo jong is',
  'te-belastend': 'Het is te zwaar voor de leerling',
} as const satisfies Record<LeerlinggesprekGrond, string>;
