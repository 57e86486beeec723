import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  watchOrganisatie,
  type OrganisatieNieuws,
  type OrganisatieWacht,
  type WachtOpties,
} from '../../src/store/organisatieWacht';
import { organisatieJson } from '../support/organisatieBestanden';

const never = 2 ** 30;
const text = (naam: string) => JSON.stringify(organisatieJson({ naam }));

let folder: string;
let file: string;
let nieuws: OrganisatieNieuws[];
const wachten: OrganisatieWacht[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'meldcode-wacht-'));
  file = path.join(folder, 'organisatie.json');
  nieuws = [];
  await writeFile(file, text('Eerste'));
});
afterEach(async () => {
  wachten.splice(0).forEach((wacht) => wacht.close());
  await rm(folder, { recursive: true });
});

async function start(opties: Partial<WachtOpties> = {}): Promise<OrganisatieWacht> {
  const outcome = await watchOrganisatie({
    path: file,
    vandaag: () => '2026-11-23',
    report: (item) => void nieuws.push(item),
    every: never,
    ...opties,
  });
  if (!outcome.ok) throw new Error(outcome.fouten.join('\n'));
  wachten.push(outcome.wacht);
  return outcome.wacht;
}

/** As long as it takes for a change to count. */
async function lookTwice(wacht: OrganisatieWacht): Promise<void> {
  await wacht.look();
  await wacht.look();
}

describe('a file that changes to another good one', () => {
  it('counts at the second look, and is told once', async () => {
    const wacht = await start();
    await writeFile(file, text('Tweede'));
    await wacht.look();
    expect(wacht.organisatie().naam).toBe('Eerste');
    await wacht.look();
    expect(wacht.organisatie().naam).toBe('Tweede');
    await lookTwice(wacht);
    expect(nieuws).toEqual([{ kind: 'vernieuwd', waarschuwingen: 0 }]);
  });

  it('counts when it was put in place at a stroke', async () => {
    const wacht = await start();
    await writeFile(`${file}.nieuw`, text('Tweede'));
    await rename(`${file}.nieuw`, file);
    await lookTwice(wacht);
    expect(wacht.organisatie().naam).toBe('Tweede');
  });

  it('counts when neither size nor time of the file tells, as on a network mount', async () => {
    let now = text('Eerste');
    const wacht = await start({ read: async () => now });
    now = text('Derde!');
    expect(now).toHaveLength(text('Eerste').length);
    await lookTwice(wacht);
    expect(wacht.organisatie().naam).toBe('Derde!');
  });

  it('counts by itself, without anybody asking', async () => {
    const wacht = await start({ every: 5 });
    await writeFile(file, text('Tweede'));
    for (let tries = 0; tries < 400 && wacht.organisatie().naam === 'Eerste'; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 5));
    expect(wacht.organisatie().naam).toBe('Tweede');
  });

  it('tells how many warnings it has', async () => {
    const wacht = await start();
    await writeFile(file, JSON.stringify(organisatieJson({ bewaartermijn: undefined })));
    await lookTwice(wacht);
    expect(nieuws).toEqual([{ kind: 'vernieuwd', waarschuwingen: 1 }]);
  });
});

describe('a file that is half-written', () => {
  it('does not count at any point of the writing, as long as it grows between two looks', async () => {
    let now = text('Eerste');
    const whole = text('Tweede');
    const wacht = await start({ read: async () => now });
    for (let length = 0; length < whole.length; length += 7) {
      now = whole.slice(0, length);
      await wacht.look();
    }
    now = whole;
    expect([wacht.organisatie().naam, wacht.fouten(), nieuws]).toEqual(['Eerste', [], []]);
    await lookTwice(wacht);
    expect([wacht.organisatie().naam, nieuws.length]).toEqual(['Tweede', 1]);
  });

  it('and stays so is told as broken, and counts when the rest comes', async () => {
    const wacht = await start();
    await writeFile(file, text('Tweede').slice(0, 40));
    await lookTwice(wacht);
    expect([wacht.organisatie().naam, wacht.fouten().length]).toEqual(['Eerste', 1]);
    await writeFile(file, text('Tweede'));
    await lookTwice(wacht);
    expect([wacht.organisatie().naam, wacht.fouten()]).toEqual(['Tweede', []]);
  });
});

describe('a broken file', () => {
  const kapot = JSON.stringify(organisatieJson({ naam: 'Zoë Jansen', 'Zoë Jansen': 1, besluitdagen: ['x'] }));

  it('leaves the last good one in use, and is told once with its places and no word of what it holds', async () => {
    const wacht = await start();
    await writeFile(file, kapot);
    await lookTwice(wacht);
    await lookTwice(wacht);
    expect(wacht.organisatie().naam).toBe('Eerste');
    expect(wacht.fouten()).toHaveLength(3);
    expect(nieuws).toEqual([{ kind: 'onbruikbaar', plekken: ['besluitdagen[0]', ''] }]);
    expect(JSON.stringify(nieuws)).not.toMatch(/zoë|jansen/i);
  });

  it('that is broken in another way is told again', async () => {
    const wacht = await start();
    for (const broken of ['{', kapot]) {
      await writeFile(file, broken);
      await lookTwice(wacht);
    }
    expect(nieuws.map(({ kind }) => kind)).toEqual(['onbruikbaar', 'onbruikbaar']);
  });

  it('that is made good again as it was before ends the trouble', async () => {
    const wacht = await start();
    await writeFile(file, '{');
    await lookTwice(wacht);
    await writeFile(file, text('Eerste'));
    await lookTwice(wacht);
    expect(wacht.fouten()).toEqual([]);
    expect(nieuws.map(({ kind }) => kind)).toEqual(['onbruikbaar', 'vernieuwd']);
  });

  it('that was taken away, or that the disk does not give, leaves the last good one in use', async () => {
    let fault: string | undefined;
    const read = async () => {
      if (fault !== undefined) throw Object.assign(new Error(fault), { code: fault });
      return text('Eerste');
    };
    const wacht = await start({ read });
    for (const code of ['ENOENT', 'EIO', 'ESTALE']) {
      fault = code;
      await lookTwice(wacht);
      expect([wacht.organisatie().naam, wacht.fouten().length]).toEqual(['Eerste', 1]);
      fault = undefined;
      await lookTwice(wacht);
      expect(wacht.fouten()).toEqual([]);
    }
  });

  it('with brackets nested without end does not end the looking', async () => {
    const wacht = await start();
    await writeFile(file, '['.repeat(200_000));
    await lookTwice(wacht);
    expect(wacht.fouten()).toHaveLength(1);
    await writeFile(file, text('Tweede'));
    await lookTwice(wacht);
    expect(wacht.organisatie().naam).toBe('Tweede');
  });
});

describe('the beginning and the end', () => {
  it('does not begin with a broken file, and says why', async () => {
    await writeFile(file, '{');
    const outcome = await watchOrganisatie({
      path: file,
      vandaag: () => '2026-11-23',
      report: (item) => void nieuws.push(item),
    });
    expect(outcome).toEqual({ ok: false, fouten: [expect.stringContaining('geen goede JSON')] });
  });

  it('changes nothing any more once closed, also by a look that was under way', async () => {
    let release: () => void = () => undefined;
    let now = text('Eerste');
    let slow = false;
    const read = async () => {
      if (slow) await new Promise<void>((resolve) => (release = resolve));
      return now;
    };
    const wacht = await start({ read });
    now = text('Tweede');
    await wacht.look();
    slow = true;
    const looking = wacht.look();
    await Promise.resolve();
    wacht.close();
    release();
    await looking;
    expect([wacht.organisatie().naam, nieuws]).toEqual(['Eerste', []]);
  });
});
