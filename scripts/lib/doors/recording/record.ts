import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import { describeCluster } from '@doorstep/k8s/recording/describe-cluster';
import { Recorder } from '@doorstep/k8s/recording/recorder';
import { Failure } from '../../failure.ts';
import { chooseCluster } from '../choose-cluster.ts';
import type { Picture } from '../picture.ts';
import { askJourney } from './journey.ts';
import { RecordingFile } from './recording-file.ts';

export interface Recorded {
  recorder: Recorder;
  file: RecordingFile;
  /** Records what a round saw, and one request's way through the tiers. */
  round: (picture: Picture) => Promise<void>;
}

/** Begins a recording of a namespace in a new file. Throws a `Failure`. */
export async function record(
  name: string,
  { context, namespace }: { context?: string; namespace: string },
): Promise<Recorded> {
  const cluster = await describe(context);
  const file = new RecordingFile(name);
  const recorder = new Recorder({
    head: { cluster, namespace },
    write: (line) => file.write(line),
  });
  const round = async ({ rows, topology }: Picture) => {
    recorder.rows(rows, topology);
    const journey = await askJourney(rows);
    if (journey !== undefined) recorder.journey(journey);
  };
  return { recorder, file, round };
}

async function describe(context: string | undefined): Promise<string> {
  try {
    return await describeCluster(chooseCluster(context));
  } catch (error) {
    if (error instanceof ClusterError) throw new Failure(error.message);
    throw error;
  }
}
