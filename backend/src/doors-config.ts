import { existsSync } from 'node:fs';
import { shipped } from './shipped.ts';
import type { ReadVariable } from './tls/tls-config.ts';

/** Where the picture of the doors comes from, and for how many. */
export interface DoorsConfig {
  mode: (typeof doorsModes)[number];
  /** JSON lines; played where there is no cluster to read. */
  recordingFile: string;
  /** How many streams are served at once. */
  maxViewers: number;
  /** Unset, the pod's own service account or kubectl's usual files say how to reach the cluster. */
  kubeconfig?: string;
}

const doorsModes = ['cluster', 'recording', 'off'] as const;

const serviceAccountToken = '/var/run/secrets/kubernetes.io/serviceaccount/token';
const shippedRecording = shipped('k8s/recordings/article.jsonl');

interface Readers {
  read: ReadVariable;
  integer: (name: string, fallback: number, minimum: number, maximum: number) => number;
}

/**
 * The settings of the live picture; unset, a pod with a service account reads its own cluster. Adds a
 * line to `problems` for each bad variable.
 */
export function readDoorsConfig(
  { read, integer }: Readers,
  problems: string[],
  tokenFile = serviceAccountToken,
): DoorsConfig {
  const namespace = read('POD_NAMESPACE');
  const given = read('DOORS');
  const assumed = namespace && existsSync(tokenFile) ? 'cluster' : 'recording';
  const mode = given ? doorsModes.find((known) => known === given) : assumed;
  if (!mode) problems.push(`DOORS is "${given}"; expected one of ${doorsModes.join(', ')}`);
  if (mode === 'cluster' && !namespace) {
    problems.push('POD_NAMESPACE is missing; DOORS=cluster asks for the namespace to show');
  }
  const kubeconfig = read('DOORS_KUBECONFIG');
  return {
    mode: mode ?? assumed,
    recordingFile: read('DOORS_RECORDING') ?? shippedRecording,
    maxViewers: integer('DOORS_MAX_VIEWERS', 250, 1, 10_000),
    ...(kubeconfig && { kubeconfig }),
  };
}
