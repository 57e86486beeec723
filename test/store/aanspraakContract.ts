import type { Aanspraak, Aanspraken, EigenAanspraak } from '../../src/app/ports';
import type { Proefopslag } from './proefopslag';

const geldig = 120_000;
const at = (seconds: number): string => new Date(Date.UTC(2026, 10, 23, 8, 15, seconds)).toISOString();

function own(aanspraak: Aanspraak): EigenAanspraak {
  if (aanspraak.kind !== 'van-mij') throw new Error('the claim is of someone else');
  return aanspraak;
}

/** What every store keeps of claims: one holder at a time, and none for ever. */
export function aanspraakContract(current: () => Proefopslag): void {
  let proef: Proefopslag;
  let aanspraken: Aanspraken;
  beforeEach(() => {
    proef = current();
    aanspraken = proef.opslag.aanspraken;
  });
  const claim = (seconds: number, wekken = false): Promise<Aanspraak> =>
    aanspraken.claim('e1>b', at(seconds), geldig, wekken);
  const kind = async (seconds: number, wekken = false): Promise<string> =>
    (await claim(seconds, wekken)).kind;

  it('goes to the first who asks; the next hears until when, also in another instance', async () => {
    expect(await claim(0)).toMatchObject({ kind: 'van-mij', tot: at(120) });
    expect(await claim(1)).toEqual({ kind: 'van-ander', tot: at(120) });
    aanspraken = (await proef.reopen()).aanspraken;
    expect(await claim(119)).toEqual({ kind: 'van-ander', tot: at(120) });
    expect((await aanspraken.claim('e2>b', at(119), geldig)).kind).toBe('van-mij');
  });

  it('goes to one of eight who ask at once', async () => {
    const kinds = await Promise.all(Array.from({ length: 8 }, () => kind(0)));
    expect(kinds.filter((one) => one === 'van-mij')).toHaveLength(1);
    expect(kinds.filter((one) => one === 'van-ander')).toHaveLength(7);
  });

  it('can be taken over from the moment it expired, by one of eight who ask at once', async () => {
    await claim(0);
    expect(await kind(119)).toBe('van-ander');
    const kinds = await Promise.all(Array.from({ length: 8 }, () => kind(120)));
    expect(kinds.filter((one) => one === 'van-mij')).toHaveLength(1);
  });

  it('is free at once when it is given back', async () => {
    await own(await claim(0)).release();
    expect(await kind(1)).toBe('van-mij');
  });

  it('rests until the moment that was asked, unless someone has a reason to wake it', async () => {
    await own(await claim(0)).rest(at(600));
    expect(await claim(599)).toEqual({ kind: 'van-ander', tot: at(600) });
    const woken = own(await claim(300, true));
    expect(await kind(301, true)).toBe('van-ander');
    await woken.rest(at(900));
    expect(await kind(899)).toBe('van-ander');
    expect(await kind(900)).toBe('van-mij');
  });

  it.each(['release', 'rest'] as const)('%s does nothing to whoever took over', async (end) => {
    const first = own(await claim(0));
    await claim(121);
    await first[end](at(400));
    expect(await claim(122)).toEqual({ kind: 'van-ander', tot: at(241) });
  });

  it('leaves nothing behind when it is never needed again', async () => {
    const first = own(await claim(0));
    await first.discard();
    await first.discard();
    expect(await proef.names()).toEqual([]);
    expect(await kind(1)).toBe('van-mij');
  });

  it('holds nobody back when a clock that was wrong wrote it', async () => {
    await aanspraken.claim('e1>b', '2027-11-23T08:15:00.000Z', geldig);
    expect(await kind(0)).toBe('van-mij');
  });

  it('holds nobody back when it is damaged, and then counts again', async () => {
    await claim(0);
    const [name = ''] = await proef.names();
    await proef.tamper(name, Buffer.from('rommel\n'));
    expect(await kind(1)).toBe('van-mij');
    expect(await kind(2)).toBe('van-ander');
  });
}
