import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';

// Loaded before the API (`node --import`): writes down what its drivers send, a line each.
const file = new URL(import.meta.url).searchParams.get('file') ?? '';

const record = (sql: unknown, values: unknown = []) =>
  appendFileSync(file, `${JSON.stringify({ sql, values })}\n`);

subscribe('sqlite.db.query', (message) => {
  if (isObject(message)) record(Reflect.get(message, 'sql'));
});
subscribe('tracing:mysql2:query:start', (message) => {
  if (isObject(message)) record(Reflect.get(message, 'query'), Reflect.get(message, 'values'));
});

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
