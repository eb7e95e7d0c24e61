import type { Attempt, Intent } from './read-values.ts';
import { parseJson, readIntent } from './read-values.ts';
import type { SessionText } from './session-text.ts';

/** One intent to buy and its idempotency key, kept over retries and a reload. */
export interface IntentStore {
  /** The intent of this tab; the first call makes it. */
  current(): Intent;
  /** Remembers what is about to be sent, so that a retry sends the same, even after a crash. */
  begin(attempt: Attempt): Intent;
  /** The server said no for certain: the attempt is forgotten, the key stays. */
  settle(): void;
  /** The key has done its work: the next intent gets a new one. */
  renew(): void;
}

/** Makes the store on a text that outlives a reload; `makeKey` gives a fresh key. */
export function createIntentStore(text: SessionText, makeKey: () => string): IntentStore {
  const save = (intent: Intent) => {
    text.write(JSON.stringify(intent));
    return intent;
  };
  const current = () => readIntent(parseJson(text.read())) ?? save({ key: makeKey() });
  return {
    current,
    begin: (attempt) => save({ key: current().key, attempt }),
    settle: () => void save({ key: current().key }),
    renew: () => void save({ key: makeKey() }),
  };
}
