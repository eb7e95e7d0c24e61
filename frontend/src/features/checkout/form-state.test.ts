import { expect, test } from 'vitest';
import { emptyValues } from './checkout-values.ts';
import type { FormAction } from './form-state.ts';
import { formReducer, initialForm } from './form-state.ts';

const after = (...actions: FormAction[]) =>
  actions.reduce(formReducer, initialForm({ ...emptyValues, city: 'Berlin' }));

const type = (change: Partial<typeof emptyValues>): FormAction => ({ type: 'changed', change });

test('leaving an empty field blames nobody', () => {
  expect(after({ type: 'left', field: 'email' }).faults).toEqual({});
});

test('leaving a field filled wrongly shows its fault', () => {
  const { faults } = after(type({ email: 'greta' }), { type: 'left', field: 'email' });
  expect(Object.keys(faults)).toEqual(['email']);
});

test('typing in a field never shows a fault that was not there', () => {
  expect(after(type({ email: 'gr' })).faults).toEqual({});
});

test('a shown fault goes as soon as it is put right', () => {
  const { faults } = after(
    type({ email: 'greta' }),
    { type: 'left', field: 'email' },
    type({ email: 'greta@example.org' }),
  );
  expect(faults).toEqual({});
});

test('another country judges a shown postcode again', () => {
  const wrong = [type({ postcode: '1010' }), { type: 'left', field: 'postcode' }] as const;
  expect(Object.keys(after(...wrong).faults)).toEqual(['postcode']);
  expect(after(...wrong, type({ country: 'AT' })).faults).toEqual({});
});

test('a submit with faults shows the box, each time anew', () => {
  const state = after({ type: 'submitted' }, { type: 'submitted' });
  expect(state).toMatchObject({ isBoxShown: true, refusals: 2 });
  expect(Object.keys(state.faults)).not.toContain('city');
});

test('the box goes with the last fault and does not come back before the next submit', () => {
  const state = after(
    { type: 'submitted' },
    type({ name: 'Greta', street: 'Lindenallee', houseNumber: '80', postcode: '10456' }),
    type({ email: 'greta@example.org' }),
    type({ email: 'greta' }),
    { type: 'left', field: 'email' },
  );
  expect(state.isBoxShown).toBe(false);
  expect(Object.keys(state.faults)).toEqual(['email']);
});

test('what is known of somebody is filled in where nothing is typed', () => {
  const customer = { name: 'Greta Lindqvist', email: 'greta@example.org' };
  const { values } = after(type({ name: 'Her neighbour' }), { type: 'known', customer });
  expect(values).toMatchObject({ name: 'Her neighbour', email: 'greta@example.org' });
});
