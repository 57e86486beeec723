import type { Command, CommandType } from '../../src/domain/commands';
import { noodgegevens, signaal, startgegevens } from './events';
import { functionarisA } from './people';

/** A good command of every type, for a casus that starts with `gestart()`: only a rol can be in its way. */
export const goedeCommands: { readonly [T in CommandType]: Extract<Command, { type: T }> } = {
  'casus-starten': { type: 'casus-starten', data: startgegevens() },
  'signaal-vastleggen': { type: 'signaal-vastleggen', data: signaal() },
  'nood-vastleggen': { type: 'nood-vastleggen', data: noodgegevens() },
  'contact-toezeggen': { type: 'contact-toezeggen', data: {} },
  'bezorging-vastleggen': {
    type: 'bezorging-vastleggen',
    data: { bericht: `e1>${functionarisA.id}`, uitkomst: 'bezorgd' },
  },
};

export function isCommandType(wat: string): wat is CommandType {
  return Object.hasOwn(goedeCommands, wat);
}
