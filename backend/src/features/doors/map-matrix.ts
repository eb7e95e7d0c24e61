import type { Claim } from '@doorstep/k8s/matrix/claim';
import type { Diagnosis } from '@doorstep/k8s/matrix/diagnosis';
import { findService, isAskedFor, tierOf } from '@doorstep/k8s/matrix/behind';
import type { Door } from '@doorstep/k8s/matrix/door';
import { vantageId } from '@doorstep/k8s/matrix/vantage';
import type { Vantage } from '@doorstep/k8s/matrix/vantage';
import type { Topology } from '@doorstep/k8s/topology/topology';
import type {
  DoorsClaim,
  DoorsDiagnosis,
  DoorsDoor,
  DoorsVantage,
} from '../../contract/doors-matrix.ts';
import { claimId } from './matrix.ts';

/** A place as the page names it; `here` is the pod that tries doors itself. */
export function mapVantage(vantage: Vantage, here: string | undefined): DoorsVantage {
  return {
    id: vantageId(vantage),
    ...vantage,
    here: vantage.kind === 'tier' && vantage.pod === here,
  };
}

/** A door as the page names it. */
export function mapDoor(door: Door, topology: Topology): DoorsDoor {
  const service = findService(topology, door.service);
  const pod = topology.pods.find(({ name }) => name === door.pod);
  const tier = pod?.tier ?? (service && tierOf(service));
  return { ...door, ...(tier && { tier }), unasked: !isAskedFor(door, topology) };
}

/** A claim as the page names it. */
export function mapClaim(claim: Claim): DoorsClaim {
  const { vantage, door, expected, because, object, field } = claim;
  return {
    id: claimId(claim),
    vantage: vantageId(vantage),
    door: door.id,
    expected,
    because,
    object,
    field,
  };
}

/** A diagnosis as the page names it. */
export function mapDiagnosis({ cause, sentence, lookAt, run, rows }: Diagnosis): DoorsDiagnosis {
  return { cause, sentence, lookAt, run, claims: rows.map(({ claim }) => claimId(claim)) };
}
