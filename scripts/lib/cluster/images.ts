import { buildImage, contentTag, ensureImage, tagByContent } from '../docker/images.ts';
import type { Say } from '../steps.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { loadImages } from './load-images.ts';
import { clusterName, databaseImage } from './names.ts';

/** Tags of the shop's two images, made of their content. */
export interface ImageTags {
  backend: string;
  frontend: string;
}

/** Builds the shop's images and sees that each node has them, and the database's. */
export async function prepareImages(tools: ClusterTools, say: Say): Promise<ImageTags> {
  say('building backend and frontend');
  const [backend, frontend] = await Promise.all([
    buildImage('backend/Dockerfile'),
    buildImage('frontend/Dockerfile'),
  ]);
  const images = [
    await tagByContent(backend, 'doorstep/backend'),
    await tagByContent(frontend, 'doorstep/frontend'),
    databaseImage,
  ];
  say(`pulling ${databaseImage} unless it is here`);
  await ensureImage(databaseImage);
  const loaded = await loadImages(tools, clusterName, images, say);
  const names = images.join(', ');
  say(loaded.length > 0 ? `${names}; loaded ${loaded.length}` : `${names}; the nodes have them`);
  return { backend: contentTag(backend), frontend: contentTag(frontend) };
}
