import { bron } from './bron';
import type { Bron } from './types';

export const signaalcategorieIds = [
  'lijf-en-letsel',
  'verzorging',
  'stemming-en-gedrag',
  'omgang-met-anderen',
  'leren-en-aanwezigheid',
  'seksueel',
  'ouder-en-gezin',
  'wat-de-leerling-zegt',
  'bijzondere-vormen',
  'weerspreekt-of-beschermt',
] as const;
/** The kinds of signalen for ages 4 to 12. They sort and warn; nothing is counted or scored (decision 0.12). */
export type SignaalCategorieId = (typeof signaalcategorieIds)[number];

/** What a signaal of this kind sets off at once: nothing, Veilig Thuis without delay, or first the safety question. */
export type Signaalgevolg = 'niets' | 'veilig-thuis-meteen' | 'veiligheidsvraag-eerst';

export interface SignaalCategorie {
  readonly volgt: Signaalgevolg;
  /** The adult listens and does not question the leerling. */
  readonly nietDoorvragen: boolean;
  readonly bron: Bron;
}

/** The source refers to a signalenlijst that is absent; this list takes its place (decision 0.13). */
export const signaalcategorieen = {
  'lijf-en-letsel': {
    volgt: 'niets',
    nietDoorvragen: false,
    bron: bron(['B5', 'C4', '0.13'], 'L223-229', 'L304'),
  },
  verzorging: {
    volgt: 'niets',
    nietDoorvragen: false,
    bron: bron(['B5', 'N12', '0.13'], 'L223-229', 'L1119-1131'),
  },
  'stemming-en-gedrag': {
    volgt: 'niets',
    nietDoorvragen: false,
    bron: bron(['B4', 'B5', '0.13'], 'L215-229'),
  },
  'omgang-met-anderen': {
    volgt: 'niets',
    nietDoorvragen: false,
    bron: bron(['B4', 'B8', '0.13'], 'L215-229', 'L241-243'),
  },
  'leren-en-aanwezigheid': {
    volgt: 'niets',
    nietDoorvragen: false,
    bron: bron(['B4', 'B5', '0.13'], 'L215-229'),
  },
  seksueel: {
    volgt: 'veilig-thuis-meteen',
    nietDoorvragen: true,
    bron: bron(['N14', 'N21', '0.13'], 'L1141-1151', 'L1318-1332'),
  },
  'ouder-en-gezin': {
    volgt: 'niets',
    nietDoorvragen: false,
    bron: bron(['B8', 'E9', '0.10', '0.13'], 'L241-243', 'L482-488', 'L1119-1131'),
  },
  'wat-de-leerling-zegt': {
    volgt: 'veiligheidsvraag-eerst',
    nietDoorvragen: true,
    bron: bron(['B15', 'J1', '0.15'], 'L261', 'L365-369'),
  },
  'bijzondere-vormen': {
    volgt: 'veilig-thuis-meteen',
    nietDoorvragen: false,
    bron: bron(['D7', 'N14', 'N21', 'N23'], 'L401-405', 'L1141-1151', 'L1318-1332', 'L1419-1427'),
  },
  'weerspreekt-of-beschermt': {
    volgt: 'niets',
    nietDoorvragen: false,
    bron: bron(['B2', 'B16', 'M3'], 'L207-209', 'L263-265', 'L1344-1346'),
  },
} as const satisfies Record<SignaalCategorieId, SignaalCategorie>;
