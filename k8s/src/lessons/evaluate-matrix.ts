import { describeObservation } from '../matrix/describe-observation.ts';
import type { Diagnosis } from '../matrix/diagnosis.ts';
import { vantageId } from '../matrix/vantage.ts';
import { listed } from '../matrix/words.ts';
import type { Row } from '../matrix/row.ts';
import type { LessonClaim } from './claim.ts';
import type { Evaluation } from './evaluation.ts';

type MatrixClaim = Extract<LessonClaim, { kind: 'every door' | 'diagnosis' }>;

/** Checks a claim about the whole matrix; a row in doubt is no mismatch, and no door tried is no proof. */
export function evaluateMatrix(
  claim: MatrixClaim,
  { rows, diagnoses }: { rows: Row[]; diagnoses: Diagnosis[] },
): Evaluation {
  if (claim.kind === 'diagnosis') return findDiagnosis(claim, diagnoses);
  const mismatches = rows.filter(({ verdict }) => verdict === 'mismatch');
  const proved = rows.filter(({ verdict }) => verdict === 'open' || verdict === 'shut');
  const [first] = mismatches;
  if (!first) {
    const saw = `${proved.length} of ${rows.length} tries are as written, none is otherwise.`;
    return { holds: proved.length > 0, saw };
  }
  const { vantage, door, expected } = first.claim;
  const place = `from ${vantageId(vantage)}, ${door.id} is to be ${expected}`;
  return {
    holds: false,
    saw: `${mismatches.length} of ${rows.length} tries are not as written; ${place}: ${describeObservation(first.observation)}.`,
  };
}

function findDiagnosis(
  { cause, object }: Extract<MatrixClaim, { kind: 'diagnosis' }>,
  diagnoses: Diagnosis[],
): Evaluation {
  const named = diagnoses.some((one) => one.cause === cause && names(one, object));
  const found = diagnoses.map((one) => `"${one.cause}" (${one.lookAt.join(', ')})`);
  return { holds: named, saw: `the diagnoses name ${listed(found) || 'nothing'}.` };
}

/** As a whole word: "backend" is not named by "backend-canary". */
function names({ lookAt, sentence }: Diagnosis, object: string): boolean {
  const name = new RegExp(String.raw`(^|[^\w.-])${RegExp.escape(object)}($|[^\w-])`);
  return [...lookAt, sentence].some((text) => name.test(text));
}
