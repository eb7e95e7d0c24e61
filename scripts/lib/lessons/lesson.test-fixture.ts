import type { LessonClaim } from '@doorstep/k8s/lessons/claim';
import type { Evaluation } from '@doorstep/k8s/lessons/evaluation';
import type { Lesson, Step, WrittenClaim } from '@doorstep/k8s/lessons/lesson';
import type { Hands } from './checks.ts';
import type { Progress } from './progress.ts';
import type { Ran } from './shell.ts';

/** A claim that service `name` has no external address. */
export function aClaim(name: string): WrittenClaim {
  return {
    text: `service ${name}: no external address`,
    line: 12,
    claim: { kind: 'no external address', service: name },
  };
}

export function aStep(changes: Partial<Step> = {}): Step {
  const claims = [aClaim('backend')];
  return { heading: 'Look', text: 'Read.', commands: ['ls'], claims, line: 9, ...changes };
}

export function aLesson(steps: Step[]): Lesson {
  return {
    number: '04',
    title: 'NodePort',
    minutes: 8,
    about: '8 minutes',
    intro: 'Why?',
    steps,
    closing: 'That is why.',
    file: 'k8s/lessons/04-x/lesson.md',
  };
}

/** A mutation of that lesson, to be noticed by a claim of its usual step. */
export function aMutation(claim: string) {
  return {
    lesson: '04',
    file: 'hatch.yaml',
    replace: 'port: 80',
    by: 'port: 81',
    fact: 'Another port.',
    step: 'Look',
    claim,
  };
}

/** Hands that do as they are told, and remember what they did. */
export function handsThat({
  run = () => ({ output: '', code: 0 }),
  hold = () => ({ holds: true, saw: 'it holds.' }),
  waits,
}: {
  run?: (command: string) => Ran;
  hold?: (claim: LessonClaim) => Evaluation;
  /** What is seen of each claim first, before it is as `hold` says. */
  waits?: string;
} = {}) {
  const done: string[] = [];
  const hands: Hands = {
    run: (command) => {
      done.push(command);
      return Promise.resolve(run(command));
    },
    hold: (claim, patience) => {
      if (waits !== undefined) patience?.onWait?.({ holds: false, saw: waits });
      done.push('service' in claim ? `claim ${claim.service}` : claim.kind);
      return Promise.resolve(hold(claim));
    },
  };
  return { hands, done };
}

/** A progress that remembers what it heard: `1 ✓✗`, the step's index and its checks. */
export function progressThatListens() {
  const heard: string[] = [];
  const progress: Progress = {
    begin: (lesson) => {
      heard.push(`begin ${lesson}`);
      return Promise.resolve((step, { made, done }) => {
        const marks = made.map(({ holds }) => (holds ? '✓' : '✗')).join('');
        heard.push(`${step} ${marks}${done ? ' done' : ''}`);
        return Promise.resolve();
      });
    },
  };
  return { progress, heard };
}

/** Does not hold for the Service of this name. */
export function failsFor(name: string) {
  return (claim: LessonClaim): Evaluation => {
    const holds = !('service' in claim) || claim.service !== name;
    return { holds, saw: holds ? 'it has none.' : `Service ${name} has 172.18.255.1.` };
  };
}
