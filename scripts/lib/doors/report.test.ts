import { expect, test } from 'vitest';
import { diagnose } from '@doorstep/k8s/matrix/diagnose';
import {
  answered,
  aRow,
  aTopology,
  machine,
  refused,
  stranger,
} from '@doorstep/k8s/matrix/diagnose.test-picture';
import type { Row } from '@doorstep/k8s/matrix/row';
import { documentOf } from './document.ts';
import { paintFor } from './paint.ts';
import type { Picture } from './picture.ts';
import { exitCodeOf, formatPicture } from './show.ts';

const options = { json: false, watch: false, why: false };
const plain = { options, paint: paintFor(false), width: 100 };

function picture(rows: Row[]): Picture {
  const topology = aTopology();
  return { context: 'kind-shop', topology, rows, diagnoses: diagnose(topology, rows) };
}

const wrong = [
  aRow(refused),
  aRow(refused, { vantage: machine, expected: 'shut' }),
  aRow({ result: 'not tried', why: 'no pod was started.' }, { vantage: stranger }),
];

test('the page ends with what is wrong, what was not tried, and the tally', () => {
  const [, diagnosis, missing, tally] = formatPicture(picture(wrong), plain)
    .split('\n\n')
    .slice(-4);
  expect(diagnosis).toMatch(/^┌─ wrong targetPort ─+\n│ The list of Service backend is full/);
  expect(diagnosis).toContain(
    "│ run      kubectl -n shop get service backend -o jsonpath='{.spec.ports}'\n",
  );
  expect(diagnosis).toContain('│ concerns backend ClusterIP from frontend pod\n└─');
  expect(missing).toBe('not tried: 1 door from stranger pod: no pod was started.');
  expect(tally).toBe('1 door tried from 2 places: 0 open, 1 shut, 1 not as expected, 1 not tried.');
});

test('--only leaves the rows of one verdict, and the tally of all', () => {
  const page = { ...plain, options: { ...options, only: 'shut' as const } };
  const text = formatPicture(picture(wrong), page);
  expect(text).toContain('door       address       machine\n');
  expect(text).toContain('1 not as expected');
});

test('--why says of every row what decides it and what was seen', () => {
  const seen = { ...answered, pod: 'backend-1', node: 'kind-worker', seenClient: '10.244.1.9' };
  const page = { ...plain, options: { ...options, why: true } };
  const text = formatPicture(picture([aRow(seen)]), page);
  expect(text).toContain('backend ClusterIP 10.96.0.7:80\n');
  expect(text).toContain(
    '  expected open: From inside, the inner door picks one ready pod. [Service/backend spec.selector]\n' +
      '    frontend pod  open   answered 200 by backend-1 on kind-worker who saw 10.244.1.9, 4 ms\n',
  );
});

test('the JSON document carries claim, observation and verdict of every row', () => {
  const rows = wrong.slice(0, 1);
  expect(documentOf(picture(rows), rows)).toMatchObject({
    namespace: 'shop',
    context: 'kind-shop',
    takenAt: '2026-11-21T12:00:00.000Z',
    tally: { mismatch: 1 },
    rows: [
      {
        vantage: 'frontend pod',
        door: { id: 'ClusterIP/backend' },
        expected: 'open',
        object: 'Service/backend',
        field: 'spec.selector',
        observation: { result: 'refused' },
        verdict: 'mismatch',
      },
    ],
    diagnoses: [
      {
        cause: 'wrong targetPort',
        rows: [{ vantage: 'frontend pod', door: 'ClusterIP/backend' }],
      },
    ],
  });
});

test.each([
  ['a watched', true, false],
  ['a single', false, true],
])('%s JSON document stands on one line: %s', (_, watch, severalLines) => {
  const page = { ...plain, options: { ...options, json: true, watch } };
  expect(formatPicture(picture(wrong), page).includes('\n')).toBe(severalLines);
});

test('the exit code is 1 only for what is not as expected', () => {
  expect(exitCodeOf(wrong)).toBe(1);
  expect(exitCodeOf(wrong.slice(1))).toBe(0);
});

test('what could not be read is said; what the cluster does not know at all, only with --why', () => {
  const seen = picture([aRow(answered)]);
  seen.topology.missing = [
    { resource: 'nodes', why: 'you may not list nodes.' },
    { resource: 'gateways', why: 'This cluster has no gateways.', notInstalled: true },
  ];
  const short = formatPicture(seen, plain);
  expect(short).toContain('not read: you may not list nodes.');
  expect(short).not.toContain('no gateways');
  const page = { ...plain, options: { ...options, why: true } };
  expect(formatPicture(seen, page)).toContain('not read: This cluster has no gateways.');
});
