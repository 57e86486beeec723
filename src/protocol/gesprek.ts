import { bron, type Onderdeel } from './bron';

/** The four points of the gesprek with ouders; the order binds: interpretation only after the reaction. */
export const gesprekspunten = [
  { id: 'doel-uitleggen', bron: bron(['D3'], 'L393') },
  { id: 'feiten-beschrijven', bron: bron(['D4'], 'L395') },
  { id: 'reactie-vragen', bron: bron(['D5'], 'L397') },
  { id: 'interpretatie-na-reactie', bron: bron(['D6'], 'L399-403') },
] as const satisfies readonly Onderdeel[];

export type GesprekspuntId = (typeof gesprekspunten)[number]['id'];

/** The eight ready questions to ouders; help for the one who speaks, no list to tick off. */
export const gespreksvragen = [
  { id: 'herkenning', bron: bron(['D9', 'D10'], 'L415-417') },
  { id: 'gedrag-thuis', bron: bron(['D10'], 'L417') },
  { id: 'reactie-van-ouders', bron: bron(['D10'], 'L417') },
  { id: 'opvoeding-thuis', bron: bron(['D10'], 'L417-419') },
  { id: 'reactie-van-leerling', bron: bron(['D10'], 'L419') },
  { id: 'ontwikkeling-tot-nu-toe', bron: bron(['D10'], 'L419-421') },
  { id: 'mening-over-ontwikkeling', bron: bron(['D10'], 'L421') },
  { id: 'beleving-ouderrol', bron: bron(['D10'], 'L421') },
] as const satisfies readonly Onderdeel[];

export type GespreksvraagId = (typeof gespreksvragen)[number]['id'];

export interface Gespreksuitkomst extends Onderdeel {
  /** With this outcome the later stappen are no longer needed; a person still decides. */
  readonly magAfsluiten: boolean;
}

/** What a gesprek did to the concerns. */
export const gespreksuitkomsten = [
  { id: 'verduidelijkt', magAfsluiten: false, bron: bron(['D8'], 'L409-413') },
  { id: 'ontkracht', magAfsluiten: true, bron: bron(['D8', 'N25'], 'L409-413', 'L1449-1453') },
  { id: 'bekrachtigd', magAfsluiten: false, bron: bron(['D8', 'N25'], 'L409-413', 'L1455-1457') },
  { id: 'andere-oorzaak', magAfsluiten: true, bron: bron(['D15'], 'L438-442') },
] as const satisfies readonly Gespreksuitkomst[];

export type GespreksuitkomstId = (typeof gespreksuitkomsten)[number]['id'];

/** The five steps of the talk about a melding, before it is made. */
export const meldgesprekspunten = [
  { id: 'waarom-en-doel-uitleggen', bron: bron(['G3', 'N36'], 'L586', 'L1720-1728') },
  { id: 'reactie-op-melding-vragen', bron: bron(['G4'], 'L588') },
  { id: 'bezwaren-bespreken', bron: bron(['G5'], 'L590-592') },
  { id: 'bezwaren-afwegen', bron: bron(['G6'], 'L594-600') },
  { id: 'bescherming-geeft-doorslag', bron: bron(['G7'], 'L602-604') },
] as const satisfies readonly Onderdeel[];

export type MeldgesprekspuntId = (typeof meldgesprekspunten)[number]['id'];
