import type { FastifyBaseLogger } from 'fastify';
import type { DoorsPicture } from '../../contract/doors-picture.ts';
import type { DoorsChange } from '../../contract/doors-stream.ts';
import type { Config } from '../../config.ts';
import type { ClusterSource } from './cluster-source.ts';
import type { LiveDoors } from './live-doors.ts';
import type { PackedRecording, ShownRecording } from './recording-file.ts';

export type DoorsSettings = Pick<Config, 'doors' | 'place' | 'tls'>;

/** Where pictures come from: this shop's own cluster, or a recording of another. */
export interface PictureSource {
  /** Begins to look. Throws `doors_not_live` where there is nothing to show. */
  look(): Promise<Look>;
  /** The recording, whatever else there is. Throws `doors_not_live` where there is none. */
  recording(): Promise<PackedRecording>;
  /** The watched cluster, while somebody looks at it. */
  readonly cluster: ClusterSource | undefined;
  close(): Promise<void>;
}

/** Somebody looks; until `end` the picture is kept up to date. */
export interface Look {
  /** The picture as it is now. */
  picture(): DoorsPicture;
  end: () => void;
}

export interface PictureSourceOptions {
  log: FastifyBaseLogger;
  /** A live picture begins. */
  onPicture: (picture: DoorsPicture) => void;
  onChange: (change: DoorsChange) => void;
  /** The live picture is not kept up any more. */
  onEnd: () => void;
}

export function createPictureSource(
  config: DoorsSettings,
  options: PictureSourceOptions,
): PictureSource {
  const { mode, recordingFile } = config.doors;
  let opening: Promise<LiveDoors> | undefined;
  let live: LiveDoors | undefined;
  let playing: Promise<(why: string) => Promise<ShownRecording>> | undefined;
  let whyNot = withoutCluster(config);

  // Imported when it is asked for: a shop that shows no doors does not load what reads clusters.
  const openLive = async () => {
    const { createLiveDoors } = await import('./live-doors.ts');
    live = createLiveDoors({ config, ...options });
    return live;
  };
  const openRecordings = async () => {
    const { createRecordings } = await import('./recording-file.ts');
    return createRecordings(recordingFile);
  };
  const play = async (why: string) => (await (playing ??= openRecordings()))(why);

  return {
    async look() {
      if (mode !== 'cluster') {
        const { picture } = await play(whyNot);
        return { picture: () => picture, end: () => {} };
      }
      const watched = await (opening ??= openLive());
      const why = await watched.hold();
      const current = () => watched.source?.live.current?.picture;
      const first = current();
      if (first) return { picture: () => current() ?? first, end: watched.release };
      whyNot = unreadable(why ?? '');
      try {
        const { picture } = await play(whyNot);
        return { picture: () => current() ?? picture, end: watched.release };
      } catch (error) {
        watched.release();
        throw error;
      }
    },
    recording: async () => (await play(whyNot)).pack(),
    get cluster() {
      return live?.source;
    },
    async close() {
      await (await opening)?.close();
    },
  };
}

function withoutCluster({ doors, place }: DoorsSettings): string {
  if (doors.mode === 'cluster') return 'You asked for a recording.';
  if (!place.pod) return 'There is no cluster here: this shop runs on your machine.';
  return "This shop may not read its own cluster: the chart's value doors.enabled lets it.";
}

function unreadable(why: string): string {
  const refused = /HTTP 40[13]/.test(why);
  const help = " The chart's value doors.enabled lets the shop read its own namespace.";
  return `This shop can't show its own cluster: ${why}${refused ? help : ''}`;
}
