import type { DoorsDoor, DoorsVantage } from '@doorstep/backend/contract/doors-matrix';
import { isEntry } from '../model/doors-meant.ts';
import { hostPort } from '../model/host-port.ts';
import { shortPod } from '../model/pod-name.ts';
import type { NodeNames } from '../model/short-names.ts';
import { pendingHost } from '../model/thing-state.ts';
import { doorWords, placeTexts } from '../../../texts/doors-page.ts';

/** What a door is called in this shop's pictures: `hatch`; one that was not asked for is none. */
export function doorWord({ kind, unasked }: DoorsDoor): string {
  return unasked ? placeTexts.unasked(doorWords[kind]) : doorWords[kind];
}

/** The address of one door, or of several that agree: `3 nodes :30080`. */
export function addressOf(doors: readonly DoorsDoor[], names: NodeNames): string {
  const [door] = doors;
  if (!door) return '';
  const { kind, host, port, asks, path, node, pod } = door;
  if (kind === 'NodePort' && node !== undefined)
    return `${doors.length > 1 ? placeTexts.nodes(doors.length) : shortNode(node, names)} :${port}`;
  if (kind === 'pod IP' && pod !== undefined)
    return doors.length > 1
      ? `${placeTexts.pods(doors.length)} :${port}`
      : `${shortPod(pod)} ${hostPort(host, port)}`;
  if (kind === 'DNS name' || kind === 'ExternalName') return host;
  const asked = (isEntry(door) && asks) || host;
  if (asked === pendingHost) return placeTexts.pending;
  return `${hostPort(asked, port)}${(isEntry(door) && path) || ''}`;
}

/** A door in a list of choices: `backend hatch worker2 :30080`. */
export function doorChoice(door: DoorsDoor, names: NodeNames): string {
  const owner = door.service ?? door.tier;
  return [owner, doorWord(door), addressOf([door], names)].filter(Boolean).join(' ');
}

/** A door in a sentence: `the hatch of backend on worker2`. */
export function doorPhrase(door: DoorsDoor, names: NodeNames): string {
  const { kind, unasked, service, host, port, asks, path, node, pod } = door;
  const { phrase } = placeTexts;
  const named = service ?? host;
  if (kind === 'NodePort')
    return (
      (unasked ? phrase.port(port) : phrase.hatch(named)) +
      phrase.on(shortNode(node ?? host, names))
    );
  if (isEntry(door)) return phrase.gatehouse(`${asks ?? host}${path ?? ''}`);
  if (kind === 'pod IP') return phrase.pod(shortPod(pod ?? host));
  if (kind === 'DNS name' || kind === 'ExternalName') return phrase.name(host);
  return kind === 'LoadBalancer' ? phrase.frontDoor(named) : phrase.innerDoor(named);
}

/** The head of a column. */
export function placeLabel(vantages: readonly DoorsVantage[], names: NodeNames): string {
  const [vantage] = vantages;
  if (!vantage) return '';
  if (vantages.length > 1) return placeTexts.nodes(vantages.length);
  if (vantage.kind === 'node')
    return placeTexts.fromNode(shortNode(vantage.node ?? vantage.id, names));
  if (vantage.kind === 'tier') return placeTexts.tier(vantage.tier ?? vantage.id);
  if (vantage.kind === 'stranger') return placeTexts.stranger;
  return vantage.kind === 'your machine' ? placeTexts.yourMachine : placeTexts.otherNamespace;
}

/** A place in a sentence, after "from". */
export function placePhrase(vantage: DoorsVantage, names: NodeNames): string {
  if (vantage.kind === 'node')
    return placeTexts.fromNode(shortNode(vantage.node ?? vantage.id, names));
  if (vantage.kind === 'tier') return placeTexts.fromTier(vantage.tier ?? vantage.id);
  if (vantage.kind === 'stranger') return placeTexts.fromStranger;
  return vantage.kind === 'your machine' ? placeTexts.yourMachine : placeTexts.fromOtherNamespace;
}

function shortNode(node: string, names: NodeNames): string {
  return names.get(node) ?? node;
}
