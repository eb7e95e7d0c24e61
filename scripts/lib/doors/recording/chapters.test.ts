import { expect, test } from 'vitest';
import { readChapter } from './chapters.ts';

test('a typed line is a title and a command, which may have bars of its own', () => {
  expect(readChapter(' A third pod | kubectl get pods | wc -l \r')).toEqual({
    title: 'A third pod',
    command: 'kubectl get pods | wc -l',
  });
});

test('an empty line is no chapter, and nothing is said of it', () => {
  expect(readChapter(' ')).toBeUndefined();
});

test.each(['a third pod', '| kubectl get pods', 'A third pod |'])(
  '%j is refused with what is expected',
  (line) => {
    expect(() => readChapter(line)).toThrow(`"${line}" is no chapter; expected "title | command"`);
  },
);
