import { bron, type Onderdeel } from './bron';

export interface Geweldsvorm extends Onderdeel {
  /** Expertise of Veilig Thuis is asked at once, whatever the expertise in the school. */
  readonly meteenDeskundigheid: boolean;
}

/** Forms of child abuse and domestic violence that the source names; the aard in a weging is one or more of these. */
export const geweldsvormen = [
  { id: 'getuige-van-geweld', meteenDeskundigheid: false, bron: bron(['N12', '0.10'], 'L1119-1131') },
  {
    id: 'lichamelijke-mishandeling',
    meteenDeskundigheid: false,
    bron: bron(['A6', 'N12'], 'L46-50', 'L1119-1131'),
  },
  {
    id: 'lichamelijke-verwaarlozing',
    meteenDeskundigheid: false,
    bron: bron(['A9', 'N12'], 'L60-68', 'L1119-1131'),
  },
  {
    id: 'psychische-mishandeling',
    meteenDeskundigheid: false,
    bron: bron(['A6', 'N12'], 'L46-50', 'L1119-1131'),
  },
  {
    id: 'psychische-verwaarlozing',
    meteenDeskundigheid: false,
    bron: bron(['A9', 'N12'], 'L60-68', 'L1119-1131'),
  },
  {
    id: 'seksueel-misbruik',
    meteenDeskundigheid: true,
    bron: bron(['N12', 'N21'], 'L1119-1131', 'L1318-1332'),
  },
  {
    id: 'meisjesbesnijdenis',
    meteenDeskundigheid: true,
    bron: bron(['A10', 'D7', 'N21', 'N23'], 'L70', 'L401-405', 'L1318-1332', 'L1419-1427'),
  },
  {
    id: 'eergerelateerd-geweld',
    meteenDeskundigheid: true,
    bron: bron(['A10', 'N23', 'N24'], 'L70', 'L1419-1435'),
  },
  { id: 'partnergeweld', meteenDeskundigheid: false, bron: bron(['N11'], 'L1097-1105') },
  { id: 'stalking-of-bedreiging', meteenDeskundigheid: false, bron: bron(['N11'], 'L1097-1105') },
  { id: 'oudermishandeling', meteenDeskundigheid: false, bron: bron(['N13'], 'L1133-1141') },
  {
    id: 'ouderenmishandeling',
    meteenDeskundigheid: true,
    bron: bron(['A7', 'N11', 'N13', 'N23'], 'L50-52', 'L1097-1105', 'L1133-1141', 'L1419-1427'),
  },
] as const satisfies readonly Geweldsvorm[];

export type GeweldsvormId = (typeof geweldsvormen)[number]['id'];
