import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { daemon } from '../docker/daemon.ts';
import { must, output } from '../run.ts';
import type { Say } from '../steps.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { nodeContainers } from './kind-nodes.ts';

/** ms for one image; a slow disk takes its time. */
const timeout = 300_000;

/** Loads the images that a node lacks into the cluster; resolves with their names. Throws a `Failure`. */
export async function loadImages(
  tools: Pick<ClusterTools, 'kind'>,
  cluster: string,
  images: string[],
  say: Say,
): Promise<string[]> {
  const nodes = await nodeContainers(cluster);
  const held = await Promise.all(nodes.map(({ name }) => imagesOn(name)));
  const lacking = images.filter((image) => held.some((has) => !has.has(fullName(image))));
  for (const image of lacking) {
    say(`loading ${image} into the nodes`);
    const args = ['load', 'docker-image', image, '--name', cluster];
    const { code } = await output(tools.kind, args, { timeout });
    if (code !== 0) await loadArchive(tools, cluster, image);
  }
  return lacking;
}

/** The name under which a node knows an image: with its registry, and `library/` for Docker's own. */
export function fullName(image: string): string {
  const [first = '', ...rest] = image.split('/');
  if (rest.length === 0) return `docker.io/library/${image}`;
  const isRegistry = /[.:]/.test(first) || first === 'localhost';
  return isRegistry ? image : `docker.io/${image}`;
}

/**
 * With Docker's containerd image store, `kind load docker-image` fails on an image of several
 * platforms ("content digest … not found", kubernetes-sigs/kind#3795); an archive of one works.
 */
export async function loadArchive(
  { kind }: Pick<ClusterTools, 'kind'>,
  cluster: string,
  image: string,
): Promise<void> {
  const { architecture } = await daemon();
  const folder = await mkdtemp(join(tmpdir(), 'doorstep-image-'));
  try {
    const archive = join(folder, 'image.tar');
    const platform = `linux/${architecture}`;
    await must('docker', ['save', '--platform', platform, '--output', archive, image], {
      timeout,
    });
    await must(kind, ['load', 'image-archive', archive, '--name', cluster], { timeout });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function imagesOn(node: string): Promise<Set<string>> {
  const args = ['exec', node, 'ctr', '--namespace', 'k8s.io', 'images', 'ls', '--quiet'];
  return new Set((await must('docker', args)).split('\n'));
}
