import { Failure } from '../failure.ts';
import type { DoorsOptions } from './options.ts';
import { Pace } from './pace.ts';
import type { Picture } from './picture.ts';
import { hearChapters } from './recording/chapters.ts';
import { record } from './recording/record.ts';
import type { Session } from './session.ts';
import { Sharing } from './share.ts';
import { TopologySource } from './topology-source.ts';
import { prepareTour } from './tour/prepare.ts';
import { stageOf } from './tour/stage.ts';
import { Tour } from './tour/tour.ts';
import { watch } from './watch.ts';

/** ms between rounds while nothing changes. */
const every = 5000;

export interface Live {
  session: Session;
  options: DoorsOptions;
  /** Prints a round. */
  show: (picture: Picture, changed: Set<string>) => void;
  say: (sentence: string) => void;
  signal: AbortSignal;
  /** Takes what is to be done at the end, the last first. */
  cleanup: AsyncDisposableStack;
}

/**
 * Looks whenever something changes, and shows, shares and records it: until the signal, or the end of the
 * tour. Throws a `Failure`.
 */
export async function lookLive(live: Live): Promise<void> {
  const { session, options, show, say, signal, cleanup } = live;
  const pace = new Pace();
  const prepared = options.tour ? await prepareTour(options) : undefined;
  const recorded = options.record ? await record(options.record, options) : undefined;
  if (recorded) cleanup.defer(() => say(recorded.file.close()));
  const sharing = options.share ? new Sharing(options) : undefined;
  if (sharing) cleanup.defer(() => orSay(sharing.close(), say));
  const source = new TopologySource({
    namespace: options.namespace,
    onTopology: (topology) => recorded?.recorder.topology(topology),
    onNews: () => pace.ring(),
  });
  cleanup.defer(() => source.close());
  const notes: string[] = [];
  const look = async () => {
    const picture = await session.look((cluster) => source.read(cluster));
    await recorded?.round(picture);
    const said = sharing && (await orSentence(sharing.round(picture)));
    if (said) notes.push(said);
    return picture;
  };
  // A terminal is wiped for each round, so what is to be said comes after it.
  const showWithNotes = (picture: Picture, changed: Set<string>) => {
    show(picture, changed);
    for (const note of notes.splice(0)) say(note);
  };
  const rounds = watch({ look, show: showWithNotes, complain: say, every, pace, signal });
  if (!recorded) return rounds;
  const chapter = recorded.recorder.chapter.bind(recorded.recorder);
  if (!prepared) {
    const heard = hearChapters({ input: process.stdin, onChapter: chapter, say });
    cleanup.defer(() => heard.close());
    return Promise.race([rounds, recorded.file.failed]);
  }
  const { scenes, kubectl } = prepared;
  const { namespace } = options;
  const stage = stageOf({ source, pace, namespace, kubectl, chapter, say, signal });
  const tour = new Tour(scenes, stage);
  cleanup.defer(() => orSay(tour.takeBack(), say));
  return Promise.race([rounds, recorded.file.failed, tour.play()]);
}

async function orSentence(work: Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

/** At the end the rest must be done all the same. */
async function orSay(work: Promise<void>, say: Live['say']): Promise<void> {
  const said = await orSentence(work.then(() => undefined));
  if (said) say(said);
}
