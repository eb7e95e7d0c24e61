import { randomUUID } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { openClient } from '../keep-alive-client.ts';
import type { Answer, Client } from '../keep-alive-client.ts';
import { repeat } from '../load.ts';
import type { LoadJob } from '../load.ts';
import { sampleOrder } from '../../sample-order.ts';

// As a browser says it of a page of the same origin.
const sender = 'host: 127.0.0.1\r\norigin: http://127.0.0.1\r\n';

// On loopback only, for as long as it is told and no longer.
const job: LoadJob = JSON.parse(await text(process.stdin));
const clients = await Promise.all(Array.from({ length: job.clients }, () => openClient(job.port)));
const workers = clients.map((client, number) =>
  job.kind === 'read' ? reader(client, job.path) : buyer(client, number, job.products),
);
const result = await repeat(workers, job.seconds);
for (const client of clients) client.close();
process.stdout.write(JSON.stringify(result));

function reader(client: Client, path: string) {
  const request = `GET ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n`;
  return async () => complaint(await client.send(request), 200, request);
}

/** One more customer each time: puts a product into a new cart and orders it. */
function buyer(client: Client, number: number, products: number) {
  const order = JSON.stringify(sampleOrder);
  return async (round: number) => {
    // Neighbours buy different things: a queue at one row would be measured instead.
    const product = ((number + round * 7) % products) + 1;
    const line = write('PUT', `/api/cart/lines/${product}`, '{"quantity":1}');
    const filled = await client.send(line);
    const cookies = filled.head.matchAll(/^set-cookie: *([^;\r]+)/gim);
    const cookie = [...cookies].map(([, pair]) => pair).join('; ');
    const wrong = complaint(filled, 200, line);
    if (wrong !== undefined) return wrong;
    const key = `cookie: ${cookie}\r\nidempotency-key: ${randomUUID()}\r\n`;
    const request = write('POST', '/api/orders', order, key);
    return complaint(await client.send(request), 201, request);
  };
}

function write(method: string, path: string, body: string, more = ''): string {
  const type = `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}`;
  return `${method} ${path} HTTP/1.1\r\n${sender}${more}${type}\r\n\r\n${body}`;
}

function complaint(answer: Answer, wanted: number, request: string): string | undefined {
  if (answer.status === wanted) return undefined;
  return `${request.split('\r\n')[0]} got ${answer.status}: ${answer.body.slice(0, 300)}`;
}
