import type { Topology } from '../topology/topology.ts';
import { withConsequences } from './diagnoses/behind.ts';
import { doorOpen } from './diagnoses/door-open.ts';
import { externalNameToNowhere } from './diagnoses/external-name-to-nowhere.ts';
import { localWithoutPod } from './diagnoses/local-without-pod.ts';
import { nameMissing } from './diagnoses/name-missing.ts';
import { noReadyPod } from './diagnoses/no-ready-pod.ts';
import { pendingEntry } from './diagnoses/pending-entry.ts';
import { pendingExternalIp } from './diagnoses/pending-external-ip.ts';
import { policyInTheWay } from './diagnoses/policy-in-the-way.ts';
import { selectorMatchesNoPod } from './diagnoses/selector-matches-no-pod.ts';
import { unexplained } from './diagnoses/unexplained.ts';
import { wrongTargetPort } from './diagnoses/wrong-target-port.ts';
import type { Diagnosis } from './diagnosis.ts';
import type { Row } from './row.ts';

/** The most telling first: each takes the rows that it explains from those after it. */
const causes = [
  selectorMatchesNoPod,
  wrongTargetPort,
  noReadyPod,
  externalNameToNowhere,
  policyInTheWay,
  doorOpen,
  pendingExternalIp,
  pendingEntry,
  localWithoutPod,
  nameMissing,
];

/** One diagnosis for each cause of what is not as expected; every such row is in exactly one. */
export function diagnose(topology: Topology, rows: Row[]): Diagnosis[] {
  const explained = new Set<Row>();
  const take = (diagnoses: Diagnosis[]) =>
    diagnoses.map((diagnosis) => {
      const rows = diagnosis.rows.filter((row) => !explained.has(row));
      for (const row of rows) explained.add(row);
      return { ...diagnosis, rows };
    });
  const left = () => rows.filter((row) => !explained.has(row));
  const found = causes.flatMap((cause) => take(cause(topology, left())));
  const known = withConsequences(found, left());
  for (const { rows } of known) for (const row of rows) explained.add(row);
  return [...known, ...unexplained(topology, left())];
}
