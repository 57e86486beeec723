import { recordings, type Command } from '../../src/domain/commands';
import { decide } from '../../src/domain/decide';
import { commandTypes, verhaalMet, voorbeelden } from './commands';
import { vandaag } from './events';
import { bestaandeCasus, casusUit } from './given';
import { organisatie } from './people';

it.each(commandTypes)('the example of %s is accepted in its story, and adds something', (type) => {
  expect(verhaalMet(type).length).toBeGreaterThan(voorbeelden[type].verhaal.length);
});

const doorCommand: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(recordings).map(([command, event]) => [event, command]),
);

it.each(commandTypes)('what was recorded in the story of %s could really be recorded then', (type) => {
  const { verhaal } = voorbeelden[type];
  const refused = verhaal.flatMap(({ event, door }, index) => {
    const command = doorCommand[event.type];
    if (command === undefined) return [];
    const data: Record<string, unknown> = { ...event.data };
    delete data['berichtAan'];
    const casus = bestaandeCasus(verhaal.slice(0, index));
    const verdict = decide({ type: command, data } as Command, casus, { wie: door, vandaag, organisatie });
    return verdict.kind === 'refused' ? [[event.type, verdict.refusals]] : [];
  });
  expect(refused).toEqual([]);
  expect(casusUit(verhaal)?.nr ?? 0).toBe(verhaal.length);
});
