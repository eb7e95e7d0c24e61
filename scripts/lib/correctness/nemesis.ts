import type { Progress } from './progress.ts';
import type { Random } from './random.ts';
import type { RecordEvent } from './recorder.ts';

/** Something that goes wrong, and is over when `strike` resolves. */
export interface Fault {
  name: string;
  strike(random: Random): Promise<void>;
}

export interface Nemesis {
  faults: Fault[];
  random: Random;
  progress: Progress;
  record: RecordEvent;
  /** Orders between two faults. */
  every: number;
}

/** Lets one fault strike after the other, each kind as often as any other, until the progress ends. */
export async function runNemesis(nemesis: Nemesis): Promise<void> {
  const { faults, random, progress, record, every } = nemesis;
  let deck: Fault[] = [];
  for (let next = every; await progress.reached(next); next = progress.count + every) {
    if (deck.length === 0) deck = random.shuffled(faults);
    const fault = deck.pop();
    if (!fault) return;
    record({ type: 'fault', name: fault.name });
    await fault.strike(random);
  }
}
