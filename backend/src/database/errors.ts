import { NoAnswerError } from './no-answer.ts';

const deadlock = 1213;
const lockWaitTimeout = 1205;
const snapshotConflict = 1020;
const sqliteBusy = 5;

const awayCodes = new Set([
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ER_ACCESS_DENIED_ERROR',
  'ER_BAD_DB_ERROR',
  'ER_CON_COUNT_ERROR',
  'ER_DBACCESS_DENIED_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ETIMEDOUT',
  'PROTOCOL_CONNECTION_LOST',
]);

/** The database can't be reached or does not let us in: nothing the client did. */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof NoAnswerError) return true;
  if (!(error instanceof Error)) return false;
  if (error.message.startsWith('Queue limit reached')) return true;
  return awayCodes.has(String(field(error, 'code'))) || field(error, 'fatal') === true;
}

/** Another transaction was in the way; the same transaction, run again from its start, can succeed. */
export function isConflict(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const number = field(error, 'errno');
  if (number === deadlock || number === lockWaitTimeout || number === snapshotConflict) return true;
  return field(error, 'errcode') === sqliteBusy;
}

/** What went wrong in one word that may be shown: the driver's code, or the kind of error. */
export function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  const code = field(error, 'code');
  return typeof code === 'string' && /^[A-Z][A-Z0-9_]*$/.test(code) ? code : error.name;
}

function field(error: Error, name: string): unknown {
  return Reflect.get(error, name);
}
