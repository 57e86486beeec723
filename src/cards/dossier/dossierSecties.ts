import type { CasusEvent } from '../../domain/events';
import { stapIds } from '../../protocol/types';
import { formatTijdstip } from '../../texts/datums';
import { dossierTekst, gebeurtenisTekst } from '../../texts/dossier';
import { rolNaam } from '../../texts/rollen';
import type { Sectie } from '../formulier';
import { disarm } from '../userText';
import { berichtRegels } from './berichtRegels';
import { beslisRegels } from './beslisRegels';
import type { DossierContext } from './dossierRegel';
import { raadRegels } from './raadRegels';
import { samenwerkenRegels } from './samenwerkenRegels';
import { signalenRegels } from './signalenRegels';
import { stapVanEvent } from './stapVanEvent';

const lezers = { ...berichtRegels, ...signalenRegels, ...raadRegels, ...beslisRegels, ...samenwerkenRegels };

/**
 * The whole log as a person reads it, oldest first and nothing left out: what, in which stap, when, by whom and in which
 * rol, and everything that was recorded with its source ([M11], L249-251).
 */
export function dossierSecties(ctx: DossierContext): readonly Sectie[] {
  return ctx.events.map((event) => ({
    kop: dossierTekst.kop(event.nr, gebeurtenisTekst[event.type], stapNaam(event)),
    regels: [doorWie(event), ...regels(event, ctx)].map(disarm),
  }));
}

function regels({ type, data }: CasusEvent, ctx: DossierContext): readonly string[] {
  const lees = lezers[type] as (data: CasusEvent['data'], ctx: DossierContext) => readonly string[];
  return lees(data, ctx);
}

function doorWie({ at, by }: CasusEvent): string {
  if (by.id === 'systeem') return dossierTekst.door(formatTijdstip(at), dossierTekst.bot, '');
  const rollen = by.rollen.filter((rol) => rol !== 'medewerker').map((rol) => rolNaam[rol]);
  return dossierTekst.door(formatTijdstip(at), by.naam, rollen.join(', '));
}

function stapNaam(event: CasusEvent): string {
  const stap = stapVanEvent(event);
  return stap === null ? '' : dossierTekst.stap(stapIds.indexOf(stap) + 1);
}
