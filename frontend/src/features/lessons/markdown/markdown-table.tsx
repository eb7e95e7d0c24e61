import type { Tokens } from 'marked';
import { createElement } from 'react';
import type { ReactNode } from 'react';
import type { Place } from './goal.ts';
import { Inline } from './inline.tsx';
import styles from './markdown.module.css';

type Cell = Tokens.TableCell;

/** Reached with Tab, so that the arrow keys can scroll it. */
const scroller = { role: 'group', tabIndex: 0 } as const;

/** A table that scrolls sideways where the page is too narrow for it. */
export function MarkdownTable({ table, place }: { table: Tokens.Table; place: Place }) {
  const { header, rows } = table;
  const heads = header.map((cell) => cellOf(cell, place, 'col'));
  const bodies = rows.map(([first, ...rest]) =>
    row([first && cellOf(first, place, 'row'), ...rest.map((cell) => cellOf(cell, place))]),
  );
  return (
    <div {...scroller} className={styles.wide} aria-label={nameOf(header)}>
      <table>
        <thead>{row(heads)}</thead>
        {createElement('tbody', null, ...bodies)}
      </table>
    </div>
  );
}

function cellOf({ tokens }: Cell, place: Place, scope?: 'col' | 'row'): ReactNode {
  const content = <Inline tokens={tokens} place={place} />;
  return scope ? <th scope={scope}>{content}</th> : <td>{content}</td>;
}

function row(cells: ReactNode[]): ReactNode {
  return createElement('tr', null, ...cells);
}

function nameOf(header: Cell[]): string {
  return header
    .map(({ text }) => text)
    .filter(Boolean)
    .join(', ');
}
