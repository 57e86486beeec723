import type { Organisatierol } from '../domain/waarden';

/** What the administrator reads about an organisatie.json that is lawful and not safe; ids of people, never names. */
export const organisatieWaarschuwingTekst = {
  nietTeBellen: (school: string, persoon: string) =>
    `School ${school}: aandachtsfunctionaris ${persoon} heeft geen upn en geen telefoon. Een leerkracht kan niet bellen.`,
  geenTelefoon: (school: string) =>
    `School ${school}: geen enkele aandachtsfunctionaris heeft een telefoon. Komt een bericht niet aan, dan kan een leerkracht alleen via Teams bellen.`,
  geenFunctionaris: (school: string) =>
    `School ${school} heeft geen aandachtsfunctionaris. Niemand krijgt daar een bericht.`,
  geenDirectie: (school: string) => `School ${school} heeft geen directie. Niemand kan daar meebeslissen.`,
  iedereenWeg: (school: string, rol: Organisatierol, datum: string) =>
    `School ${school}: op ${datum} is iedereen met de rol ${rol} afwezig. Er is dan ook geen vervanger.`,
  geenVervanger: (persoon: string) => `Persoon ${persoon} is of gaat afwezig en heeft geen vervanger.`,
  vervangerZonderRol: (vervanger: string, persoon: string, rol: Organisatierol) =>
    `Persoon ${vervanger} vervangt ${persoon}, maar heeft niet de rol ${rol}. Deze persoon kan de casussen niet openen.`,
  vakantieLangVoorbij: (plaats: string, index: number) =>
    `${plaats}[${index}] is al meer dan twee jaar voorbij. U kunt die weghalen.`,
  vakantiesVoorbij:
    'Alle vakanties zijn voorbij. Zet de nieuwe erin, anders herinnert de bot in de vakantie.',
  geenBewaartermijn:
    'Er is geen bewaartermijn gekozen. Kies die met de privacy-officer. De bot wist niets uit zichzelf.',
} as const;
