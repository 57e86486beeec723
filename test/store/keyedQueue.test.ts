import { setTimeout as sleep } from 'node:timers/promises';
import { OpslagOnbereikbaar } from '../../src/app/ports';
import { KeyedQueue } from '../../src/store/keyedQueue';

it('runs one key in order and different keys side by side', async () => {
  const queue = new KeyedQueue();
  const order: string[] = [];
  const task = (name: string, ms: number) => async () => {
    order.push(`${name} starts`);
    await sleep(ms);
    order.push(`${name} ends`);
  };
  await Promise.all([
    queue.run('a', task('a1', 30)),
    queue.run('a', task('a2', 1)),
    queue.run('b', task('b1', 1)),
  ]);
  expect(order).toEqual(['a1 starts', 'b1 starts', 'b1 ends', 'a1 ends', 'a2 starts', 'a2 ends']);
});

it('lets a task that comes later wait for all before it, not for the first alone', async () => {
  const queue = new KeyedQueue();
  const order: string[] = [];
  const first = queue.run('a', async () => void order.push('first'));
  const second = queue.run('a', async () => {
    await sleep(20);
    order.push('second');
  });
  await first;
  await sleep(5);
  await Promise.all([second, queue.run('a', async () => void order.push('third'))]);
  expect(order).toEqual(['first', 'second', 'third']);
});

it('goes on after a task that failed, and gives the failure to its owner alone', async () => {
  const queue = new KeyedQueue();
  const failing = queue.run('a', () => Promise.reject(new Error('mine')));
  const next = queue.run('a', () => Promise.resolve('fine'));
  await expect(failing).rejects.toThrow('mine');
  expect(await next).toBe('fine');
});

it('never runs a task that waited too long', async () => {
  const queue = new KeyedQueue();
  const ran: string[] = [];
  const slow = queue.run('a', () => sleep(60));
  const late = queue.run('a', async () => void ran.push('late'), 10);
  const patient = queue.run('a', async () => void ran.push('patient'), 1_000);
  await expect(late).rejects.toThrow(OpslagOnbereikbaar);
  await Promise.all([slow, patient]);
  expect(ran).toEqual(['patient']);
});

it('remembers no key once its work is done', async () => {
  const queue = new KeyedQueue();
  const all = Array.from({ length: 1_000 }, (_, i) => queue.run(`key-${i % 500}`, () => Promise.resolve(i)));
  expect(queue.size).toBe(500);
  await Promise.all(all);
  await queue.idle();
  expect(queue.size).toBe(0);
});
