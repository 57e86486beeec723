import type { Command, CommandData } from '../../src/domain/commands';
import { misluktRedenen, type BerichtId } from '../../src/domain/events';
import { systeem } from '../../src/domain/medewerker';
import { bezorgd, gestart, mislukt, type Gebeurtenis } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import { functionarisA, functionarisKompas, leerkrachtA } from '../support/people';

const bericht: BerichtId = `e1>${functionarisA.id}`;

type Uitkomst = CommandData['bezorging-vastleggen']['uitkomst'];

function vastleggen(uitkomst: Uitkomst, id: BerichtId = bericht): Command {
  return { type: 'bezorging-vastleggen', data: { bericht: id, uitkomst } };
}

function na(gebeurtenissen: readonly Gebeurtenis[], uitkomst: Uitkomst) {
  return given([gestart(), ...gebeurtenissen])
    .by(systeem)
    .when(vastleggen(uitkomst));
}

describe('bezorging-vastleggen', () => {
  it('records that a bericht arrived', () => {
    na([], 'bezorgd').then([{ type: 'bericht-bezorgd', data: { bericht } }]);
  });

  it.each(misluktRedenen)('records that a bericht did not arrive, and why: %s', (reden) => {
    na([], reden).then([{ type: 'bericht-mislukt', data: { bericht, reden } }]);
  });

  it('records that a bericht arrived after all, and a failure for another reason', () => {
    na([mislukt(bericht, 'storing')], 'bezorgd').then([{ type: 'bericht-bezorgd', data: { bericht } }]);
    na([mislukt(bericht, 'storing')], 'geblokkeerd').then([
      { type: 'bericht-mislukt', data: { bericht, reden: 'geblokkeerd' } },
    ]);
  });

  it('keeps when a bericht first failed, why it failed last, and until when Teams asked to wait', () => {
    const nietVoor = '2026-11-23T08:30:00.000Z';
    given([gestart()])
      .by(systeem)
      .when({ type: 'bezorging-vastleggen', data: { bericht, uitkomst: 'te-druk', nietVoor } })
      .then([{ type: 'bericht-mislukt', data: { bericht, reden: 'te-druk', nietVoor } }]);
    const druk: Gebeurtenis = {
      event: { type: 'bericht-mislukt', data: { bericht, reden: 'te-druk', nietVoor } },
      door: systeem,
    };
    const [eerste] = bestaandeCasus([gestart(), mislukt(bericht, 'storing'), druk]).berichten;
    expect(eerste?.bezorging).toEqual({
      stand: 'mislukt',
      op: '2026-11-23T08:17:00.000Z',
      sinds: '2026-11-23T08:16:00.000Z',
      reden: 'te-druk',
      nietVoor,
    });
  });

  it('has nothing left to do after the same failure, and after arrival whatever is reported then', () => {
    na([mislukt(bericht, 'storing')], 'storing').then([]);
    for (const uitkomst of ['bezorgd', ...misluktRedenen] as const) {
      na([bezorgd(bericht)], uitkomst).then([]);
      na([mislukt(bericht), bezorgd(bericht)], uitkomst).then([]);
    }
  });

  it('refuses a bericht that this casus never owed', () => {
    given([gestart()])
      .by(systeem)
      .when(vastleggen('bezorgd', `e1>${functionarisKompas.id}`))
      .then([{ code: 'bericht-onbekend', facts: {} }]);
  });

  it('is for the bot alone', () => {
    for (const wie of [leerkrachtA, functionarisA]) {
      given([gestart()])
        .by(wie)
        .when(vastleggen('bezorgd'))
        .then([{ code: 'rol-ontbreekt', facts: { nodig: ['systeem'] } }]);
    }
    given([])
      .by(systeem)
      .when(vastleggen('bezorgd'))
      .then([{ code: 'casus-onbekend', facts: {} }]);
  });
});
