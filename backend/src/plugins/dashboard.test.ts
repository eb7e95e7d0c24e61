import { readFile } from 'node:fs/promises';
import { expect, onTestFinished, test } from 'vitest';
import { openShop } from '../testing/shop.ts';

const file = new URL('../../../helm/doorstep/dashboards/shop.json', import.meta.url);

/** Labels that Prometheus gives each target by itself. */
const labelsOfTarget = ['namespace', 'job', 'pod'];

/** What the dashboard asks Prometheus. */
async function questions(): Promise<string[]> {
  const text = await readFile(file, 'utf8');
  const found: string[] = [];
  JSON.parse(text, (key, value: unknown) => {
    if ((key === 'expr' || key === 'query') && typeof value === 'string') found.push(value);
    return value;
  });
  return found.filter((question) => question.includes('{'));
}

/** Names and labels of every sample that a shop shows after a request. */
async function shown(): Promise<{ names: Set<string>; labels: Set<string> }> {
  const shop = await openShop();
  onTestFinished(() => shop.close());
  await shop.server.inject('/api/products');
  const { body } = await shop.server.inject('/metrics');
  const samples = body.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const labels = samples.flatMap((line) => [...line.matchAll(/(\w+)="/g)].map(([, name]) => name));
  return {
    names: new Set(samples.map((line) => /^\w+/.exec(line)?.[0] ?? line)),
    labels: new Set([...labels.filter((label) => label !== undefined), ...labelsOfTarget]),
  };
}

test('the dashboard asks for nothing that the shop does not show', async () => {
  const asked = (await questions()).join('\n');
  const { names, labels } = await shown();
  const metrics = new Set(asked.match(/\w+(?=\{)/g));
  expect(metrics.size).toBeGreaterThan(8);
  expect([...metrics].filter((name) => !names.has(name))).toEqual([]);

  const selectors = asked.match(/(?<=[{,] ?)\w+(?==|!=|=~|!~)/g) ?? [];
  const groups = [...asked.matchAll(/ by \(([^)]*)\)/g)].flatMap(([, list = '']) =>
    list.split(', '),
  );
  const wanted = new Set([...selectors, ...groups]);
  expect(wanted.size).toBeGreaterThan(5);
  expect([...wanted].filter((label) => !labels.has(label))).toEqual([]);
});

test('every selector is in braces, so that no name escapes the test above', async () => {
  for (const question of await questions()) {
    const withoutBraces = question.replaceAll(/\w+\{[^}]*\}/g, '');
    expect(withoutBraces).not.toMatch(/\b(http|db|process|nodejs|doorstep)_\w+(?!\w*[,)])/);
  }
});
