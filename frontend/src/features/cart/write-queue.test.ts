import { expect, test } from 'vitest';
import { createWriteQueue } from './write-queue.ts';

function recorder() {
  const sent: string[] = [];
  const send = (name: string) => async () => {
    sent.push(`${name} starts`);
    await Promise.resolve();
    sent.push(`${name} ends`);
    return name;
  };
  return { sent, send };
}

test('a write starts only when the one before it has ended', async () => {
  const { sent, send } = recorder();
  const queue = createWriteQueue();
  await Promise.all([queue.write(send('first'), 1), queue.write(send('second'), 2)]);
  expect(sent).toEqual(['first starts', 'first ends', 'second starts', 'second ends']);
});

test('of the wishes that still wait for one product, only the last is sent', async () => {
  const { sent, send } = recorder();
  const queue = createWriteQueue();
  const answers = await Promise.all([
    queue.write(send('other product'), 2),
    queue.write(send('two'), 1),
    queue.write(send('three'), 1),
    queue.write(send('four'), 1),
  ]);
  expect(sent.filter((line) => line.endsWith('starts'))).toEqual([
    'other product starts',
    'four starts',
  ]);
  expect(answers.map((answer) => answer.superseded)).toEqual([false, true, true, false]);
});

test('writes without a key are all sent', async () => {
  const { sent, send } = recorder();
  const queue = createWriteQueue();
  await Promise.all([queue.write(send('one')), queue.write(send('one more'))]);
  expect(sent).toHaveLength(4);
});

test('a failed write rejects and does not stop the next one', async () => {
  const { send } = recorder();
  const queue = createWriteQueue();
  const failed = queue.write(() => Promise.reject(new Error('nobody answered')), 1);
  const next = queue.write(send('next'), 2);
  await expect(failed).rejects.toThrow('nobody answered');
  await expect(next).resolves.toEqual({ superseded: false, value: 'next' });
});

test('the failure of a write is silent when a newer wish has replaced it', async () => {
  const { send } = recorder();
  const queue = createWriteQueue();
  const slow = Promise.withResolvers<string>();
  const old = queue.write(() => slow.promise, 1);
  await Promise.resolve();
  const newer = queue.write(send('newer'), 1);
  slow.reject(new Error('too late'));
  await expect(old).resolves.toEqual({ superseded: true });
  await expect(newer).resolves.toEqual({ superseded: false, value: 'newer' });
});
