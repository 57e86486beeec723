import { demoMensen, type DemoPersoon } from './mensen';
import { demoTenant, type Venster } from './vensters';

/** Name that the Playground looks for in its working folder. */
export const vensterConfiguratieBestand = '.m365agentsplayground.yml';

/**
 * The settings of one window as text for `.m365agentsplayground.yml`; JSON, which is YAML too. The Playground wants
 * exactly five people besides the current one, every field a string, and spells `userPrincipleName` like this; with
 * anything else it stops after it said that it listens.
 */
export function vensterConfiguratie(venster: Venster): string {
  const { persoon } = venster;
  const anderen = Object.values(demoMensen).filter((ander) => ander.id !== persoon.id);
  const configuratie = {
    version: '0.1.1',
    tenantId: demoTenant,
    bot: { id: '28:meldcode', name: 'Meldcode-bot' },
    currentUser: user(persoon),
    users: anderen.map(user),
    personalChat: { id: personalChatId(venster) },
    groupChat: { id: 'demo-groep', name: 'Zorgteam' },
    team: {
      id: 'demo-team',
      name: 'De Regenboog',
      aadGroupId: '33333333-3333-4333-8333-333333333333',
      channels: [{ id: 'demo-kanaal', name: 'Zorg' }],
    },
  };
  return `${JSON.stringify(configuratie, undefined, 2)}\n`;
}

/** Differs per window, so that the bot knows their chats apart. */
export function personalChatId({ id }: Venster): string {
  return `demo-${id}`;
}

function user({ id, naam, upn }: DemoPersoon) {
  const words = naam.split(' ');
  return {
    id: `29:${id}`,
    name: naam,
    userPrincipleName: upn,
    aadObjectId: id,
    givenName: words.slice(0, -1).join(' '),
    surname: words.slice(-1).join(''),
    email: upn,
  };
}
