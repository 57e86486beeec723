import type { ConsultatieRecords } from '../../domain/records/consultatieRecords';
import type { GesprekRecords } from '../../domain/records/gesprekRecords';
import {
  adviesBij,
  gesprekGrondTekst,
  leerlinggesprekGrondTekst,
  partnerTekst,
  toestemmingGrondTekst,
  toestemmingUitkomst,
  toestemmingVanTekst,
  toestemmingWaarvoor,
  uitkomstTekst,
  vormTekst,
  wijzeTekst,
} from '../../texts/consultatiewoorden';
import { dossierVeldTekst as tekst } from '../../texts/dossier';
import { adviesVastleggenTekst, consultatieVastleggenTekst } from '../../texts/formulieren/consultatie';
import {
  alleenTekst,
  gesprekAfwijkenTekst,
  gesprekVastleggenTekst,
  leerlinggesprekAfwijkenTekst,
  leerlinggesprekVastleggenTekst,
  oudersVoorafTekst,
} from '../../texts/formulieren/gesprek';
import {
  oudersInlichtenTekst,
  toestemmingAfwijkenTekst,
  toestemmingVastleggenTekst,
} from '../../texts/formulieren/toestemming';
import { antwoordTekst } from '../../texts/veiligheid';
import { regel, velden, type DossierContext } from './dossierRegel';

type Records = ConsultatieRecords & GesprekRecords;

/** Stap 2 and 3 as the dossier reads them ([C1-C18], [M4], [M9], [H8-H12]). */
export const raadRegels: {
  readonly [T in keyof Records]: (data: Records[T], ctx: DossierContext) => readonly string[];
} = {
  'consultatie-gevraagd': ({ aanNaam, vraag }) => [
    ...regel(tekst.aan, aanNaam),
    ...regel(tekst.vraag, vraag),
  ],
  'consultatie-beantwoord': ({ consultatie, antwoord }, { events }) => {
    const gevraagd = events.find(({ id }) => id === consultatie);
    return [
      ...regel(tekst.reageertOp, gevraagd?.type === 'consultatie-gevraagd' ? gevraagd.data.vraag : ''),
      ...regel(tekst.antwoord, antwoord),
    ];
  },
  'consultatie-vastgelegd': (data) =>
    velden(consultatieVastleggenTekst, data, { vorm: vormTekst, partner: partnerTekst, wijze: wijzeTekst }),
  'twijfel-beantwoord': ({ vraag, toelichting }) => [
    ...regel(vraag.vraag, antwoordTekst[vraag.antwoord]),
    ...regel(tekst.reden, toelichting),
  ],
  'advies-vastgelegd': (data) => velden(adviesVastleggenTekst, data, { bij: adviesBij, wijze: wijzeTekst }),
  'toestemming-vastgelegd': (data) =>
    velden(toestemmingVastleggenTekst, data, {
      waarvoor: toestemmingWaarvoor,
      van: toestemmingVanTekst,
      uitkomst: toestemmingUitkomst,
    }),
  'toestemming-afgeweken': (data) =>
    velden(toestemmingAfwijkenTekst, data, { waarvoor: toestemmingWaarvoor, grond: toestemmingGrondTekst }),
  'ouders-ingelicht': (data) => velden(oudersInlichtenTekst, data),
  'gesprek-vastgelegd': (data) => velden(gesprekVastleggenTekst, data, { uitkomst: uitkomstTekst }),
  'gesprek-afgeweken': (data) => velden(gesprekAfwijkenTekst, data, { grond: gesprekGrondTekst }),
  'leerlinggesprek-vastgelegd': (data) =>
    velden(leerlinggesprekVastleggenTekst, data, { alleen: alleenTekst, oudersVooraf: oudersVoorafTekst }),
  'leerlinggesprek-afgeweken': (data) =>
    velden(leerlinggesprekAfwijkenTekst, data, { grond: leerlinggesprekGrondTekst }),
};
