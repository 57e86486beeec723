import type { Casus } from '../../src/domain/casus';
import type { CasusEvent } from '../../src/domain/events';
import { casusVan, evolve } from '../../src/domain/evolve';
import {
  bezorgd,
  contactToegezegd,
  gestart,
  logVan,
  mislukt,
  noodVastgelegd,
  signaal,
  signaalVastgelegd,
} from '../support/events';
import { bestaandeCasus } from '../support/given';
import { functionarisA, functionarisB, leerkrachtA, leerkrachtB } from '../support/people';

const naarA = `e1>${functionarisA.id}` as const;
const start = gestart({ berichtAan: [functionarisA.id, functionarisB.id] });

describe('what each event does to the casus', () => {
  it('casus-gestart holds what was answered, who started it, and a bericht owed to each receiver', () => {
    expect(bestaandeCasus([start])).toEqual<Casus>({
      casusId: 'K7Q2M',
      protocol: '2026-1',
      school: 'de-regenboog',
      signaleerder: leerkrachtA.id,
      signaleerderNaam: 'Leerkracht A',
      kenmerk: 'rode jas',
      leeftijdsgroep: 'onder-12',
      gestartOp: '2026-11-23T08:15:00.000Z',
      acuut: { vraag: 'Is er nu direct gevaar?', antwoord: 'nee' },
      medewerkerBetrokken: { vraag: 'Gaat het over een medewerker?', antwoord: 'nee' },
      signalen: [],
      noodacties: [],
      toezeggingen: [],
      berichten: [functionarisA, functionarisB].map(({ id }) => ({
        id: `e1>${id}` as const,
        soort: 'casus-gestart',
        aan: id,
        doorNaam: 'Leerkracht A',
        op: '2026-11-23T08:15:00.000Z',
        bezorging: { stand: 'verschuldigd' },
      })),
      nr: 1,
      version: 1,
    });
  });

  it('signaal-vastgelegd adds the signaal behind the earlier ones, with who and when', () => {
    const casus = bestaandeCasus([
      start,
      signaalVastgelegd(),
      signaalVastgelegd({ tekst: 'Heeft geen eten bij zich.' }, functionarisA),
    ]);
    expect(casus.signalen).toEqual([
      { ...signaal(), ...door('e2', 2, '2026-11-23T08:16:00.000Z', leerkrachtA) },
      {
        ...signaal({ tekst: 'Heeft geen eten bij zich.' }),
        ...door('e3', 3, '2026-11-23T08:17:00.000Z', functionarisA),
      },
    ]);
    expect([casus.nr, casus.version]).toEqual([3, 3]);
  });

  it('[J2] nood-vastgelegd adds the calls and the melding of that call, and owes a bericht to each receiver', () => {
    const gebeld = ['veilig-thuis', 'politie'] as const;
    const casus = bestaandeCasus([
      start,
      noodVastgelegd({ gebeld, meldingGedaan: 'ja', berichtAan: [functionarisB.id] }),
    ]);
    expect(casus.noodacties).toEqual([
      {
        gebeld,
        datum: '2026-11-23',
        tijd: '09:05',
        gesprokenMet: 'meldkamer',
        afspraken: 'politie komt naar school',
        meldingGedaan: 'ja',
        ...door('e2', 2, '2026-11-23T08:16:00.000Z', leerkrachtA),
      },
    ]);
    expect(casus.berichten.map(({ id, soort }) => [id, soort])).toEqual([
      [`e1>${functionarisA.id}`, 'casus-gestart'],
      [`e1>${functionarisB.id}`, 'casus-gestart'],
      [`e2>${functionarisB.id}`, 'nood-vastgelegd'],
    ]);
    expect([casus.nr, casus.version]).toEqual([2, 2]);
  });

  it('contact-toegezegd adds the promise, and owes a bericht to the signaleerder in the name of who promised', () => {
    const casus = bestaandeCasus([start, contactToegezegd(functionarisA)]);
    expect(casus.toezeggingen).toEqual([door('e2', 2, '2026-11-23T08:16:00.000Z', functionarisA)]);
    expect(casus.berichten.at(-1)).toEqual({
      id: `e2>${leerkrachtA.id}`,
      soort: 'contact-toegezegd',
      aan: leerkrachtA.id,
      doorNaam: 'Functionaris A',
      op: '2026-11-23T08:16:00.000Z',
      bezorging: { stand: 'verschuldigd' },
    });
    expect([casus.nr, casus.version]).toEqual([2, 2]);
  });

  it('bericht-bezorgd and bericht-mislukt settle that one bericht, and leave every form as it was', () => {
    const voor = bestaandeCasus([start]);
    const na = bestaandeCasus([start, mislukt(naarA, 'geblokkeerd')]);
    expect(na).toEqual({
      ...voor,
      nr: 2,
      berichten: [
        {
          ...voor.berichten[0],
          bezorging: { stand: 'mislukt', op: '2026-11-23T08:16:00.000Z', reden: 'geblokkeerd' },
        },
        voor.berichten[1],
      ],
    });
    expect(bestaandeCasus([start, mislukt(naarA), bezorgd(naarA)])).toEqual({
      ...voor,
      nr: 3,
      berichten: [
        { ...voor.berichten[0], bezorging: { stand: 'bezorgd', op: '2026-11-23T08:17:00.000Z' } },
        voor.berichten[1],
      ],
    });
  });

  it('keeps a bericht delivered at its first moment, whatever a slower attempt reports', () => {
    const casus = bestaandeCasus([start, bezorgd(naarA), mislukt(naarA), bezorgd(naarA)]);
    expect(casus.berichten[0]?.bezorging).toEqual({ stand: 'bezorgd', op: '2026-11-23T08:16:00.000Z' });
    expect([casus.nr, casus.version]).toEqual([4, 1]);
  });
});

describe('a log', () => {
  const log = logVan([
    start,
    signaalVastgelegd(),
    noodVastgelegd({ berichtAan: [functionarisA.id] }),
    contactToegezegd(),
    mislukt(naarA),
    bezorgd(naarA),
  ]);

  it('folds to the same casus at once and step by step, and leaves every earlier casus untouched', () => {
    let stap: Casus | undefined;
    const onderweg: { casus: Casus; zoals: string }[] = [];
    for (const event of log) {
      stap = evolve(stap, event);
      onderweg.push({ casus: stap, zoals: JSON.stringify(stap) });
    }
    expect(casusVan({ casusId: 'K7Q2M', events: log })).toEqual({ ...stap, casusId: 'K7Q2M' });
    for (const { casus, zoals } of onderweg) expect(JSON.stringify(casus)).toBe(zoals);
  });

  it('is damaged when it is empty', () => {
    expect(() => casusVan({ casusId: 'K7Q2M', events: [] })).toThrow('log of casus K7Q2M is empty');
  });

  it.each(log.slice(1).map((event): [string, CasusEvent] => [event.type, event]))(
    'is damaged when it begins with %s',
    (type, event) => {
      expect(() => casusVan({ casusId: 'K7Q2M', events: [event] })).toThrow(
        `log does not begin with casus-gestart but with ${type}`,
      );
    },
  );

  it('is damaged when it starts twice', () => {
    const events = [...log, ...logVan([gestart({}, leerkrachtB)])];
    expect(() => casusVan({ casusId: 'K7Q2M', events })).toThrow('log holds casus-gestart twice');
  });
});

function door(id: string, nr: number, op: string, wie: typeof leerkrachtA) {
  return { id, nr, op, door: wie.id, doorNaam: wie.naam };
}
