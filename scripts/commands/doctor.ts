import { takesNoArguments } from '../lib/arguments.ts';
import { examineCluster } from '../lib/doctor/cluster.ts';
import { findingRows, verdict } from '../lib/doctor/finding.ts';
import { examineLocal } from '../lib/doctor/local.ts';
import { examineTools } from '../lib/doctor/tools.ts';
import { formatTable } from '../lib/table.ts';

/** Says what this machine has of what the commands need; the exit code is 1 only if none can run. */
export async function run(args: string[]): Promise<void> {
  takesNoArguments('doctor', args);
  const parts = await Promise.all([examineLocal(), examineTools(), examineCluster()]);
  const findings = parts.flat();
  const { ill, sentence } = verdict(findings);
  console.log(`${formatTable(findingRows(findings))}\n\n${sentence}`);
  if (ill) process.exitCode = 1;
}
