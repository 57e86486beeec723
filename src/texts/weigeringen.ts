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
  'helper-niet-toegestaan': () =>
    'Kies wie de hulp geeft of regelt. Een leerkracht kan dat niet zijn: kies iemand uit de lijst.',
  'stap-nog-open': ({ stappen }) => `Eerst nog: ${stappen.map((stap) => stapTekst[stap].naam).join(', ')}.`,
};

/** What is wrong with one input as it came back, before any rule of the meldcode is looked at. */
export const veldFoutTekst = {
  leeg: () => 'Vul dit in. Weet u het niet? Schrijf dan: onbekend.',
  'niet-gekozen': () => 'Kies een van de mogelijkheden.',
  'te-lang': (max: number) =>
    `Dit is te lang: ten hoogste ${max.toLocaleString('nl-NL')} tekens. Kort het in.`,
  'geen-datum': () => 'Dit is geen datum. Kies een dag uit de kalender.',
  'geen-tijd': () => 'Dit is geen tijd. Schrijf bijvoorbeeld 10:15.',
} as const;

export const formulierTekst = {
  nietVastgelegd: 'Nog niet vastgelegd. Wat u typte staat er nog.',
  alVerstuurd:
    'U had dit formulier al verstuurd, met een andere tekst. Die eerste tekst is vastgelegd. Wilt u deze tekst ook vastleggen? Druk dan nog een keer op de knop.',
  opslagStuk:
    'De opslag reageert niet. Het is niet zeker dat dit is opgeslagen. Wat u typte staat er nog. Druk over een minuut nog een keer op de knop: er wordt niets dubbel vastgelegd. Bellen kan altijd.',
} as const;
