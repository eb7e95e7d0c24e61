import type { LessonClaim } from './claim.ts';
import { evaluateDoor } from './evaluate-door.ts';
import { evaluateMatrix } from './evaluate-matrix.ts';
import { evaluateService } from './evaluate-service.ts';
import type { Evaluation } from './evaluation.ts';
import type { Scene } from './scene.ts';

/** Checks a claim once. Throws `ClusterError` when the cluster cannot be asked. */
export async function evaluate(claim: LessonClaim, scene: Scene): Promise<Evaluation> {
  if (claim.kind === 'door') return evaluateDoor(claim, scene);
  if (claim.kind === 'every door' || claim.kind === 'diagnosis') {
    return evaluateMatrix(claim, await scene.matrix());
  }
  return evaluateService(claim, scene.topology);
}
