import type { Casus } from '../../src/domain/casus';
import { recordings, type Recording } from '../../src/domain/commands';
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
import { verhaalMet, voorbeelden } from '../support/commands';
import { bestaandeCasus } from '../support/given';
import {
  begeleider,
  directeur,
  functionarisA,
  functionarisB,
  leerkrachtA,
  leerkrachtB,
  tweeScholen,
} from '../support/people';

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
      signaleerders: [leerkrachtA.id],
      kenmerk: 'rode jas',
      leeftijdsgroep: 'onder-12',
      gestartOp: '2026-11-23T08:15:00.000Z',
      startId: 'e1',
      acuut: { vraag: 'Is er nu direct gevaar?', antwoord: 'nee' },
      medewerkerBetrokken: { vraag: 'Gaat het over een medewerker?', antwoord: 'nee' },
      signalen: [],
      noodacties: [],
      toezeggingen: [],
      gezien: [],
      berichten: [functionarisA, functionarisB].map(({ id }) => ({
        id: `e1>${id}` as const,
        soort: 'casus-gestart',
        aan: id,
        door: leerkrachtA.id,
        doorNaam: 'Leerkracht A',
        op: '2026-11-23T08:15:00.000Z',
        bezorging: { stand: 'verschuldigd' },
      })),
      herinneringen: [],
      records: Object.fromEntries(
        Object.values(recordings).map((type) => [type, []]),
      ) as unknown as Casus['records'],
      gesloten: false,
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
      door: functionarisA.id,
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
          bezorging: {
            stand: 'mislukt',
            op: '2026-11-23T08:16:00.000Z',
            sinds: '2026-11-23T08:16:00.000Z',
            reden: 'geblokkeerd',
          },
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

describe('what is recorded in a casus that runs', () => {
  const alle = Object.keys(recordings) as Recording[];

  it.each(alle)('%s is kept as it was sent, with who and when, behind what was there', (type) => {
    const { verhaal, door: wie, command } = voorbeelden[type];
    const voor = bestaandeCasus(verhaal);
    const na = bestaandeCasus(verhaalMet(type));
    const soort = recordings[type];
    const nr = verhaal.length + 1;
    const op = new Date(Date.parse('2026-11-23T08:15:00.000Z') + verhaal.length * 60_000).toISOString();
    expect(wie.kind).toBe('medewerker');
    expect(na.records[soort].slice(0, -1)).toEqual(voor.records[soort]);
    expect(na.records[soort].at(-1)).toMatchObject({
      ...command.data,
      ...(wie.kind === 'medewerker' ? door(`e${nr}`, nr, op, wie) : {}),
    });
    expect([na.nr, na.version]).toEqual([nr, voor.version + 1]);
    // Nothing else moves, but for what three events do to the casus itself, told of below.
    expect({ ...na, nr: 0, version: 0, berichten: [], ...own(voor), records: {} }).toEqual({
      ...voor,
      nr: 0,
      version: 0,
      berichten: [],
      records: {},
    });
    for (const ander of Object.values(recordings).filter((name) => name !== soort))
      expect(na.records[ander]).toEqual(voor.records[ander]);
  });

  const ontvangers: Readonly<Partial<Record<Recording, readonly string[]>>> = {
    'consultatie-vragen': [begeleider.id],
    'consultatie-beantwoorden': [leerkrachtA.id],
    'consultatie-intrekken': [begeleider.id],
    'consultatie-doorgeven': [tweeScholen.id, leerkrachtA.id],
    'taak-geven': [begeleider.id],
    'taak-afronden': [functionarisA.id],
    'casus-overdragen': [begeleider.id, leerkrachtA.id],
    'casus-toewijzen': [functionarisB.id, leerkrachtA.id],
    'bevoegd-gezag-inlichten': [directeur.id],
    'hulpplan-vastleggen': [leerkrachtA.id],
    'afweging-meebeoordelen': [functionarisA.id],
    'melding-vastleggen': [leerkrachtA.id],
    'norm-afwijken': [leerkrachtA.id, directeur.id],
    'casus-afsluiten': [leerkrachtA.id],
    'casus-heropenen': [leerkrachtA.id],
  };
  it.each(alle)('%s owes a bericht to exactly those who must hear of it', (type) => {
    const { verhaal, door: wie } = voorbeelden[type];
    const voor = bestaandeCasus(verhaal);
    const na = bestaandeCasus(verhaalMet(type));
    expect(na.berichten.slice(0, voor.berichten.length)).toEqual(voor.berichten);
    expect(na.berichten.slice(voor.berichten.length)).toEqual(
      (ontvangers[type] ?? []).map((aan) =>
        expect.objectContaining({
          id: `e${na.nr}>${aan}`,
          soort: recordings[type],
          aan,
          door: wie.kind === 'medewerker' ? wie.id : '',
          bezorging: { stand: 'verschuldigd' },
        }),
      ),
    );
  });

  it('[N32] casus-afgesloten closes the casus, and casus-heropend opens it with everything that was there', () => {
    const dicht = bestaandeCasus(verhaalMet('casus-afsluiten'));
    const weerOpen = bestaandeCasus(verhaalMet('casus-heropenen'));
    expect([bestaandeCasus(voorbeelden['casus-afsluiten'].verhaal).gesloten, dicht.gesloten]).toEqual([
      false,
      true,
    ]);
    expect(weerOpen.gesloten).toBe(false);
    expect(weerOpen.signalen).toEqual(dicht.signalen);
    expect(weerOpen.records['afweging-beantwoord']).toEqual(dicht.records['afweging-beantwoord']);
  });

  it('casus-overgedragen makes the other person the signaleerder, and keeps who recorded what', () => {
    const voor = bestaandeCasus(voorbeelden['casus-overdragen'].verhaal);
    const na = bestaandeCasus(verhaalMet('casus-overdragen'));
    expect([voor.signaleerder, voor.signaleerderNaam]).toEqual([leerkrachtA.id, 'Leerkracht A']);
    expect([na.signaleerder, na.signaleerderNaam]).toEqual([begeleider.id, 'Begeleider A']);
    expect(na.signalen.map((kept) => kept.door)).toEqual([leerkrachtA.id]);
  });

  /** What closing, opening again and handing over change. */
  function own({ gesloten, signaleerder, signaleerderNaam, signaleerders }: Casus) {
    return { gesloten, signaleerder, signaleerderNaam, signaleerders };
  }
});

describe('a log', () => {
  const log = logVan([
    start,
    signaalVastgelegd(),
    noodVastgelegd({ berichtAan: [functionarisA.id] }),
    contactToegezegd(),
    mislukt(naarA),
    bezorgd(naarA),
    ...verhaalMet('monitoring-vastleggen').slice(2),
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

  const andere = new Map<string, CasusEvent>(
    [
      ...log,
      ...(Object.keys(recordings) as Recording[]).flatMap((type) => logVan(verhaalMet(type)).slice(-1)),
    ]
      .filter(({ type }) => type !== 'casus-gestart')
      .map((event) => [event.type, event]),
  );
  it.each([...andere])('is damaged when it begins with %s', (type, event) => {
    expect(() => casusVan({ casusId: 'K7Q2M', events: [event] })).toThrow(
      `log does not begin with casus-gestart but with ${type}`,
    );
  });

  it('is damaged when it starts twice', () => {
    const events = [...log, ...logVan([gestart({}, leerkrachtB)])];
    expect(() => casusVan({ casusId: 'K7Q2M', events })).toThrow('log holds casus-gestart twice');
  });
});

function door(id: string, nr: number, op: string, wie: typeof leerkrachtA) {
  return { id, nr, op, door: wie.id, doorNaam: wie.naam };
}
