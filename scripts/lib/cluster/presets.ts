import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure } from '../failure.ts';
import { root } from '../run.ts';
import type { ClusterTools } from './cluster-tools.ts';
import { entryOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { needsOf } from './needs/needs.ts';
import type { Need } from './needs/needs.ts';
import { renderPreset } from './rendered.ts';

/** A preset of the chart, and what it asks of the cluster. */
export interface Preset {
  name: string;
  /** Path of its values. */
  file: string;
  /** Type of the Service of each tier. */
  serviceTypes: Map<string, string>;
  /** What has to be there before the chart. */
  needs: Need[];
  /** It has NetworkPolicies, one of which must name the API server's addresses. */
  walled: boolean;
  /** What stands before the Services; absent where they have doors of their own. */
  entry?: Entry;
}

/** What `up` installs when no preset is named. */
export const defaultPreset = 'article';

const ending = '.yaml';
const folder = join(root, 'helm', 'doorstep', 'presets');

/** The chart's presets, by the names of their files. */
export async function presetNames(): Promise<string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .toSorted();
}

/** Path of a preset's values. Throws a `Failure` that names all presets when there is none of that name. */
export async function presetFile(name: string): Promise<string> {
  const names = await presetNames();
  if (names.includes(name)) return join(folder, name + ending);
  throw new Failure(`there is no preset "${name}"; the presets are ${names.join(', ')}.`);
}

/** Looks into a preset, as the chart renders it. Throws a `Failure`. */
export async function readPreset(tools: Pick<ClusterTools, 'helm'>, name: string): Promise<Preset> {
  const file = await presetFile(name);
  const rendered = await renderPreset(tools, file);
  const entry = entryOf(rendered.kinds);
  const { serviceTypes, kinds } = rendered;
  const walled = kinds.includes('NetworkPolicy');
  return { name, file, serviceTypes, needs: needsOf(rendered), walled, ...(entry && { entry }) };
}
