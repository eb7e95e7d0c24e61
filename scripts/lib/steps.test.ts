import { expect, test } from 'vitest';
import { Failure } from './failure.ts';
import { Steps } from './steps.ts';

function screen(isTTY: boolean) {
  let text = '';
  return { isTTY, write: (added: string) => (text += added), text: () => text };
}

test('a step that ends well leaves one plain line with its last word', async () => {
  const plain = screen(false);
  const value = await new Steps(plain).run('cluster', async (say) => {
    say('creating');
    say('reused');
    return 3;
  });
  expect(value).toBe(3);
  expect(plain.text()).toMatch(/^✓ +0\.0 s {2}cluster: reused\n$/);
});

test('a step that fails is marked and throws on', async () => {
  const plain = screen(false);
  const run = new Steps(plain).run('tools', () => Promise.reject(new Failure('no kind')));
  await expect(run).rejects.toThrow('no kind');
  expect(plain.text()).toMatch(/^✗ +0\.0 s {2}tools\n$/);
});

test('a terminal shows what a step does while it does it', async () => {
  const terminal = screen(true);
  await new Steps(terminal).run('images', async (say) => say('building'));
  expect(terminal.text()).toContain('…    0.0 s  images: building');
  expect(terminal.text()).toMatch(/✓ +0\.0 s {2}images: building\n$/);
});
