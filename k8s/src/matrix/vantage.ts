/** A place from which doors are tried. */
export type Vantage =
  | { kind: 'your machine' }
  | { kind: 'node'; node: string }
  /** A pod of the shop. */
  | { kind: 'tier'; tier: string; pod: string }
  /** A pod in the shop's namespace that is none of its own. */
  | { kind: 'stranger' }
  /** A pod in another namespace. */
  | { kind: 'other namespace' };

/** The name of a place in tables and in JSON: `your machine`, `node doorstep-worker`, `frontend pod` … */
export function vantageId(vantage: Vantage): string {
  if (vantage.kind === 'node') return `node ${vantage.node}`;
  if (vantage.kind === 'tier') return `${vantage.tier} pod`;
  return vantage.kind === 'stranger' ? 'stranger pod' : vantage.kind;
}
