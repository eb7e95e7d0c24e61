import type { Target } from './claim.ts';

const name = '([a-z0-9][a-z0-9-]*)';

/** The shapes of doors, each with what its words mean. */
const shapes: [RegExp, (one: string, other: string) => Target | undefined][] = [
  [/^port (\d+) of every node$/, (port) => ported(port, (port) => everyNode(port))],
  [/^port (\d+) of node (\S+)$/, (port, node) => ported(port, (port) => oneNode(port, node))],
  [new RegExp(`^the address of service ${name}$`), (service) => ({ kind: 'cluster IP', service })],
  [
    new RegExp(`^the external address of service ${name}$`),
    (service) => ({ kind: 'external address', service }),
  ],
  [new RegExp(`^the pods of ${name}$`), (tier) => ({ kind: 'pods', tier })],
  [
    /^the headless name ([a-z0-9][a-z0-9.-]*):(\d+)$/,
    (host, port) => ported(port, (port) => ({ kind: 'headless name', host, port })),
  ],
  [
    /^([a-z0-9][a-z0-9.-]*|\[[0-9a-f:]+\]):(\d+)$/,
    (host, port) =>
      ported(port, (port) => ({ kind: 'address', host: host.replace(/^\[|\]$/g, ''), port })),
  ],
  [/^(https?:\/\/\S+)$/, (url) => (URL.canParse(url) ? { kind: 'url' as const, url } : undefined)],
];

/** Reads the door of a claim; `undefined` where it has no known shape. */
export function parseTarget(words: string): Target | undefined {
  for (const [shape, mean] of shapes) {
    const [, one, other = ''] = shape.exec(words) ?? [];
    if (one) return mean(one, other);
  }
  return undefined;
}

function everyNode(port: number): Target {
  return { kind: 'port of every node', port };
}

function oneNode(port: number, node: string): Target {
  return { kind: 'port of a node', port, node };
}

function ported(digits: string, make: (port: number) => Target): Target | undefined {
  const port = Number(digits);
  return port >= 1 && port <= 65_535 ? make(port) : undefined;
}
