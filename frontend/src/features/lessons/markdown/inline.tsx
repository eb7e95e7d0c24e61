import type { MarkedToken, Token } from 'marked';
import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Place } from './goal.ts';
import { LessonLink } from './lesson-link.tsx';

interface InlineProps {
  tokens: readonly Token[] | undefined;
  place: Place;
}

/** What stands within a line. HTML is no markup here: its tags are shown as they are written. */
export function Inline({ tokens, place }: InlineProps) {
  const pieces = tokens?.map((token) => piece(token, place)) ?? [];
  return createElement(Fragment, null, ...pieces);
}

/** Whether a token is one of the library itself, and not of some extension to it. */
export function isMarked(token: Token): token is MarkedToken {
  return own.has(token.type);
}

const own: ReadonlySet<string> = new Set<MarkedToken['type']>([
  'blockquote',
  'br',
  'code',
  'codespan',
  'def',
  'del',
  'em',
  'escape',
  'heading',
  'hr',
  'html',
  'image',
  'link',
  'list',
  'paragraph',
  'space',
  'strong',
  'table',
  'text',
]);

function piece(token: Token, place: Place): ReactNode {
  if (!isMarked(token)) return token.raw;
  switch (token.type) {
    case 'strong':
      return (
        <strong>
          <Inline tokens={token.tokens} place={place} />
        </strong>
      );
    case 'em':
      return (
        <em>
          <Inline tokens={token.tokens} place={place} />
        </em>
      );
    case 'del':
      return (
        <del>
          <Inline tokens={token.tokens} place={place} />
        </del>
      );
    case 'link':
      return (
        <LessonLink href={token.href} place={place}>
          <Inline tokens={token.tokens} place={place} />
        </LessonLink>
      );
    case 'text':
      return token.tokens ? <Inline tokens={token.tokens} place={place} /> : token.text;
    case 'codespan':
      return <code>{token.text}</code>;
    case 'br':
      return <br />;
    case 'escape':
    case 'image':
      return token.text;
    default:
      return token.raw;
  }
}
