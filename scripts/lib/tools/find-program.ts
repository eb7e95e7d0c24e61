import { constants } from 'node:fs';
import { access, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { environment } from '../environment.ts';

/** The full path of a program on the PATH, or `undefined`. */
export async function findProgram(
  name: string,
  { path, executableEndings }: Pick<typeof environment, 'path' | 'executableEndings'> = environment,
): Promise<string | undefined> {
  for (const folder of path) {
    for (const ending of executableEndings) {
      const candidate = join(folder, name + ending);
      if (await isProgram(candidate)) return candidate;
    }
  }
  return undefined;
}

async function isProgram(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
