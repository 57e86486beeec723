import { readTyped } from '../../../cards/readAnswer';
import { antwoordVeld } from '../../../cards/formulieren/afwegingAntwoord';
import type { Casus } from '../../../domain/casus';
import type { Recording } from '../../../domain/commands';
import { medebeoordelingRefusal, medebeoordelingVan } from '../../../domain/medebeoordeling';
import type { Requester } from '../../../domain/medewerker';
import type { Organisatie } from '../../../domain/organisatie';
import type { Click } from '../click';

const vraag = antwoordVeld('afweging-2');

/**
 * What a form comes to now that it is sent. Two people can answer afweging 2 at the same moment, each on their own
 * device ([Q2], [K33]): whoever comes second gave the second oordeel, and their form goes on as that, with all they typed.
 * Also when the same click is delivered once more.
 */
export function bedoeldCommand(
  command: Recording,
  click: Click,
  casus: Casus,
  wie: Requester,
  organisatie: Organisatie,
): Recording {
  if (command !== 'afweging-beantwoorden' || wie.kind === 'systeem') return command;
  if ((readTyped([vraag], click.data)[vraag] ?? '') === '') return command;
  const medebeoordeling = medebeoordelingVan(casus);
  if (!medebeoordeling || medebeoordeling.antwoord.door === wie.id) return command;
  const isTweede =
    medebeoordeling.tweede?.door === wie.id || !medebeoordelingRefusal(casus, wie, organisatie);
  return isTweede ? 'afweging-meebeoordelen' : command;
}
