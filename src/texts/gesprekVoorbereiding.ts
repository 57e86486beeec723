import type { Leeftijdsgroep } from '../domain/waarden';
import type { GesprekspuntId, GespreksvraagId } from '../protocol/gesprek';

/** The four points, in the order of the talk ([D3-D6], L393-403). */
export const gesprekspuntTekst = {
  'doel-uitleggen': 'Leg het doel van het gesprek uit.',
  'feiten-beschrijven': 'Beschrijf de feiten die u hebt vastgesteld en wat u zelf zag of hoorde.',
  'reactie-vragen': 'Vraag de ouders om een reactie, en wacht die af.',
  'interpretatie-na-reactie': 'Geef pas daarna uw eigen uitleg. Alleen als dat nodig is en kan.',
} as const satisfies Record<GesprekspuntId, string>;

/** The eight questions, in the words of the source ([D10], L415-421). */
export const gespreksvraagTekst = {
  herkenning: 'Herkent de ouder de situatie?',
  'gedrag-thuis': 'Hoe gedraagt de leerling zich thuis?',
  'reactie-van-ouders': 'Hoe reageert de ouder daarop?',
  'opvoeding-thuis': 'Hoe gaat het opvoeden thuis?',
  'reactie-van-leerling': 'Hoe reageert de leerling hierop?',
  'ontwikkeling-tot-nu-toe': 'Hoe is de ontwikkeling van de leerling tot nu toe verlopen?',
  'mening-over-ontwikkeling': 'Wat vindt de ouder daarvan?',
  'beleving-ouderrol': 'Hoe ervaart de ouder de opvoeding en zijn rol als ouder?',
} as const satisfies Record<GespreksvraagId, string>;

/** With whom one speaks at which age ([H2], [H3], [H7]); that ouders hear of it holds for all of them ([H13]). */
export const gesprekLeeftijd = {
  'onder-12': 'Deze leerling is jonger dan 12 jaar: u spreekt met de ouders.',
  '12-tot-16':
    'Deze leerling is 12 tot en met 15 jaar: u spreekt met de ouders, en ook met de leerling zelf.',
  'vanaf-16':
    'Deze leerling is 16 jaar of ouder: u spreekt met de leerling zelf. Woont de leerling thuis? Spreek dan ook met de ouders.',
} as const satisfies Record<Leeftijdsgroep, string>;

export const gesprekVoorbereidingTekst = {
  titel: 'Bereid het gesprek met de ouders voor',
  uitleg: 'Lees dit voor het gesprek. Wat u hier ziet, staat al in het dossier.',
  bijzonder: {
    kop: 'Bel eerst Veilig Thuis: 0800-2000',
    regels: [
      'Er is een signaal dat seksueel is, of dat gaat over bijvoorbeeld eer, meisjesbesnijdenis of uithuwelijking.',
      'Vraag met spoed advies, voor u met de ouders spreekt.',
    ],
  },
  letOp: {
    kop: 'Wacht met het gesprek als dat nodig is',
    regels: [
      'Kan een mogelijke pleger dit gesprek op het slachtoffer afreageren? Spreek die persoon dan nog niet. Vraag eerst advies aan Veilig Thuis.',
      'Denkt u aan een ernstig misdrijf? Stem de stappen eerst af met de politie, via Veilig Thuis. Een gesprek kan het bewijs schaden.',
      'Wachten is nooit een reden om niet te overleggen of niet te melden.',
    ],
  },
  kind: {
    kop: 'Het kind zelf',
    regels: [
      'Luister als het kind wil praten. Vraag het kind niet uit over wat er is gebeurd.',
      'Vertelde het kind zelf iets? Bel dan dezelfde dag Veilig Thuis.',
    ],
  },
  punten: 'Vier punten, in deze volgorde',
  vragen: 'Vragen die u kunt stellen',
  feiten: 'Feiten om te noemen',
  geenFeiten: 'Er staan nog geen feiten in het dossier.',
  hypothesen: 'Hypothesen: noem deze niet als feit',
  kleiner: 'maakt de zorg kleiner',
  van: (bron: string) => `van: ${bron}`,
  oordeel: { bevestigd: 'later bevestigd', ontkracht: 'later ontkracht' },
  meer: (aantal: number) => `En nog ${aantal}. Open de casus voor alles.`,
  wie: {
    kop: 'Wie gaat er mee?',
    regels: [
      'Zoekt u steun bij het voorbereiden of bij het gesprek zelf? Vraag een deskundige collega of Veilig Thuis.',
      'Spreek af wie het woord voert en wie opschrijft wat er wordt gezegd.',
    ],
  },
  leeftijd: 'Met wie spreekt u?',
  gezag:
    'Ouders van een minderjarige horen als regel wat er speelt, zeker als zij het gezag hebben. Ook als zij er zelf niets mee te maken hebben.',
  toestemming: {
    kop: 'Wilt u om toestemming vragen?',
    regels: [
      'Bent u open en eerlijk? Dan geven ouders meestal toestemming om met anderen te overleggen.',
      'Veilig Thuis of het zorgadviesteam denkt mee over hoe u dit gesprek voert.',
    ],
  },
  daarna: {
    kop: 'Tijdens en na het gesprek',
    regels: [
      'Vraag wat de ouders er zelf van vinden, en hoe het thuis gaat.',
      'Herkennen zij de zorg? Zoek samen kansen en oplossingen. Wissel adviezen uit voor in de klas en voor thuis.',
      'Is er een handelingsplan of begeleidingsplan? Bespreek het, ook tussendoor en na afloop.',
      'Spreek af wanneer u elkaar weer spreekt over hoe het gaat en over uw zorgen.',
    ],
  },
} as const;
