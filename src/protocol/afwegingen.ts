import type { Afwegingen } from './afwegingTypes';
import { bron } from './bron';
import { betrokkenen, bevoegdGezag, functionarissen } from './rollen';

const vast = ['conclusie', 'reden', 'datum', 'door-wie'] as const;
const belgegevens = ['tijdstip-gebeld', 'gesproken-bij-veilig-thuis', 'afspraken-veilig-thuis'] as const;

const gewoneMelding = {
  soort: 'melding',
  wijze: 'vrij',
  metVeiligThuis: false,
  daarna: null,
  terugkoppeling: 'terugkoppeling-veilig-thuis',
} as const;

const directeMelding = {
  soort: 'melding',
  wijze: 'direct-telefonisch',
  metVeiligThuis: true,
  daarna: 'afweging-3',
  terugkoppeling: 'terugkoppeling-veilig-thuis',
} as const;

/**
 * The afwegingskader (L524-581). Afweging 1 belongs to stap 4 and rests on stap 1 to 3; afweging 2 rests on stap 4 too
 * and so belongs to stap 5, although the route (L145) prints its question under stap 4 (decision 0.9).
 */
export const afwegingen = {
  'afweging-1': {
    nummer: 1,
    stap: 'wegen',
    vereist: ['signalen', 'consultatie', 'gesprek'],
    beoordeeldDoor: { soort: 'een-van', rollen: betrokkenen },
    bron: bron(['Q1', 'A16', 'E3', 'N20', '0.8', '0.9'], 'L141-143', 'L163-166', 'L527-528', 'L1298-1316'),
    antwoorden: {
      'geen-actie': {
        gevolg: { soort: 'afsluiten' },
        vastleggen: [...vast, 'doorlopen-stappen', 'sluittekst'],
        aanbevolen: [],
        bron: bron(['Q1-A', 'Q1-rec', 'M6'], 'L207-213', 'L271', 'L529'),
      },
      'sterk-vermoeden': {
        gevolg: { soort: 'afweging', naar: 'afweging-2', bevoegdGezagInformeren: true },
        vastleggen: [
          ...vast,
          'doorlopen-stappen',
          'bevoegd-gezag-wie',
          'bevoegd-gezag-wanneer',
          'bevoegd-gezag-hoe',
        ],
        aanbevolen: [],
        bron: bron(['Q1-B', 'Q1-B2', 'Q1-rec', 'K33', 'M10'], 'L207-213', 'L271', 'L530-532'),
      },
    },
  },
  'afweging-2': {
    nummer: 2,
    stap: 'beslissen',
    vereist: ['signalen', 'consultatie', 'gesprek', 'wegen'],
    beoordeeldDoor: { soort: 'samen', groepen: [functionarissen, bevoegdGezag] },
    bron: bron(['Q2', 'E4', 'F3', 'K33', '0.9'], 'L145', 'L164-166', 'L534-536'),
    antwoorden: {
      nee: {
        gevolg: { soort: 'afweging', naar: 'afweging-3', bevoegdGezagInformeren: false },
        vastleggen: [...vast, 'beoordeeld-door'],
        aanbevolen: [],
        bron: bron(['Q2-A', 'Q2-rec'], 'L535-537'),
      },
      ja: {
        gevolg: directeMelding,
        vastleggen: [...vast, 'beoordeeld-door', 'soort-onveiligheid', ...belgegevens],
        aanbevolen: [],
        bron: bron(
          ['Q2-B', 'Q2-B2', 'Q2-rec', 'F5', 'F7', 'F8', 'F9', 'I9'],
          'L168-169',
          'L180-182',
          'L507-511',
          'L535-539',
        ),
      },
      twijfel: {
        gevolg: directeMelding,
        vastleggen: [...vast, 'beoordeeld-door', ...belgegevens],
        aanbevolen: [],
        bron: bron(['Q2-B', 'Q2-B2', 'Q2-rec', 'F5', 'I9', '0.1'], 'L168-169', 'L535-539'),
      },
    },
  },
  'afweging-3': {
    nummer: 3,
    stap: 'beslissen',
    vereist: ['signalen', 'consultatie', 'gesprek', 'wegen'],
    beoordeeldDoor: { soort: 'een-van', rollen: betrokkenen },
    bron: bron(['Q3', 'Q3-fn1', 'Q3-fn2', 'F4', 'F10'], 'L166-168', 'L513-515', 'L541-544', 'L569-579'),
    antwoorden: {
      nee: {
        gevolg: gewoneMelding,
        vastleggen: vast,
        aanbevolen: [],
        bron: bron(
          ['Q3-A', 'Q3-A2', 'F13', 'N31', 'N33'],
          'L521-523',
          'L545-546',
          'L1644-1650',
          'L2461-2464',
        ),
      },
      ja: {
        gevolg: { soort: 'afweging', naar: 'afweging-4', bevoegdGezagInformeren: false },
        vastleggen: [...vast, 'wie-helpt', 'welke-hulp', 'waarom-dreiging-wijkt'],
        aanbevolen: [],
        bron: bron(['Q3-B', 'Q3-rec'], 'L541-547'),
      },
    },
  },
  'afweging-4': {
    nummer: 4,
    stap: 'beslissen',
    vereist: ['signalen', 'consultatie', 'gesprek', 'wegen'],
    beoordeeldDoor: { soort: 'een-van', rollen: betrokkenen },
    bron: bron(['Q4', 'F4', 'F11'], 'L166-168', 'L517', 'L549-551'),
    antwoorden: {
      nee: {
        gevolg: gewoneMelding,
        vastleggen: vast,
        aanbevolen: [],
        bron: bron(['Q4-A', 'F13', 'I8'], 'L521-523', 'L545-546', 'L552'),
      },
      ja: {
        gevolg: { soort: 'hulp', naar: 'afweging-5' },
        vastleggen: [
          ...vast,
          'termijn-hulp',
          'hulp-concreet',
          'rolverdeling',
          'casemanager',
          'taken-betrokkenen',
          'taken-casemanager',
        ],
        aanbevolen: [],
        bron: bron(['Q4-B1', 'Q4-B2', 'Q4-B3', 'Q4-B4', 'Q4-B5', 'Q4-B6', 'Q4-B7', 'M7'], 'L553-556'),
      },
    },
  },
  'afweging-5': {
    nummer: 5,
    stap: 'beslissen',
    vereist: ['signalen', 'consultatie', 'gesprek', 'wegen'],
    beoordeeldDoor: { soort: 'een-van', rollen: [...betrokkenen, 'casemanager'] },
    bron: bron(['Q5', 'F12', 'N32'], 'L519', 'L558-560', 'L1652-1664'),
    antwoorden: {
      nee: {
        gevolg: gewoneMelding,
        vastleggen: [...vast, 'resultaat-hulp'],
        aanbevolen: [],
        bron: bron(['Q5-A', 'F13', 'I8', 'N32'], 'L521-523', 'L545-546', 'L561', 'L1652-1664', 'L2455-2457'),
      },
      ja: {
        gevolg: { soort: 'afsluiten' },
        vastleggen: [...vast, 'resultaat-hulp', 'afspraken-monitoring'],
        aanbevolen: ['nazorg-termijn', 'nazorg-verwachtingen'],
        bron: bron(['Q5-B', 'Q5-fn3', 'M8'], 'L562-564', 'L581'),
      },
    },
  },
} as const satisfies Afwegingen;
