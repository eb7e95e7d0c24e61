import { hostname } from 'node:os';
import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import type { Row } from '@doorstep/k8s/matrix/row';
import { seenDoor } from '@doorstep/k8s/recording/recorder';
import type { SeenDoor } from '@doorstep/k8s/recording/recording';
import { removeShared, writeShared } from '@doorstep/k8s/recording/share';
import { formatShared } from '@doorstep/k8s/recording/shared';
import { Failure } from '../failure.ts';
import { chooseCluster } from './choose-cluster.ts';
import type { DoorsOptions } from './options.ts';
import type { Picture } from './picture.ts';

/** Bytes; a ConfigMap holds a mebibyte at most. */
const most = 900_000;

/** What of a round is shared, and the places that did not fit into `limit` bytes. */
export function whatToShare(rows: Row[], limit = most) {
  const tried = rows.filter(({ observation }) => observation.result !== 'not tried').map(seenDoor);
  const shared = { madeAt: new Date().toISOString(), by: `npm run doors on ${hostname()}` };
  const leftOut: string[] = [];
  let observations: SeenDoor[] = [];
  for (const [vantage, seen] of Map.groupBy(tried, (one) => one.vantage)) {
    const more = [...observations, ...seen];
    if (Buffer.byteLength(formatShared({ ...shared, observations: more })) > limit) {
      leftOut.push(vantage);
    } else observations = more;
  }
  return { shared: { ...shared, observations }, leftOut };
}

/** Hands what each round saw to the shop's page, through a ConfigMap in its namespace. */
export class Sharing {
  readonly #options: Pick<DoorsOptions, 'context' | 'namespace'>;
  #last: Promise<void> | undefined;
  #isClosed = false;

  constructor(options: Pick<DoorsOptions, 'context' | 'namespace'>) {
    this.#options = options;
  }

  /** Resolves with what is to be said of it, if anything. Throws a `Failure`. */
  async round({ rows }: Picture): Promise<string | undefined> {
    if (this.#isClosed) return undefined;
    const { shared, leftOut } = whatToShare(rows);
    const { context, namespace } = this.#options;
    this.#last = orFailure(() => writeShared(chooseCluster(context), namespace, shared));
    await this.#last;
    if (leftOut.length === 0) return undefined;
    return `too much to share: what was seen from ${leftOut.join(', ')} was left out (${most / 1000} kB at most).`;
  }

  /** Takes away what this run has shared, after the last of it. Throws a `Failure`. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const isThere = await this.#last?.then(
      () => true,
      () => false,
    );
    const { context, namespace } = this.#options;
    if (isThere) await orFailure(() => removeShared(chooseCluster(context), namespace));
  }
}

async function orFailure(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof ClusterError) throw new Failure(error.message);
    throw error;
  }
}
