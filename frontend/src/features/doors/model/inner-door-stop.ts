import { hopTexts } from '../../../texts/doors-hops.ts';
import type { MapService } from '@doorstep/backend/contract/doors-map';
import { hostPort } from './host-port.ts';
import { sentences } from './trail.ts';
import type { Stop } from './trail.ts';
import { answering } from './who-answers.ts';

/** A Service's inner door, passed on `node` where that is known, with one more fact. */
export function innerDoorStop(
  service: MapService,
  { node, fact, isNamed = false }: { node?: string | undefined; fact?: string; isNamed?: boolean },
): Stop {
  const { name, clusterIp, ports, headless, mutualTls } = service;
  const at = { kind: 'inner door' as const, service: name };
  const more = [mutualTls && hopTexts.mutualTls, fact];
  if (headless || !clusterIp) {
    return {
      at,
      title: hopTexts.headlessTitle(name),
      facts: sentences(hopTexts.headless, ...more),
    };
  }
  return {
    at,
    title: hopTexts.innerTitle(hostPort(clusterIp, ports[0]?.port ?? 80)),
    facts: sentences(
      isNamed && hopTexts.byName(name),
      choice(answering(service).length, node),
      ...more,
    ),
  };
}

function choice(ready: number, node: string | undefined): string {
  if (ready === 0) return hopTexts.listChanged;
  return ready === 1 ? hopTexts.onlyOne : hopTexts.picked(node, ready);
}
