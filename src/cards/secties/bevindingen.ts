import type { Sectie } from '../formulier';
import { disarm, shorten } from '../userText';
import { vormNamen } from '../vormNamen';
import type { Casus } from '../../domain/casus';
import type { Organisatie } from '../../domain/organisatie';
import { vragenVan, type Vraag } from '../../domain/vragen';
import { bevindingenTekst as tekst } from '../../texts/bevindingen';
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
  wijzeKort,
} from '../../texts/consultatiewoorden';
import { formatDatum, formatTijdstip } from '../../texts/datums';
import { antwoordTekst } from '../../texts/veiligheid';

/** Records shown under one heading; with more the heading says so. */
const shown = 3;

/**
 * What stap 2 and 3 brought, in short and side by side: consultaties with the answers of colleagues, advies, consent and
 * its refusal, gesprekken and why one was left out ([E2], [C12], [M4], [M9]). Newest first; what is not there has no heading.
 */
export function bevindingenSecties(casus: Casus, organisatie: Organisatie): Sectie[] {
  const { records } = casus;
  const vormen = vormNamen(organisatie, casus.school);
  const isGeweigerd = ({ uitkomst }: Of<'toestemming-vastgelegd'>): boolean => uitkomst === 'geweigerd';
  const toestemmingen = records['toestemming-vastgelegd'];
  return [
    sectie(tekst.consultaties, records['consultatie-vastgelegd'], (een) => consultatieRegels(een, vormen)),
    sectie(tekst.vragen, vragenVan(casus), (vraag) => vraagRegels(vraag, casus)),
    sectie(tekst.twijfel, records['twijfel-beantwoord'].slice(-1), twijfelRegels),
    sectie(tekst.adviezen, records['advies-vastgelegd'], adviesRegels),
    sectie(tekst.weigeringen, toestemmingen.filter(isGeweigerd), toestemmingRegels),
    sectie(
      tekst.toestemmingen,
      [...toestemmingen.filter((een) => !isGeweigerd(een)), ...records['toestemming-afgeweken']],
      (een) =>
        'grond' in een
          ? [
              `${tekst.nietGevraagd}. ${toestemmingWaarvoor[een.waarvoor]}.`,
              tekst.waarom(toestemmingGrondTekst[een.grond], user(een.motivering)),
            ]
          : toestemmingRegels(een),
    ),
    sectie(tekst.gesprekken, [...records['gesprek-vastgelegd'], ...records['gesprek-afgeweken']], (een) =>
      'grond' in een
        ? [`${tekst.weggelaten}.`, tekst.waarom(gesprekGrondTekst[een.grond], user(een.motivering))]
        : gesprekRegels(een),
    ),
    sectie(
      tekst.leerlinggesprekken,
      [...records['leerlinggesprek-vastgelegd'], ...records['leerlinggesprek-afgeweken']],
      (een) =>
        'grond' in een
          ? [`${tekst.weggelaten}.`, tekst.waarom(leerlinggesprekGrondTekst[een.grond], user(een.motivering))]
          : leerlingRegels(een),
    ),
    sectie(tekst.ouders, records['ouders-ingelicht'], ({ datum, over }) => [
      `${formatDatum(datum)}: ${user(over)}`,
    ]),
  ].filter(({ regels }) => regels.length > 0);
}

type Of<T extends keyof Casus['records']> = Casus['records'][T][number];

function consultatieRegels(
  { datum, vorm, partner, met, wijze, uitkomst, ouders }: Of<'consultatie-vastgelegd'>,
  vormen: ReturnType<typeof vormNamen>,
): string[] {
  const waar = vormen[vorm].split(' (')[0] ?? vorm;
  return [
    `${formatDatum(datum)}. ${waar}, ${wijzeKort[wijze]}.`,
    `${partnerTekst[partner]}: ${name(met)}.`,
    tekst.uitkomst(user(uitkomst)),
    tekst.voorOuders(user(ouders)),
  ];
}

function vraagRegels(vraag: Vraag, casus: Casus): string[] {
  const kop = [tekst.aan(formatTijdstip(vraag.op), name(vraag.aanNaam)), tekst.vraag(user(vraag.vraag))];
  if (vraag.stand === 'ingetrokken') return [...kop, tekst.vraagIngetrokken];
  if (vraag.stand === 'open') {
    const mislukt = casus.berichten.some(
      ({ id, bezorging }) => id === `${vraag.bericht}>${vraag.aan}` && bezorging.stand === 'mislukt',
    );
    return [...kop, mislukt ? tekst.vraagMislukt : tekst.vraagOpen];
  }
  const antwoord = casus.records['consultatie-beantwoord'].find(
    ({ consultatie }) => consultatie === vraag.id,
  );
  return [...kop, tekst.antwoord(user(antwoord?.antwoord ?? ''))];
}

function twijfelRegels({ vraag, toelichting }: Of<'twijfel-beantwoord'>): string[] {
  return [`${vraag.vraag} ${antwoordTekst[vraag.antwoord]}.`, user(toelichting)].filter(
    (regel) => regel !== '',
  );
}

function adviesRegels({ bij, datum, wijze, gesprokenMet, advies }: Of<'advies-vastgelegd'>): string[] {
  return [
    `${formatDatum(datum)}. ${adviesBij[bij]}, ${wijzeKort[wijze]}. ${tekst.gesprokenMet(name(gesprokenMet))}`,
    tekst.advies(user(advies)),
  ];
}

function toestemmingRegels(toestemming: Of<'toestemming-vastgelegd'>): string[] {
  const { datum, van, waarvoor, uitkomst, toelichting } = toestemming;
  return [
    `${formatDatum(datum)}. ${toestemmingVanTekst[van]}. ${toestemmingUitkomst[uitkomst]}.`,
    `${toestemmingWaarvoor[waarvoor]}. ${user(toelichting)}`.trim(),
  ];
}

function gesprekRegels(gesprek: Of<'gesprek-vastgelegd'>): string[] {
  const { datum, met, reactie, interpretatie, uitkomst, afspraken } = gesprek;
  return [
    `${tekst.metWie(formatDatum(datum), name(met))} ${uitkomstTekst[uitkomst]}.`,
    tekst.reactie(user(reactie)),
    ...(interpretatie === '' ? [] : [tekst.interpretatie(user(interpretatie))]),
    ...(afspraken === '' ? [] : [tekst.afspraken(user(afspraken))]),
  ];
}

function leerlingRegels(gesprek: Of<'leerlinggesprek-vastgelegd'>): string[] {
  const { datum, alleen, oudersVooraf, reden, verslag } = gesprek;
  const vooraf = `${tekst.oudersVooraf[oudersVooraf]}. ${user(reden)}`.trim();
  return [`${formatDatum(datum)}. ${tekst.alleen[alleen]}. ${vooraf}`, tekst.verslag(user(verslag))];
}

function sectie<T>(naam: string, records: readonly T[], regels: (record: T) => readonly string[]): Sectie {
  const laatste = records.slice(-shown).reverse();
  return { kop: tekst.kop(naam, records.length, laatste.length), regels: laatste.flatMap(regels) };
}

const user = (text: string): string => disarm(shorten(text, 200));
const name = (text: string): string => disarm(shorten(text, 60));
