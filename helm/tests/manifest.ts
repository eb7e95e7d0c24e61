import { parseAllDocuments } from 'yaml';

/** As much of a Kubernetes object as the tests look at. */
export interface Manifest {
  kind: string;
  metadata: { name: string; namespace?: string; annotations?: Record<string, string> };
  data?: Record<string, string>;
  /** Of a Role, of a binding, and of a ServiceAccount. */
  rules?: Rule[];
  subjects?: { kind: string; name: string; namespace: string }[];
  roleRef?: { apiGroup: string; kind: string; name: string };
  automountServiceAccountToken?: boolean;
  spec: ServiceSpec & PodSpec & { replicas?: number; template?: { spec: PodSpec } };
}

export interface Rule {
  apiGroups: string[];
  resources: string[];
  resourceNames?: string[];
  verbs: string[];
}

export interface ServiceSpec {
  type?: string;
  ports?: { port: number; targetPort: string; nodePort?: number }[];
  selector?: Record<string, string>;
  [field: string]: unknown;
}

export interface PodSpec {
  serviceAccountName?: string;
  automountServiceAccountToken?: boolean;
  securityContext?: Record<string, unknown>;
  terminationGracePeriodSeconds?: number;
  containers?: Container[];
}

export interface Container {
  name: string;
  image: string;
  args?: string[];
  env?: { name: string; value?: string }[];
  ports?: { name: string; containerPort: number }[];
  resources?: { requests?: { memory?: string }; limits?: { memory?: string } };
  securityContext?: Record<string, unknown>;
  lifecycle?: { preStop?: { sleep?: { seconds: number } } };
}

/** The objects of a stream of YAML documents; throws on YAML that is none. */
export function parseManifests(text: string): Manifest[] {
  return parseAllDocuments(text)
    .map((document): Manifest | null => {
      for (const error of document.errors) throw error;
      return document.toJS();
    })
    .filter((manifest) => manifest !== null);
}

/** The one object of this kind and name; throws when it is not there. */
export function find(manifests: Manifest[], kind: string, name: string): Manifest {
  const found = manifests.find(
    (manifest) => manifest.kind === kind && manifest.metadata.name === name,
  );
  if (!found) throw new Error(`there is no ${kind} ${name} among ${manifests.length} objects`);
  return found;
}

/** Every pod that the objects make, by the name of its owner. */
export function podsOf(manifests: Manifest[]): { name: string; replicas: number; pod: PodSpec }[] {
  return manifests
    .filter(({ kind }) => kind === 'Deployment' || kind === 'Pod')
    .map(({ metadata, spec }) => ({
      name: metadata.name,
      replicas: spec.template ? (spec.replicas ?? 1) : 0,
      pod: spec.template?.spec ?? spec,
    }));
}
