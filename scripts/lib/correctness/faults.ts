import { setTimeout as delay } from 'node:timers/promises';
import type { ApiProcess } from './api-process.ts';
import type { FaultProxy } from './fault-proxy.ts';
import type { Fault } from './nemesis.ts';
import type { Store } from './store.ts';

/** What can be made to fail in a run. */
export interface Victims {
  apis: ApiProcess[];
  store: Store;
  /** Between the customers and each of the API's processes. */
  fronts: FaultProxy[];
  /** Between the API and its database, where that is reached by the network. */
  back: FaultProxy | undefined;
}

/** Every fault that these can have. */
export function faultsOf({ apis, store, fronts, back }: Victims): Fault[] {
  const { crash } = store;
  return [
    {
      name: 'an API process is killed',
      strike: (random) => random.pick(apis).crash(random.integer(0, 300)),
    },
    {
      name: 'every API process is killed',
      async strike() {
        await Promise.all(apis.map((api) => api.crash(0)));
      },
    },
    ...connectionFaults('the customers', fronts),
    ...(back ? connectionFaults('the database', [back]) : []),
    ...(crash ? [{ name: 'the database is killed', strike: () => crash() }] : []),
    {
      name: 'every checkout has to wait',
      strike: (random) => store.block(random.pick([300, 800, 1500, 2600])),
    },
  ];
}

function connectionFaults(whose: string, proxies: FaultProxy[]): Fault[] {
  const name = (what: string) => `connections of ${whose} ${what}`;
  const each = (change: (proxy: FaultProxy) => void) => {
    for (const proxy of proxies) change(proxy);
  };
  return [
    { name: name('are cut'), strike: async () => each((proxy) => proxy.cut()) },
    {
      name: name('lose their answers'),
      async strike(random) {
        each((proxy) => proxy.loseReplies(random.integer(2, 8)));
      },
    },
    {
      name: name('are slow'),
      async strike(random) {
        const latency = random.pick([20, 100, 600, 3000]);
        each((proxy) => proxy.slowDown(latency));
        await delay(random.integer(300, 1500));
        each((proxy) => proxy.slowDown(0));
      },
    },
    {
      name: name('are refused'),
      async strike(random) {
        each((proxy) => {
          proxy.refuse(true);
          proxy.cut();
        });
        await delay(random.integer(100, 600));
        each((proxy) => proxy.refuse(false));
      },
    },
  ];
}
