import { tierLabel } from '@doorstep/k8s/topology/tier-label';
import type { Topology } from '@doorstep/k8s/topology/topology';
import { Failure } from '../../failure.ts';
import type { Backend } from './backend.ts';
import type { Act, Scene } from './scene.ts';

/** The wall of the tour, relative to the project's folder, and its name. */
const wall = { file: 'k8s/recordings/shut-mysql.yaml', name: 'nobody-to-mysql' };

/** The changes that the tour makes, each taken back before the next. */
export function scenesOf(backend: Backend, readinessPath: string): Scene[] {
  const { replicas } = backend;
  return [
    {
      does: act('One more pod of the backend joins the list', scale(replicas + 1)),
      undo: act('One pod fewer: it leaves the list and ends', scale(replicas)),
    },
    { does: { title: 'A pod is deleted, and another takes its place', kubectl: deletePod } },
    {
      does: act(
        'A new version never becomes ready: nobody is sent to it, the old one goes on',
        readiness('/nowhere'),
      ),
      undo: act('The readiness probe asks the right path again', readiness(readinessPath)),
    },
    {
      does: act(
        'The backend becomes a ClusterIP: its hatches close in every node',
        patchService({ type: 'ClusterIP' }),
      ),
      undo: act(
        'The backend is a NodePort again: its hatches open',
        patchService(nodePortOf(backend)),
      ),
    },
    {
      does: act('A slip in the selector: the list is empty', select(`${backend.tier}-typo`)),
      undo: act('The selector fits the pods again', select(backend.tier)),
    },
    {
      does: act('A wall without a gap round mysql', ['apply', '--filename', wall.file]),
      undo: act('The wall is taken down', [
        'delete',
        'networkpolicy',
        wall.name,
        '--ignore-not-found',
      ]),
    },
    {
      does: act('Scaled to nobody, on purpose', scale(0)),
      undo: act('The backend’s pods come back', scale(replicas)),
    },
  ];
}

function act(title: string, args: string[]): Act {
  return { title, kubectl: () => args };
}

function scale(replicas: number): string[] {
  return ['scale', 'deployment/backend', `--replicas=${replicas}`];
}

function deletePod({ namespace, pods }: Topology): string[] {
  const pod = pods.find(
    ({ tier, ready, terminating }) => tier === 'backend' && ready && !terminating,
  );
  if (pod) return ['delete', 'pod', pod.name, '--wait=false'];
  throw new Failure(`namespace "${namespace}" has no ready pod of the backend to delete.`);
}

/** By place, as a merge by the container's name would make a second container of a wrong one. */
function readiness(path: string): string[] {
  const value = {
    op: 'replace',
    path: '/spec/template/spec/containers/0/readinessProbe/httpGet/path',
  };
  return [
    'patch',
    'deployment/backend',
    '--type=json',
    `--patch=${JSON.stringify([{ ...value, value: path }])}`,
  ];
}

function select(tier: string): string[] {
  return patchService({ selector: { [tierLabel]: tier } });
}

/** A ClusterIP keeps neither the nodePort nor the traffic policy, so both must be said again. */
function nodePortOf({ service, hatches }: Backend) {
  const { externalTrafficPolicy } = service;
  return {
    type: 'NodePort',
    ...(externalTrafficPolicy && { externalTrafficPolicy }),
    ports: hatches,
  };
}

function patchService(spec: object): string[] {
  return ['patch', 'service/backend', `--patch=${JSON.stringify({ spec })}`];
}
