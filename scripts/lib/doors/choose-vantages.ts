import { vantageId } from '@doorstep/k8s/matrix/vantage';
import type { Vantage } from '@doorstep/k8s/matrix/vantage';
import { Failure } from '../failure.ts';

/** The places that `--from` means: all of them without it. Throws a `Failure` that names the places. */
export function chooseVantages(vantages: Vantage[], from: string | undefined): Vantage[] {
  if (from === undefined) return vantages;
  const chosen = vantages.filter((vantage) => namesOf(vantage).includes(from.toLowerCase()));
  if (chosen.length > 0) return chosen;
  const known = [...new Set(vantages.map((vantage) => namesOf(vantage)[0]))].join(', ');
  throw new Failure(`--from is "${from}"; expected one of: ${known} (or "nodes" for all nodes).`);
}

/** What a place may be called: as in the table first, then as in the JSON. */
function namesOf(vantage: Vantage): string[] {
  const id = vantageId(vantage).toLowerCase();
  if (vantage.kind === 'your machine') return ['machine', id];
  if (vantage.kind === 'node') return [vantage.node.toLowerCase(), 'nodes', id];
  if (vantage.kind === 'tier') return [vantage.tier.toLowerCase(), id];
  if (vantage.kind === 'stranger') return ['stranger', id];
  return ['other-ns', 'other ns', id];
}
