import type { Sectie } from '../formulier';
import { disarm, shorten } from '../userText';
import type { Casus } from '../../domain/casus';
import { openVragen } from '../../domain/stateRequirements';
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
  vormTekst,
  wijzeKort,
} from '../../texts/consultatiewoorden';
import { formatDatum, formatTijdstip } from '../../texts/datums';
import { antwoordTekst } from '../../texts/veiligheid';

/** Lines shown under one heading; with more the heading says so. */
const shown = 3;

/**
 * What stap 2 and 3 brought, in short and side by side: consultaties with the answers of colleagues, advies, consent and
 * its refusal, gesprekken and why one was left out ([E2], [C12], [M4], [M9]). Newest first; what is not there has no heading.
 */
export function bevindingenSecties(casus: Casus): Sectie[] {
  const { records } = casus;
  const geweigerd = records['toestemming-vastgelegd'].filter(({ uitkomst }) => uitkomst === 'geweigerd');
  return [
    sectie(tekst.consultaties, records['consultatie-vastgelegd'].map(consultatieRegel)),
    sectie(tekst.vragen, vraagRegels(casus)),
    sectie(tekst.twijfel, records['twijfel-beantwoord'].slice(-1).map(twijfelRegel)),
    sectie(tekst.adviezen, records['advies-vastgelegd'].map(adviesRegel)),
    sectie(tekst.weigeringen, geweigerd.map(toestemmingRegel)),
    sectie(tekst.toestemmingen, [
      ...records['toestemming-vastgelegd'].filter((r) => !geweigerd.includes(r)).map(toestemmingRegel),
      ...records['toestemming-afgeweken'].map(
        ({ waarvoor, grond, motivering }) =>
          `${tekst.nietGevraagd}. ${toestemmingWaarvoor[waarvoor]}. ${toestemmingGrondTekst[grond]}: ${user(motivering)}`,
      ),
    ]),
    sectie(tekst.gesprekken, [
      ...records['gesprek-vastgelegd'].map(gesprekRegel),
      ...records['gesprek-afgeweken'].map(
        ({ grond, motivering }) => `${tekst.weggelaten}. ${gesprekGrondTekst[grond]}: ${user(motivering)}`,
      ),
    ]),
    sectie(tekst.leerlinggesprekken, [
      ...records['leerlinggesprek-vastgelegd'].map(leerlingRegel),
      ...records['leerlinggesprek-afgeweken'].map(
        ({ grond, motivering }) =>
          `${tekst.weggelaten}. ${leerlinggesprekGrondTekst[grond]}: ${user(motivering)}`,
      ),
    ]),
    sectie(
      tekst.ouders,
      records['ouders-ingelicht'].map(({ datum, over }) => `${formatDatum(datum)}: ${user(over)}`),
    ),
  ].filter(({ regels }) => regels.length > 0);
}

type Of<T extends keyof Casus['records']> = Casus['records'][T][number];

function consultatieRegel({
  datum,
  vorm,
  partner,
  met,
  wijze,
  uitkomst,
  ouders,
}: Of<'consultatie-vastgelegd'>): string {
  const wie = `${partnerTekst[partner]} (${name(met)})`;
  const waar = vormTekst[vorm].split(' (')[0] ?? vorm;
  return `${formatDatum(datum)}, ${waar}, ${wie}, ${wijzeKort[wijze]}: ${user(uitkomst)} — ${tekst.voorOuders}: ${user(ouders)}`;
}

function vraagRegels(casus: Casus): string[] {
  const open = openVragen(casus);
  return casus.records['consultatie-gevraagd'].map((vraag) => {
    const kop = `${formatTijdstip(vraag.op)}, ${tekst.aan} ${name(vraag.aanNaam)}: ${user(vraag.vraag)}`;
    if (open.includes(vraag)) {
      const mislukt = casus.berichten.some(
        ({ id, bezorging }) => id === `${vraag.id}>${vraag.aan}` && bezorging.stand === 'mislukt',
      );
      return `${kop} — ${mislukt ? tekst.vraagMislukt : tekst.vraagOpen}`;
    }
    const antwoord = casus.records['consultatie-beantwoord'].find(
      ({ consultatie }) => consultatie === vraag.id,
    );
    return `${kop} — ${tekst.antwoord}: ${user(antwoord?.antwoord ?? '')}`;
  });
}

function twijfelRegel({ vraag, toelichting }: Of<'twijfel-beantwoord'>): string {
  return `${vraag.vraag} ${antwoordTekst[vraag.antwoord]}. ${user(toelichting)}`.trim();
}

function adviesRegel({ bij, datum, wijze, gesprokenMet, advies }: Of<'advies-vastgelegd'>): string {
  return `${formatDatum(datum)}, ${adviesBij[bij]} (${name(gesprokenMet)}), ${wijzeKort[wijze]}: ${user(advies)}`;
}

function toestemmingRegel({
  datum,
  van,
  waarvoor,
  uitkomst,
  toelichting,
}: Of<'toestemming-vastgelegd'>): string {
  const kop = `${formatDatum(datum)}, ${toestemmingVanTekst[van]}. ${toestemmingWaarvoor[waarvoor]}. ${toestemmingUitkomst[uitkomst]}.`;
  return `${kop} ${user(toelichting)}`.trim();
}

function gesprekRegel({
  datum,
  met,
  reactie,
  interpretatie,
  uitkomst,
  afspraken,
}: Of<'gesprek-vastgelegd'>): string {
  const delen = [
    `${tekst.reactie}: ${user(reactie)}`,
    ...(interpretatie === '' ? [] : [`${tekst.interpretatie}: ${user(interpretatie)}`]),
    ...(afspraken === '' ? [] : [`${tekst.afspraken}: ${user(afspraken)}`]),
  ];
  return `${formatDatum(datum)}, ${name(met)}. ${uitkomstTekst[uitkomst]} — ${delen.join(' — ')}`;
}

function leerlingRegel({
  datum,
  alleen,
  oudersVooraf,
  reden,
  verslag,
}: Of<'leerlinggesprek-vastgelegd'>): string {
  const waarom = reden === '' ? '' : ` (${user(reden)})`;
  return `${formatDatum(datum)}, ${tekst.alleen[alleen]}, ${tekst.oudersVooraf[oudersVooraf]}${waarom}: ${user(verslag)}`;
}

function sectie(naam: string, regels: readonly string[]): Sectie {
  const laatste = regels.slice(-shown).reverse();
  return { kop: tekst.kop(naam, regels.length, laatste.length), regels: laatste };
}

const user = (text: string): string => disarm(shorten(text, 200));
const name = (text: string): string => disarm(shorten(text, 60));
