import { expect, test } from 'vitest';
import { sendLoad } from './load.ts';

test('requests go out by the clock though none is answered, and the end waits for all answers', async () => {
  const { promise: answers, resolve: answerAll } = Promise.withResolvers<void>();
  const dues: number[] = [];
  let answered = 0;
  const sent = await sendLoad({
    rate: 1000,
    over: (sent) => sent >= 40,
    send: async (index, due) => {
      dues.push(due);
      if (index === 39) answerAll();
      await answers;
      answered += 1;
    },
  });
  expect([sent, answered]).toEqual([40, 40]);
  const [first = 0] = dues;
  expect(dues.map((due) => Math.round(due - first))).toEqual(Array.from(dues.keys()));
});
