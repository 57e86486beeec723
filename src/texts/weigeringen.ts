import type { RefusalCode, RefusalFacts } from '../domain/refusals';
import { formatDatum } from './datums';
import { afwegingTekst } from './afwegingen';
import { rolNaam } from './rollen';
import { stapTekst } from './stappen';

type Sentence<C extends RefusalCode> = (facts: RefusalFacts[C]) => string;

/** For each refusal what would have been right, or what to do instead. */
export const weigeringTekst: { readonly [C in RefusalCode]: Sentence<C> } = {
  'casus-onbekend': () => 'Deze casus is er niet, of u hebt er geen toegang toe. Kijk bij "Mijn casussen".',
  'rol-ontbreekt': ({ nodig }) =>
    `Dit kan alleen de ${nodig.map((rol) => rolNaam[rol]).join(' of de ')}. Vraag het aan die collega.`,
  'school-onbekend': () => 'Deze school staat niet in de lijst. Kies een school uit de lijst.',
  'school-niet-eigen': () => 'U staat bij een andere school ingeschreven. Kies uw eigen school.',
  'medewerker-betrokken': () =>
    'Gaat het over een medewerker? Dan start er geen casus. Ga naar de directie of het bestuur.',
  'datum-in-toekomst': ({ vandaag }) =>
    `Deze datum is nog niet geweest. Kies ${formatDatum(vandaag)} of eerder.`,
  'veld-leeg': () => 'Vul dit in. Weet u het niet? Schrijf dan: onbekend.',
  'waarneming-ontbreekt': () => 'Kies minstens één: gezien, gehoord of geroken.',
  'bron-ontbreekt': () => 'Vul in wie het u vertelde: naam en functie.',
  'diagnose-zonder-deskundige': () =>
    'Een diagnose telt alleen als een bevoegde deskundige die stelde. Vul naam en functie van die deskundige in.',
  'niemand-gebeld': () =>
    'Kies wie u hebt gebeld. Nog niet gebeld? Bel dan nu: 112 of Veilig Thuis 0800-2000.',
  'bericht-onbekend': () => 'Dit bericht hoort niet bij deze casus.',
  'datum-in-verleden': ({ vandaag }) => `Deze datum is al geweest. Kies ${formatDatum(vandaag)} of later.`,
  'casus-gesloten': () => 'Deze casus is gesloten. Heropen hem eerst.',
  'casus-nog-open': () => 'Deze casus is nog open. Heropenen is niet nodig.',
  'signaal-onbekend': () => 'Dit signaal is er niet, of het is al verbeterd. Kies een ander.',
  'geen-hypothese': () => 'Er is geen open hypothese om te beoordelen.',
  'geen-vraag': () => 'Er staat geen vraag voor u open in deze casus. Misschien hebt u al geantwoord.',
  'geen-open-consultatie': () =>
    'Er wacht geen vraag om raad die u kunt intrekken of doorgeven. Misschien is er al antwoord.',
  'geen-taak': () => 'Er staat geen taak voor u open in deze casus. Misschien is hij al klaar.',
  'geen-andere-functionaris': () =>
    'Er is geen andere aandachtsfunctionaris op deze school. Vraag de beheerder om de organisatielijst aan te vullen.',
  'geen-termijn': () => 'Er loopt nu geen termijn waarvan u de herinnering kunt uitstellen.',
  'uitstel-te-lang': ({ uiterlijk }) =>
    `Zo lang kan de herinnering niet wachten. Kies ${formatDatum(uiterlijk)} of eerder.`,
  'geen-raadgever': () =>
    'Op uw school is er niemand die u via de bot kunt vragen. Loop langs bij een collega, of bel Veilig Thuis (0800-2000).',
  'geen-zorgadviesteam': () => 'Uw school doet niet mee aan een zorgadviesteam. Kies een andere vorm.',
  'toestemming-eerst': () =>
    'Met naam bespreken mag hier alleen met toestemming: van de ouders, of vanaf 16 jaar van de leerling. Leg die eerst vast. Zonder naam mag altijd.',
  'intake-eerst': () =>
    'Voor het zorgadviesteam is eerst een intakegesprek nodig. Vul in met wie en wanneer dat was.',
  'motivering-ontbreekt': () => 'Leg uit waarom. Zonder reden kan dit niet.',
  'weigering-meewegen': () => 'De ouders weigerden toestemming. Schrijf op hoe u dat meeweegt.',
  'advies-eerst': () =>
    'U gaf aan dat u twijfelt. Vraag eerst advies aan Veilig Thuis (0800-2000) en leg dat vast.',
  'geen-afweging-open': () => 'Deze afweging is nu niet aan de beurt. Kijk bij "Volgende stap".',
  'antwoord-onbekend': () => 'Kies een van de mogelijkheden uit de lijst.',
  'medebeoordeling-eerst': ({ naam }) =>
    `Afweging 3 wacht op het oordeel van ${collega(naam)} over afweging 2. Bel gerust. Is het onveilig, of twijfelt u? Bel Veilig Thuis (0800-2000).`,
  'geen-medebeoordeling': () => 'Er is nu geen antwoord op afweging 2 dat u mee kunt beoordelen.',
  'eigen-oordeel': ({ naam }) =>
    `U gaf zelf het eerste antwoord. Het tweede oordeel geeft iemand anders: ${collega(naam)}.`,
  'oordeel-van-ander': ({ naam }) =>
    `Het tweede oordeel komt van de andere kant: de school of het bevoegd gezag. Gevraagd is ${collega(naam)}.`,
  'al-meebeoordeeld': () => 'Twee mensen hebben dit al beoordeeld. Hun oordelen staan in het dossier.',
  'afweging-eerst': ({ afweging }) => `Beantwoord eerst: ${afwegingTekst[afweging].naam}.`,
  'bevoegd-gezag-eerst': () => 'Licht eerst het bevoegd gezag in: wie, wanneer en hoe.',
  'meldgesprek-eerst': ({ met }) =>
    met === 'ouders'
      ? 'Bespreek de melding eerst met de ouders, of leg vast op welke grond dat niet kan.'
      : 'De leerling is 12 jaar of ouder. Bespreek de melding ook met de leerling, of leg vast op welke grond dat niet kan.',
  'meldtoestemming-eerst': () =>
    'Vraag eerst toestemming voor de melding: aan de ouders, of vanaf 16 jaar aan de leerling. Is vragen niet veilig? Leg dat vast, met de reden.',
  'bronnen-noemen': () =>
    'In het dossier staan signalen die u van een ander hoorde. Schrijf op wie het zag of hoorde.',
  'zwijgplicht-eerst': () =>
    'Er is geen toestemming voor de melding. Beantwoord eerst de vijf vragen over spreken zonder toestemming.',
  'geen-melding-verschuldigd': () => 'Er is nu geen afweging die op een melding wijst.',
  'geen-melding': () => 'Er is nog geen melding vastgelegd.',
  'toestemming-niet-geweigerd': () =>
    'Deze vragen zijn alleen nodig als er geen toestemming is voor de melding.',
  'grond-klopt-niet': () =>
    'Deze reden past niet bij wat er is vastgelegd. Kijk bij "Volgende stap" wat er nog mist.',
  'melding-eerst': () =>
    'Een afweging wijst op een melding. Meld bij Veilig Thuis (0800-2000), of leg vast waarom u dat niet doet. Sluiten kan daarna.',
  'hulpplan-eerst': () =>
    'Leg eerst het hulpplan vast, met de termijn. Daarna kunt u zeggen of de hulp binnen die termijn helpt.',
  'een-casemanager': () =>
    'Kies één casemanager: een collega uit de lijst, of een naam van buiten de school.',
  'helper-niet-toegestaan': () =>
    'Kies wie de hulp geeft of regelt. Een leerkracht kan dat niet zijn: kies iemand uit de lijst.',
  'stap-nog-open': ({ stappen }) => `Eerst nog: ${stappen.map((stap) => stapTekst[stap].naam).join(', ')}.`,
};

const collega = (naam: string): string => (naam === '' ? 'een collega' : naam);

/** What is wrong with one input as it came back, before any rule of the meldcode is looked at. */
export const veldFoutTekst = {
  leeg: () => 'Vul dit in. Weet u het niet? Schrijf dan: onbekend.',
  'niet-gekozen': () => 'Kies een van de mogelijkheden.',
  'te-lang': (max: number) =>
    `Dit is te lang: ten hoogste ${max.toLocaleString('nl-NL')} tekens. Kort het in.`,
  'geen-datum': () => 'Dit is geen datum. Kies een dag uit de kalender.',
  'geen-tijd': () => 'Dit is geen tijd. Schrijf bijvoorbeeld 10:15.',
  'hoort-niet': () =>
    'Dit hoort niet bij het antwoord dat u koos. Maak het leeg, of kies een ander antwoord.',
  'keuze-hoort-niet': () => 'Dit hoort niet bij het antwoord dat u koos. De keuze is weggehaald.',
} as const;

export const formulierTekst = {
  kanNuNiet: 'Dit kan nu niet',
  nietVastgelegd: 'Nog niet vastgelegd. Wat u typte staat er nog.',
  alVerstuurd:
    'U had dit formulier al verstuurd, met een andere tekst. Die eerste tekst is vastgelegd. Wilt u deze tekst ook vastleggen? Druk dan nog een keer op de knop.',
  opslagStuk:
    'De opslag reageert niet. Het is niet zeker dat dit is opgeslagen. Wat u typte staat er nog. Druk over een minuut nog een keer op de knop: er wordt niets dubbel vastgelegd. Bellen kan altijd.',
  opnieuw: 'Probeer opnieuw',
  vervallen:
    'Het dossier is intussen veranderd. Een van de vragen geldt niet meer. Wat u daar typte staat hieronder, maar wordt niet vastgelegd.',
  vervallenKop: 'Dit typte u bij een vraag die niet meer geldt',
} as const;
