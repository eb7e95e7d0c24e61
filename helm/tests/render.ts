import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { stringify } from 'yaml';
import { helm } from './environment.ts';
import { parseManifests } from './manifest.ts';
import type { Manifest } from './manifest.ts';

export type Values = Record<string, unknown>;
export const tiers = ['frontend', 'backend', 'mysql'] as const;

/** What else helm is told besides the values. */
export interface Options {
  /** Name of a file in presets/, under the values. */
  preset?: string;
  /** APIs that the cluster has beside Kubernetes' own; the Gateway API without it. */
  apis?: string[];
}

const chart = fileURLToPath(new URL('../doorstep', import.meta.url));

/** What the chart makes of its defaults and these values; throws what helm said when it refuses. */
export async function render(values: Values = {}, options: Options = {}): Promise<Manifest[]> {
  const { code, stdout, stderr } = await run(template(options), values);
  if (code !== 0) throw new Error(stderr);
  return parseManifests(stdout);
}

/** Why the chart refuses these values; throws when it takes them. */
export async function refusal(values: Values, options: Options = {}): Promise<string> {
  const { code, stderr } = await run(template(options), values);
  if (code === 0) throw new Error(`the chart takes ${JSON.stringify(values)}`);
  return stderr;
}

/** What helm prints after an installation with these values. */
export async function notes(values: Values = {}, { preset }: Options = {}): Promise<string> {
  const args = ['install', 'shop', chart, '--dry-run=client', '--namespace', 'street'];
  const { code, stdout, stderr } = await run([...args, ...valuesFiles(preset)], values);
  if (code !== 0) throw new Error(stderr);
  return stdout.slice(stdout.indexOf('NOTES:'));
}

/** What `helm lint --strict` says, and whether the chart passed. */
export async function lint(): Promise<{ passed: boolean; said: string }> {
  const { code, stdout, stderr } = await run(['lint', '--strict', chart], {});
  return { passed: code === 0, said: stdout + stderr };
}

function template({ preset, apis = ['gateway.networking.k8s.io/v1/HTTPRoute'] }: Options) {
  const known = apis.flatMap((api) => ['--api-versions', api]);
  // Else it would be that of whoever's kubeconfig is there.
  const namespace = ['--namespace', 'default'];
  return ['template', 'shop', chart, ...namespace, ...known, ...valuesFiles(preset)];
}

function valuesFiles(preset: string | undefined): string[] {
  const file = preset ? ['--values', `${chart}/presets/${preset}.yaml`] : [];
  return [...file, '--values', '-'];
}

function run(args: string[], values: Values) {
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve, reject) => {
    const child = spawn(helm, args, { stdio: 'pipe' });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
    child.on('error', (cause) =>
      reject(
        new Error(`helm can't be run ("${helm}"); install it or name it in DOORSTEP_HELM`, {
          cause,
        }),
      ),
    );
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    // helm may have ended before it read its values.
    child.stdin.on('error', () => {});
    child.stdin.end(stringify(values));
  });
}
