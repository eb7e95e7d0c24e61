import { expect, test } from 'vitest';
import { withoutMentions } from './mentions.ts';

const without = (text: string) => withoutMentions(text, /lesson/i);

test('a line that mentions the subject goes, and its neighbours stay', () => {
  expect(without('cart: 1,\nlessons: 2,\norders: 3,\n')).toBe('cart: 1,\norders: 3,\n');
});

test('a line that opens a block goes with all of it', () => {
  const text = `const paths = {
  lesson: {
    pattern: '/x',
    href: () => '/x',
  },
  doors: {
    pattern: '/doors',
  },
};`;
  expect(without(text)).toBe(`const paths = {
  doors: {
    pattern: '/doors',
  },
};`);
});

test('an entry of a list goes when one of its lines mentions the subject', () => {
  const text = `const routes = [
  {
    preload: false,
    pattern: paths.lesson,
    render: ({ number }) => {
      return number;
    },
  },
  { pattern: paths.doors },
];`;
  expect(without(text)).toBe(`const routes = [
  { pattern: paths.doors },
];`);
});

test('an element of a page goes from its opening to its end', () => {
  const text = `    <nav>
      <Link
        className="x"
        href={paths.lessons}
      >
        <b>Texts</b>
      </Link>
      <Link
        href={paths.doors}
      />
    </nav>`;
  expect(without(text)).toBe(`    <nav>
      <Link
        href={paths.doors}
      />
    </nav>`);
});

test('a block with a name of its own stays when a line in it goes', () => {
  expect(without('if (on) {\n  lessons();\n  doors();\n}')).toBe('if (on) {\n  doors();\n}');
});

test('a whole document is no entry of a list', () => {
  expect(without('{\n  "lesson": 1,\n  "doors": 2\n}')).toBe('{\n  "doors": 2\n}');
});
