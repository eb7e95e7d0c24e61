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
  /** Hands what was seen to the shop's page. */
  share: boolean;
  /** The file to record into. */
  record?: string;
  /** Plays the tour of changes while recording. */
  tour: boolean;
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
    share: { type: 'boolean' },
    record: { type: 'string' },
    tour: { type: 'boolean' },
  });
  const { context, namespace = ourNamespace, from, only, record } = given;
  for (const [name, value] of Object.entries({ context, namespace, from, record })) {
    if (value === '') throw new Failure(`--${name} is empty; expected a name.`);
  }
  if (!/^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(namespace)) {
    throw new Failure(
      `--namespace is "${namespace}"; expected a namespace's name: small letters, digits and hyphens, 63 at most.`,
    );
  }
  if (record !== undefined) refuseFormats(given);
  if (given.tour && record === undefined) {
    throw new Failure('--tour changes the shop to record it; expected --record FILE beside it.');
  }
  return {
    namespace,
    json: given.json ?? false,
    watch: (given.watch ?? false) || record !== undefined,
    why: given.why ?? false,
    share: given.share ?? false,
    tour: given.tour ?? false,
    ...(context && { context }),
    ...(from && { from }),
    ...(record && { record }),
    ...(only !== undefined && { only: readVerdict(only) }),
  };
}

/** A recording is written by itself, and prints one line a round. */
function refuseFormats({ json, why, only }: { json?: boolean; why?: boolean; only?: string }) {
  const formats = { '--json': json, '--why': why, '--only': only !== undefined };
  const [wrong] = Object.entries(formats).find(([, isGiven]) => isGiven) ?? [];
  if (wrong) throw new Failure(`--record prints one line a round; leave out ${wrong}.`);
}

function readVerdict(given: string): Row['verdict'] {
  const verdict = verdictsByWord[given];
  if (verdict) return verdict;
  throw new Failure(`--only is "${given}"; expected open, shut, mismatch or doubt.`);
}
