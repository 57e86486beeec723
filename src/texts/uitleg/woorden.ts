import type { BegripId } from '../../protocol/begrippen';
import type { BegripTekst } from './begripTekst';
import { geweldsvormRegels } from './geweldsvormen';

/** The words of the meldcode. */
export const woordenUitleg = {
  begrippen: {
    titel: 'Woorden van de meldcode',
    alineas: [
      'De meldcode heeft vaste woorden. Hier staan ze kort. Kies onderaan een woord om meer te lezen.',
    ],
    punten: [
      'Huiselijk geweld: geweld door iemand uit de huiselijke kring.',
      'Huiselijke kring: (ex-)partners, gezinsleden, familieleden en huisgenoten.',
      'Kindermishandeling: alles wat een kind ernstig schaadt, door iets te doen of juist niet te doen.',
      'Medewerker: wie voor de school werkt en leerlingen zorg of begeleiding geeft.',
      'Leerling: het kind met wie de medewerker werkt.',
    ],
  },
  'huiselijk-geweld': {
    titel: 'Huiselijk geweld',
    alineas: [
      'Huiselijk geweld is geweld door iemand uit de huiselijke kring. Dreigen met geweld telt ook.',
      'De plek maakt niet uit. Het gaat om de band tussen pleger en slachtoffer.',
      'Het geweld kan lichamelijk, seksueel of psychisch zijn.',
      'Ook ouderenmishandeling, eergerelateerd geweld en meisjesbesnijdenis horen erbij.',
    ],
    punten: [],
  },
  'huiselijke-kring': {
    titel: 'Huiselijke kring',
    alineas: [
      'De huiselijke kring zijn de mensen die een band hebben met het slachtoffer. Zij hoeven niet in hetzelfde huis te wonen.',
      'Het landelijke model van de meldcode noemt ook huisvrienden. Twijfelt u of iemand erbij hoort? Overleg met een collega.',
      'In de huiselijke kring zitten:',
    ],
    punten: ['partners en ex-partners', 'gezinsleden', 'familieleden', 'huisgenoten'],
  },
  kindermishandeling: {
    titel: 'Kindermishandeling',
    alineas: [
      'Kindermishandeling is elke omgang met een kind die bedreigend of gewelddadig is: lichamelijk, psychisch of seksueel.',
      'Het komt van ouders, of van anderen van wie het kind afhankelijk is.',
      'Het gaat om iets doen, maar ook om iets niet doen. Het kind heeft ernstige schade, of die dreigt.',
      'Ziet of hoort een kind geweld thuis? Dat is ook kindermishandeling.',
      'Eergerelateerd geweld en meisjesbesnijdenis horen er ook bij.',
    ],
    punten: [],
  },
  'vormen-van-geweld': {
    titel: 'Vormen van geweld',
    alineas: [
      'Deze vormen vallen onder de meldcode. U hoeft niet te bepalen welke vorm het is.',
      'Weet de school te weinig van een vorm? Vraag dan meteen advies aan Veilig Thuis: 0800-2000.',
    ],
    punten: geweldsvormRegels,
  },
  oudermishandeling: {
    titel: 'Oudermishandeling en ouderenmishandeling',
    alineas: [
      'Oudermishandeling: een kind gebruikt geweld tegen zijn of haar ouder. Ook een leerling kan dat doen.',
      'Ouderenmishandeling: iemand mishandelt of verwaarloost een oudere, of buit die uit. Denk aan een opa of oma.',
      'Beide vallen onder de meldcode. Ze vragen eigen kennis. Is die er niet op school? Vraag dan meteen advies aan Veilig Thuis: 0800-2000.',
    ],
    punten: [],
  },
  'slachtoffer-getuige-pleger': {
    titel: 'Slachtoffer, getuige of pleger',
    alineas: ['Een leerling is niet altijd het slachtoffer. Een leerling kan:'],
    punten: [
      'slachtoffer zijn: het geweld gebeurt bij hem of haar',
      'getuige zijn: hij of zij ziet of hoort het geweld',
      '(vermoedelijke) pleger zijn: hij of zij doet het misschien zelf, bijvoorbeeld tegen een ouder',
      'In alle drie de gevallen volgt u de meldcode en kunt u een casus starten.',
    ],
  },
  medewerker: {
    titel: 'Voor wie geldt de meldcode?',
    alineas: [
      'De meldcode geldt voor iedere medewerker.',
      ({ school }) =>
        `Een medewerker is iemand die voor ${school} werkt en leerlingen zorg, begeleiding of andere steun geeft.`,
      'Dus ook voor wie geen eigen klas heeft.',
    ],
    punten: [],
  },
  leerling: {
    titel: 'Leerling',
    alineas: [
      ({ school }) =>
        `Een leerling is een kind op ${school} aan wie een medewerker les, zorg, begeleiding of andere steun geeft.`,
      'Noem in de bot geen volledige naam. Een eigen kenmerk is genoeg.',
    ],
    punten: [],
  },
} as const satisfies Readonly<Partial<Record<BegripId, BegripTekst>>>;
