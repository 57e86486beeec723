import type { CasusEvent } from '../../src/domain/events';
import { openFolderBackend } from '../../src/store/folderBackend';
import { makeOpslag } from '../../src/store/opslag';
import { gestart, vastgelegd } from '../support/casusEvents';
import { seededRandom } from '../support/seededRandom';

/**
 * Run as a process of its own: starts casussen and adds to them without end, on the folder given, and says on stdout
 * what was stored as soon as it was stored. It is killed while it does so.
 */
async function main(map: string, round: number, seed: number): Promise<void> {
  const opslag = makeOpslag(await openFolderBackend(map));
  const random = seededRandom(seed);
  const known: string[] = [];
  for await (const casusId of opslag.log.list()) known.push(casusId);
  process.stdout.write('ready\n');
  await Promise.all([0, 1, 2, 3].map((lane) => write(lane)));

  async function write(lane: number): Promise<void> {
    for (let n = 0; ; n += 1) {
      const id = `${round}-${lane}-${n}`;
      if (known.length < 4 || random() < 0.1) await start(id);
      else await add(known[Math.floor(random() * known.length)] ?? '', id);
    }
  }

  async function start(id: string): Promise<void> {
    const casusId = Array.from({ length: 5 }, () => '0123456789ABCDEFGHJK'[Math.floor(random() * 20)]).join(
      '',
    );
    await opslag.index.add('s', { casusId, medewerker: 'm' });
    if ((await opslag.log.create(casusId, [{ ...gestart(id, 's', 'm') }])) !== 'geschreven') return;
    process.stdout.write(`stored ${casusId} ${id}\n`);
    known.push(casusId);
    await opslag.geheugen.writeSchool('m', id);
    process.stdout.write(`school ${id}\n`);
  }

  async function add(casusId: string, id: string): Promise<void> {
    const stand = await opslag.log.read(casusId);
    if (!stand) throw new Error(`casus ${casusId} is gone`);
    const nr = stand.events.length + 1;
    // Now and then a line long enough to be caught half written.
    const tekst = 'é'.repeat(random() < 0.3 ? 400_000 : 200);
    const batch: CasusEvent[] = [vastgelegd(`${id}.0`, nr, tekst), vastgelegd(`${id}.1`, nr + 1)];
    if ((await opslag.log.append(casusId, stand, batch)) !== 'geschreven') return;
    process.stdout.write(`stored ${casusId} ${id}.0\nstored ${casusId} ${id}.1\n`);
  }
}

void main(process.argv[2] ?? '', Number(process.argv[3]), Number(process.argv[4]));
