import type { DoorsDoor, DoorsVantage } from '@doorstep/backend/contract/doors-matrix';
import { shortPod } from '../model/pod-name.ts';
import { doorWords, placeTexts } from '../../../texts/doors-page.ts';

/** The part of a node's name that tells it from its neighbours: `worker2`. */
export function shortNode(node: string): string {
  return node.replace(/^.*?-(?=control-plane|worker)/, '');
}

/** What a door is called in this shop's pictures: `hatch`; one that was not asked for is none. */
export function doorWord({ kind, unasked }: DoorsDoor): string {
  return unasked ? placeTexts.unasked(doorWords[kind]) : doorWords[kind];
}

/** The address of one door, or of several that agree: `3 nodes :30080`. */
export function addressOf(doors: readonly DoorsDoor[]): string {
  const [door] = doors;
  if (!door) return '';
  const { kind, host, port, asks, path, node, pod } = door;
  if (kind === 'NodePort' && node !== undefined)
    return `${doors.length > 1 ? placeTexts.nodes(doors.length) : shortNode(node)} :${port}`;
  if (kind === 'pod IP' && pod !== undefined)
    return doors.length > 1
      ? `${placeTexts.pods(doors.length)} :${port}`
      : `${shortPod(pod)} ${host}:${port}`;
  if (kind === 'Ingress' || kind === 'Gateway') return `${asks ?? host}:${port}${path ?? ''}`;
  if (kind === 'DNS name' || kind === 'ExternalName') return host;
  return host.startsWith('<') ? placeTexts.pending : `${host}:${port}`;
}

/** A door in a list of choices: `backend hatch worker2 :30080`. */
export function doorChoice(door: DoorsDoor): string {
  const owner = door.service ?? door.tier;
  return [owner, doorWord(door), addressOf([door])].filter(Boolean).join(' ');
}

/** A door in a sentence: `the hatch of backend on worker2`. */
export function doorPhrase({
  kind,
  unasked,
  service,
  host,
  port,
  asks,
  path,
  node,
  pod,
}: DoorsDoor) {
  const { phrase } = placeTexts;
  const named = service ?? host;
  if (kind === 'NodePort')
    return (unasked ? phrase.port(port) : phrase.hatch(named)) + phrase.on(shortNode(node ?? host));
  if (kind === 'Ingress' || kind === 'Gateway')
    return phrase.gatehouse(`${asks ?? host}${path ?? ''}`);
  if (kind === 'pod IP') return phrase.pod(shortPod(pod ?? host));
  if (kind === 'DNS name' || kind === 'ExternalName') return phrase.name(host);
  return kind === 'LoadBalancer' ? phrase.frontDoor(named) : phrase.innerDoor(named);
}

/** The head of a column. */
export function placeLabel(vantages: readonly DoorsVantage[]): string {
  const [vantage] = vantages;
  if (!vantage) return '';
  if (vantages.length > 1) return placeTexts.nodes(vantages.length);
  if (vantage.kind === 'node') return placeTexts.fromNode(shortNode(vantage.node ?? vantage.id));
  if (vantage.kind === 'tier') return placeTexts.tier(vantage.tier ?? vantage.id);
  if (vantage.kind === 'stranger') return placeTexts.stranger;
  return vantage.kind === 'your machine' ? placeTexts.yourMachine : placeTexts.otherNamespace;
}

/** A place in a sentence, after "from". */
export function placePhrase(vantage: DoorsVantage): string {
  if (vantage.kind === 'node') return placeTexts.fromNode(shortNode(vantage.node ?? vantage.id));
  if (vantage.kind === 'tier') return placeTexts.fromTier(vantage.tier ?? vantage.id);
  if (vantage.kind === 'stranger') return placeTexts.fromStranger;
  return vantage.kind === 'your machine' ? placeTexts.yourMachine : placeTexts.fromOtherNamespace;
}
