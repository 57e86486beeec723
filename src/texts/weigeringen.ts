import type { RefusalCode, RefusalFacts } from '../domain/refusals';
import { formatDatum } from './datums';
import { stapTekst } from './stappen';

type Sentence<C extends RefusalCode> = (facts: RefusalFacts[C]) => string;

/** For each refusal what would have been right, or what to do instead. */
export const weigeringTekst: { readonly [C in RefusalCode]: Sentence<C> } = {
  'casus-onbekend': () => 'Deze casus is er niet, of u hebt er geen toegang toe. Kijk bij "Mijn casussen".',
  'rol-ontbreekt': ({ nodig }) => `Dit kan alleen de ${nodig.join(' of de ')}. Vraag het aan die collega.`,
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
