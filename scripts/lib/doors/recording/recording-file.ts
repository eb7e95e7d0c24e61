import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from '../../failure.ts';
import { root } from '../../run.ts';

/** A file that grows line by line, each of them safe once it is written. */
export class RecordingFile {
  readonly path: string;
  #file: number | undefined;
  readonly #failed = Promise.withResolvers<never>();
  #lines = 0;
  #bytes = 0;

  /** Makes the file, relative to the project's folder. Throws a `Failure` when it is there already. */
  constructor(name: string) {
    this.path = resolve(root, name);
    try {
      this.#file = openSync(this.path, 'wx');
    } catch (error) {
      throw new Failure(refusal(this.path, error));
    }
    // Nobody may be waiting for it yet.
    this.#failed.promise.catch(() => {});
  }

  /** Rejects with a `Failure` once a line could not be written. */
  get failed(): Promise<never> {
    return this.#failed.promise;
  }

  /** Writes a line with its end; nothing after the end. Never throws. */
  write(line: string): void {
    if (this.#file === undefined) return;
    try {
      this.#bytes += writeSync(this.#file, line);
      this.#lines += 1;
    } catch (error) {
      const because = error instanceof Error ? error.message : String(error);
      this.#failed.reject(new Failure(`cannot write to ${this.path}: ${because}.`));
    }
  }

  /** Closes it, removes it again when it holds its head alone, and says which. */
  close(): string {
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
    if (this.#lines > 1) return `${this.path} has ${this.#lines} lines, ${kilobytes(this.#bytes)}.`;
    rmSync(this.path, { force: true });
    return `nothing was recorded; ${this.path} was removed again.`;
  }
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}

function refusal(path: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') return `${path} is there already; name another file, or remove it.`;
  if (code === 'ENOENT') return `${path} cannot be made: its folder is not there.`;
  return `${path} cannot be made: ${error instanceof Error ? error.message : String(error)}.`;
}
