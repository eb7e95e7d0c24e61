import { openFuzzedShop } from '../lib/fuzz/fuzzed-shop.ts';
import { readFuzzOptions } from '../lib/fuzz/options.ts';
import { schemathesis } from '../lib/fuzz/schemathesis.ts';
import { fuzzSuite } from '../lib/fuzz/suite.ts';
import { onInterrupt } from '../lib/interrupt.ts';
import { runSuites } from '../lib/suites/tally.ts';

/**
 * `npm run test:fuzz`: schemathesis reads the OpenAPI document, and asks the API what it allows and
 * what it forbids, as a guest and as an admin.
 */
export async function run(args: string[]): Promise<void> {
  const options = readFuzzOptions(args);
  onInterrupt('The run is broken off; run it again by its seed.');
  const program = await schemathesis();
  const shop = await openFuzzedShop();
  try {
    const { visitors, ...target } = shop;
    await runSuites(
      visitors.map((visitor) => fuzzSuite(program, { ...options, ...target, visitor })),
    );
  } finally {
    await shop.close();
  }
}
