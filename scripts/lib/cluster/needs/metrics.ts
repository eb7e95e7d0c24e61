import type { Say } from '../../steps.ts';
import { tryKubectl } from '../cluster-tools.ts';
import type { ClusterTools } from '../cluster-tools.ts';

/** Says whether anybody measures pods: without that, the autoscalers are there and do nothing. */
export async function lookForMetrics(tools: ClusterTools, say: Say): Promise<void> {
  const { code } = await tryKubectl(tools, ['get', '--raw', '/apis/metrics.k8s.io/v1beta1']);
  say(
    code === 0
      ? 'the cluster has a metrics API: the HorizontalPodAutoscalers act'
      : 'the cluster has no metrics API: the HorizontalPodAutoscalers will not act until metrics-server is there',
  );
}
