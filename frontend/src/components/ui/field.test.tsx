import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Field } from './field.tsx';

test('a field with a hint and an error is described by both and marked as invalid', () => {
  const html = renderToStaticMarkup(
    <Field id="zip" label="Postcode" hint="As on letters" error="Five digits, please." />,
  );
  expect(html).toContain('<label for="zip">Postcode</label>');
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('aria-describedby="zip-hint zip-error"');
  expect(html).toMatch(/id="zip-error".*Five digits, please\./);
});

test('a field that is right is not marked at all', () => {
  const html = renderToStaticMarkup(<Field id="zip" label="Postcode" />);
  expect(html).not.toContain('aria-');
});
