import { expect, test } from 'vitest';
import { shutRow } from './shut-doors.ts';

function seen(host: string, outcome?: { result: 'answered' | 'timed out'; ms: number }) {
  return { node: host, host, port: 3306, address: `${host}:3306`, ...(outcome && { outcome }) };
}

test('a database that answers nowhere is shut', () => {
  const row = shutRow('mysql', [
    seen('a', { result: 'timed out', ms: 9 }),
    seen('b', { result: 'timed out', ms: 9 }),
  ]);
  expect(row).toEqual({
    door: 'mysql (shut)',
    address: 'every node, port 3306',
    answer: 'shut: timed out',
  });
});

test('a database that answers at one node is a fault that names it', () => {
  const row = shutRow('mysql', [
    seen('a', { result: 'timed out', ms: 9 }),
    seen('b', { result: 'answered', ms: 1 }),
  ]);
  expect(row.fault).toBe('answers at b:3306, but must be shut');
});

test('addresses that cannot be reached prove nothing', () => {
  expect(shutRow('mysql', [seen('a'), seen('b', { result: 'timed out', ms: 9 })]).answer).toBe(
    'not tried at 1 of 2 addresses',
  );
});

test("another program's answer at a shared port is no answer of the tier", () => {
  const foreign = { ...seen('a', { result: 'answered', ms: 1 }), foreign: true };
  const row = shutRow('backend', [foreign, seen('b', { result: 'timed out', ms: 9 })]);
  expect(row).toMatchObject({
    door: 'backend (shut)',
    answer: "shut: timed out, another program's answer",
  });
});
