import { expect, test } from 'vitest';
import { addReducer } from './add-state.ts';

test('“Added” rests back to idle', () => {
  expect(addReducer({ step: 'added' }, { type: 'rested' })).toEqual({ step: 'idle' });
});

test('a rest that comes late does not end a newer press', () => {
  expect(addReducer({ step: 'adding' }, { type: 'rested' })).toEqual({ step: 'adding' });
});

test('a new press takes an old failure away', () => {
  const failed = { step: 'failed', message: 'There is only 1 left.' } as const;
  expect(addReducer(failed, { type: 'pressed' })).toEqual({ step: 'adding' });
});
