import type { MapPod, MapService } from '@doorstep/backend/contract/doors-map';
import { pictureLabels } from '../../../../texts/doors-picture.ts';

/** Whether a Service sends requests to a pod. */
export function isListed({ name }: MapPod, services: readonly MapService[]): boolean {
  return services.some(({ list }) => list.some(({ pod, ready }) => pod === name && ready));
}

/** All that the picture says of a pod, in words. */
export function podLabel(
  pod: MapPod,
  { listed, answered, rules }: { listed: boolean | undefined; answered: boolean; rules: string[] },
): string {
  const { name, tier, node, ip, ready, trouble, terminating, phase, proxy } = pod;
  const state = ready
    ? pictureLabels.ready
    : [pictureLabels.notReady, trouble ?? (phase === 'Running' ? undefined : phase)]
        .filter(Boolean)
        .join(': ');
  return [
    proxy ? pictureLabels.proxyPod(name, node) : pictureLabels.podOn(tier, name, node),
    ip,
    state,
    terminating ? pictureLabels.ending : undefined,
    listed === undefined ? undefined : pictureLabels[listed ? 'inList' : 'notInList'],
    rules.length > 0 ? pictureLabels.behindWall(rules) : undefined,
    answered ? pictureLabels.answered : undefined,
  ]
    .filter((fact) => fact !== undefined)
    .join(', ');
}
