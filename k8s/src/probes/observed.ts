import type { Door } from '../matrix/door.ts';
import type { NotTried, Observation } from '../matrix/observation.ts';
import type { Answer, Reply } from './question.ts';
import { readWhoami } from './whoami.ts';
import type { Whoami } from './whoami.ts';

/** The path at which the shop says who answers. */
export const whoamiPath = '/api/whoami';

/** The title of the storefront's page, wherever the page is asked for. */
const storefrontMark = '<title>Doorstep</title>';

/**
 * What a reply at a door means: whether it is the shop's, who gave it and to whom. `second` is the
 * reply to `whoamiPath` at the same door, where that was asked for afterwards.
 */
export function observed(
  door: Door,
  reply: Reply | NotTried,
  second?: Reply | NotTried,
): Observation {
  if (reply.result !== 'answered') return reply;
  const { ms, status } = reply;
  const who = whoamiOf(reply) ?? (second?.result === 'answered' ? whoamiOf(second) : undefined);
  const notUs = reply.fault ?? faultOf(door, reply, who);
  return {
    result: 'answered',
    ms,
    ...(status !== undefined && { status }),
    ...(notUs ? { notUs } : responderOf(door, who)),
  };
}

/** Whether a reply leaves open who gave it, so that `whoamiPath` is worth a second question. */
export function isAnonymous(door: Door, reply: Reply | NotTried): boolean {
  if (reply.result !== 'answered' || reply.status === undefined || reply.status >= 400)
    return false;
  return door.path !== whoamiPath && !reply.fault;
}

function faultOf({ path = '/' }: Door, reply: Answer, who: Whoami | undefined): string | undefined {
  const { status, location, body = '' } = reply;
  // Without a status it is no HTTP; from 400 on the status says by itself that nobody gets in.
  if (status === undefined || status >= 400) return undefined;
  if (status >= 300) return `it only sends on to ${location ?? 'another address'}`;
  if (path === '/') {
    return body.includes(storefrontMark)
      ? undefined
      : 'the page that answers is not the storefront';
  }
  if (!who) return 'what answers there is not the shop';
  if (who.backend.pod) return undefined;
  return `a shop answers that runs in no cluster (on ${who.backend.host})`;
}

function whoamiOf({ body, status }: Answer): Whoami | undefined {
  return status === 200 && body ? readWhoami(body) : undefined;
}

/** The first tier behind the door: of a page it is the frontend; at a pod's own address it is that pod. */
function responderOf({ path = '/', kind, pod, node }: Door, who: Whoami | undefined) {
  const first = path === '/' ? who?.frontend : (who?.frontend ?? who?.backend);
  const named = first ?? (kind === 'pod IP' ? { pod, node } : undefined);
  const seenClient = first && (who?.forwardedFor[0] ?? who?.remoteAddress);
  return {
    ...(named?.pod && { pod: named.pod }),
    ...(named?.node && { node: named.node }),
    ...(seenClient && { seenClient }),
  };
}
