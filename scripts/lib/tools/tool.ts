import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { output, root } from '../run.ts';
import { fetchTool } from './fetch-tool.ts';
import { findProgram } from './find-program.ts';
import { ending, thisPlatform, tools } from './releases.ts';
import type { ToolName } from './releases.ts';
import { isAtLeast, parseVersion } from './version.ts';

/** A tool that this machine has. */
export interface FoundTool {
  path: string;
  version: string;
  /** Why it is not the one on the PATH, when there is one. */
  note?: string;
}

/** What the machine has of a tool, without fetching anything. */
export interface ToolState {
  usable?: FoundTool;
  /** The version on the PATH, when it is older than the minimum. */
  tooOld?: string;
}

/** Looks for a tool on the PATH, then among those fetched earlier. */
export async function lookForTool(name: ToolName): Promise<ToolState> {
  const { minimum } = tools[name];
  const onPath = await findProgram(name);
  const printed = onPath ? await versionOf(name, onPath) : '';
  if (onPath && isAtLeast(printed, minimum)) {
    return { usable: { path: onPath, version: formatVersion(printed) } };
  }
  const tooOld = onPath ? formatVersion(printed) : undefined;
  const fetched = fetchedPath(name);
  const kept = isAtLeast(await versionOf(name, fetched), minimum);
  return {
    ...(kept && {
      usable: { path: fetched, version: tools[name].version, ...noteOn(name, tooOld) },
    }),
    ...(tooOld && { tooOld }),
  };
}

/** A usable kind, kubectl or helm: found on the PATH, or fetched once into `.tools/`. Throws a `Failure`. */
export async function tool(name: ToolName): Promise<FoundTool> {
  const { usable, tooOld } = await lookForTool(name);
  if (usable) return usable;
  const { version, release, minimum } = tools[name];
  const platform = thisPlatform();
  const found = tooOld ? `the one on the PATH (${tooOld}) is too old` : 'it is not on the PATH';
  const byHand = `Install ${name} ${minimum} or newer, so that "${name}" works in a terminal.`;
  if (!platform) {
    throw new Failure(
      `${name}: ${found}, and there is no release for ${process.platform}-${process.arch}. ${byHand}`,
    );
  }
  const path = fetchedPath(name);
  try {
    await fetchTool(release(version, platform), path);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      `${name}: ${found}, and fetching ${version} failed: ${error.message} ${byHand}`,
    );
  }
  return { path, version, ...noteOn(name, tooOld) };
}

function fetchedPath(name: ToolName): string {
  const file = name + ending(process.platform === 'win32' ? 'windows' : 'linux');
  return join(root, '.tools', `${name}-${tools[name].version}`, file);
}

async function versionOf(name: ToolName, path: string): Promise<string> {
  try {
    const { stdout } = await output(path, tools[name].versionArguments, { timeout: 20_000 });
    return stdout;
  } catch {
    return '';
  }
}

function formatVersion(printed: string): string {
  return parseVersion(printed)?.join('.') ?? 'of unknown version';
}

function noteOn(name: ToolName, tooOld: string | undefined): { note?: string } {
  if (!tooOld) return {};
  return { note: `${name} ${tooOld} on the PATH is older than ${tools[name].minimum}` };
}
