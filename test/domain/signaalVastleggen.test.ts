import type { Command } from '../../src/domain/commands';
import type { Signaal } from '../../src/domain/signaal';
import type { Refusal } from '../../src/domain/refusals';
import { signaalrichtingen, signaalsoorten, waarnemingen } from '../../src/domain/waarden';
import { signaalcategorieIds } from '../../src/protocol/signaalcategorieen';
import { gestart, morgen, signaal, signaalVastgelegd, vandaag } from '../support/events';
import { bestaandeCasus, given } from '../support/given';
import { functionarisA, leerkrachtB } from '../support/people';

function vastleggen(change: Partial<Signaal> = {}): Command {
  return { type: 'signaal-vastleggen', data: signaal(change) };
}

function refusalsOf(change: Partial<Signaal>): readonly Refusal[] {
  const { verdict } = given([gestart()]).when(vastleggen(change));
  return verdict.kind === 'refused' ? verdict.refusals : [];
}

describe('signaal-vastleggen: what follows', () => {
  it('records exactly what was sent, for the signaleerder and for the aandachtsfunctionaris', () => {
    const volledig: Partial<Signaal> = {
      tekst: 'Rook naar urine.',
      waarnemingen: ['geroken', 'gezien'],
      soort: 'hypothese',
      richting: 'weerspreekt',
      categorie: 'verzorging',
      bron: 'De overblijfouder.',
      diagnoseDoor: 'De jeugdarts.',
    };
    given([gestart()])
      .when(vastleggen(volledig))
      .then([{ type: 'signaal-vastgelegd', data: signaal(volledig) }]);
    given([gestart()])
      .by(functionarisA)
      .when(vastleggen(volledig))
      .then([{ type: 'signaal-vastgelegd', data: signaal(volledig) }]);
  });

  it('[B22] keeps a hypothese apart from a feit', () => {
    for (const soort of signaalsoorten) {
      expect(bestaandeCasus([gestart(), signaalVastgelegd({ soort })]).signalen[0]?.soort).toBe(soort);
      given([gestart()])
        .when(vastleggen({ soort }))
        .then([{ type: 'signaal-vastgelegd', data: signaal({ soort }) }]);
    }
  });

  it('[B16] [M3] records what speaks against the suspicion as well as what supports it', () => {
    for (const richting of signaalrichtingen) {
      given([gestart()])
        .when(vastleggen({ richting }))
        .then([{ type: 'signaal-vastgelegd', data: signaal({ richting }) }]);
    }
  });

  it('takes every category, and none', () => {
    for (const categorie of [...signaalcategorieIds, null]) {
      given([gestart()])
        .when(vastleggen({ categorie }))
        .then([{ type: 'signaal-vastgelegd', data: signaal({ categorie }) }]);
    }
  });

  it('records the same words a second time: whether it is the same click is for the app to say', () => {
    given([gestart(), signaalVastgelegd()])
      .when(vastleggen())
      .then([{ type: 'signaal-vastgelegd', data: signaal() }]);
  });

  it('takes today and long ago, and a signaal at first hand by each sense', () => {
    for (const datum of [vandaag, '2026-11-22', '2024-02-29']) expect(refusalsOf({ datum })).toEqual([]);
    for (const waarneming of waarnemingen) expect(refusalsOf({ waarnemingen: [waarneming] })).toEqual([]);
  });
});

describe('signaal-vastleggen: what is refused', () => {
  it.each(['tekst', 'datum', 'plaats', 'situatie', 'aanwezigen'] as const)(
    '[B14] asks for %s always, and takes blanks for nothing',
    (veld) => {
      for (const leeg of ['', ' ', '\n\t ']) {
        expect(refusalsOf({ [veld]: leeg })).toEqual([{ code: 'veld-leeg', facts: {}, veld }]);
      }
    },
  );

  it('refuses a date after today, and says what today is', () => {
    expect(refusalsOf({ datum: morgen })).toEqual([
      { code: 'datum-in-toekomst', facts: { vandaag }, veld: 'datum' },
    ]);
  });

  it('[B15] asks what was seen, heard or smelt', () => {
    expect(refusalsOf({ waarnemingen: [] })).toEqual([
      { code: 'waarneming-ontbreekt', facts: {}, veld: 'waarnemingen' },
    ]);
  });

  it('[B24] takes a named source in place of an own observation, and no source without a name', () => {
    expect(refusalsOf({ waarnemingen: [], bron: 'De buurvrouw, aan de deur.' })).toEqual([]);
    expect(refusalsOf({ waarnemingen: ['gezien'], bron: '  ' })).toEqual([
      { code: 'bron-ontbreekt', facts: {}, veld: 'bron' },
    ]);
    expect(refusalsOf({ waarnemingen: [], bron: '' })).toEqual([
      { code: 'bron-ontbreekt', facts: {}, veld: 'bron' },
    ]);
  });

  it('[B25] takes a diagnosis only with the professional who made it', () => {
    expect(refusalsOf({ diagnoseDoor: 'De jeugdarts.' })).toEqual([]);
    expect(refusalsOf({ diagnoseDoor: ' ' })).toEqual([
      { code: 'diagnose-zonder-deskundige', facts: {}, veld: 'diagnoseDoor' },
    ]);
  });

  it('[B14] [B24] [B25] shows every fault of the form at once', () => {
    const velden = refusalsOf({
      tekst: '',
      datum: morgen,
      plaats: '',
      situatie: '',
      aanwezigen: '',
      waarnemingen: [],
      bron: '',
      diagnoseDoor: '',
    }).map(({ veld }) => veld);
    expect(velden).toEqual(['tekst', 'plaats', 'situatie', 'aanwezigen', 'datum', 'bron', 'diagnoseDoor']);
  });

  it('knows no casus that was never started, and says the same to a colleague who may not know of it', () => {
    given([])
      .when(vastleggen())
      .then([{ code: 'casus-onbekend', facts: {} }]);
    given([gestart()])
      .by(leerkrachtB)
      .when(vastleggen({ tekst: '' }))
      .then([{ code: 'casus-onbekend', facts: {} }]);
  });
});
