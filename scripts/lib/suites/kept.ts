import { tryKubectl } from '../cluster/cluster-tools.ts';
import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { namespace } from '../cluster/names.ts';
import { Failure } from '../failure.ts';
import { oneTest } from './tally.ts';
import type { Suite } from './tally.ts';

export interface Kept {
  /** Of the Secret with MySQL's passwords, as the API server has them. */
  passwords: string;
  orders: number;
}

const where = ['--namespace', namespace];
const count =
  'MYSQL_PWD=$(cat "$MYSQL_ROOT_PASSWORD_FILE") mysql --user=root --batch --skip-column-names ' +
  '--execute="select count(*) from orders" "$MYSQL_DATABASE"';

/** A suite that may be run again and again: nothing that MySQL had the last time is missing. */
export function keptSuite(tools: ClusterTools): Suite {
  let last: Kept | undefined;
  return {
    name: 'passwords and orders are still there',
    run: async () => {
      const now = await look(tools);
      if (!now) {
        console.log('MySQL is not in this namespace now; its data is looked at when it is back.');
        return { passed: 0, failed: 0 };
      }
      const before = last;
      last = now;
      console.log(`${now.orders} orders${before ? `, before ${before.orders}` : ''}`);
      return before ? oneTest(isKept(before, now)) : { passed: 0, failed: 0 };
    },
  };
}

/** Whether the passwords are the same and no order is missing. */
export function isKept(before: Kept, now: Kept): boolean {
  return now.passwords === before.passwords && now.orders >= before.orders;
}

async function look(tools: ClusterTools): Promise<Kept | undefined> {
  const secret = ['get', 'secret', 'mysql', '--output', 'jsonpath={.data}'];
  const exec = ['exec', 'deployment/mysql', '--container', 'mysql', '--', 'sh', '-c', count];
  const [{ stdout: passwords }, orders] = await Promise.all([
    tryKubectl(tools, [...where, ...secret]),
    tryKubectl(tools, [...where, ...exec]),
  ]);
  if (orders.code === 0) return { passwords, orders: Number(orders.stdout) };
  if (/not found/.test(orders.stderr)) return undefined;
  throw new Failure(`the orders can't be counted: ${orders.stderr.trim()}`);
}
