import { afsluitgronden, afsluitgrondenVan } from '../../src/domain/afsluiten';
import { toewijsbaarAan } from '../../src/domain/behandelaar';
import { taakuitkomsten } from '../../src/domain/records/samenwerkenRecords';
import { afTeRondenTaken, taakontvangersVan } from '../../src/domain/taakontvangers';
import { doorTeGevenAan, doorTeGevenVragen, inTeTrekkenVragen } from '../../src/domain/vragers';
import { volgendeAfweging } from '../../src/domain/afwegingen';
import { casemanagersVan } from '../../src/domain/casemanagers';
import type { Casus } from '../../src/domain/casus';
import {
  recordings,
  type BotCommand,
  type Command,
  type CommandData,
  type CommandType,
} from '../../src/domain/commands';
import { uitstelbareTermijnen } from '../../src/domain/lopendeTermijnen';
import { medebeoordelaars } from '../../src/domain/medebeoordelaars';
import { medebeoordelingVan } from '../../src/domain/medebeoordeling';
import type { Requester } from '../../src/domain/medewerker';
import { bevoegdGezagVan, type Organisatie } from '../../src/domain/organisatie';
import { raadgeversVan } from '../../src/domain/raad';
import { geldigeSignalen, openHypothesen } from '../../src/domain/signalen';
import { overdraagbaarAan } from '../../src/domain/signalenRequirements';
import { openVragen } from '../../src/domain/openVragen';
import { antwoorden, signaalrichtingen, signaalsoorten } from '../../src/domain/waarden';
import { afwegingen } from '../../src/protocol/afwegingen';
import { signaalcategorieIds } from '../../src/protocol/signaalcategorieen';
import { morgen, noodgegevens, signaal, vandaag } from './events';

/** Everything that can be done in a casus that exists, by people. */
export const commandTypes: readonly Exclude<
  CommandType,
  'casus-starten' | Exclude<BotCommand, 'casus-zien'>
>[] = [
  'casus-zien',
  'signaal-vastleggen',
  'nood-vastleggen',
  'contact-toezeggen',
  ...(Object.keys(recordings) as (keyof typeof recordings)[]),
];
export type ProefType = (typeof commandTypes)[number];

export interface Omgeving {
  readonly casus: Casus;
  readonly wie: Requester;
  readonly organisatie: Organisatie;
  /** Numbers in [0, 1). */
  readonly random: () => number;
}

/** A command of this type with what the rules ask of it where that can be known, and every choice left to chance. */
export function makeCommand(type: ProefType, { casus, wie, organisatie, random }: Omgeving): Command {
  const een = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const eenId = (list: readonly { readonly id: string }[]): string =>
    list.length === 0 ? 'niemand' : een(list).id;
  const eenSignaal = () =>
    signaal({
      soort: een(signaalsoorten),
      richting: een(signaalrichtingen),
      categorie: een([...signaalcategorieIds, null, null, null]),
    });
  const datum = vandaag;
  const wijze = een(['open', 'anoniem'] as const);
  const waarvoor = een(['consultatie', 'melding'] as const);
  const afweging = volgendeAfweging(casus) ?? 'afweging-1';
  const medebeoordelaar = medebeoordelaars(casus, wie, organisatie);
  const metWie = medebeoordelaar.length === 0 ? null : een(medebeoordelaar).id;
  const raadgever = raadgeversVan(organisatie, casus.school, wie).map(({ persoon }) => persoon);
  const aanVrager = openVragen(casus).filter(({ aan }) => wie.kind === 'medewerker' && aan === wie.id);
  const vanBuiten = { casemanager: 'de wijkcoach', casemanagerId: null };
  const eenCasemanager = () => {
    const { id, naam } = een(casemanagersVan(casus, organisatie));
    return { casemanager: naam, casemanagerId: id };
  };
  const grond = een(
    afsluitgrondenVan(casus).length > 0 && random() < 0.9 ? afsluitgrondenVan(casus) : afsluitgronden,
  );
  const data: { readonly [T in ProefType]: () => CommandData[T] } = {
    'signaal-vastleggen': eenSignaal,
    'nood-vastleggen': () =>
      noodgegevens({ gebeld: [een(['112', 'veilig-thuis'] as const)], meldingGedaan: een(antwoorden) }),
    'contact-toezeggen': () => ({}),
    'casus-zien': () => ({}),
    'signaal-corrigeren': () => ({
      signaal: eenId(geldigeSignalen(casus).map((stand) => stand.signaal)),
      reden: 'Verkeerde dag.',
      nieuw: eenSignaal(),
    }),
    'hypothese-beoordelen': () => ({
      signaal: eenId(openHypothesen(casus)),
      uitkomst: een(['bevestigd', 'ontkracht'] as const),
      toelichting: 'Zelf gezien.',
    }),
    'contact-vastleggen': () => ({ met: 'moeder', datum, inhoud: 'Bij het halen.' }),
    'vervolg-vastleggen': () => ({
      onderwerp: een(['stap', 'beslissing', 'verloop'] as const),
      datum,
      tekst: 'We kijken nog een week.',
    }),
    'gezin-vastleggen': () => ({ kinderen: 'zusje', zorgen: 'Is vaak alleen thuis.' }),
    'casus-overdragen': () => ({
      aan: eenId(overdraagbaarAan(casus, organisatie)),
      aanNaam: 'Collega',
      reden: 'Ander werk.',
    }),
    'casus-toewijzen': () => ({
      aan: eenId(toewijsbaarAan(casus, organisatie)),
      aanNaam: 'Collega',
      reden: 'Ander werk.',
    }),
    'taak-geven': () => ({
      taak: 'Bel de jeugdarts.',
      aan: een(taakontvangersVan(casus, organisatie)).persoon.id,
      aanNaam: 'Collega',
      voor: morgen,
    }),
    'taak-afronden': () => ({
      taak: eenId(afTeRondenTaken(casus, wie, organisatie)),
      uitkomst: een(taakuitkomsten),
      toelichting: 'Het is gelukt.',
    }),
    'consultatie-intrekken': () => ({
      consultatie: eenId(inTeTrekkenVragen(casus, wie, organisatie)),
      reden: 'Niet meer nodig.',
    }),
    'consultatie-doorgeven': () => {
      const vragen = doorTeGevenVragen(casus, wie, organisatie);
      const vraag = vragen.length === 0 ? undefined : een(vragen);
      return {
        consultatie: vraag?.id ?? 'e999',
        aan: vraag ? eenId(doorTeGevenAan(vraag, casus, organisatie)) : 'niemand',
        aanNaam: 'Collega',
        reden: 'Is er niet.',
      };
    },
    'consultatie-vragen': () => ({ aan: eenId(raadgever), aanNaam: 'Collega', vraag: 'Wat ziet u?' }),
    'consultatie-beantwoorden': () => ({ consultatie: eenId(aanVrager), antwoord: 'Kijk nog eens.' }),
    'consultatie-vastleggen': () => ({
      vorm: 'bilateraal',
      partner: 'intern-begeleider',
      met: 'Begeleider A',
      datum,
      wijze,
      uitkomst: 'Verder kijken.',
      ouders: 'Horen het vrijdag.',
      intake: '',
    }),
    'twijfel-beantwoorden': () => ({
      vraag: { vraag: 'Twijfelt u?', antwoord: een(antwoorden) },
      toelichting: '',
    }),
    'advies-vastleggen': () => ({
      bij: een(['veilig-thuis', 'veilig-thuis', 'jeugdgezondheidszorg'] as const),
      datum,
      wijze: 'anoniem',
      gesprokenMet: 'medewerker',
      vraag: 'Wat nu?',
      advies: 'Praat met de ouders.',
    }),
    'toestemming-vastleggen': () => ({
      waarvoor,
      van: 'ouders',
      uitkomst: een(['gegeven', 'geweigerd'] as const),
      datum,
      toelichting: '',
    }),
    'toestemming-afwijken': () => ({
      waarvoor,
      grond: 'toestemming-veiligheid',
      motivering: 'Vader dreigde.',
    }),
    'ouders-inlichten': () => ({ datum, over: 'de consultatie' }),
    'gesprek-vastleggen': () => ({
      met: 'moeder',
      erbij: '',
      datum,
      doel: 'zorg delen',
      feiten: 'blauwe plek',
      reactie: 'herkent het',
      interpretatie: '',
      uitkomst: een(['verduidelijkt', 'ontkracht', 'bekrachtigd', 'bekrachtigd', 'andere-oorzaak'] as const),
      afspraken: '',
    }),
    'gesprek-afwijken': () => ({
      grond: een(['gesprek-veiligheid', 'gesprek-contactverlies'] as const),
      motivering: 'Vader dreigde.',
    }),
    'leerlinggesprek-vastleggen': () => ({
      datum,
      alleen: 'ja',
      oudersVooraf: 'ja',
      reden: '',
      verslag: 'Tekende een huis.',
    }),
    'leerlinggesprek-afwijken': () => ({
      grond: een(['niet-mogelijk', 'te-belastend'] as const),
      motivering: 'Te jong.',
    }),
    'weging-vastleggen': () => ({
      risico: 'reëel',
      aard: 'lichamelijk',
      ernst: 'ernstig',
      twijfel: een(antwoorden),
      weigering: 'meegewogen',
      conclusie: 'zorgen',
    }),
    'kindcheck-vastleggen': () => ({
      aanleiding: 'verslaving',
      kinderen: 'zusje',
      veilig: een(antwoorden),
      toelichting: 'gezien',
    }),
    'afweging-meebeoordelen': () => {
      const oordeel = een(antwoorden);
      return {
        afweging: medebeoordelingVan(casus)?.antwoord.id ?? 'e999',
        vraag: 'De vraag.',
        antwoord: oordeel,
        motivering: 'Daarom.',
        beoordeeldMet: '',
        onveiligheid: oordeel === 'ja' ? 'acuut' : null,
      };
    },
    'afweging-beantwoorden': () => ({
      afweging,
      vraag: 'De vraag.',
      antwoord: een(Object.keys(afwegingen[afweging].antwoorden) as ('ja' | 'nee')[]),
      motivering: 'Daarom.',
      beoordeeldMet: 'Directeur A',
      metWie,
      veiligThuis: 'medewerker van Veilig Thuis',
      helper: 'orthopedagoog',
      onveiligheid: 'acuut',
      vastgelegd: {
        'wie-helpt': 'orthopedagoog',
        'welke-hulp': 'gesprekken',
        'waarom-dreiging-wijkt': 'vader is weg',
        'resultaat-hulp': 'rust',
      },
    }),
    'bevoegd-gezag-inlichten': () => ({
      wie: eenId(bevoegdGezagVan(organisatie, casus.school)),
      datum,
      hoe: 'gebeld',
    }),
    'verwijsindex-overwegen': () => ({ uitkomst: 'niet-afgegeven', toelichting: 'nog niet nodig' }),
    'politie-afstemmen': () => ({ datum, met: 'wijkagent', afspraken: 'wachten met praten' }),
    'meldgesprek-vastleggen': () => ({
      met: 'moeder',
      oudersErbij: een(['ja', 'ja', 'nee'] as const),
      leerlingErbij: een(['ja', 'nee'] as const),
      datum,
      uitleg: 'waarom',
      reactie: 'boos',
      bezwaren: een(['', 'wil niet']),
      tegemoetkoming: 'samen bellen',
      afwegingBezwaren: 'bescherming gaat voor',
      doorslag: een(antwoorden),
    }),
    'meldgesprek-afwijken': () => ({
      met: een(['ouders', 'leerling', 'beiden'] as const),
      grond: 'meldgesprek-veiligheid',
      motivering: 'Vader dreigde.',
    }),
    'zwijgplicht-beantwoorden': () => ({
      belangen: 'veiligheid',
      andereWeg: 'nee',
      geenToestemming: 'geweigerd',
      opwegen: 'ja',
      aanWie: 'Veilig Thuis',
      geraadpleegd: 'Functionaris A',
    }),
    'melding-vastleggen': () => ({
      datum,
      tijd: '10:00',
      gesprokenMet: 'medewerker',
      feiten: 'blauwe plek',
      andereBronnen: '',
      hypothesen: '',
      afspraken: 'zij bellen',
      eigenVervolg: 'wij volgen',
      afgeschermd: null,
      afschermMotivering: '',
      afschermVoorwaarde: null,
      veiligheidsplan: '',
    }),
    'norm-afwijken': () => ({ motivering: 'Vader is weg.' }),
    'terugkoppeling-vastleggen': () => ({
      datum,
      ontvangen: een(['ja', 'nee'] as const),
      terugkoppeling: 'zij helpen',
    }),
    'hulpplan-vastleggen': () => ({
      hulp: 'gesprekken',
      helper: 'orthopedagoog',
      doelen: 'rust thuis',
      termijn: morgen,
      rollen: 'school volgt',
      taken: 'elke week',
      takenCasemanager: 'bellen',
      ...(random() < 0.25 ? vanBuiten : eenCasemanager()),
    }),
    'monitoring-vastleggen': () => ({ afspraken: 'elke maand', eerstvolgende: morgen, nazorg: '' }),
    'casus-afsluiten': () => ({ grond, tekst: 'Klaar.' }),
    'casus-heropenen': () => ({ reden: 'Nieuw signaal.' }),
    'herinnering-uitstellen': () => ({
      termijn:
        (wie.kind === 'medewerker' ? uitstelbareTermijnen(casus, wie.id, organisatie) : [])[0]?.sleutel ??
        'stil-dossier:e999',
      tot: morgen,
      reden: 'Ouders zijn op reis.',
    }),
  };
  return { type, data: data[type]() } as Command;
}
