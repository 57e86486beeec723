import type { gesprekPlichten } from '../../protocol/stapGesprek';
import type { StapTekst } from './stapTekst';

/** Stap 3. */
export const gesprekStapTekst = {
  'gesprek-voeren': {
    titel: 'Bespreek de signalen met de ouders',
    reden:
      'Vertel het doel, noem de feiten en vraag om een reactie. Weglaten mag alleen als de veiligheid in gevaar is, of als u goede redenen hebt om te denken dat de ouders het contact verbreken.',
    anders: 'Zonder gesprek, of een vastgelegde reden om het weg te laten, kan afweging 1 nog niet.',
  },
  'advies-zonder-gesprek': {
    titel: 'Vraag advies aan Veilig Thuis (0800-2000)',
    reden:
      'Er is geen gesprek met de ouders. Dat is nooit een reden om ook niet te overleggen. Veilig Thuis helpt u veilig verder.',
    anders: 'Zonder dit advies is stap 3 niet klaar. Afweging 1 kan dan nog niet.',
  },
  'gesprek-voorbereiden': {
    titel: 'Bereid het gesprek met de ouders voor',
    reden: 'Een deskundige collega of Veilig Thuis kan u helpen met voorbereiden, en met het gesprek zelf.',
    anders: 'U mag het gesprek ook zonder hulp voeren.',
  },
  'mening-van-ouders-vragen': {
    titel: 'Vraag de ouders wat zij ervan vinden',
    reden: 'Vraag hoe het thuis gaat en of zij de situatie herkennen. Zo wordt uw zorg duidelijker.',
    anders: 'Dan weet u niet of de zorg klopt, kleiner of groter wordt.',
  },
  'leerling-spreken': {
    titel: 'Overweeg een gesprek met het kind zelf',
    reden: 'Ook met een jong kind, tenzij dat niet kan of te zwaar is. Luister, en vraag het kind niet uit.',
    anders: 'Dan ontbreekt de stem van het kind. U beoordeelt zelf of een gesprek zinvol is.',
  },
  'oplossingen-verkennen': {
    titel: 'Zoek samen met de ouders naar oplossingen',
    reden: 'De ouders herkennen de zorg. Wissel uit wat in de klas en thuis kan helpen.',
    anders: 'Dan blijft een kans op verbetering liggen.',
  },
  'begeleidingsplan-bespreken': {
    titel: 'Bespreek het begeleidingsplan met de ouders',
    reden: 'Doe dat aan het begin, tussendoor en aan het eind.',
    anders: 'Dan weten de ouders niet wat de school doet en wat het oplevert.',
  },
  'ouders-blijven-inlichten': {
    titel: 'Houd de ouders op de hoogte',
    reden: 'Blijf met hen praten over de ontwikkeling van het kind en over uw zorg.',
    anders: 'Dan horen de ouders pas laat van zorgen die u al had.',
  },
  'afsluiten-na-gesprek': {
    titel: 'Bekijk of de casus dicht kan',
    reden:
      'Het gesprek gaf een andere oorzaak, of nam de zorg weg. De school kan het kind verder begeleiden.',
    anders: 'De casus blijft open en de stappen gaan door.',
  },
} as const satisfies Record<(typeof gesprekPlichten)[number]['id'], StapTekst>;
