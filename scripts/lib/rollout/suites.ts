import type { Suite, Tally } from '../suites/tally.ts';
import { keepLosses } from './keep-losses.ts';
import { pieces } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { countKinds, formatPhases, formatPieces } from './report.ts';
import type { PieceRow } from './report.ts';
import { runLoadAndRolls } from './run.ts';
import type { RunOptions, RunResult } from './run.ts';
import type { LoadedShop } from './shop.ts';

/** A load while everything is rolled: every roll, every request and the orders in the database are to hold. */
export function rolloutSuite(shop: LoadedShop, options: RunOptions, signal: AbortSignal): Suite {
  const missing = options.without.map(({ name }) => `, without ${name}`).join('');
  return {
    name: `${options.requests} requests, ${options.rate} in a second, ${options.rolls} rolls${missing}`,
    run: async () => {
      const result = await runLoadAndRolls(shop, options, signal);
      await show(result);
      return tallyOf(result, options);
    },
  };
}

/** The same with everything in place and without each piece, and the table of what was lost. */
export function tableSuite(shop: LoadedShop, options: RunOptions, signal: AbortSignal): Suite {
  return {
    name: `what each piece is worth: ${options.requests} requests, ${options.rate} in a second`,
    run: async () => {
      const rows: PieceRow[] = [];
      const total: Tally = { passed: 0, failed: 0 };
      for (const { name, what, without } of runsOfTable()) {
        console.log(`\n  without ${name}`);
        const result = await runLoadAndRolls(shop, { ...options, without }, signal);
        await show(result);
        rows.push({ name, what, result });
        const { passed, failed } = tallyOf(result, { without });
        total.passed += passed;
        total.failed += failed;
      }
      console.log(`\n${formatPieces(rows)}`);
      return total;
    },
  };
}

function runsOfTable(): { name: string; what: string; without: Piece[] }[] {
  return [
    { name: 'nothing', what: 'everything is in place', without: [] },
    ...pieces.map((piece) => ({ name: piece.name, what: piece.what, without: [piece] })),
    {
      name: 'api-keep-alive, retry',
      what: 'both of them: what the retry had hidden',
      without: pieces.filter(({ name }) => name === 'api-keep-alive' || name === 'retry'),
    },
    { name: 'all of them', what: 'a Deployment as most are written', without: pieces },
  ];
}

async function show({ run, record, pods, confirmed, wrong }: RunResult): Promise<void> {
  console.log(`\n${formatPhases(record)}\n\n${pods} pods answered`);
  if (record.losses.length > 0) {
    const file = await keepLosses(run, record.losses);
    console.log(`\nLost: ${countKinds(record.losses)} (all in ${file})`);
  }
  for (const sentence of wrong) console.log(`  WRONG: ${sentence}`);
  const held = wrong.length === 0 ? 'each is in the database once, and no other is' : 'see above';
  console.log(`\n${confirmed} orders confirmed: ${held}`);
}

/** What was taken away on purpose may cost requests; it must never cost an order. */
function tallyOf({ record, rolls, wrong }: RunResult, { without }: Pick<RunOptions, 'without'>) {
  const lost = without.length === 0 ? record.losses.length : 0;
  const held = [lost, wrong.length].filter((problems) => problems === 0);
  return { passed: rolls.length + held.length, failed: lost + wrong.length };
}
