import { copyFile, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Makes a folder's entries appear in another. Files are copied, for Windows lets only few people link
 * them; a "junction" of folders it lets everybody make.
 */
export async function linkAll(from: string, to: string, without: Set<string>): Promise<void> {
  for (const entry of await readdir(from, { withFileTypes: true })) {
    if (without.has(entry.name)) continue;
    const [there, here] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await symlink(there, here, 'junction');
    else await copyFile(there, here);
  }
}
