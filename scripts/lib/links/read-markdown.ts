import GithubSlugger from 'github-slugger';
import { lexer } from 'marked';
import type { Token, Tokens } from 'marked';

/** What a Markdown file has to do with links. HTML in it is not looked at. */
export interface MarkdownPage {
  links: WrittenLink[];
  /** Written as a link, and its definition is nowhere: GitHub shows the brackets. */
  undefinedReferences: Omit<WrittenLink, 'target'>[];
  /** The names of its headings as GitHub makes them, without "#". */
  anchors: string[];
}

export interface WrittenLink {
  line: number;
  /** As it stands in the file. */
  written: string;
  /** An address, a path, or "#" and the name of a heading. */
  target: string;
}

/** `[words]`, `[words][name]`. */
const reference = /\[[^[\]]+\](\[[^[\]]*\])?/g;

/** Reads links and headings. A link by reference counts once, where its definition is. */
export function readMarkdown(text: string): MarkdownPage {
  const page: MarkdownPage = { links: [], undefinedReferences: [], anchors: [] };
  const slugger = new GithubSlugger();
  let firstLine = 1;
  for (const block of lexer(text)) {
    const lineOf = placesIn(block.raw, firstLine);
    for (const token of within(block)) {
      if (token.type === 'heading') page.anchors.push(slugger.slug(plainText(token)));
      else if (token.type === 'text') {
        for (const [written] of token.raw.matchAll(reference)) {
          page.undefinedReferences.push({ line: lineOf(written), written });
        }
      } else if (isTarget(token)) {
        const { raw } = token;
        page.links.push({ line: lineOf(raw), written: raw.trim(), target: token.href });
      }
    }
    firstLine += newlines(block.raw);
  }
  return page;
}

function isTarget(token: Token): token is Token & { href: string } {
  if (!['link', 'image', 'def'].includes(token.type)) return false;
  const byReference = token.type !== 'def' && token.raw.endsWith(']');
  return !byReference && 'href' in token && typeof token.href === 'string';
}

/** A token and what is in it, in their order; the words of a link are no links. */
function* within(token: Token): Generator<Token> {
  const inside = childrenOf(token);
  const isLeaf = inside.length === 0 || token.type !== 'text';
  if (isLeaf) yield token;
  if (token.type === 'link') {
    yield* inside.filter(({ type }) => type === 'image');
    return;
  }
  for (const child of inside) yield* within(child);
}

function childrenOf(token: Token): Token[] {
  if (isTable(token)) {
    return [...token.header, ...token.rows.flat()].flatMap(({ tokens }) => tokens);
  }
  if (token.type === 'list') return token.items;
  return 'tokens' in token ? (token.tokens ?? []) : [];
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table';
}

/** What a heading reads as, without its marks. */
function plainText(token: Token): string {
  const inside = childrenOf(token);
  if (inside.length > 0) return inside.map(plainText).join('');
  return 'text' in token ? String(token.text) : '';
}

/** Finds the lines of pieces of a block, asked for in their order. */
function placesIn(block: string, firstLine: number): (piece: string) => number {
  let last = -1;
  return (piece) => {
    const at = block.indexOf(piece, last + 1);
    // A piece that spans lines of a quote lacks their marks.
    if (at !== -1) last = at;
    return firstLine + newlines(block.slice(0, Math.max(last, 0)));
  };
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
