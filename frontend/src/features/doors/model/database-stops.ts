import { hopTexts } from '../../../texts/doors-hops.ts';
import { innerDoorStop } from './inner-door-stop.ts';
import { shortPod } from './pod-name.ts';
import { serviceOf } from './service-of.ts';
import { seesOf } from './shop-stops.ts';
import { ownerOf, sentences } from './trail.ts';
import type { Stop, Trail } from './trail.ts';

/** The door of the database, and the pod that answered behind it. */
export function databaseStops({ view, journey }: Trail): Stop[] {
  const { database, whoami } = journey;
  const service = serviceOf(view, 'mysql');
  if (!database || !service || !whoami.backend.pod) return [];
  const { host, seenClient, encrypted } = database;
  const security = encrypted ? hopTexts.encrypted : hopTexts.notEncrypted;
  if (service.type === 'ExternalName') {
    const target = hopTexts.signpost(service.externalName ?? service.name);
    const facts = sentences(target, hopTexts.signpostAnswered(host, seenClient), security);
    return [{ at: { kind: 'signpost', service: service.name }, title: service.name, facts }];
  }
  const isKept = ownerOf(view, seenClient).pod !== undefined;
  const inner = innerDoorStop(service, {
    node: whoami.backend.node,
    isNamed: true,
    ...(isKept && { fact: hopTexts.noSnat }),
  });
  const pod = view.pods.get(host);
  if (!pod) {
    const facts = sentences(inner.facts, hopTexts.signpostAnswered(host, seenClient), security);
    return [{ ...inner, facts }];
  }
  const isInside = service.type === 'ClusterIP' && hopTexts.nobodyOutside;
  return [
    inner,
    {
      at: { kind: 'pod', pod: pod.name },
      title: hopTexts.podTitle('mysql', shortPod(pod.name), pod.node),
      facts: sentences(hopTexts.answers, seesOf(view, seenClient), security, isInside),
    },
  ];
}
