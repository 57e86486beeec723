import { stamp } from '../../src/app/stamp';
import type { NewEvent } from '../../src/domain/events';
import { systeem, type Requester } from '../../src/domain/medewerker';
import { gestart, nu, signaal, signaalVastgelegd } from '../support/events';
import { bestaandeCasus } from '../support/given';
import { begeleiderEnFunctionaris, leerkrachtA, organisatie, tweeScholen } from '../support/people';

const casus = bestaandeCasus([gestart(), signaalVastgelegd()]);
const events: readonly NewEvent[] = [
  { type: 'signaal-vastgelegd', data: signaal() },
  { type: 'contact-toegezegd', data: { berichtAan: [] } },
];

function stamped(wie: Requester, of: typeof casus | undefined = casus) {
  return stamp(events, { click: 'c', at: nu, wie, casus: of, organisatie, protocol: '2026-1' });
}

describe('stamp', () => {
  it('adds id, number, moment, person and protocol, and leaves type and data alone', () => {
    const door = { id: leerkrachtA.id, naam: 'Leerkracht A', rollen: ['medewerker', 'signaleerder'] };
    expect(stamped(leerkrachtA)).toEqual([
      { ...events[0], id: 'c.0', nr: 3, at: nu, by: door, protocol: '2026-1' },
      { ...events[1], id: 'c.1', nr: 4, at: nu, by: door, protocol: '2026-1' },
    ]);
  });

  it('counts from one when there is no casus yet', () => {
    const fresh = stamp(events, {
      click: 'c',
      at: nu,
      wie: leerkrachtA,
      casus: undefined,
      organisatie,
      protocol: '2026-1',
    });
    expect(fresh.map(({ nr }) => nr)).toEqual([1, 2]);
    expect(fresh[0]?.by.rollen).toEqual(['medewerker']);
  });

  it('keeps every rol that the person had towards this casus at that moment, and none from elsewhere', () => {
    expect(stamped(begeleiderEnFunctionaris)[0]?.by.rollen).toEqual([
      'medewerker',
      'intern-begeleider',
      'aandachtsfunctionaris',
    ]);
    expect(stamped(tweeScholen)[0]?.by.rollen).toEqual(['medewerker', 'intern-begeleider']);
  });

  it('says so when it was the bot itself', () => {
    expect(stamped(systeem)[0]?.by).toEqual({ id: 'systeem', naam: 'systeem', rollen: ['systeem'] });
  });
});
