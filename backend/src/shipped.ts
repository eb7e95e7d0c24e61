import { fileURLToPath } from 'node:url';

/**
 * Where a file or folder of the project's root lies that is shipped with the API. It must stay as deep
 * in the tree as the bundle, `backend/dist`.
 */
export function shipped(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
