import { lexer } from 'marked';
import type { Token, Tokens } from 'marked';
import { createElement, Fragment, useMemo } from 'react';
import type { ReactNode } from 'react';
import type { Place } from './goal.ts';
import { Inline, isMarked } from './inline.tsx';
import styles from './markdown.module.css';
import { MarkdownTable } from './markdown-table.tsx';

/** Markdown with tables, as elements of the page: nothing in it is taken for HTML. */
export function Markdown({ text, place }: { text: string; place: Place }) {
  const tokens = useMemo(() => lexer(text), [text]);
  if (tokens.length === 0) return undefined;
  return (
    <div className={styles.prose}>
      <Blocks tokens={tokens} place={place} />
    </div>
  );
}

/** A single line of Markdown, for a place that is a paragraph already. */
export function MarkdownLine({ text, place }: { text: string; place: Place }) {
  const tokens = useMemo(() => lexer(text), [text]);
  return createElement(Fragment, null, ...tokens.map((token) => inner(token, place)));
}

function Blocks({ tokens, place }: { tokens: readonly Token[]; place: Place }) {
  return createElement(Fragment, null, ...tokens.map((token) => block(token, place)));
}

function inner(token: Token, place: Place): ReactNode {
  if (!isMarked(token) || token.type !== 'paragraph') return token.raw;
  return <Inline tokens={token.tokens} place={place} />;
}

function block(token: Token, place: Place): ReactNode {
  if (!isMarked(token)) return token.raw;
  switch (token.type) {
    case 'space':
      return null;
    case 'paragraph':
      return (
        <p>
          <Inline tokens={token.tokens} place={place} />
        </p>
      );
    case 'list':
      return list(token, place);
    case 'table':
      return <MarkdownTable table={token} place={place} />;
    case 'blockquote':
      return (
        <blockquote>
          <Blocks tokens={token.tokens} place={place} />
        </blockquote>
      );
    case 'code':
      return <pre>{token.text}</pre>;
    case 'hr':
      return <hr />;
    case 'text':
      return <Inline tokens={[token]} place={place} />;
    default:
      return <p>{token.raw}</p>;
  }
}

function list({ ordered, start, items }: Tokens.List, place: Place): ReactNode {
  const from = ordered ? { start: Number(start) || 1 } : null;
  const entries = items.map(({ tokens }) => entry(tokens, place));
  return createElement(ordered ? 'ol' : 'ul', from, ...entries);
}

function entry(tokens: readonly Token[], place: Place): ReactNode {
  return (
    <li>
      <Blocks tokens={tokens} place={place} />
    </li>
  );
}
