import { expect, test } from 'vitest';
import { paintFor } from '../doors/paint.ts';
import { renderMarkdown } from './render-markdown.ts';

const plain = { width: 30, paint: paintFor(false) };

test('paragraphs are wrapped, and stay apart', () => {
  const text = 'A node port is a number\nthat every node listens at.\n\nAlways.';
  expect(renderMarkdown(text, plain)).toBe(
    'A node port is a number that\nevery node listens at.\n\nAlways.',
  );
});

test('the lines of an item hang under its first', () => {
  const text = '- one item that is too long for a line\n- two\n  goes on';
  expect(renderMarkdown(text, plain)).toBe(
    '• one item that is too long\n  for a line\n• two goes on',
  );
});

test('a quote keeps its rail, a table its shape', () => {
  expect(renderMarkdown('> words that need more than a line', plain)).toBe(
    '│ words that need more than a\n│ line',
  );
  const table = '| a | b and more and more and more |\n| - | - |';
  expect(renderMarkdown(table, plain)).toBe(table);
});

test('links say where they lead, code keeps its marks where there are no colours', () => {
  expect(renderMarkdown('See [it](x.md): `kubectl`, **now**.', { ...plain, width: 60 })).toBe(
    'See it (x.md): `kubectl`, now.',
  );
  const colours = { width: 60, paint: paintFor(true) };
  expect(renderMarkdown('`kubectl`, **now**', colours)).toBe(
    '\u001B[36mkubectl\u001B[0m, \u001B[1mnow\u001B[0m',
  );
});

test('a command is not broken at the end of a line, and what is bold stays so on the next', () => {
  expect(renderMarkdown('The program that `npm run up` brings.', plain)).toBe(
    'The program that `npm run up`\nbrings.',
  );
  expect(renderMarkdown('An answer that is `npm run up` here.', plain)).toBe(
    'An answer that is `npm run up`\nhere.',
  );
  expect(renderMarkdown('A word and then **a bold phrase** ends.', plain)).toBe(
    'A word and then a bold\nphrase ends.',
  );
  expect(renderMarkdown('Whatever `kubectl get services` says.', { ...plain, width: 20 })).toBe(
    'Whatever\n`kubectl get services`\nsays.',
  );
});
