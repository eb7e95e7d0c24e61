import { expect, test } from 'vitest';
import { offerReset } from './offer-reset.ts';

/** Somebody who types this begins a lesson over what is left. */
async function offered(found: string[], typed: string | undefined) {
  const done: string[] = [];
  const lab = {
    leftOver: () => Promise.resolve(found),
    reset: () => {
      done.push('reset');
      return Promise.resolve();
    },
  };
  const ask = (question: string) => {
    done.push(question);
    return Promise.resolve(typed);
  };
  await offerReset(lab, ask, 60);
  return done;
}

test('what is left over is named, and goes unless somebody says no', async () => {
  const [question, ...then] = await offered(['service hatch of lesson 04'], '');
  expect(question).toContain('Left over from before: service hatch of lesson 04.\nEnter:');
  expect(then).toEqual(['reset']);
  expect(await offered(['service hatch'], ' N ')).toHaveLength(1);
});

test('an end of input asks for nothing', async () => {
  expect(await offered(['service hatch'], undefined)).toHaveLength(1);
});

test('where nothing is left over nobody is asked', async () => {
  expect(await offered([], '')).toEqual([]);
});
