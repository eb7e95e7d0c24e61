import { PassThrough, Writable } from 'node:stream';
import { Exec } from '@kubernetes/client-node';
import type { V1Status } from '@kubernetes/client-node';
import type { Cluster } from '../cluster/connect.ts';
import type { ObjectName } from '../topology/services.ts';
import { execRefusal } from './exec-refusal.ts';
import { noSuchProgram } from './run.ts';
import type { Ran, Run } from './run.ts';

/** A container to run commands in. */
export interface PodPlace extends ObjectName {
  container: string;
}

/** Runs commands in a pod's container, each for `timeout` ms at most (30 s without it). */
export function runIn(
  { kubeConfig }: Pick<Cluster, 'kubeConfig'>,
  pod: PodPlace,
  { timeout = 30_000 }: { timeout?: number } = {},
): Run {
  return async (command, input) => {
    const stdout = collector();
    const stderr = collector();
    // Never ended: with older API servers, ending it would end the connection.
    const stdin = new PassThrough();
    stdin.write(input);
    const exec = new Exec(kubeConfig);
    const { promise: end, resolve } = Promise.withResolvers<Ran>();
    const seconds = Math.round(timeout / 1000);
    const tooLong = `pod ${pod.name} did not finish trying within ${seconds} s.`;
    const timer = setTimeout(() => resolve({ impossible: tooLong }), timeout);
    const ended = (status: V1Status) =>
      resolve(readStatus(status, { stdout: stdout.bytes(), stderr: stderr.bytes().toString() }));
    const { namespace, name, container } = pod;
    const [out, err] = [stdout.stream, stderr.stream];
    const socket = exec.exec(namespace, name, container, command, out, err, stdin, false, ended);
    socket.then(
      (open) =>
        open.on('close', () => resolve({ impossible: `the connection to pod ${name} broke.` })),
      (error: unknown) => resolve({ impossible: execRefusal(pod, error) }),
    );
    const ran = await end;
    clearTimeout(timer);
    stdin.destroy();
    socket.then(
      (open) => open.close(),
      () => {},
    );
    return ran;
  };
}

function readStatus(
  { status, message = '', details }: V1Status,
  output: { stdout: Buffer; stderr: string },
): Ran {
  if (status === 'Success') return { ...output, code: 0 };
  const exit = details?.causes?.find(({ reason }) => reason === 'ExitCode')?.message;
  if (exit) return { ...output, code: Number(exit) };
  const missing = /executable file not found|no such file or directory/i.test(message);
  return missing ? { ...output, code: noSuchProgram } : { impossible: message };
}

const mostOutput = 8 * 1024 * 1024;

function collector() {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size <= mostOutput) chunks.push(chunk);
      done();
    },
  });
  return { stream, bytes: () => Buffer.concat(chunks) };
}
