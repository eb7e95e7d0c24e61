import { request as httpRequest } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';
import { ApiException } from '@kubernetes/client-node';
import type { Cluster } from '../../cluster/connect.ts';

const keepAliveAfter = 15_000;

/**
 * GETs a path of the API server; resolves as soon as the answer's headers are there, and the body can
 * be read until the signal is aborted. Throws `ApiException` for any other status than 200.
 *
 * The client's own `Watch` and informers are not used: a `Watch` hangs up after 30 s without an event,
 * makes a new TLS agent for each call and swallows what its callback throws; an informer stops for good
 * at the first lost connection, and hands out lists and events in different shapes.
 */
export async function openPath(
  { kubeConfig, server }: Pick<Cluster, 'kubeConfig' | 'server'>,
  path: string,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const options: RequestOptions = {};
  // Each time: the token of a service account is renewed while we watch.
  await kubeConfig.applyToHTTPSOptions(options);
  signal.throwIfAborted();
  const url = new URL(server.replace(/\/$/, '') + path);
  const send = url.protocol === 'http:' ? httpRequest : httpsRequest;
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>();
  send(url, { ...options, signal }, resolve)
    .on('error', reject)
    .on('socket', (socket) => socket.setKeepAlive(true, keepAliveAfter))
    .end();
  const response = await promise;
  // Whoever reads the body sees the error there; without a reader nobody needs to.
  response.on('error', () => {});
  const { statusCode = 0, statusMessage = '' } = response;
  if (statusCode === 200) return response;
  response.resume();
  throw new ApiException(statusCode, statusMessage, undefined, {});
}

/** GETs a path of the API server whole, as text; no answer in time is an error like any other. */
export async function readPath(
  cluster: Pick<Cluster, 'kubeConfig' | 'server'>,
  path: string,
  { signal, within }: { signal: AbortSignal; within: number },
): Promise<string> {
  const giveUp = new AbortController();
  const stop = () => giveUp.abort(new Error('stopped'));
  const timer = setTimeout(() => {
    giveUp.abort(new Error(`no answer within ${within / 1000} s`));
  }, within);
  signal.addEventListener('abort', stop);
  try {
    signal.throwIfAborted();
    return await text(await openPath(cluster, path, giveUp.signal));
  } catch (error) {
    throw giveUp.signal.aborted ? giveUp.signal.reason : error;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}
