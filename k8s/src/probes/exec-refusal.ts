import type { ObjectName } from '../topology/services.ts';

/** Says why no command could be started in a pod, from the error of the connection's upgrade. */
export function execRefusal({ namespace, name }: ObjectName, error: unknown): string {
  const said = messageOf(error);
  const status = /response: (?<status>\d{3})/.exec(said)?.groups?.['status'];
  if (status === '401' || status === '403') {
    return `you may not run commands in pods of namespace ${namespace} (HTTP ${status}); check with "kubectl auth can-i create pods/exec -n ${namespace}".`;
  }
  if (status === '404') return `pod ${namespace}/${name} is not there any more.`;
  return `no command could be run in pod ${namespace}/${name}: ${said}.`;
}

function messageOf(error: unknown): string {
  if (typeof error === 'object' && error && 'message' in error) return String(error.message);
  return String(error);
}
