import type { AppInstance } from '../app-instance.ts';
import type { Lifecycle } from '../lib/lifecycle.ts';

/**
 * Every answer of a process that drains says that its connection ends with it. Without the word a
 * client that keeps connections finds out by a request that is lost, and may not repeat a checkout.
 */
export function farewellPlugin(app: AppInstance, lifecycle: Lifecycle): void {
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (lifecycle.draining) reply.header('connection', 'close');
    done();
  });
}
