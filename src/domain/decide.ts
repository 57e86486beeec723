import { signaalRefusals } from './signaalRegels';
import type { Casus } from './casus';
import { isRecording, recordings, type Command, type CommandData, type Recording } from './commands';
import { isDoorgestuurd } from './doorsturen';
import type { NewEvent } from './events';
import { recordHerinnering } from './herinneringen';
import { aandachtsfunctionarissenBehalve, type Requester } from './medewerker';
import type { Organisatie } from './organisatie';
import { ontvangersVan } from './ontvangers';
import { refusalFor } from './rights';
import type { Refusal } from './refusals';
import type { Datum } from './waarden';

/** What `decide` may know of the world; the clock and the person are arguments. */
export interface Circumstances {
  readonly wie: Requester;
  /** Local date in Europe/Amsterdam. */
  readonly vandaag: Datum;
  readonly organisatie: Organisatie;
}

export type Verdict =
  | { readonly kind: 'accepted'; readonly events: readonly NewEvent[] }
  /** At least one reason; a form shows them all at once. */
  | { readonly kind: 'refused'; readonly refusals: readonly [Refusal, ...Refusal[]] };

/**
 * Which events follow from a command, or why not. Pure: the same arguments give the same answer for ever. No events
 * means that there was nothing left to do, which is no refusal.
 */
export function decide(command: Command, casus: Casus | undefined, ctx: Circumstances): Verdict {
  const refusal = refusalFor(command, ctx.wie, casus, ctx.organisatie, ctx.vandaag);
  if (refusal) return refused([refusal]);
  if (command.type === 'casus-starten') return start(command.data, ctx);
  if (!casus) return refused([{ code: 'casus-onbekend', facts: {} }]);
  if (isRecordingCommand(command)) return record(command, casus, ctx);
  switch (command.type) {
    case 'signaal-vastleggen': {
      const [first, ...rest] = signaalRefusals(command.data, ctx.vandaag);
      return first ? refused([first, ...rest]) : accepted({ type: 'signaal-vastgelegd', data: command.data });
    }
    case 'nood-vastleggen':
      return recordNood(command.data, casus, ctx);
    case 'herinnering-sturen':
      return accepted(...recordHerinnering(command.data, casus, ctx.organisatie));
    case 'contact-toezeggen':
      return promiseContact(casus, ctx);
    case 'casus-zien':
      return isGezienDoor(casus, ctx.wie) ? accepted() : accepted({ type: 'casus-gezien', data: {} });
    case 'bezorging-vastleggen': {
      const { bericht, uitkomst, ...wachten } = command.data;
      const now = casus.berichten.find((b) => b.id === bericht)?.bezorging;
      // A delivered bericht stays delivered, and the same failure again is no news.
      if (now?.stand === 'bezorgd' || (now?.stand === 'mislukt' && now.reden === uitkomst)) return accepted();
      return accepted(
        uitkomst === 'bezorgd'
          ? { type: 'bericht-bezorgd', data: { bericht } }
          : { type: 'bericht-mislukt', data: { bericht, reden: uitkomst, ...wachten } },
      );
    }
    case 'bericht-doorsturen':
      return isDoorgestuurd(casus, command.data.bericht)
        ? accepted()
        : accepted({ type: 'bericht-doorgestuurd', data: command.data });
  }
}

function start(data: CommandData['casus-starten'], ctx: Circumstances): Verdict {
  const refusals: Refusal[] = [...signaalRefusals(data.signaal, ctx.vandaag)];
  if (data.kenmerk.trim() === '') refusals.unshift({ code: 'veld-leeg', facts: {}, veld: 'kenmerk' });
  const [first, ...rest] = refusals;
  if (first) return refused([first, ...rest]);
  return accepted(
    {
      type: 'casus-gestart',
      data: {
        school: data.school,
        kenmerk: data.kenmerk,
        leeftijdsgroep: data.leeftijdsgroep,
        acuut: { vraag: data.acuutVraag, antwoord: data.acuut },
        medewerkerBetrokken: { vraag: data.medewerkerBetrokkenVraag, antwoord: data.medewerkerBetrokken },
        berichtAan: aandachtsfunctionarissenBehalve(ctx.organisatie, data.school, ctx.wie),
      },
    },
    { type: 'signaal-vastgelegd', data: data.signaal },
  );
}

function recordNood(data: CommandData['nood-vastleggen'], casus: Casus, ctx: Circumstances): Verdict {
  const berichtAan = aandachtsfunctionarissenBehalve(ctx.organisatie, casus.school, ctx.wie);
  return accepted({ type: 'nood-vastgelegd', data: { ...data, berichtAan } });
}

type RecordingCommand = Extract<Command, { readonly type: Recording }>;

function isRecordingCommand(command: Command): command is RecordingCommand {
  return isRecording(command.type);
}

/** What was sent is what is recorded; who must hear of it follows from the casus and the organisation. */
function record(command: RecordingCommand, casus: Casus, ctx: Circumstances): Verdict {
  if (command.type === 'signaal-corrigeren') {
    const [first, ...rest] = signaalRefusals(command.data.nieuw, ctx.vandaag);
    if (first) return refused([first, ...rest]);
  }
  const wie = ctx.wie.kind === 'medewerker' ? ctx.wie.id : undefined;
  // Whoever did it knows it already.
  const berichtAan = ontvangersVan(command, casus, ctx.organisatie)?.filter((id) => id !== wie);
  const data = berichtAan === undefined ? command.data : { ...command.data, berichtAan };
  return accepted({ type: recordings[command.type], data } as NewEvent);
}

/** Whoever carries the casus need not hear that they saw it. */
function isGezienDoor(casus: Casus, wie: Requester): boolean {
  return (
    wie.kind === 'systeem' ||
    casus.signaleerder === wie.id ||
    casus.gezien.some(({ door }) => door === wie.id)
  );
}

function promiseContact(casus: Casus, ctx: Circumstances): Verdict {
  const wie = ctx.wie;
  if (wie.kind === 'medewerker' && casus.toezeggingen.some((toezegging) => toezegging.door === wie.id)) {
    return accepted();
  }
  const zelf = wie.kind === 'medewerker' && casus.signaleerder === wie.id;
  return accepted({ type: 'contact-toegezegd', data: { berichtAan: zelf ? [] : [casus.signaleerder] } });
}

function accepted(...events: readonly NewEvent[]): Verdict {
  return { kind: 'accepted', events };
}

function refused(refusals: readonly [Refusal, ...Refusal[]]): Verdict {
  return { kind: 'refused', refusals };
}
