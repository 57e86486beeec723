import { afwegingTekst } from '../afwegingen';
import type { FormulierTekst } from './formulierTekst';

/** One form for every afweging: the question is the label of the choice. */
export const afwegingBeantwoordenTekst = {
  titel: 'Beantwoord de afweging',
  uitleg: [],
  velden: {
    'antwoord-afweging-1': afwegingTekst['afweging-1'].vraag,
    'antwoord-afweging-2': afwegingTekst['afweging-2'].vraag,
    'antwoord-afweging-3': afwegingTekst['afweging-3'].vraag,
    'antwoord-afweging-4': afwegingTekst['afweging-4'].vraag,
    'antwoord-afweging-5': afwegingTekst['afweging-5'].vraag,
    onveiligheid: 'Bij ja: welke onveiligheid is het?',
    helper: 'Bij ja: wie geeft of organiseert de hulp?',
    'wie-helpt': 'Bij ja: naam en functie van die persoon',
    'welke-hulp': 'Bij ja: welke hulp is dat?',
    'waarom-dreiging-wijkt': 'Bij ja: waarom wendt dit de dreiging af?',
    'resultaat-hulp': 'Wat is het resultaat van de hulp?',
    motivering: 'Waarom kiest u dit antwoord?',
    metWie: 'Wie beoordeelt dit met u?',
    beoordeeldMet: 'Wie dacht er mee?',
    veiligThuis: 'Met wie van Veilig Thuis beantwoordde u dit?',
  },
  knop: 'Leg het antwoord vast',
  klaar: 'Het antwoord is vastgelegd.',
} as const satisfies FormulierTekst;

/** The oordeel of the second person; its inputs bear the names that they have on the card of the first. */
export const afwegingMeebeoordelenTekst = {
  titel: 'Beoordeel mee: afweging 2, veiligheid',
  uitleg: [
    'De school en het bevoegd gezag beoordelen dit samen. Kies eerst zelf. Daarna ziet u wat de ander vindt.',
    'Is het ja, of twijfelt u? Bel dan direct Veilig Thuis: 0800-2000, gratis, dag en nacht.',
    'Kiest u iets anders dan de ander? Dan geldt het als twijfel, en is een melding bij Veilig Thuis de norm.',
  ],
  velden: {
    'antwoord-afweging-2': afwegingTekst['afweging-2'].vraag,
    onveiligheid: 'Bij ja: welke onveiligheid is het?',
    motivering: 'Waarom kiest u dit antwoord?',
    beoordeeldMet: 'Wie dacht er mee?',
  },
  knop: 'Leg mijn oordeel vast',
  klaar: 'Uw oordeel is vastgelegd.',
} as const satisfies FormulierTekst;

/** What is said of two oordelen over afweging 2 ([Q2], [K33]), on forms, cards and in the dossier. */
export const vierOgenTekst = {
  kop: 'De twee oordelen',
  beantwoord: (naam: string, om: string) =>
    `${naam} gaf al een antwoord (${om}). U ziet het als u zelf hebt gekozen.`,
  oordeel: (naam: string, om: string, antwoord: string, motivering: string) =>
    `${naam} (${om}): ${antwoord} ${motivering}`,
  samen: 'Ieder geeft een eigen oordeel, in een eigen scherm. Wie u hieronder kiest, krijgt een bericht.',
  niemand:
    'De bot kent hier niemand die het tweede oordeel kan geven. Beoordeel dit toch samen, en schrijf op met wie.',
  gevraagd: (naam: string) => `${naam} krijgt een bericht voor het tweede oordeel.`,
  eerstTwee: (naam: string) =>
    `Vastgelegd: u ziet geen onveiligheid. ${naam} krijgt een bericht voor het tweede oordeel. Daarna komt afweging 3.`,
  nietWachten: (naam: string) =>
    `${naam} krijgt een bericht voor het tweede oordeel. Wacht daar niet op: bel nu.`,
  gelijk: 'Uw oordeel is vastgelegd. U oordeelt gelijk.',
  gelijkNee: 'Uw oordeel is vastgelegd. U oordeelt gelijk: geen onveiligheid. Nu komt afweging 3.',
  verschil: 'U oordeelt verschillend. Dat is twijfel: bel Veilig Thuis.',
  zelfdeGevolg:
    'Uw oordeel is vastgelegd. U kiest niet hetzelfde, maar het gevolg is gelijk: een melding bij Veilig Thuis.',
  herzien: 'Praat met elkaar. Wie anders gaat denken, kan het eigen oordeel nog aanpassen.',
  wacht: (naam: string) => `Tweede oordeel: wacht op ${naam}.`,
  tweede: (datum: string, antwoord: string, naam: string) =>
    `Tweede oordeel, ${datum}: ${antwoord} Door ${naam}.`,
  samengevat: { eens: 'Zij oordelen gelijk.', oneens: 'Zij oordelen verschillend: dat is twijfel.' },
} as const;

/** What a person types where nobody at school thought along. */
export const alleenIk = 'alleen ik';
export const beoordeeldMetHint = `Naam en functie, of: ${alleenIk}`;

/** Parts of the card of an afweging: what it rests on. */
export const grondslagTekst = {
  knop: 'Waarop rust dit?',
  kort: 'In het kort',
  feiten: (voor: number, tegen: number) =>
    `Feiten die het vermoeden steunen: ${voor}. Feiten die het tegenspreken: ${tegen}.`,
  raad: (consultaties: number, adviezen: number, gesprekken: number) =>
    `Consultaties: ${consultaties}. Adviezen: ${adviezen}. Gesprekken met ouders: ${gesprekken}.`,
  laatste: (naam: string, datum: string, antwoord: string) => `${naam}, ${datum}: ${antwoord}`,
  alles: 'Alles staat onder "Waarop rust dit?". Lees dat voor u kiest.',
  feitenVoor: 'Feiten die het vermoeden steunen',
  feitenTegen: 'Feiten die het vermoeden tegenspreken',
  hypothesenVoor: 'Hypothesen die het vermoeden steunen (geen feiten)',
  hypothesenTegen: 'Hypothesen die het vermoeden tegenspreken (geen feiten)',
  geen: 'Niets vastgelegd.',
  meer: (aantal: number) => `En nog ${aantal}. Zie het dossier.`,
  oordeel: { bevestigd: 'later bevestigd', ontkracht: 'later ontkracht', open: 'nog niet beoordeeld' },
  weging: 'De weging van stap 4',
  risico: (tekst: string) => `Risico: ${tekst}`,
  aard: (tekst: string) => `Aard: ${tekst}`,
  ernst: (tekst: string) => `Ernst: ${tekst}`,
  weigering: (tekst: string) => `Geweigerde toestemming: ${tekst}`,
  conclusie: (tekst: string) => `Conclusie: ${tekst}`,
  kindcheck: 'Kindcheck',
  gezin: 'Andere kinderen in het gezin',
  bevoegdGezag: 'Bevoegd gezag ingelicht',
  antwoorden: 'Eerdere afwegingen',
  door: (wie: string, datum: string) => `Door ${wie}, ${datum}`,
  antwoord: (naam: string, antwoord: string, door: string, motivering: string) =>
    `${naam}: ${antwoord} ${door}: ${motivering}`,
  hulp: 'De hulp van afweging 3',
  hulpplan: 'Het hulpplan',
  termijn: (datum: string) => `Termijn: ${datum}`,
  doelen: (tekst: string) => `Doelen: ${tekst}`,
  casemanager: (tekst: string) => `Casemanager: ${tekst}`,
} as const;
