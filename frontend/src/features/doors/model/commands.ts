import type { DoorsDoor, DoorsVantage } from '@doorstep/backend/contract/doors-matrix';
import { curlCommand, isHttp } from './http-door.ts';
import { inCluster } from './pod-commands.ts';
import { pendingHost } from './thing-state.ts';
import type { View } from './view.ts';

/** The same try as a command to paste, on one line, for bash and PowerShell. */
export function commandFor({ map }: View, vantage: DoorsVantage, door: DoorsDoor): string {
  if (door.host === pendingHost) return lookForAddress(map.namespace, door);
  if (vantage.kind !== 'your machine') return inCluster(map.namespace, vantage, door);
  return isHttp(door) ? curlCommand(door) : `nc -vz -w 3 ${door.host} ${door.port}`;
}

/** There is nothing to ask yet; this shows when there is. */
function lookForAddress(namespace: string, { kind, object, id }: DoorsDoor): string {
  const [thing = '', name = ''] = (kind === 'Gateway' ? id : object).split('/');
  return `kubectl -n ${namespace} get ${thing.toLowerCase()} ${name} --watch`;
}
