import type { MapService } from '@doorstep/backend/contract/doors-map';
import { chainTexts } from '../../../texts/doors-model.ts';
import type { ChainItem } from './door-card.ts';
import { doorsMeant } from './doors-meant.ts';
import { hostPort } from './host-port.ts';
import { tiersLetIn } from './judge-doors.ts';
import { thingState } from './thing-state.ts';
import { judge } from './verdicts.ts';
import type { View } from './view.ts';

/** The inner door of a Service as a card tells it. `now` is in ms. */
export function innerDoorItems(view: View, service: MapService, now: number): ChainItem[] {
  const { name, mutualTls } = service;
  const { state, word } = thingState(view, { kind: 'inner door', service: name }, now);
  return [
    {
      kind: 'inner door',
      text: [
        textOf(view, service, now),
        mutualTls ? chainTexts.bothCertificates : '',
        state === 'mismatch' ? chainTexts.but(word) : '',
      ].join(''),
    },
  ];
}

function textOf(view: View, service: MapService, now: number): string {
  const { name, type, clusterIp, ports } = service;
  if (!clusterIp) return chainTexts.name(name);
  const address = hostPort(clusterIp, ports[0]?.port ?? 80);
  if (type !== 'ClusterIP') return chainTexts.innerDoor(address);
  const doors = doorsMeant(view, { kind: 'inner door', service: name });
  const { open, shut } = tiersLetIn(view, judge(view, doors, now));
  return open.length > 0 && shut.length > 0
    ? chainTexts.innerDoorFor(open, address)
    : chainTexts.innerDoorFromInside(address);
}
