import { hopTexts } from '../../../texts/doors-hops.ts';
import type { MapService } from '@doorstep/backend/contract/doors-map';
import type { Journey } from '@doorstep/backend/contract/doors-picture';
import { hostPort } from './host-port.ts';
import { innerDoorStop } from './inner-door-stop.ts';
import { shortPod } from './pod-name.ts';
import { serviceOf } from './service-of.ts';
import { firstSeen, ownerOf, sentences } from './trail.ts';
import type { Stop, Trail } from './trail.ts';
import type { View } from './view.ts';

type Responder = Journey['whoami']['backend'];

/** The storefront's pod where there was one, the inner door of the API, and the API's pod. */
export function shopStops({ view, journey }: Trail): Stop[] {
  const { frontend, backend, client, door } = journey.whoami;
  if (door.kind === 'Local' || !backend.pod) return [];
  const service = serviceOf(view, 'backend');
  const answering = podStop(
    view,
    backend,
    'backend',
    sentences(
      portOf(service, backend),
      seesOf(view, client.remoteAddress),
      journey.database && databaseAsked(view),
    ),
  );
  if (!frontend) return [answering];
  const asks = hopTexts.asks(
    `${service?.mutualTls ? 'https' : 'http'}://${service?.name ?? 'backend'}`,
  );
  const first = sentences(hopTexts.answers, seesOf(view, firstSeen(journey)), asks);
  const isKept = client.remoteAddress === frontend.podIp;
  const inner =
    service &&
    innerDoorStop(service, {
      node: frontend.node,
      isNamed: true,
      ...(isKept && { fact: hopTexts.noSnat }),
    });
  return [podStop(view, frontend, 'frontend', first), ...(inner ? [inner] : []), answering];
}

function podStop(
  view: View,
  { host, pod = host, node }: Responder,
  tier: string,
  facts: string,
): Stop {
  const title = hopTexts.podTitle(tier, shortPod(pod), node ?? view.pods.get(pod)?.node);
  const gone = !view.pods.has(pod) && hopTexts.notInPicture;
  return { at: { kind: 'pod', pod }, title, facts: sentences(facts, gone) };
}

function portOf(service: MapService | undefined, { pod }: Responder): string {
  const port = service?.list.find((end) => end.pod === pod)?.ports[0];
  return port === undefined ? hopTexts.answers : hopTexts.answersOn(port);
}

function databaseAsked(view: View): string | undefined {
  const mysql = serviceOf(view, 'mysql');
  return mysql && hopTexts.asks(hostPort(mysql.name, mysql.ports[0]?.port ?? 3306));
}

/** Which caller a pod saw, and whose address that is. */
export function seesOf(view: View, address: string | undefined): string {
  if (!address) return hopTexts.seesUnknown;
  const { node, pod } = ownerOf(view, address);
  const ofPod = pod && (pod.proxy ? hopTexts.theGatehouse : hopTexts.thePod(pod.tier ?? pod.name));
  return hopTexts.sees(address, ofPod ?? (node && hopTexts.theNode(node.name)));
}
