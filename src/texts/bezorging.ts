import type { BerichtSoort } from '../domain/casus';
import type { MisluktReden } from '../domain/events';

/** What a bericht was about, in a line of the casus. */
export const berichtNaam = {
  'casus-gestart': 'nieuwe casus',
  'nood-vastgelegd': 'er is gebeld om hulp',
  'contact-toegezegd': 'er komt contact',
  'consultatie-gevraagd': 'vraag om raad',
  'consultatie-beantwoord': 'antwoord op een vraag',
  'bevoegd-gezag-ingelicht': 'bevoegd gezag ingelicht',
  'hulpplan-vastgelegd': 'hulpplan',
  'casus-overgedragen': 'overdracht van de casus',
  'casus-toegewezen': 'wie de casus nu heeft',
  'consultatie-ingetrokken': 'vraag ingetrokken',
  'consultatie-doorgegeven': 'vraag doorgegeven',
  'taak-gegeven': 'taak',
  'taak-afgerond': 'taak afgerond',
  'afweging-beantwoord': 'er is iets besloten',
  'afweging-meebeoordeeld': 'het tweede oordeel',
  'melding-vastgelegd': 'er is iets besloten',
  'norm-afgeweken': 'er is iets besloten',
  'casus-afgesloten': 'casus gesloten',
  'casus-heropend': 'casus heropend',
  'herinnering-gestuurd': 'herinnering',
} as const satisfies Record<BerichtSoort, string>;

/** Why a bericht did not arrive, in a line of the casus. */
export const redenKort = {
  'app-ontbreekt': 'app niet geïnstalleerd',
  geblokkeerd: 'bot geblokkeerd',
  'te-druk': 'Teams is te druk',
  'te-groot': 'past niet in Teams',
  storing: 'storing bij Teams',
  onbekend: 'reden niet bekend',
} as const satisfies Record<MisluktReden, string>;

/** The delivery record on the card of the casus. */
export const bezorgregelTekst = {
  naam: (bericht: string) => `Bericht (${bericht})`,
  /** Of several at once it must be clear which. */
  herinnering: (termijn: string) => `Herinnering (${termijn})`,
  aan: (namen: string, stand: string) => `${namen}: ${stand}`,
  onderweg: 'onderweg',
  nietMeerNodig: 'niet meer nodig',
  bezorgd: (wanneer: string) => `bezorgd ${wanneer}`,
  mislukt: (reden: string) => `niet bezorgd: ${reden}`,
  volgende: (wanneer: string) => `volgende poging om ${wanneer}`,
  doorgestuurd: (naam: string) => `doorgestuurd aan ${naam}`,
} as const;
