import { isDefinite, sendOrder, untilDefinite } from './customer.ts';
import type { OrderCall } from './customer.ts';
import type { Refusal } from './history.ts';
import { integerAt, parseJson, valueAt } from './read-json.ts';
import type { RecordEvent } from './recorder.ts';
import type { Reply } from './request.ts';

/** Where orders are sent from, each attempt on record. */
export interface Till {
  /** Sends it once; undefined when no whole answer came. */
  attempt(call: OrderCall): Promise<Reply | undefined>;
  /** Sends it with its key until the answer leaves no doubt; undefined when the signal came first. */
  settle(call: OrderCall, signal: AbortSignal): Promise<Reply | undefined>;
}

export interface TillOptions {
  /** Asked in turn, so that what is sent twice at once goes to two processes. */
  ports: number[];
  record: RecordEvent;
  /** The key with which a doubtful order is sent again: a sane customer's is the same. */
  keyOfRetry: (key: string) => string;
}

export function createTill({ ports, record, keyOfRetry }: TillOptions): Till {
  let requests = 0;

  async function attempt(call: OrderCall): Promise<Reply | undefined> {
    const request = (requests += 1);
    record({ type: 'invoke', request, purchase: call.purchase.id, key: call.key });
    try {
      const reply = await sendOrder(ports[request % ports.length] ?? 0, call);
      if (reply.status === 201) record({ type: 'ok', request, body: reply.body });
      else if (isDefinite(reply)) record({ type: 'fail', request, ...toRefusal(reply) });
      else record({ type: 'ambiguous', request, reason: describe(reply) });
      return reply;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      record({ type: 'ambiguous', request, reason });
      return undefined;
    }
  }

  return {
    attempt,
    settle(call, signal) {
      let { key } = call;
      return untilDefinite(() => {
        const attempted = attempt({ ...call, key });
        key = keyOfRetry(key);
        return attempted;
      }, signal);
    },
  };
}

function toRefusal({ status, body }: Reply): Refusal {
  const error = valueAt(parseJson(body), 'error');
  const code = String(valueAt(error, 'code'));
  if (code !== 'out_of_stock') return { status, code };
  const requested = integerAt(error, 'details', 'requested');
  return {
    status,
    code,
    shortage: { requested, available: integerAt(error, 'details', 'available') },
  };
}

function describe({ status, body }: Reply): string {
  return `${status} ${String(valueAt(parseJson(body), 'error', 'code'))}`;
}
