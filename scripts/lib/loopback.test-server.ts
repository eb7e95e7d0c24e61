import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

/** Serves texts by path on a free loopback port until the test ends, and notes what was asked for. */
export async function serve(files: Record<string, string | Buffer>) {
  const requested: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requested.push(path);
    const file = files[path];
    if (file === undefined) response.writeHead(404).end();
    else response.end(file);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  onTestFinished(() => {
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new TypeError('the server does not listen');
  return { url: `http://127.0.0.1:${address.port}`, port: address.port, requested };
}
