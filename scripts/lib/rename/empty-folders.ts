import { rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Removes the folders around a path below `folder`, from the inmost outwards, as far as they are empty. */
export async function removeEmptyFolders(folder: string, path: string): Promise<void> {
  const around = dirname(path);
  if (around === '.') return;
  try {
    await rmdir(join(folder, around));
  } catch {
    return;
  }
  await removeEmptyFolders(folder, around);
}
