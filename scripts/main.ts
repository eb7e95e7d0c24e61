import { Failure } from './lib/failure.ts';

/** What every file in commands/ exports: does the verb, throws a Failure that says what to do. */
interface Command {
  run(args: string[]): Promise<void>;
}

const commands: Record<string, () => Promise<Command>> = {
  start: () => import('./commands/start.ts'),
  dev: () => import('./commands/dev.ts'),
  test: () => import('./commands/test.ts'),
  check: () => import('./commands/check.ts'),
  format: () => import('./commands/format.ts'),
  up: () => import('./commands/up.ts'),
  down: () => import('./commands/down.ts'),
  doctor: () => import('./commands/doctor.ts'),
  doors: () => import('./commands/doors.ts'),
  lesson: () => import('./commands/lesson.ts'),
  rename: () => import('./commands/rename.ts'),
  'remove-lessons': () => import('./commands/remove-lessons.ts'),
  bench: () => import('./commands/bench.ts'),
  benchmark: () => import('./commands/benchmark.ts'),
  lighthouse: () => import('./commands/lighthouse.ts'),
  screenshots: () => import('./commands/screenshots.ts'),
  'test:cluster': () => import('./commands/test-cluster.ts'),
  'test:chart': () => import('./commands/test-chart.ts'),
  'test:article': () => import('./commands/test-article.ts'),
  'test:fork': () => import('./commands/test-fork.ts'),
  'test:compose': () => import('./commands/test-compose.ts'),
  'test:correctness': () => import('./commands/test-correctness.ts'),
  'test:fuzz': () => import('./commands/test-fuzz.ts'),
  'test:rollout': () => import('./commands/test-rollout.ts'),
};

const [name = '', ...args] = process.argv.slice(2);

try {
  const load = commands[name];
  if (!load) {
    const known = Object.keys(commands).join(', ');
    throw new Failure(`there is no command "${name}"; the commands are ${known}.`);
  }
  const command = await load();
  await command.run(args);
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`doorstep: ${error.message}\n`);
  process.exitCode = 1;
}
