import { subscribe, unsubscribe } from 'node:diagnostics_channel';

/** Where the drivers themselves tell of what they send, and under which name. */
const channels = {
  'sqlite.db.query': 'sql',
  'tracing:mysql2:query:start': 'query',
  'tracing:mysql2:execute:start': 'query',
};

/**
 * Everything that this process asks of its databases while `work` runs, `begin` and `commit` too.
 * SQLite tells a statement with its values, MySQL with a "?" for each.
 */
export async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const listeners = Object.entries(channels).map(([channel, field]) => {
    const listener = (message: unknown) => statements.push(textOf(message, field));
    return { channel, listener };
  });
  for (const { channel, listener } of listeners) subscribe(channel, listener);
  try {
    await work();
  } finally {
    for (const { channel, listener } of listeners) unsubscribe(channel, listener);
  }
  return statements;
}

/** What a test that counts says where the number is another. */
export function listed(what: string, statements: string[]): string {
  const list = statements.map((text, index) => `  ${index + 1}. ${shorten(text)}`);
  return [`${what} takes ${statements.length} statements:`, ...list, ''].join('\n');
}

function textOf(message: unknown, field: string): string {
  return typeof message === 'object' && message ? String(Reflect.get(message, field)) : '';
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ');
  // The columns in the middle say least.
  return line.length > 200 ? `${line.slice(0, 50)} … ${line.slice(-140)}` : line;
}
