import { ClusterError } from '../cluster/cluster-error.ts';
import type { Cluster } from '../cluster/connect.ts';
import type { Diagnosis } from '../matrix/diagnosis.ts';
import { readTopology } from '../topology/read-topology.ts';
import type { LessonClaim } from './claim.ts';
import { evaluate } from './evaluate.ts';
import type { Evaluation } from './evaluation.ts';
import { liveScene } from './live-scene.ts';
import { OwnPlaces } from './own-places.ts';
import type { FindImage } from './own-places.ts';
import type { Scene } from './scene.ts';
import { untilHolds } from './until-holds.ts';
import type { Patience } from './until-holds.ts';

export interface EvaluatorOptions {
  namespace: string;
  /** Finds an image for the pods to ask from. */
  findImage: FindImage;
}

/** Checks the claims of lessons against a cluster; its pods live until `close`. */
export class Evaluator {
  readonly #cluster: Cluster;
  readonly #namespace: string;
  readonly #places: OwnPlaces;

  constructor(cluster: Cluster, { namespace, findImage }: EvaluatorOptions) {
    this.#cluster = cluster;
    this.#namespace = namespace;
    this.#places = new OwnPlaces(cluster, findImage);
  }

  /** Checks a claim as the cluster is now; a cluster that cannot be asked is what it saw. */
  async check(claim: LessonClaim): Promise<Evaluation> {
    try {
      return await evaluate(claim, await this.#scene());
    } catch (error) {
      if (error instanceof ClusterError) return { holds: false, saw: error.message };
      throw error;
    }
  }

  /** Checks a claim until it holds, for a minute. */
  hold(claim: LessonClaim, patience?: Patience): Promise<Evaluation> {
    return untilHolds(() => this.check(claim), patience);
  }

  /** What explains everything that is not as written. Throws `ClusterError`. */
  async explain(): Promise<Diagnosis[]> {
    const scene = await this.#scene();
    return (await scene.matrix()).diagnoses;
  }

  /** Removes the pods from which it asked. Never rejects. */
  close(): Promise<void> {
    return this.#places.close();
  }

  async #scene(): Promise<Scene> {
    const topology = await readTopology(this.#cluster, { namespace: this.#namespace });
    return liveScene(this.#cluster, topology, this.#places);
  }
}
