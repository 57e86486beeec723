import { recordings, type CommandData, type Recording } from '../../src/domain/commands';
import type { NewEvent } from '../../src/domain/events';
import type { Requester } from '../../src/domain/medewerker';
import { signaal, type Gebeurtenis } from './events';
import { begeleider, leerkrachtA } from './people';

/** What the later commands of stap 1 send when nothing is wrong with it; the signaal is the one of event `e2`. */
export const goedeAantekeningen = {
  'signaal-corrigeren': {
    signaal: 'e2',
    reden: 'Het was op een andere dag.',
    nieuw: signaal({ datum: '2026-11-20', tekst: 'Zei vrijdag dat hij niet naar huis wil.' }),
  },
  'hypothese-beoordelen': {
    signaal: 'e2',
    uitkomst: 'ontkracht',
    toelichting: 'Hij was gevallen van de trap.',
  },
  'contact-vastleggen': { met: 'de moeder', datum: '2026-11-23', inhoud: 'Zij ziet het ook.' },
  'vervolg-vastleggen': { onderwerp: 'verloop', datum: '2026-11-23', tekst: 'Nog twee weken kijken.' },
  'gezin-vastleggen': { kinderen: 'zusje, kleuter', zorgen: 'Is vaak alleen thuis.' },
  'casus-overdragen': { aan: begeleider.id, aanNaam: begeleider.naam, reden: 'Ander werk.' },
} as const satisfies { readonly [C in Recording]?: CommandData[C] };

export type Aantekening = keyof typeof goedeAantekeningen;

/** A later command of stap 1, good but for what is changed. */
export function aantekening<C extends Aantekening>(
  type: C,
  change: Partial<CommandData[C]> = {},
): { readonly type: C; readonly data: CommandData[C] } {
  return { type, data: { ...(goedeAantekeningen[type] as CommandData[C]), ...change } };
}

/** The same as something that happened. */
export function aangetekend<C extends Exclude<Aantekening, 'casus-overdragen'>>(
  type: C,
  change: Partial<CommandData[C]> = {},
  door: Requester = leerkrachtA,
): Gebeurtenis {
  return { event: { type: recordings[type], data: aantekening(type, change).data } as NewEvent, door };
}
