import type { MisluktReden } from '../domain/events';
import type { BerichtSoort } from '../domain/casus';
import type { Kennisgeving } from '../domain/berichten';
import type { Taakuitkomst } from '../domain/records/samenwerkenRecords';

export const casusTekst = {
  kop: (code: string) => `Casus ${code}`,
  kopMetKenmerk: (kop: string, kenmerk: string) => `${kop} · leerling: ${kenmerk}`,
  titel: (kenmerk: string) => `Leerling: ${kenmerk}`,
  gestart: (code: string) =>
    `De casus is gestart. De code is ${code}. Bewaar die: met "casus ${code}" opent u hem weer.`,
  alGestart: (code: string) =>
    `Deze casus was al gestart. De code is ${code}. Er is niets dubbel vastgelegd.`,
  signaalVastgelegd: 'Het signaal is vastgelegd.',
  wasErAl: 'Dit was al vastgelegd. Er is niets dubbel vastgelegd.',
  signaalWasErAl: 'Dit signaal was al vastgelegd. Er is niets dubbel vastgelegd.',
  noodVastgelegd: 'Vastgelegd wat u deed.',
  noodWasErAl: 'Dit was al vastgelegd. Er is niets dubbel vastgelegd.',
  toegezegd: 'Vastgelegd dat u contact opneemt.',
  wasAlToegezegd: 'U had dit al laten weten.',
  school: 'School',
  leeftijd: 'Leeftijd',
  gestartOp: 'Gestart',
  gestartDoor: 'Door',
  nuBij: 'Nu bij',
  aandachtsfunctionaris: 'Aandachtsfunctionaris',
  noodactie: 'Nood',
  contact: 'Contact',
  gezien: 'Gezien door',
  gezienRegel: (naam: string, wanneer: string) => `${naam} op ${wanneer}`,
  heeftNu: 'Heeft de casus nu',
  taak: 'Taak',
  taakRegel: (naam: string, taak: string, voor: string) => `${naam}: ${taak} (uiterlijk ${voor})`,
  taakTeLaat: (naam: string, taak: string, voor: string) =>
    `TE LAAT. ${naam}: ${taak} (had klaar moeten zijn op ${voor})`,
  taakAfgerond: {
    gedaan: (naam: string, taak: string) => `Gedaan door ${naam}: ${taak}`,
    'niet-gedaan': (naam: string, taak: string) => `NIET gedaan door ${naam}: ${taak}`,
  } satisfies Record<Taakuitkomst, (naam: string, taak: string) => string>,
  taakToelichting: (toelichting: string) => ` Toelichting: ${toelichting}`,
  meerTaken: (aantal: number) => (aantal === 1 ? 'En nog 1 andere taak.' : `En nog ${aantal} andere taken.`),
  contactToegezegd: (naam: string, wanneer: string) => `${naam} neemt contact op (${wanneer}).`,
  gesloten: 'Gesloten',
  geslotenDoor: (naam: string, wanneer: string, grond: string, tekst: string) =>
    `${wanneer} door ${naam}. Reden: ${grond}. ${tekst}`,
  heropenen: 'Heropenen kan altijd.',
  laatsteContact: 'Laatste contact',
  contactMet: (datum: string, met: string, inhoud: string) => `${datum}, met ${met}: ${inhoud}`,
  gezin: 'Andere kinderen',
  /** At the top: where it stands, before anything of what was recorded. */
  nuIn: 'Nu in',
  alleStappenKlaar: 'Alle stappen gedaan',
  nuEerst: 'Nu eerst',
  teLaat: 'Te laat',
  teLaatRegel: (termijn: string, vervalt: string) => `${termijn} (moest klaar zijn op ${vervalt}).`,
  meerTeLaat: (aantal: number) => ` En nog ${aantal} te laat.`,
  /** The parts under the buttons. */
  deel: {
    stand: 'Stand',
    termijnen: 'Termijnen',
    berichten: 'Berichten',
    beslissingen: 'Beslissingen',
  },
  signalenKop: (aantal: number) => `Signalen (${aantal})`,
  groepKop: (naam: string, aantal: number, getoond: number) =>
    aantal === getoond ? `${naam} (${aantal})` : `${naam} (${aantal}, de laatste ${getoond})`,
  feiten: 'Feiten',
  hypothesen: 'Hypothesen: wat iemand denkt of vermoedt',
  verbeterd: 'Verbeterd: telt niet meer mee',
  verbeterdOmdat: (reden: string) => `Verbeterd, want: ${reden}`,
  vanBron: (bron: string) => `van: ${bron}`,
  diagnoseDoor: (wie: string) => `diagnose door: ${wie}`,
} as const;

/** How the aandachtsfunctionaris was told, for the person who waits for it. */
export const kennisgevingTekst = {
  'geen-ontvanger':
    'Er is geen aandachtsfunctionaris die bericht kan krijgen. Bel zelf een collega van het zorgteam.',
  onderweg: 'Het bericht is onderweg.',
  bezorgd: (wanneer: string) => `Bericht bezorgd op ${wanneer}.`,
} as const satisfies Record<Exclude<Kennisgeving, 'mislukt'>, string | ((wanneer: string) => string)>;

const besloten =
  'Het bericht over het besluit kwam niet aan. Vertel de leerkracht zelf wat is besloten. De bot blijft het proberen.';

/** What to do for the person who counted on a bericht that did not arrive. */
export const zelfBellenTekst = {
  'casus-gestart':
    'Het bericht kwam niet aan. Bel de aandachtsfunctionaris. De bot blijft het bericht proberen.',
  'nood-vastgelegd':
    'Het bericht over uw telefoontje kwam niet aan. Bel de aandachtsfunctionaris. De bot blijft het bericht proberen.',
  'contact-toegezegd':
    'Het bericht aan de leerkracht kwam niet aan. Neem zelf contact op. De bot blijft het bericht proberen.',
  'consultatie-gevraagd':
    'Uw vraag kwam niet aan bij uw collega. Loop langs of bel. De bot blijft het bericht proberen.',
  'consultatie-beantwoord':
    'Uw antwoord kwam niet aan. Loop langs of bel. De bot blijft het bericht proberen.',
  'bevoegd-gezag-ingelicht':
    'Het bericht aan het bevoegd gezag kwam niet aan. Bel zelf en leg daarna vast dat u het vertelde. De bot blijft het bericht proberen.',
  'hulpplan-vastgelegd':
    'Het bericht over het hulpplan kwam niet aan. Bel zelf. De bot blijft het bericht proberen.',
  'herinnering-gestuurd': 'Een herinnering kwam niet aan. De bot blijft het bericht proberen.',
  'casus-overgedragen':
    'Het bericht over de overdracht kwam niet aan. Bel zelf. De bot blijft het bericht proberen.',
  'casus-toegewezen':
    'Het bericht over wie de casus nu heeft kwam niet aan. Bel zelf. De bot blijft het bericht proberen.',
  'consultatie-ingetrokken':
    'Uw collega weet nog niet dat de vraag is ingetrokken. Loop langs of bel. De bot blijft het bericht proberen.',
  'consultatie-doorgegeven':
    'Het bericht over de doorgegeven vraag kwam niet aan. Loop langs of bel. De bot blijft het bericht proberen.',
  'taak-gegeven':
    'Uw collega weet nog niets van de taak. Loop langs of bel. De bot blijft het bericht proberen.',
  'taak-afgerond':
    'Het bericht dat de taak is afgerond kwam niet aan. Loop langs of bel. De bot blijft het bericht proberen.',
  'afweging-beantwoord': besloten,
  'afweging-meebeoordeeld':
    'Het bericht over het tweede oordeel kwam niet aan. Bel zelf. De bot blijft het bericht proberen.',
  'melding-vastgelegd': besloten,
  'norm-afgeweken': besloten,
  'casus-afgesloten':
    'Het bericht dat de casus gesloten is kwam niet aan. Vertel het zelf. De bot blijft het bericht proberen.',
  'casus-heropend':
    'Het bericht dat de casus weer open is kwam niet aan. Bel zelf. De bot blijft het bericht proberen.',
} as const satisfies Record<BerichtSoort, string>;

/** Instead of that, once the person knows of it by another road. */
export const verteldTekst = 'Het bericht kwam niet aan. Uw collega weet het intussen.';

export const misluktTekst = {
  'app-ontbreekt': 'De app staat niet aan bij deze collega.',
  geblokkeerd: 'Deze collega heeft de bot geblokkeerd.',
  'te-druk': 'Teams is te druk.',
  'te-groot': 'Het bericht past niet in Teams.',
  storing: 'Teams geeft een storing.',
  onbekend: 'De reden is niet bekend.',
} as const satisfies Record<MisluktReden, string>;

export const casussenTekst = {
  titel: 'Uw casussen',
  uitleg: (aantal: number) =>
    aantal === 0
      ? 'U hebt zelf geen casus.'
      : aantal === 1
        ? 'U hebt 1 casus.'
        : `U hebt ${aantal} casussen. De nieuwste staat bovenaan.`,
  meer: (getoond: number) => ` Hier staan de nieuwste ${getoond}. Een oudere opent u met "casus" en de code.`,
  kies: 'Welke casus?',
  welkeTitel: 'Over welke casus gaat het?',
  welkeUitleg: 'U hebt meer dan één casus. Kies er een.',
  geen: 'U hebt nog geen casus.',
  geenUitleg:
    'Ziet of hoort u iets dat u zorgen geeft? Start een casus. Twijfelt u? Bel Veilig Thuis voor advies.',
  geenNood:
    'Vastleggen doet u in een casus. Is het kind nu veilig? Start dan een casus. Daarna kunt u vastleggen wat u deed.',
  vraag: (code: string) => `${code} · een collega vraagt u om raad`,
  taak: (code: string) => `${code} · een collega gaf u een taak`,
  taken: (aantal: number) =>
    aantal === 1 ? ' U hebt een taak in 1 andere casus.' : ` U hebt een taak in ${aantal} andere casussen.`,
  vragen: (aantal: number) =>
    aantal === 1
      ? ' Er wacht 1 vraag van een collega op u.'
      : ` Er wachten ${aantal} vragen van collega's op u.`,
  onleesbaar: (codes: readonly string[]) =>
    codes.length === 1
      ? ` Casus ${codes.join()} kan nu niet worden gelezen. De beheerder weet het.`
      : ` Deze casussen kunnen nu niet worden gelezen: ${codes.join(', ')}. De beheerder weet het.`,
  regel: (code: string, kenmerk: string, gestart: string) => `${code} · ${kenmerk} · ${gestart}`,
} as const;
