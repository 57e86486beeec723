import type { EventData } from '../../domain/events';
import { misluktTekst } from '../../texts/casus';
import { formatDatum } from '../../texts/datums';
import { dossierVeldTekst as tekst } from '../../texts/dossier';
import { naamVan, regel, type DossierContext } from './dossierRegel';

type Deel = Extract<keyof EventData, `bericht-${string}` | `herinnering-${string}`>;

/** What the bot sent and what became of it, as the dossier reads it. */
export const berichtRegels: {
  readonly [T in Deel]: (data: EventData[T], ctx: DossierContext) => readonly string[];
} = {
  'bericht-bezorgd': ({ bericht }, ctx) => regel(tekst.aan, ontvanger(ctx, bericht)),
  'bericht-mislukt': ({ bericht, reden }, ctx) => [
    ...regel(tekst.aan, ontvanger(ctx, bericht)),
    ...regel(tekst.nietBezorgd, misluktTekst[reden]),
  ],
  'bericht-doorgestuurd': ({ aan }, ctx) => regel(tekst.aan, naamVan(ctx, aan)),
  'herinnering-gestuurd': ({ vervalt, berichtAan }, ctx) => [
    ...regel(tekst.aan, berichtAan.map((id) => naamVan(ctx, id)).join(', ')),
    ...regel(tekst.uiterlijk, formatDatum(vervalt)),
  ],
  'herinnering-uitgesteld': ({ tot, reden }) => [
    ...regel(tekst.tot, formatDatum(tot)),
    ...regel(tekst.reden, reden),
  ],
};

/** A bericht is named after the event that it tells of and its receiver. */
function ontvanger(ctx: DossierContext, bericht: string): string {
  return naamVan(ctx, bericht.slice(bericht.lastIndexOf('>') + 1));
}
