import { ClusterError } from '@doorstep/k8s/cluster/cluster-error';
import type { StepProgress } from '@doorstep/k8s/lessons/progress';
import type { StepChecks } from './check-step.ts';

/** Keeps how far lessons are taken, for the shop's page to show. */
export interface Progress {
  /** A lesson begins: what was kept of it is void. Resolves with who hears of its steps. */
  begin(lesson: string): Promise<TellStep>;
}

/** Hears of a step, by its index, whenever one more of its checks was made. */
export type TellStep = (step: number, checks: StepChecks) => Promise<void>;

export interface KeepProgress {
  /** Puts a lesson's steps in the place of those before. Throws `ClusterError`. */
  write: (lesson: string, steps: StepProgress[]) => Promise<void>;
  say: (text: string) => void;
}

/** A lesson goes on where its progress cannot be kept; the first time somebody is told. */
export function keepProgress({ write, say }: KeepProgress): Progress {
  let told = false;
  const keep = async (lesson: string, steps: StepProgress[]) => {
    try {
      await write(lesson, steps);
    } catch (error) {
      if (!(error instanceof ClusterError)) throw error;
      if (!told) say(`  The page /lessons does not show how far you are: ${error.message}`);
      told = true;
    }
  };
  return {
    async begin(lesson) {
      const steps = new Map<number, StepProgress>();
      await keep(lesson, []);
      return async (step, { made, done }) => {
        const checks = made.map(({ what, holds, saw }) => ({ what, holds, saw }));
        steps.set(step, { step, done, checks, at: new Date().toISOString() });
        await keep(lesson, [...steps.values()]);
      };
    },
  };
}
