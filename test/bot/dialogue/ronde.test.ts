import { createDialogue } from '../../../src/bot/dialogue/dialogue';
import type { DeliveryOutcome } from '../../../src/bot/dialogue/turn';
import type { Organisatie } from '../../../src/domain/organisatie';
import { textOf } from '../../support/cardTree';
import { stage, type Stage } from '../../support/dialogueStage';
import { startCasus } from '../../support/ingevuld';
import { begeleider, functionarisA, functionarisB, leerkrachtA } from '../../support/people';

const mislukt = (
  kind: Exclude<DeliveryOutcome['kind'], 'bezorgd'>,
  retryAfterMs?: number,
): DeliveryOutcome => ({
  kind,
  status: 400,
  ...(retryAfterMs !== undefined && { retryAfterMs }),
});
const goed: DeliveryOutcome = { kind: 'bezorgd', activityId: '2' };
const om = (tijd: string, dag = 23): string => `2026-11-${dag}T${tijd}.000Z`;

async function gestart(outcome: DeliveryOutcome): Promise<Stage> {
  const scene = stage();
  scene.deliverWith(() => outcome);
  await startCasus(scene, leerkrachtA);
  scene.deliverWith(() => goed);
  return scene;
}

async function opent(scene: Stage): Promise<string> {
  const { card } = await scene.says(leerkrachtA, 'mijn casussen');
  const open = await scene.press(leerkrachtA, card, 'casus-kiezen');
  return textOf(open.card.content);
}

const soorten = async (scene: Stage): Promise<readonly string[]> =>
  (await scene.events()).map(({ type }) => type).filter((type) => type.startsWith('bericht-'));

describe('the round over every casus', () => {
  it('waits as long as Teams asked, also in another instance', async () => {
    const scene = await gestart(mislukt('te-druk', 600_000));
    const other = createDialogue({ ...scene.context, opslag: scene.app.opslag.reopen() });
    for (const tijd of ['08:16:30', '08:20:00', '08:24:59']) {
      scene.app.setNow(om(tijd));
      await scene.dialogue.sweep();
      await other.sweep();
    }
    expect(scene.bezorgd).toHaveLength(0);
    scene.app.setNow(om('08:25:00'));
    await other.sweep();
    await scene.dialogue.sweep();
    expect(scene.bezorgd).toHaveLength(3);
  });

  it('leaves a bericht that Teams does not take alone, until the person speaks to the bot', async () => {
    const scene = stage();
    scene.deliverWith(() => mislukt('te-groot'));
    scene.deliverTextWith(() => mislukt('te-groot'));
    await startCasus(scene, leerkrachtA);
    const before = scene.pogingen.length;
    for (const tijd of ['08:17:00', '09:30:00', '14:00:00', '22:00:00']) {
      scene.app.setNow(om(tijd));
      await scene.dialogue.sweep();
    }
    expect(scene.pogingen).toHaveLength(before);
    expect(await opent(scene)).toContain('niet bezorgd: past niet in Teams');
    scene.deliverWith(() => goed);
    await scene.dialogue.reachable(functionarisA.id);
    expect(scene.bezorgd.map(({ aan }) => aan)).toEqual([functionarisA.id]);
  });

  it('keeps the log short: the same failure again and again is one line for each bericht', async () => {
    const scene = await gestart(mislukt('storing'));
    scene.deliverWith(() => mislukt('storing'));
    // Until the next morning, before the school opens and herinneringen come on top.
    for (let minute = 1; minute <= 22 * 60; minute += 1) {
      scene.app.setNow(new Date(Date.parse(om('08:15:00')) + minute * 60_000).toISOString());
      await scene.dialogue.sweep();
    }
    const { length: pogingen } = scene.pogingen;
    expect(pogingen / 3).toBeGreaterThan(20);
    expect(pogingen / 3).toBeLessThan(35);
    expect(await soorten(scene)).toEqual(Array(3).fill('bericht-mislukt'));
  });

  it('goes on after a casus that is damaged, and names it', async () => {
    const scene = await gestart(mislukt('storing'));
    const [first = ''] = await scene.casusIds();
    await startCasus(scene, functionarisB);
    scene.app.opslag.files.set(`casus/${first}`, Buffer.from('rommel\n'));
    scene.deliverWith(() => mislukt('storing'));
    const before = scene.bezorgd.length;
    await startCasus(scene, functionarisB, { kenmerk: 'blauwe tas' });
    scene.deliverWith(() => goed);
    scene.app.setNow(om('08:16:12'));
    await scene.dialogue.sweep();
    // Said once, not every minute.
    await scene.dialogue.sweep();
    expect(scene.reported).toEqual(['casus-overgeslagen']);
    expect(scene.bezorgd.length - before).toBeGreaterThan(0);
  });

  it('does not read a casus again that is the same, and sees at once what another instance added', async () => {
    const scene = await gestart(goed);
    await scene.dialogue.sweep();
    await scene.dialogue.sweep();
    const { calls } = scene.app.opslag;
    const before = calls.length;
    await scene.dialogue.sweep();
    await scene.dialogue.sweep();
    // One question for the lengths of all of them together, and none for one casus.
    expect(calls.slice(before).filter((call) => call.endsWith(' casus'))).toEqual([
      'list casus',
      'list casus',
    ]);
    // Added by another: a bericht that nobody sent.
    const [casusId = ''] = await scene.casusIds();
    const other = scene.app.opslag.reopen();
    const stand = await other.log.read(casusId);
    if (!stand) throw new Error('casus is gone');
    const last = stand.events.at(-1);
    if (!last) throw new Error('log is empty');
    await other.log.append(casusId, stand, [
      {
        ...last,
        id: 'x.0',
        nr: last.nr + 1,
        type: 'contact-toegezegd',
        data: { berichtAan: [leerkrachtA.id] },
      },
    ]);
    const sent = scene.bezorgd.length;
    await scene.dialogue.sweep();
    expect(scene.bezorgd.slice(sent).map(({ aan }) => aan)).toEqual([leerkrachtA.id]);
  });

  it('is for one instance at a time', async () => {
    const scene = await gestart(mislukt('storing'));
    scene.app.setNow(om('08:16:12'));
    const beurt = await scene.app.opslag.reopen().beurt.take();
    await scene.dialogue.sweep();
    expect(scene.bezorgd).toHaveLength(0);
    await beurt?.release();
    await scene.dialogue.sweep();
    expect(scene.bezorgd).toHaveLength(3);
  });

  it('ends between two berichten when it is told to stop', async () => {
    const scene = await gestart(mislukt('storing'));
    scene.app.setNow(om('08:16:12'));
    const stop = new AbortController();
    scene.deliverWith(() => {
      stop.abort();
      return goed;
    });
    await scene.dialogue.sweep(stop.signal);
    expect(scene.bezorgd).toHaveLength(1);
    await scene.dialogue.sweep();
    expect(scene.bezorgd).toHaveLength(3);
  });

  it('misses nothing after an outage of a day, of the store as well', async () => {
    const scene = await gestart(mislukt('storing'));
    scene.storeDown(true);
    scene.app.setNow(om('20:00:00'));
    await scene.dialogue.sweep();
    expect(scene.reported).toContain('bezorgronde-mislukt');
    scene.storeDown(false);
    scene.app.setNow(om('08:00:00', 24));
    await scene.dialogue.sweep();
    expect(scene.bezorgd.filter(({ card }) => textOf(card.content).includes('Nieuwe casus'))).toHaveLength(3);
  });
});

describe('what became of a bericht while the store was away', () => {
  it('is recorded by the next round, and the bericht is not sent again to find it out', async () => {
    const scene = stage();
    scene.app.opslag.failNext('append', 'casus', 'onbereikbaar', 3);
    await startCasus(scene, leerkrachtA);
    expect(scene.bezorgd).toHaveLength(3);
    expect(await soorten(scene)).toEqual([]);
    scene.app.setNow(om('08:30:00'));
    await scene.dialogue.sweep();
    expect(await soorten(scene)).toEqual(Array(3).fill('bericht-bezorgd'));
    expect(scene.bezorgd).toHaveLength(3);
    // Nobody claims these berichten ever again, so a claim that stayed would stay for ever.
    expect([...scene.app.opslag.files.keys()].filter((name) => name.startsWith('aanspraak/'))).toEqual([]);
  });
});

describe('somebody who can be reached again', () => {
  it('gets what is owed to them at a school of which the bot remembers another', async () => {
    const scene = await gestart(goed);
    const [casusId = ''] = await scene.casusIds();
    await scene.app.opslag.geheugen.writeSchool(leerkrachtA.id, 'het-kompas');
    scene.deliverWith(() => mislukt('app-ontbreekt'));
    await scene.sends(functionarisA, 'contact-toezeggen', { casusId, nonce: 'nonce-toezeggen' });
    scene.deliverWith(() => goed);
    const before = scene.bezorgd.length;
    await scene.dialogue.reachable(leerkrachtA.id);
    expect(scene.bezorgd.slice(before).map(({ aan }) => aan)).toEqual([leerkrachtA.id]);
  });
});

describe('a bericht that is too big for Teams', () => {
  it('comes as one neutral sentence, and counts as delivered', async () => {
    const scene = stage();
    scene.deliverWith(() => mislukt('te-groot'));
    await startCasus(scene, leerkrachtA);
    expect(scene.teksten).toHaveLength(3);
    expect(scene.teksten[0]?.text).toBe(
      'Er is een bericht voor u van de Meldcode-bot. Het past hier niet. Typ "mijn casussen" om het te lezen.',
    );
    expect(await soorten(scene)).toEqual(Array(3).fill('bericht-bezorgd'));
  });
});

describe('the vervanger', () => {
  function metVervanger({ scholen, ...rest }: Organisatie): Organisatie {
    return {
      ...rest,
      scholen: scholen.map((school) => ({
        ...school,
        mensen: school.mensen.map((persoon) =>
          persoon.id === functionarisA.id ? { ...persoon, vervanger: begeleider.id } : persoon,
        ),
      })),
    };
  }

  it('[K21] gets the bericht that could not reach the aandachtsfunctionaris, and can act; the sender sees it', async () => {
    const scene = stage();
    scene.app.setOrganisatie(metVervanger(scene.app.organisatie()));
    scene.deliverWith((aan) => (aan === functionarisA.id ? mislukt('app-ontbreekt') : goed));
    await startCasus(scene, leerkrachtA);
    scene.app.setNow(om('08:17:00'));
    await scene.dialogue.sweep();
    await scene.dialogue.sweep();
    const [bericht, ...meer] = scene.bezorgd.filter(({ aan }) => aan === begeleider.id);
    expect(meer).toEqual([]);
    if (!bericht) throw new Error('the vervanger got nothing');
    expect(textOf(bericht.card.content)).toContain('U krijgt dit bericht als vervanger van Functionaris A.');
    expect(textOf(bericht.card.content)).toMatch(/Berichtnummer \d{3} \d{3}\./);
    const { card } = await scene.press(begeleider, bericht.card, 'contact-toezeggen');
    expect(textOf(card.content)).toContain('Vastgelegd dat u contact opneemt.');
    const eigen = await scene.says(begeleider, 'mijn casussen');
    expect(textOf(eigen.card.content)).toContain('U hebt 1 casus.');
    const text = await opent(scene);
    expect(text).toContain('Functionaris A: niet bezorgd: app niet geïnstalleerd, volgende poging om');
    expect(text).toContain('doorgestuurd aan Begeleider A');
    expect(text).toContain('Begeleider A: bezorgd 09:17');
  });
});

describe('whoever sent a bericht that reached nobody', () => {
  const herinneringen = (scene: Stage): readonly string[] =>
    scene.bezorgd
      .filter(({ aan, card }) => aan === leerkrachtA.id && textOf(card.content).includes('bij niemand aan'))
      .map(({ card }) => textOf(card.content));

  it('[K21] hears so every schooldag, until it arrives', async () => {
    const scene = await gestart(mislukt('storing'));
    const aanLeerkracht = (aan: string): DeliveryOutcome =>
      aan === leerkrachtA.id ? goed : mislukt('storing');
    scene.deliverWith(aanLeerkracht);
    const perDag: number[] = [];
    for (const dag of [24, 25, 26, 27, 28, 29, 30]) {
      const before = herinneringen(scene).length;
      for (const tijd of ['07:30:00', '10:00:00', '13:00:00']) {
        scene.app.setNow(om(tijd, dag));
        await scene.dialogue.sweep();
      }
      perDag.push(herinneringen(scene).length - before);
    }
    // The 28th and the 29th are a Saturday and a Sunday.
    expect(perDag).toEqual([1, 1, 1, 1, 0, 0, 1]);
    scene.deliverWith(() => goed);
    await scene.dialogue.reachable(functionarisA.id);
    const before = herinneringen(scene).length;
    scene.app.setNow('2026-12-01T10:00:00.000Z');
    await scene.dialogue.sweep();
    expect(herinneringen(scene)).toHaveLength(before);
  });

  it('hears nothing of the kind where one of several got it', async () => {
    const scene = stage();
    scene.deliverWith((aan) => (aan === functionarisA.id ? mislukt('storing') : goed));
    await startCasus(scene, leerkrachtA);
    scene.app.setNow(om('10:00:00', 25));
    await scene.dialogue.sweep();
    expect(herinneringen(scene)).toEqual([]);
  });
});
