import type { Casus } from '../../domain/casus';
import { geldigeSignalen, type SignaalStand } from '../../domain/signalen';
import type { Signaalrichting, Signaalsoort } from '../../domain/waarden';
import { formatDatum } from '../../texts/datums';
import { grondslagTekst as tekst } from '../../texts/formulieren/afwegen';
import type { Sectie } from '../formulier';
import { disarm, shorten } from '../userText';

/** Signalen under one heading; more would not be read beside a question. */
const shown = 5;

/**
 * The signalen that count, facts and hypothesen apart, what supports the suspicion apart from what speaks against it
 * ([E2], [M2], [M3], L1344-1346, L1366-1376). Facts are always there, also where there are none: then nobody looks for them.
 */
export function signalenSecties(casus: Casus): Sectie[] {
  const alle = geldigeSignalen(casus);
  const van = (soort: Signaalsoort, richting: Signaalrichting): readonly SignaalStand[] =>
    alle.filter(({ signaal }) => signaal.soort === soort && signaal.richting === richting);
  const hypothesen = [
    sectie(tekst.hypothesenVoor, van('hypothese', 'bevestigt')),
    sectie(tekst.hypothesenTegen, van('hypothese', 'weerspreekt')),
  ].filter(({ regels }) => regels.length > 0);
  const feiten = [
    sectie(tekst.feitenVoor, van('feit', 'bevestigt')),
    sectie(tekst.feitenTegen, van('feit', 'weerspreekt')),
  ].map(({ kop, regels }) => ({ kop, regels: regels.length > 0 ? regels : [tekst.geen] }));
  return [...feiten, ...hypothesen];
}

function sectie(kop: string, signalen: readonly SignaalStand[]): Sectie {
  const laatste = signalen.slice(-shown).reverse();
  const meer = signalen.length - laatste.length;
  return { kop, regels: [...laatste.map(regel), ...(meer > 0 ? [tekst.meer(meer)] : [])] };
}

function regel({ signaal, oordeel }: SignaalStand): string {
  const stand = signaal.soort === 'hypothese' ? ` (${tekst.oordeel[oordeel ?? 'open']})` : '';
  return `${formatDatum(signaal.datum)}: ${disarm(shorten(signaal.tekst, 200))}${stand}`;
}
