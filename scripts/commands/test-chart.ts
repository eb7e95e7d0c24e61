import { takesNoArguments } from '../lib/arguments.ts';
import { runSuites } from '../lib/suites/tally.ts';
import { vitestSuite } from '../lib/suites/vitest.ts';
import { tool } from '../lib/tools/tool.ts';

/** `npm run test:chart`: what the chart renders and what it refuses, by a real helm, without a cluster. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('test:chart', args);
  const helm = await tool('helm');
  const env = { DOORSTEP_HELM: helm.path };
  await runSuites([vitestSuite(`chart on helm ${helm.version}`, 'chart', { env })]);
}
