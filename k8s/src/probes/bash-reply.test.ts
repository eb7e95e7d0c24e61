import { expect, test } from 'vitest';
import { readBashReply } from './bash-reply.ts';
import type { Question } from './question.ts';

const question: Question = {
  protocol: 'http',
  host: '10.96.0.7',
  port: 80,
  path: '/',
  timeout: 1000,
};

const read = (code: number, said: string, protocol: Question['protocol'] = 'http') =>
  readBashReply({ ...question, protocol }, { said: Buffer.from(said), code, ms: 7 });

test.for([
  ['connect: Connection refused', { result: 'refused', detail: 'ECONNREFUSED' }],
  ['connect: No route to host', { result: 'refused', detail: 'EHOSTUNREACH' }],
  ['connect: Network is unreachable', { result: 'refused', detail: 'ENETUNREACH' }],
  ['connect: Connection timed out', { result: 'timed out' }],
  ['mysql: Name or service not known', { result: 'no such name', detail: 'ENOTFOUND' }],
  ['mysql: Temporary failure in name resolution', { result: 'no such name', detail: 'EAI_AGAIN' }],
] as const)('bash says "%s"', async ([said, reply]) => {
  const text = `bash: ${said}\nbash: line 58: /dev/tcp/10.96.0.7/80: ${said}\n`;
  expect(await read(1, text)).toEqual({ ...reply, ms: 7 });
});

test('a bash that knows no network tries nothing', async () => {
  const said = 'bash: line 58: /dev/tcp/10.96.0.7/80: No such file or directory\n';
  expect(await read(1, said)).toMatchObject({ result: 'not tried' });
});

test.for([
  [6, { result: 'no such name' }],
  [7, { result: 'refused', detail: 'curl: (7) it failed' }],
  [28, { result: 'timed out' }],
  [56, { result: 'refused', detail: 'curl: (56) it failed' }],
] as const)('curl ends with %i', async ([code, reply]) => {
  expect(await read(code, `curl: (${code}) it failed\n`, 'https')).toMatchObject(reply);
});

test('a bash whose connection goes before it can say why was refused in silence', async () => {
  const silence = { result: 'refused', detail: 'closed in silence', ms: 7 };
  expect(await read(1, '', 'mysql')).toEqual(silence);
});

test('a pod without curl tries no TLS', async () => {
  expect(await read(127, '', 'https')).toMatchObject({ result: 'not tried' });
});

test('an HTTP connection that closed without a word was refused', async () => {
  expect(await read(0, '')).toMatchObject({ result: 'refused', ms: 7 });
});
