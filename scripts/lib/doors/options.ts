import { verdicts } from '@doorstep/k8s/matrix/row';
import type { Row } from '@doorstep/k8s/matrix/row';
import { namespace as ourNamespace } from '../cluster/names.ts';
import { Failure } from '../failure.ts';
import { readOptions } from '../options.ts';

export interface DoorsOptions {
  context?: string;
  namespace: string;
  json: boolean;
  watch: boolean;
  why: boolean;
  /** Shows rows of this verdict only. */
  only?: Row['verdict'];
  /** Tries doors from this place only, as it was typed. */
  from?: string;
}

const verdictsByWord: Record<string, Row['verdict']> = {
  ...Object.fromEntries(verdicts.map((verdict) => [verdict, verdict])),
  doubt: 'in doubt',
};

/** Reads what was typed after `npm run doors --`. Throws a `Failure` that names what is allowed. */
export function readDoorsOptions(args: string[]): DoorsOptions {
  const given = readOptions(args, {
    context: { type: 'string' },
    namespace: { type: 'string' },
    json: { type: 'boolean' },
    watch: { type: 'boolean' },
    only: { type: 'string' },
    why: { type: 'boolean' },
    from: { type: 'string' },
  });
  const { context, namespace = ourNamespace, from, only } = given;
  for (const [name, value] of Object.entries({ context, namespace, from })) {
    if (value === '') throw new Failure(`--${name} is empty; expected a name.`);
  }
  if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace)) {
    throw new Failure(
      `--namespace is "${namespace}"; expected a namespace's name: small letters, digits and hyphens, 63 at most.`,
    );
  }
  return {
    namespace,
    json: given.json ?? false,
    watch: given.watch ?? false,
    why: given.why ?? false,
    ...(context && { context }),
    ...(from && { from }),
    ...(only !== undefined && { only: readVerdict(only) }),
  };
}

function readVerdict(given: string): Row['verdict'] {
  const verdict = verdictsByWord[given];
  if (verdict) return verdict;
  throw new Failure(`--only is "${given}"; expected open, shut, mismatch or doubt.`);
}
