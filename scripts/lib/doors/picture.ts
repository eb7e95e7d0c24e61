import type { Diagnosis } from '@doorstep/k8s/matrix/diagnosis';
import type { Row } from '@doorstep/k8s/matrix/row';
import type { Topology } from '@doorstep/k8s/topology/topology';

/** One round: what is written, what was seen of it, and what explains the difference. */
export interface Picture {
  context: string;
  topology: Topology;
  rows: Row[];
  diagnoses: Diagnosis[];
}
