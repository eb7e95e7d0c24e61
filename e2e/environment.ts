import { existsSync } from 'node:fs';

/** The ways into the shop through which the tests can be run. */
const doorNames = [
  'local',
  'compose',
  'mapped',
  'port-forward',
  'loadbalancer',
  'nodeport',
  'ingress',
  'gateway',
] as const;
export type DoorName = (typeof doorNames)[number];

export interface Environment {
  door: DoorName;
  /** A Chromium to use instead of the one that Playwright brings. */
  chromiumPath: string | undefined;
  /** Where the shop of the `local` door listens. */
  port: number;
  /** The kubeconfig's context and the namespace in which a cluster's doors are looked up. */
  context: string;
  namespace: string;
  /** The preset that the shop in the cluster was installed with. */
  preset: string;
  kubectlPath: string;
  helmPath: string;
}

/** Reads the tests' settings; throws one error that names every bad variable. */
function readEnvironment(given: Readonly<Record<string, string | undefined>>): Environment {
  const problems: string[] = [];
  const read = (name: string) => given[name]?.trim() || undefined;

  const doorGiven = read('DOOR') ?? 'local';
  const door = doorNames.find((name) => name === doorGiven);
  if (!door) problems.push(`DOOR is "${doorGiven}"; expected one of ${doorNames.join(', ')}.`);

  const portGiven = read('BASE_PORT') ?? '3100';
  const port = Number(portGiven);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    problems.push(`BASE_PORT is "${portGiven}"; expected a whole number from 1 to 65535.`);
  }

  const chromiumPath = read('CHROMIUM_PATH');
  if (chromiumPath && !existsSync(chromiumPath)) {
    problems.push(
      `CHROMIUM_PATH is "${chromiumPath}", where there is no file; name a Chromium, or leave it out for Playwright's own.`,
    );
  }

  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    door: door ?? 'local',
    chromiumPath,
    port,
    context: read('KUBE_CONTEXT') ?? 'kind-doorstep',
    namespace: read('NAMESPACE') ?? 'doorstep',
    preset: read('PRESET') ?? 'article',
    kubectlPath: read('KUBECTL_PATH') ?? 'kubectl',
    helmPath: read('HELM_PATH') ?? 'helm',
  };
}

/** The tests' settings, read once. */
export const environment = Object.freeze(readEnvironment(process.env));
