import { kubectl } from '../cluster/cluster-tools.ts';
import type { ClusterTools } from '../cluster/cluster-tools.ts';
import { namespace } from '../cluster/names.ts';
import type { StoredOrder } from './books.ts';
import { mailHost } from './customers.ts';

const client =
  'MYSQL_PWD=$(cat "$MYSQL_ROOT_PASSWORD_FILE") mysql --user=root --batch --skip-column-names "$MYSQL_DATABASE"';

/** More than any run sells. */
const plenty = 1_000_000;
const ours = `email like '%@${mailHost}'`;

/** Pieces of each product, by its id. */
export type Stock = Map<string, string>;

/** Fills every shelf, and hands back how many pieces there were. */
export async function fillShelves(tools: ClusterTools): Promise<Stock> {
  const rows = await query(tools, 'select id, stock from products');
  await query(tools, `update products set stock = ${plenty}`);
  return new Map(rows.map(([id = '', stock = '']) => [id, stock]));
}

/** Puts the pieces back that there were, and forgets what the load bought. */
export async function clearAway(tools: ClusterTools, stock: Stock): Promise<void> {
  const cases = [...stock].map(([id, pieces]) => `when ${id} then ${pieces}`).join(' ');
  await query(tools, `update products set stock = case id ${cases} else stock end`);
  await forgetOrders(tools);
}

/** Removes the orders of this load and of earlier ones; their customers do not exist. */
export async function forgetOrders(tools: ClusterTools): Promise<void> {
  await query(
    tools,
    `create temporary table gone as select sequence, cart_id from orders where ${ours};
     delete from order_lines where order_sequence in (select sequence from gone);
     delete from orders where ${ours};
     delete from idempotency_keys where cart_id in (select cart_id from gone);
     delete from carts where id in (select cart_id from gone)
       and id not in (select cart_id from orders) and id not in (select cart_id from cart_lines)`,
  );
}

/** Every order that was placed since a moment (ms since the epoch), by whomever. */
export async function ordersSince(tools: ClusterTools, since: number): Promise<StoredOrder[]> {
  const rows = await query(tools, `select id, email from orders where placed_at >= ${since}`);
  return rows.map(([id = '', email = '']) => {
    return { id, customer: email.replace(`@${mailHost}`, '') };
  });
}

/** Asks the shop's MySQL, in its pod. Throws a `Failure`. */
async function query(tools: ClusterTools, statements: string): Promise<string[][]> {
  const exec = ['exec', '--stdin', 'deployment/mysql', '--container', 'mysql', '--'];
  const asked = ['--namespace', namespace, ...exec, 'sh', '-c', client];
  const printed = await kubectl(tools, asked, statements);
  return printed
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));
}
