import type { SignaalCategorieId } from '../protocol/signaalcategorieen';

/** The list that helps to notice and to choose; stress, not proof, and never complete (decisions 0.12 and 0.13). */
export const categorieTekst = {
  'lijf-en-letsel': {
    naam: 'Lijf en letsel',
    voorbeelden: 'plek of wond zonder passend verhaal, vaker letsel, pijn bij zitten of bewegen',
  },
  verzorging: {
    naam: 'Verzorging',
    voorbeelden: 'geen eten mee, kleding past niet bij het weer, onverzorgd, heel moe',
  },
  'stemming-en-gedrag': {
    naam: 'Stemming en gedrag',
    voorbeelden: 'ineens anders, schrikt van een gebaar, heel stil of juist fel, geen plezier in spel',
  },
  'omgang-met-anderen': {
    naam: 'Omgang met anderen',
    voorbeelden: 'klampt zich vast, past zich te veel aan, bang voor één volwassene',
  },
  'leren-en-aanwezigheid': {
    naam: 'Leren en aanwezigheid',
    voorbeelden: 'leert minder goed, vaak weg of te laat, wil niet naar huis',
  },
  seksueel: {
    naam: 'Seksueel',
    voorbeelden: 'weet of doet dingen die niet bij de leeftijd passen, bang om zich om te kleden',
  },
  'ouder-en-gezin': {
    naam: 'Ouder en gezin',
    voorbeelden:
      'ouder lijkt onder invloed, kleineert of bedreigt het kind, geweld thuis waar het kind bij was',
  },
  'wat-de-leerling-zegt': {
    naam: 'Wat het kind zelf zegt',
    voorbeelden: 'schrijf de eigen woorden van het kind op',
  },
  'bijzondere-vormen': {
    naam: 'Bijzondere vormen',
    voorbeelden: 'eer, meisjesbesnijdenis, uithuwelijking, achterlating, een reis die eraan komt',
  },
  'weerspreekt-of-beschermt': {
    naam: 'Wat de zorg kleiner maakt of beschermt',
    voorbeelden: 'een uitleg die past, een volwassene die steunt, het gaat beter',
  },
} as const satisfies Record<SignaalCategorieId, { naam: string; voorbeelden: string }>;

/** What the person hears at once after a signaal of a kind that cannot wait ([D7], [N14], [N21], [N23], decision 0.15). */
export const signaalgevolgTekst = {
  'veilig-thuis-meteen':
    'Bel meteen Veilig Thuis, 0800-2000. Voor dit soort signalen is hun kennis altijd nodig. Vraag het kind niet uit.',
  'veiligheidsvraag-eerst':
    'Vertelt een kind zelf wat er gebeurt? Luister, vraag het niet uit, en bel vandaag Veilig Thuis, 0800-2000. Is het nu niet veilig? Bel 112.',
} as const;
