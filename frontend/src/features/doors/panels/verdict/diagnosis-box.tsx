import type { DoorsDiagnosis } from '@doorstep/backend/contract/doors-matrix';
import { CommandLine } from '../../../../components/ui/command-line.tsx';
import { listed } from '../../../../lib/listed.ts';
import { diagnosisTexts } from '../../../../texts/doors-page.ts';
import { doorPhrase, doorWord, placePhrase } from '../door-words.ts';
import type { View } from '../../model/view.ts';
import { Mono } from '../frame/mono.tsx';
import { status } from '../frame/status.ts';
import styles from './diagnosis-box.module.css';

/** One box for each cause of what is not as expected; nothing while all is. */
export function DiagnosisBoxes({ view }: { view: View }) {
  const { diagnoses } = view.picture;
  return (
    <div className={styles.boxes} {...status}>
      {diagnoses.map((diagnosis) => (
        <DiagnosisBox
          key={`${diagnosis.cause} ${diagnosis.sentence}`}
          diagnosis={diagnosis}
          view={view}
        />
      ))}
    </div>
  );
}

function DiagnosisBox({ diagnosis, view }: { diagnosis: DoorsDiagnosis; view: View }) {
  const { cause, sentence, lookAt, run, claims } = diagnosis;
  return (
    <div className={styles.box}>
      <h2>{cause.charAt(0).toUpperCase() + cause.slice(1)}</h2>
      <p>{sentence}</p>
      <dl>
        <dt>{diagnosisTexts.lookAt}</dt>
        <dd>
          <ul>
            {lookAt.map((place) => (
              <li key={place}>
                <Mono>{place}</Mono>
              </li>
            ))}
          </ul>
        </dd>
        <dt>{diagnosisTexts.runFirst}</dt>
        <dd>
          <CommandLine command={run} />
        </dd>
        <dt>{diagnosisTexts.concerns}</dt>
        <dd>{concernOf(view, claims)}</dd>
      </dl>
    </div>
  );
}

/** Whom it concerns: one try in full, or which doors of what, from how many places. */
function concernOf(view: View, ids: readonly string[]): string {
  const claims = ids.flatMap((id) => view.claims.get(id) ?? []);
  const doors = claims.flatMap(({ door }) => view.doors.get(door) ?? []);
  const vantages = claims.flatMap(({ vantage }) => view.vantages.get(vantage) ?? []);
  const [door] = doors;
  const [vantage] = vantages;
  if (!door || !vantage) return diagnosisTexts.gone;
  if (claims.length === 1)
    return diagnosisTexts.one(
      doorPhrase(door, view.nodeNames),
      placePhrase(vantage, view.nodeNames),
    );
  const byOwner = Map.groupBy(doors, ({ service, object }) => service ?? object);
  const told = [...byOwner].map(([owner, doors]) =>
    diagnosisTexts.doorsOf(listed([...new Set(doors.map(doorWord))]), owner),
  );
  return diagnosisTexts.many(claims.length, told.join('; '), new Set(vantages).size);
}
