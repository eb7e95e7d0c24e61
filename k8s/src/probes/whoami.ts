/** A program that took part in an answer. */
export interface Responder {
  host: string;
  pod?: string;
  node?: string;
}

/** What this library needs of `/api/whoami`: who answered, and which client address they saw. */
export interface Whoami {
  backend: Responder;
  frontend?: Responder;
  remoteAddress: string;
  forwardedFor: string[];
}

/** Reads a body as `/api/whoami`'s answer; anything else (a page, an error) is `undefined`. */
export function readWhoami(body: string): Whoami | undefined {
  const answer = fields(parse(body));
  const backend = readResponder(answer['backend']);
  const client = fields(answer['client']);
  const remoteAddress = text(client['remoteAddress']);
  if (!backend || !remoteAddress) return undefined;
  const frontend = readResponder(answer['frontend']);
  const chain = Array.isArray(client['forwardedFor']) ? client['forwardedFor'] : [];
  return {
    backend,
    ...(frontend && { frontend }),
    remoteAddress,
    forwardedFor: chain.filter((hop) => typeof hop === 'string'),
  };
}

/** `pod on node`, or the host's name where there is no cluster. */
export function formatResponder({ host, pod, node }: Responder): string {
  return node ? `${pod ?? host} on ${node}` : (pod ?? host);
}

function readResponder(value: unknown): Responder | undefined {
  const { host, pod, node } = fields(value);
  const hostName = text(host);
  if (!hostName) return undefined;
  const podName = text(pod);
  const nodeName = text(node);
  return { host: hostName, ...(podName && { pod: podName }), ...(nodeName && { node: nodeName }) };
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function fields(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
