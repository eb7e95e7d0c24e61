/** A statement as a driver was given it, and its values. */
export interface Statement {
  sql: string;
  values: unknown[];
}

/** What the raw server is told: where it listens, and the statements of each address. */
export interface RawSettings {
  port: number;
  database: { engine: 'sqlite'; file: string } | { engine: 'mysql'; url: string };
  statements: Record<string, Statement[]>;
}
