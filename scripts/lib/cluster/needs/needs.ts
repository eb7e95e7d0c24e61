import type { Say } from '../../steps.ts';
import type { ClusterTools } from '../cluster-tools.ts';
import type { Rendered } from '../rendered.ts';
import { ensureCertificates } from './certificates.ts';
import { ensureDatabaseElsewhere } from './database.ts';
import { lookForMetrics } from './metrics.ts';
import { ensurePasswords } from './passwords.ts';

/** Something that a preset takes for granted, and that a new cluster does not have. */
export interface Need {
  /** As a step's title. */
  title: string;
  ensure: (tools: ClusterTools, say: Say) => Promise<void>;
}

/** What has to be there before the chart, by what the chart renders. */
export function needsOf({ kinds, serviceTypes }: Rendered): Need[] {
  const has = (kind: string) => kinds.includes(kind);
  return [
    ...(has('Certificate') ? [{ title: 'certificates', ensure: ensureCertificates }] : []),
    ...(has('HorizontalPodAutoscaler') ? [{ title: 'metrics', ensure: lookForMetrics }] : []),
    ...(serviceTypes.get('mysql') === 'ExternalName'
      ? [{ title: 'other database', ensure: ensureDatabaseElsewhere }]
      : has('Secret')
        ? []
        : [{ title: 'passwords', ensure: ensurePasswords }]),
  ];
}
