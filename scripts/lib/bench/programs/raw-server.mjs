import { createServer } from 'node:http';

// What anybody would write in an evening: no types, no validation, no log, no metrics, no error handling.
const { port, database, statements } = JSON.parse(process.argv[2]);
const run = database.engine === 'sqlite' ? await sqlite() : await mysql();

createServer(async (request, response) => {
  const results = [];
  for (const statement of statements[request.url] ?? []) results.push(await run(statement));
  const body = JSON.stringify(results);
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  });
  response.end(body);
}).listen(port, '127.0.0.1');

async function sqlite() {
  const { DatabaseSync } = await import('node:sqlite');
  const file = new DatabaseSync(database.file);
  const texts = Object.values(statements).flatMap((list) => list.map(({ sql }) => sql));
  const prepared = new Map(texts.map((sql) => [sql, file.prepare(sql)]));
  return ({ sql, values }) => prepared.get(sql).all(...values);
}

async function mysql() {
  const { createPool } = await import('mysql2/promise');
  const pool = createPool({ uri: database.url, connectionLimit: 10 });
  // Prepared, as is faster; what has no values is sent as it is, which is faster again.
  return async ({ sql, values }) => {
    const [rows] = await (values.length > 0 ? pool.execute(sql, values) : pool.query(sql));
    return rows;
  };
}
