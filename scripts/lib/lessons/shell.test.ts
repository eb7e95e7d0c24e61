import { tmpdir } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';
import { environment } from '../environment.ts';
import { Shell } from './shell.ts';
import type { ShellOptions } from './shell.ts';

function shellWith(changes: Partial<ShellOptions> = {}): Shell {
  const env = { ...environment.inherited, WORD: 'hello' };
  const shell = new Shell({ shell: ['bash', '-c'], cwd: tmpdir(), env, ...changes });
  onTestFinished(() => shell.close());
  return shell;
}

test('both outputs are heard, and the exit code', async () => {
  const heard: string[] = [];
  const shell = shellWith({ onOutput: (text) => heard.push(text) });
  const command = 'echo "$WORD"; printf "\\033[31mred\\033[0m\\n" >&2; exit 3';
  const { output, code } = await shell.run(command);
  expect({ lines: output.split('\n').toSorted(), code }).toEqual({
    lines: ['', 'hello', 'red'],
    code: 3,
  });
  expect(heard.join('')).toContain('\u001B[31mred');
});

test('whatever follows a command begins a line of its own', async () => {
  const heard: string[] = [];
  const shell = shellWith({ onOutput: (text) => heard.push(text) });
  const { output } = await shell.run('printf \'{"answer":1}\'');
  expect({ output, heard: heard.join('') }).toEqual({
    output: '{"answer":1}',
    heard: '{"answer":1}\n',
  });
});

test('a command that takes too long is stopped with all that it started', async () => {
  const shell = shellWith({ timeout: 300 });
  const ran = await shell.run('sleep 60 | sleep 60');
  expect(ran).toEqual({ output: '', code: 1, stopped: 'it had not ended after 0.3 s' });
});

test('a command that ends in & goes on, until the shell is closed', async () => {
  const shell = shellWith();
  const ran = await shell.run('echo "$$"; exec sleep 60 &');
  const pid = Number(ran.output);
  expect(ran).toMatchObject({ code: 0 });
  expect(() => process.kill(pid, 0)).not.toThrow();
  shell.close();
  await expect.poll(() => isAlive(pid)).toBe(false);
});

test('a command that leaves somebody behind is over when it is', async () => {
  const ran = await shellWith().run('(sleep 60 &) ; echo done');
  expect(ran).toEqual({ output: 'done\n', code: 0 });
});

test('a signal stops what runs, and nothing is run after it', async () => {
  const stop = new AbortController();
  const shell = shellWith({ signal: stop.signal });
  const running = shell.run('echo; sleep 60');
  stop.abort();
  expect(await running).toMatchObject({ code: 1 });
  expect(await shell.run('echo')).toMatchObject({ output: '', stopped: 'the lesson ends' });
});

test('a shell that is not there is a command that fails', async () => {
  const ran = await shellWith({ shell: ['no-such-shell'] }).run('ls');
  expect(ran).toMatchObject({ code: 127, output: expect.stringContaining('ENOENT') });
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
