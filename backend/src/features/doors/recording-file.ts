import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { readRecording } from '@doorstep/k8s/recording/read-recording';
import { AppError } from '../../lib/app-error.ts';
import { entityTagOf } from '../../lib/entity-tag.ts';
import { openRecording } from './play-recording.ts';
import type { OpenRecording } from './play-recording.ts';

/** A whole recording as it is sent. */
export interface PackedRecording {
  /** JSON. */
  plain: Buffer;
  gzipped: Buffer;
  etag: string;
}

/** A recording for one reason to show it: opened at once, packed when it is asked for. */
export interface ShownRecording extends Pick<OpenRecording, 'picture'> {
  pack(): Promise<PackedRecording>;
}

/**
 * Opens the recordings of a file, each once for each reason to show it. A failure is `doors_not_live`,
 * and tried again.
 */
export function createRecordings(file: string): (why: string) => Promise<ShownRecording> {
  let shown: { why: string; recording: Promise<ShownRecording> } | undefined;
  return (why) => {
    if (shown?.why === why) return shown.recording;
    const opened = { why, recording: open(file, why) };
    shown = opened;
    opened.recording.catch(() => {
      if (shown === opened) shown = undefined;
    });
    return opened.recording;
  };
}

async function open(file: string, why: string): Promise<ShownRecording> {
  try {
    const recording = openRecording(readRecording(await readFile(file, 'utf8')), why);
    let packed: Promise<PackedRecording> | undefined;
    return { picture: recording.picture, pack: () => (packed ??= pack(recording)) };
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    throw new AppError(
      'doors_not_live',
      `${why} And there is no recording to play instead, in ${file}: ${said} ` +
        'Make one with "npm run doors -- --record FILE", and name it in DOORS_RECORDING.',
    );
  }
}

async function pack(recording: OpenRecording): Promise<PackedRecording> {
  const plain = Buffer.from(JSON.stringify(await recording.play()));
  return { plain, gzipped: await promisify(gzip)(plain), etag: entityTagOf(plain) };
}
