import { CompiledQuery } from 'kysely';
import type { Compilable, QueryResult } from 'kysely';
import type { Database, DatabaseTransaction } from './database.ts';
import { isMysql } from './dialect.ts';
import { fillIn, placesFor, takeApart } from './statement-values.ts';
import type { Places } from './statement-values.ts';

const mostTexts = 100;

type Queryable = Database | DatabaseTransaction;

/** A statement that waits for its values. */
export interface Statement<Values, Row> {
  all(database: Queryable, values: Values): Promise<Row[]>;
  first(database: Queryable, values: Values): Promise<Row | undefined>;
  /** For what answers no rows: how many it changed, and the number that a new one got. */
  run(database: Queryable, values: Values): Promise<QueryResult<Row>>;
}

/**
 * A statement whose text is made once for each shape of its values: which of them are there, and how
 * many in each list. Making it takes kysely several times as long as sending it, and a text that a
 * driver has seen before is one that it has prepared. Rows are never kept, only texts.
 * Called twice, `statement<Values>()(build)`, so that the type of the rows is found by itself.
 */
export function statement<Values = void>() {
  return <Row>(
    build: (database: Queryable, places: Places<Values>) => Compilable<Row>,
  ): Statement<Values, Row> => {
    const texts = new Map<string, CompiledQuery<Row>>();

    const textFor = (database: Queryable, values: Values, shape: string): CompiledQuery<Row> => {
      const key = isMysql(database) ? `mysql ${shape}` : shape;
      const known = texts.get(key);
      if (known) return known;
      const made = build(database, placesFor(values)).compile();
      // The tree that it was made from weighs more than all else, and nobody looks at it again.
      const text = { ...made, query: CompiledQuery.raw(made.sql).query };
      if (texts.size >= mostTexts) texts.clear();
      texts.set(key, text);
      return text;
    };

    const run = (database: Queryable, values: Values): Promise<QueryResult<Row>> => {
      const found: unknown[] = [];
      const text = textFor(database, values, takeApart(values, found));
      return database.executeQuery({ ...text, parameters: fillIn(text.parameters, found) });
    };

    return {
      run,
      all: async (database, values) => (await run(database, values)).rows,
      first: async (database, values) => (await run(database, values)).rows[0],
    };
  };
}
