/** What `up` makes and everything else finds: the cluster, its context, the shop's namespace. */
export const clusterName = 'doorstep';
export const context = `kind-${clusterName}`;
export const namespace = 'doorstep';
export const release = 'doorstep';

/** By tag: a machine that was given the image has it under this name, not under a digest. */
export const nodeImage = 'kindest/node:v1.36.4';
export const databaseImage = 'mysql:9.7';

/** Ports of localhost that k8s/kind/cluster.yaml maps to node ports. */
export const mappedPorts = {
  storefront: { host: 8080, nodePort: 30081 },
  backend: { host: 30080, nodePort: 30080 },
} as const;
