import { bron, type Onderdeel } from './bron';

export interface VastlegItem extends Onderdeel {
  /** `logboek`: the server already knows it, so nobody is asked. */
  readonly herkomst: 'invullen' | 'logboek';
}

/** What must be in the dossier once an afweging has been answered. */
export const vastlegItems = [
  { id: 'conclusie', herkomst: 'logboek', bron: bron(['Q1-rec', 'B19'], 'L207-213', 'L271') },
  { id: 'reden', herkomst: 'invullen', bron: bron(['Q1-rec'], 'L207-213', 'L529') },
  { id: 'datum', herkomst: 'logboek', bron: bron(['Q1-rec'], 'L271') },
  { id: 'door-wie', herkomst: 'logboek', bron: bron(['Q1-rec'], 'L271') },
  { id: 'doorlopen-stappen', herkomst: 'logboek', bron: bron(['Q1', 'Q1-rec'], 'L527-529') },
  { id: 'sluittekst', herkomst: 'invullen', bron: bron(['Q1-A', 'Q1-rec', 'M6'], 'L529') },
  { id: 'bevoegd-gezag-wie', herkomst: 'invullen', bron: bron(['Q1-B2', 'M10'], 'L531-532') },
  { id: 'bevoegd-gezag-wanneer', herkomst: 'invullen', bron: bron(['Q1-B2', 'M10'], 'L531-532') },
  { id: 'bevoegd-gezag-hoe', herkomst: 'invullen', bron: bron(['Q1-B2', 'M10'], 'L531-532') },
  { id: 'beoordeeld-door', herkomst: 'invullen', bron: bron(['Q2', 'Q2-rec'], 'L534-536') },
  { id: 'soort-onveiligheid', herkomst: 'invullen', bron: bron(['Q2-rec'], 'L535-536') },
  { id: 'tijdstip-gebeld', herkomst: 'invullen', bron: bron(['Q2-rec', 'I9'], 'L538') },
  { id: 'gesproken-bij-veilig-thuis', herkomst: 'invullen', bron: bron(['Q2-rec'], 'L538') },
  { id: 'afspraken-veilig-thuis', herkomst: 'invullen', bron: bron(['Q2-rec', 'Q2-B2'], 'L538-539') },
  {
    id: 'wie-helpt',
    herkomst: 'invullen',
    bron: bron(['Q3-rec', 'Q3-fn1', 'Q3-fn2'], 'L542-547', 'L569-579'),
  },
  { id: 'welke-hulp', herkomst: 'invullen', bron: bron(['Q3-rec'], 'L542-547') },
  { id: 'waarom-dreiging-wijkt', herkomst: 'invullen', bron: bron(['Q3', 'Q3-rec'], 'L541-547') },
  { id: 'termijn-hulp', herkomst: 'invullen', bron: bron(['Q4-B2', 'M7'], 'L553') },
  { id: 'hulp-concreet', herkomst: 'invullen', bron: bron(['Q4-B3', 'M7'], 'L554') },
  { id: 'rolverdeling', herkomst: 'invullen', bron: bron(['Q4-B4', 'M7'], 'L554') },
  { id: 'casemanager', herkomst: 'invullen', bron: bron(['Q4-B5', 'K34', 'M7'], 'L554-555') },
  { id: 'taken-betrokkenen', herkomst: 'invullen', bron: bron(['Q4-B6', 'M7'], 'L555-556') },
  { id: 'taken-casemanager', herkomst: 'invullen', bron: bron(['Q4-B6', 'K34', 'M7'], 'L555-556') },
  { id: 'resultaat-hulp', herkomst: 'invullen', bron: bron(['Q5'], 'L558-560') },
  { id: 'afspraken-monitoring', herkomst: 'invullen', bron: bron(['Q5-B', 'M8'], 'L562-564') },
  { id: 'nazorg-termijn', herkomst: 'invullen', bron: bron(['Q5-fn3', 'M8'], 'L581') },
  { id: 'nazorg-verwachtingen', herkomst: 'invullen', bron: bron(['Q5-fn3', 'M8'], 'L581') },
] as const satisfies readonly VastlegItem[];

export type VastlegId = (typeof vastlegItems)[number]['id'];
