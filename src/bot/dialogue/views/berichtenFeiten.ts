import { laatste, nextPoging } from '../../../app/bezorgschema';
import { datumVan, tijdVan } from '../../../app/clock';
import { disarm, shorten } from '../../../cards/userText';
import { herinneringVan, isAchterhaald } from '../../../domain/achterhaald';
import type { Bericht, Casus } from '../../../domain/casus';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import { rollenVan } from '../../../domain/medewerker';
import type { Tijdstip } from '../../../domain/waarden';
import { berichtNaam, bezorgregelTekst as tekst, redenKort } from '../../../texts/bezorging';
import { formatTijdstip } from '../../../texts/datums';
import { termijnNaam } from '../../../texts/herinneringen';
import { naamVan } from './namen';

interface Feit {
  readonly naam: string;
  readonly waarde: string;
}

/** More would not fit on the fullest card; what did not arrive stands first. */
const mostLines = 3;

/**
 * What became of the berichten that this person counts on: their own, and for an aandachtsfunctionaris those of the whole
 * casus. What did not arrive comes first, then the newest; berichten that fared alike share a line. `nu` is the moment from
 * which the next attempt is counted; without it there is no word of one.
 */
export function berichtenFeiten(
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
  nu: Tijdstip | undefined,
): Feit[] {
  if (wie.kind !== 'medewerker') return [];
  const alle = rollenVan(wie, casus, organisatie).includes('aandachtsfunctionaris');
  const lines = new Map<
    string,
    { readonly bericht: Bericht; readonly over: string; readonly stand: string; readonly namen: string[] }
  >();
  for (const bericht of casus.berichten.filter(({ door }) => alle || door === wie.id)) {
    const stand = standVan(bericht, casus, organisatie, nu);
    const over = overVan(bericht, casus);
    const key = `${over}\n${bericht.op}\n${stand}`;
    const naam = disarm(naamVan(bericht.aan, casus, organisatie));
    const line = lines.get(key);
    if (line) line.namen.push(naam);
    else lines.set(key, { bericht, over, stand, namen: [naam] });
  }
  const sorted = [...lines.values()].sort(
    (a, b) => rank(a.bericht, casus) - rank(b.bericht, casus) || b.bericht.op.localeCompare(a.bericht.op),
  );
  return sorted.slice(0, mostLines).map(({ over, stand, namen }) => ({
    naam: over,
    waarde: tekst.aan(shorten(namen.join(', '), 90), stand),
  }));
}

/** A herinnering says of which termijn. */
function overVan(bericht: Bericht, casus: Casus): string {
  const herinnering = herinneringVan(casus, bericht);
  return herinnering
    ? tekst.herinnering(termijnNaam[herinnering.soort])
    : tekst.naam(berichtNaam[bericht.soort]);
}

/** What need not arrive any more asks no attention. */
const rank = (bericht: Bericht, casus: Casus): number =>
  isAchterhaald(casus, bericht) ? 3 : ['mislukt', 'verschuldigd', 'bezorgd'].indexOf(bericht.bezorging.stand);

function standVan(
  bericht: Bericht,
  casus: Casus,
  organisatie: Organisatie,
  nu: Tijdstip | undefined,
): string {
  const verder = casus.berichten.find(({ doorgestuurdVan }) => doorgestuurdVan === bericht.id);
  return [
    ...eigenStand(bericht, nu, isAchterhaald(casus, bericht)),
    ...(verder ? [tekst.doorgestuurd(disarm(naamVan(verder.aan, casus, organisatie)))] : []),
  ].join(', ');
}

function eigenStand(
  { id, bezorging }: Bericht,
  nu: Tijdstip | undefined,
  achterhaald: boolean,
): readonly string[] {
  switch (bezorging.stand) {
    case 'verschuldigd':
      return [achterhaald ? tekst.nietMeerNodig : tekst.onderweg];
    case 'bezorgd':
      return [tekst.bezorgd(wanneer(bezorging.op, nu))];
    case 'mislukt': {
      const mislukt = tekst.mislukt(redenKort[bezorging.reden]);
      if (achterhaald) return [mislukt, tekst.nietMeerNodig];
      if (nu === undefined || bezorging.reden === 'te-groot') return [mislukt];
      const volgende = laatste(nextPoging(id, bezorging.sinds, nu), bezorging.nietVoor);
      return [mislukt, tekst.volgende(wanneer(wholeMinute(volgende), nu))];
    }
  }
}

/** Rounded up: by the minute that is named it has been tried. */
function wholeMinute(moment: Tijdstip): Tijdstip {
  return new Date(Math.ceil(Date.parse(moment) / 60_000) * 60_000).toISOString();
}

/** Today the hour alone, any other day the date with it. */
function wanneer(moment: Tijdstip, nu: Tijdstip | undefined): string {
  return nu !== undefined && datumVan(moment) === datumVan(nu) ? tijdVan(moment) : formatTijdstip(moment);
}
