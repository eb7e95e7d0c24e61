/** How long is waited for a MySQL server, in ms. */
export interface Patience {
  /** For a connection: until one of the pool is free, or a new one is made. */
  connection: number;
  /** For the first word from a server that has said nothing to anybody. */
  silence: number;
  /** For one answer, while others are answered. */
  answer: number;
}

/** A customer gets an answer within a second; who waits for a row's lock waits for longer. */
export const shopPatience: Patience = { connection: 800, silence: 800, answer: 6000 };

/** A table may be long in the making, and another replica may be at it. */
export const migrationPatience: Patience = { connection: 2000, silence: 60_000, answer: 60_000 };
