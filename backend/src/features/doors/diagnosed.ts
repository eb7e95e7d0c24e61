import { diagnose } from '@doorstep/k8s/matrix/diagnose';
import { notTried } from '@doorstep/k8s/matrix/observation';
import { judge } from '@doorstep/k8s/matrix/row';
import type { Row } from '@doorstep/k8s/matrix/row';
import type { DoorsChange } from '../../contract/doors-stream.ts';
import { mapDiagnosis } from './map-matrix.ts';
import type { DoorsState } from './picture-state.ts';

const untried = notTried('it was not tried lately.');

/** The diagnoses, if they differ from what viewers have; what was seen too long ago proves nothing. */
export function diagnosed(state: DoorsState, at: string): Pick<DoorsChange, 'diagnoses'> {
  const diagnoses = diagnose(state.topology, rowsOf(state, at)).map(mapDiagnosis);
  const same = JSON.stringify(diagnoses) === JSON.stringify(state.picture.diagnoses);
  return same ? {} : { diagnoses };
}

function rowsOf({ matrix, sightings, lifetime }: DoorsState, at: string): Row[] {
  return [...matrix.claims].map(([id, claim]) => {
    const sighting = sightings.get(id);
    const counts = sighting && Date.parse(at) - Date.parse(sighting.at) <= lifetime;
    return judge(claim, counts ? sighting.observation : untried);
  });
}
