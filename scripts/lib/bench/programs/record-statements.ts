import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';
import { StatementSync } from 'node:sqlite';

// Loaded before the API (`node --import`): writes down what its drivers send, a line each.
const file = new URL(import.meta.url).searchParams.get('file') ?? '';

const record = (sql: unknown, values: unknown = []) =>
  appendFileSync(file, `${JSON.stringify({ sql, values }, plainly)}\n`);

// What this driver tells by itself has the values in the text, which nobody's program sends.
const all = Reflect.get(StatementSync.prototype, 'all');
StatementSync.prototype.all = function allRecorded(this: StatementSync, ...values) {
  record(this.sourceSQL, values);
  return Reflect.apply(all, this, values);
};

for (const channel of ['tracing:mysql2:query:start', 'tracing:mysql2:execute:start']) {
  subscribe(channel, (message) => {
    if (isObject(message)) record(Reflect.get(message, 'query'), Reflect.get(message, 'values'));
  });
}

/** A value that the driver was given together with its type is written without it. */
function plainly(_name: string, value: unknown): unknown {
  return isObject(value) && 'unsigned' in value ? Number(Reflect.get(value, 'value')) : value;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
