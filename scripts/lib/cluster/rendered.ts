import { must } from '../run.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { release } from './names.ts';

/** The chart's folder, seen from the project's root. */
export const chart = 'helm/doorstep';

/** What of a preset decides how `up` goes about it. */
export interface Rendered {
  /** Kinds of all its objects. */
  kinds: string[];
  /** Type of the Service of each tier. */
  serviceTypes: Map<string, string>;
}

const apis = ['gateway.networking.k8s.io/v1/HTTPRoute', 'cert-manager.io/v1/Certificate'];

/**
 * What presets ask of a cluster beside Kubernetes' own, and an API server whose address is nobody's;
 * what there is of it is asked on installation.
 */
export const presumed = [
  ...apis.flatMap((api) => ['--api-versions', api]),
  '--set',
  'doors.apiServer.addresses={192.0.2.1}',
];

/** Renders a preset without a cluster. Throws a `Failure` with what the chart refuses. */
export async function renderPreset(
  { helm }: Pick<ClusterTools, 'helm'>,
  file: string,
): Promise<Rendered> {
  const values = ['--values', file, ...presumed];
  return readRendered(await must(helm, ['template', release, chart, ...values]));
}

/** Reads what helm printed: the chart writes kind, name and type at fixed places. */
export function readRendered(text: string): Rendered {
  const documents = text.split(/^---$/m);
  const services = documents.filter((document) => kindOf(document) === 'Service');
  return {
    kinds: documents.map(kindOf).filter(Boolean),
    serviceTypes: new Map(
      services.map((document) => [
        /^ {2}name: (\S+)$/m.exec(document)?.[1] ?? '',
        /^ {2}type: (\w+)$/m.exec(document)?.[1] ?? '',
      ]),
    ),
  };
}

function kindOf(document: string): string {
  return /^kind: (\w+)$/m.exec(document)?.[1] ?? '';
}
