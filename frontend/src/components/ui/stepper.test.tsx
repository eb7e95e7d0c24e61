import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Stepper } from './stepper.tsx';

function disabledButtons(value: number, max: number): string[] {
  const html = renderToStaticMarkup(
    <Stepper label="Quantity of Ring Knocker" value={value} max={max} onChange={() => undefined} />,
  );
  return [...html.matchAll(/aria-label="(One \w+)" aria-disabled="true"/g)].flatMap(([, name]) =>
    name === undefined ? [] : [name],
  );
}

test.each([
  [1, 5, ['One fewer']],
  [3, 5, []],
  [5, 5, ['One more']],
  [1, 1, ['One fewer', 'One more']],
])('at %i of %i the ends that can do nothing are %j', (value, max, names) => {
  expect(disabledButtons(value, max)).toEqual(names);
});
