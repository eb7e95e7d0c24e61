import type { Claim } from '@doorstep/k8s/matrix/claim';
import type { Diagnosis } from '@doorstep/k8s/matrix/diagnosis';
import type { Row } from '@doorstep/k8s/matrix/row';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import type { Picture } from './picture.ts';
import { tallyOf } from './tally.ts';
import type { Tally } from './tally.ts';

/** One row as `--json` prints it: the claim and what was seen of it, the place by its name. */
export interface JsonRow extends Omit<Claim, 'vantage'>, Omit<Row, 'claim'> {
  vantage: string;
}

/** What `--json` prints. */
export interface DoorsDocument {
  namespace: string;
  context: string;
  /** ISO 8601. */
  takenAt: string;
  tally: Tally;
  rows: JsonRow[];
  diagnoses: (Omit<Diagnosis, 'rows'> & { rows: { vantage: string; door: string }[] })[];
}

/** The picture as one document; `shown` are the rows that the options leave. */
export function documentOf({ context, topology, rows, diagnoses }: Picture, shown: Row[]) {
  const document: DoorsDocument = {
    namespace: topology.namespace,
    context,
    takenAt: topology.takenAt,
    tally: tallyOf(rows),
    rows: shown.map(({ claim, observation, verdict }) => ({
      ...claim,
      vantage: vantageId(claim.vantage),
      observation,
      verdict,
    })),
    diagnoses: diagnoses.map((diagnosis) => ({
      ...diagnosis,
      rows: diagnosis.rows.map(({ claim }) => ({
        vantage: vantageId(claim.vantage),
        door: claim.door.id,
      })),
    })),
  };
  return document;
}
