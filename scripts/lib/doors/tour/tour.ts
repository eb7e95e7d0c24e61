import type { Topology } from '@doorstep/k8s/topology/topology';
import type { Chapter } from '../recording/chapters.ts';
import { commandOf } from './scene.ts';
import type { Act, Scene } from './scene.ts';

/** Where a tour is played. */
export interface Stage {
  namespace: string;
  /** The topology as it is now. */
  now: () => Topology;
  /** Runs kubectl in the namespace. Throws a `Failure`. */
  kubectl: (args: string[]) => Promise<unknown>;
  /** Marks what is done next. */
  chapter: (chapter: Chapter) => void;
  /** Resolves when nothing more is to be expected of the last change, or after a while. */
  settled: () => Promise<void>;
  /** Resolves after a whole round that began later. */
  freshRound: () => Promise<void>;
  say: (sentence: string) => void;
  signal: AbortSignal;
}

/** Plays scenes one after the other; one that was broken off can be taken back. */
export class Tour {
  readonly #scenes: Scene[];
  readonly #stage: Stage;
  #undo: Act | undefined;
  #running: Promise<void> = Promise.resolve();

  constructor(scenes: Scene[], stage: Stage) {
    this.#scenes = scenes;
    this.#stage = stage;
  }

  /** Plays all scenes, from a calm round to a calm round, or until the signal. Throws a `Failure`. */
  async play(): Promise<void> {
    await this.#stage.freshRound();
    for (const { does, undo } of this.#scenes) {
      if (this.#stage.signal.aborted) return;
      this.#undo = undo;
      await this.#act(does);
      if (!undo || this.#stage.signal.aborted) continue;
      await this.#act(undo);
      this.#undo = undefined;
    }
  }

  /** Takes back the scene that is being played, if any. Throws a `Failure`. */
  async takeBack(): Promise<void> {
    await this.#running.catch(() => undefined);
    const undo = this.#undo;
    this.#undo = undefined;
    if (undo) await this.#run(undo, 'taking back');
  }

  async #act(act: Act): Promise<void> {
    const { chapter, settled, freshRound } = this.#stage;
    this.#running = this.#run(act, act.title, chapter);
    await this.#running;
    await settled();
    await freshRound();
  }

  async #run({ title, kubectl }: Act, words: string, mark?: Stage['chapter']): Promise<void> {
    const { namespace, now, say } = this.#stage;
    const args = kubectl(now());
    const command = commandOf(args, namespace);
    say(`${words}: ${command}`);
    mark?.({ title, command });
    await this.#stage.kubectl(args);
  }
}
