import type { Topology } from '@doorstep/k8s/topology/topology';

/** One change to the cluster, as somebody would type it. */
export interface Act {
  title: string;
  /** The arguments of kubectl, without the namespace; of the topology as it is then. */
  kubectl: (now: Topology) => string[];
}

/** A change, and what takes it back; without `undo` the cluster mends itself. */
export interface Scene {
  does: Act;
  undo?: Act;
}

/** The command of an act as it can be pasted into a shell. */
export function commandOf(args: string[], namespace: string): string {
  return ['kubectl', '--namespace', namespace, ...args].map(quoted).join(' ');
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
