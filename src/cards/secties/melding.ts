import type { Casus } from '../../domain/casus';
import { isZwijgplichtBeantwoord, meldtoestemming, voorbereidSinds } from '../../domain/meldingVoorbereiding';
import { adviesBij } from '../../texts/consultatiewoorden';
import { formatDatum } from '../../texts/datums';
import { meldgesprekGrondTekst } from '../../texts/formulieren/melding';
import { meldingDossierTekst as tekst } from '../../texts/meldingDossier';
import type { Sectie } from '../formulier';
import { disarm, shorten } from '../userText';

/** Talks shown; the ones about this melding are the last. */
const shown = 3;

/** What was done before a melding: the talk, consent, the five questions, and who was consulted ([G1], [L7], [L19], [L21]). */
export function meldingSecties(casus: Casus): Sectie[] {
  const namen = geraadpleegden(casus);
  return [
    { kop: tekst.kop, regels: voorafRegels(casus) },
    ...(namen.length > 0 ? [{ kop: tekst.geraadpleegd, regels: [user(namen.join(', '))] }] : []),
  ];
}

/** Everyone who was asked for advice in this casus, once each and as written down ([L19], [L21]). */
export function geraadpleegden({ records }: Casus): string[] {
  const namen = [
    ...records['consultatie-vastgelegd'].map(({ met }) => met),
    ...records['consultatie-beantwoord'].map(({ doorNaam }) => doorNaam),
    ...records['advies-vastgelegd'].map(({ bij, gesprokenMet }) => `${gesprokenMet} (${adviesBij[bij]})`),
  ];
  return [...new Set(namen)];
}

function voorafRegels(casus: Casus): string[] {
  const sinds = voorbereidSinds(casus);
  const { records } = casus;
  const gesprekken = records['meldgesprek-vastgelegd'].filter(({ nr }) => nr > sinds);
  const weggelaten = records['meldgesprek-afgeweken'].filter(({ nr }) => nr > sinds);
  const vragen = isZwijgplichtBeantwoord(casus, sinds) ? records['zwijgplicht-beantwoord'].at(-1) : undefined;
  return [
    ...gesprekken.slice(-shown).map(gesprekRegel),
    ...weggelaten
      .slice(-shown)
      .map(
        ({ met, grond, motivering }) =>
          `${tekst.nietBesproken}: ${tekst.wie[met]}. ${meldgesprekGrondTekst[grond]}: ${user(motivering)}`,
      ),
    tekst.toestemming[meldtoestemming(casus)],
    ...(vragen ? [`${tekst.vragen} ${user(vragen.geraadpleegd)}.`] : []),
  ];
}

function gesprekRegel(gesprek: Casus['records']['meldgesprek-vastgelegd'][number]): string {
  const { datum, met, oudersErbij, leerlingErbij, reactie, bezwaren, afwegingBezwaren } = gesprek;
  const wie =
    oudersErbij === 'nee'
      ? tekst.wie.leerling
      : leerlingErbij === 'nee'
        ? tekst.wie.ouders
        : tekst.wie.beiden;
  const delen = [
    `${tekst.reactie}: ${user(reactie)}`,
    ...(bezwaren.trim() === ''
      ? []
      : [`${tekst.bezwaren}: ${user(bezwaren)}`, `${tekst.afweging}: ${user(afwegingBezwaren)}`]),
  ];
  return `${tekst.besproken(formatDatum(datum), wie, disarm(shorten(met, 80)))} — ${delen.join(' — ')}`;
}

const user = (text: string): string => disarm(shorten(text, 200));
