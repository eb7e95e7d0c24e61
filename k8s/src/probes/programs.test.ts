import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import { describe, expect, test } from 'vitest';
import { shopCertificate } from './certificate.test-pair.ts';
import { listen } from './loopback.test-server.ts';
import { greeting, refusal } from './mysql.test-packets.ts';
import { podAsker } from './pod-asker.ts';
import type { Question } from './question.ts';
import { noSuchProgram } from './run.ts';
import type { Ran, Run } from './run.ts';

/** Runs the command on this machine, as a pod would that has no other programs than these. */
function only(...programs: string[]): Run {
  return ([program = '', ...words], stdin) => {
    const missing = { stdout: Buffer.alloc(0), stderr: '', code: noSuchProgram };
    if (!programs.includes(program)) return Promise.resolve(missing);
    return new Promise<Ran>((resolve) => {
      const child = spawn(program === 'node' ? process.execPath : program, words, { cwd: '/' });
      const stdout: Buffer[] = [];
      const stderr: Buffer[] = [];
      child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
      child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
      child.on('close', (code) => {
        const ended = { stderr: Buffer.concat(stderr).toString(), code: code ?? -1 };
        resolve({ stdout: Buffer.concat(stdout), ...ended });
      });
      child.stdin.write(stdin);
    });
  };
}

const bashAlone: Run = (command, stdin) => only('bash')(command, `PATH=\n${stdin}`);

function question(url: string, wanted: Partial<Question> = {}): Question {
  const { hostname: host, port } = new URL(url);
  const door = { protocol: 'http', host, port: Number(port), path: '/' } as const;
  return { ...door, timeout: 1000, ...wanted };
}

const nowhere = 'http://127.0.0.1:1';

// Pods run Linux: the bash of other systems is too old for the program.
const shells = process.platform === 'linux' ? ['node', 'bash'] : ['node'];

describe.for(shells)('tries from a pod that has %s', (program) => {
  const asker = podAsker(only(program));

  test('tell an answer from a refusal, a silence and an unknown name', async () => {
    const open = await listen(createTcpServer());
    const silent = await listen(createTcpServer());
    const replies = await asker([
      question(open, { protocol: 'tcp' }),
      question(nowhere, { protocol: 'tcp' }),
      question(silent, { timeout: 200 }),
      question(nowhere, { host: 'nobody.invalid' }),
    ]);
    expect(replies).toMatchObject([
      { result: 'answered' },
      { result: 'refused', detail: 'ECONNREFUSED' },
      { result: 'timed out', ms: expect.any(Number) },
      { result: 'no such name' },
    ]);
  });

  test('bring back status, page and redirection, and ask for the name', async () => {
    const url = await listen(
      createServer((request, response) => {
        response.setHeader('location', `https://${request.headers.host}${request.url}`);
        response.writeHead(308);
        // In two writes, so that it goes in chunks; longer than one line of the bash program's.
        response.write('Straße "\\\t'.repeat(300));
        response.end('!');
      }),
    );
    const [reply] = await asker([question(url, { name: 'shop.localhost', path: '/api/whoami' })]);
    expect(reply).toMatchObject({
      result: 'answered',
      status: 308,
      location: 'https://shop.localhost/api/whoami',
    });
    expect(reply).toHaveProperty('body', expect.stringMatching(/^Straße "\\\s.*ße "\\\s!$/s));
  });

  test("know MySQL's greeting, its refusal, its silence and other servers", async () => {
    const says = async (first: Buffer | string) => {
      const server = createTcpServer((socket) => socket.end(first));
      return question(await listen(server), { protocol: 'mysql' });
    };
    const silent = question(await listen(createTcpServer()), { protocol: 'mysql', timeout: 200 });
    const replies = await asker([
      await says(greeting),
      await says(refusal),
      await says('SSH-2.0-OpenSSH\r\n'),
      await says(''),
      silent,
    ]);
    expect(replies).toMatchObject([
      { result: 'answered' },
      { result: 'answered', fault: 'MySQL turns the caller away: Too many connections' },
      { result: 'answered', fault: 'what answers there is not MySQL' },
      { result: 'refused', detail: 'closed in silence' },
      { result: 'timed out' },
    ]);
    expect(replies[0]).not.toHaveProperty('fault');
  });

  test('are made side by side: forty silent doors take no forty times as long', async () => {
    const silent = question(await listen(createTcpServer()), { timeout: 300 });
    const started = performance.now();
    const replies = await asker(Array.from({ length: 40 }, () => silent));
    expect(replies.map(({ result }) => result)).toEqual(
      Array.from({ length: 40 }, () => 'timed out'),
    );
    expect(performance.now() - started).toBeLessThan(6000);
  });

  test('ask by TLS for a name, whoever signed', async () => {
    const server = createHttpsServer(shopCertificate, ({ headers }, response) =>
      response.end(headers.host),
    );
    const tls = { protocol: 'https', name: 'shop.localhost' } as const;
    const silent = await listen(createTcpServer());
    const replies = await asker([
      question(await listen(server), tls),
      question(nowhere, tls),
      question(silent, { ...tls, timeout: 200 }),
      question(nowhere, { ...tls, host: 'nobody.invalid' }),
    ]);
    expect(replies).toMatchObject([
      { result: 'answered', status: 200, body: 'shop.localhost' },
      { result: 'refused' },
      { result: 'timed out' },
      { result: 'no such name' },
    ]);
  });

  test('take quotes and blanks in a path for what they are', async () => {
    const url = await listen(createServer(({ url }, response) => response.end(url)));
    const [reply] = await asker([question(url, { path: `/it's$(exit)"` })]);
    expect(reply).toMatchObject({ body: expect.stringMatching(/^\/it's\$\(exit\)/) });
  });
});

test.runIf(shells.includes('bash'))(
  'a pod without Node and curl proves at least that a TLS door takes no connection',
  async () => {
    const tls = { protocol: 'https' } as const;
    const open = await listen(createTcpServer());
    expect(await podAsker(bashAlone)([question(nowhere, tls), question(open, tls)])).toMatchObject([
      { result: 'refused', detail: 'ECONNREFUSED' },
      { result: 'not tried', why: 'this pod has neither Node nor curl to try TLS with.' },
    ]);
  },
);

test('a pod without Node and bash has no shell to try anything with', async () => {
  expect(await podAsker(only())([question(nowhere)])).toEqual([
    { result: 'not tried', why: 'this pod has no shell: neither Node nor bash is in it.' },
  ]);
});

test('a command that could not run leaves its sentence, one that fails its last words', async () => {
  const impossible = podAsker(() => Promise.resolve({ impossible: 'the pod is gone.' }));
  expect(await impossible([question(nowhere)])).toMatchObject([{ why: 'the pod is gone.' }]);
  const killed = { stdout: Buffer.alloc(0), stderr: 'first\nKilled\n', code: 137 };
  const [reply] = await podAsker(() => Promise.resolve(killed))([question(nowhere)]);
  expect(reply).toMatchObject({ why: expect.stringMatching(/code 137.*said: Killed/) });
});

test('a program that breaks off leaves the rest not tried', async () => {
  const stdout = Buffer.from('{"number":0,"reply":{"result":"answered","ms":1}}\n{"numb');
  const half = podAsker(() => Promise.resolve({ stdout, stderr: '', code: 0 }));
  const replies = await half([question(nowhere), question(nowhere)]);
  expect(replies).toMatchObject([{ result: 'answered' }, { result: 'not tried' }]);
});
