import { buildImage, ensureImage } from '../docker/images.ts';
import { must } from '../run.ts';
import type { Say } from '../steps.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { loadArchive, loadImages } from './load-images.ts';
import { clusterName, databaseImage } from './names.ts';

const tiers = ['backend', 'frontend'];

/** Builds the images that the plain manifests name (`doorstep/…:dev`) and loads them into the nodes. */
export async function loadDevelopmentImages(tools: ClusterTools, say: Say): Promise<void> {
  await ensureImage(databaseImage);
  await loadImages(tools, clusterName, [databaseImage], say);
  for (const tier of tiers) {
    const image = `doorstep/${tier}:dev`;
    say(`building and loading ${image}`);
    await must('docker', ['tag', await buildImage(`${tier}/Dockerfile`), image]);
    // Loaded each time: a node's image of this name may be an older one.
    await loadArchive(tools, clusterName, image);
  }
}
