import { geweldsvormen, type GeweldsvormId } from '../../protocol/vormen';

/** The forms of violence as people call them. */
export const geweldsvormTekst = {
  'getuige-van-geweld': 'Getuige van geweld: het kind ziet of hoort geweld thuis',
  'lichamelijke-mishandeling': 'Lichamelijke mishandeling, zoals slaan of schoppen',
  'lichamelijke-verwaarlozing': 'Lichamelijke verwaarlozing, zoals te weinig eten of verzorging',
  'psychische-mishandeling': 'Psychische mishandeling, zoals kleineren of bang maken',
  'psychische-verwaarlozing': 'Psychische verwaarlozing, zoals geen aandacht of warmte geven',
  'seksueel-misbruik': 'Seksueel misbruik',
  meisjesbesnijdenis: 'Meisjesbesnijdenis (vrouwelijke genitale verminking)',
  'eergerelateerd-geweld': 'Eergerelateerd geweld: geweld om de eer van de familie',
  partnergeweld: 'Geweld tussen partners of ex-partners',
  'stalking-of-bedreiging': 'Stalking, lastigvallen en bedreiging',
  oudermishandeling: 'Oudermishandeling: een kind gebruikt geweld tegen de eigen ouder',
  ouderenmishandeling: 'Ouderenmishandeling: mishandeling, uitbuiting of verwaarlozing van ouderen',
} as const satisfies Record<GeweldsvormId, string>;

const meteen = ' → vraag meteen advies aan Veilig Thuis';

/** One line a form; with those that always need the expertise of Veilig Thuis it says so ([N21], [N23]). */
export const geweldsvormRegels: readonly string[] = geweldsvormen.map(
  ({ id, meteenDeskundigheid }) => `${geweldsvormTekst[id]}${meteenDeskundigheid ? meteen : ''}`,
);
