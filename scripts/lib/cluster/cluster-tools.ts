import { must, output } from '../run.ts';
import type { Say } from '../steps.ts';
import { toolNames } from '../tools/releases.ts';
import { tool } from '../tools/tool.ts';
import { context } from './names.ts';

/** Paths of the programs that speak to the cluster. */
export interface ClusterTools {
  kind: string;
  kubectl: string;
  helm: string;
}

/** Finds or fetches all three. Throws a `Failure`. */
export async function findTools(say: Say = () => undefined): Promise<ClusterTools> {
  const found = new Map<string, string>();
  const said: string[] = [];
  for (const name of toolNames) {
    const { path, version, note } = await tool(name);
    found.set(name, path);
    said.push(`${name} ${version}${note ? ` (${note})` : ''}`);
    say(said.join(', '));
  }
  const path = (name: string) => found.get(name) ?? name;
  return { kind: path('kind'), kubectl: path('kubectl'), helm: path('helm') };
}

/** Runs kubectl on our cluster, whatever the current context is. Throws a `Failure`. */
export function kubectl({ kubectl }: ClusterTools, args: string[], input?: string) {
  const options = { timeout: 60_000, ...(input !== undefined && { input }) };
  return must(kubectl, ['--context', context, ...args], options);
}

/** Like `kubectl`, but hands back what it printed and its exit code. */
export function tryKubectl({ kubectl }: ClusterTools, args: string[], input?: string) {
  const options = { timeout: 60_000, ...(input !== undefined && { input }) };
  return output(kubectl, ['--context', context, ...args], options);
}
