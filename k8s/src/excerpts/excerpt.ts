import type { Topology } from '../topology/topology.ts';
import { isWithin, stepsOf, written } from './field-path.ts';
import type { Step } from './field-path.ts';
import { liveObject } from './live-object.ts';
import { pickLines } from './pick-lines.ts';
import { isUnread, whereWritten } from './stand-in.ts';
import { yamlLines } from './yaml-lines.ts';
import type { YamlLine } from './yaml-lines.ts';

/** A line of a live object's YAML. */
export interface ExcerptLine {
  text: string;
  /** It is the field that decides a claim, or says that this field is not there. */
  decides: boolean;
}

/**
 * A few lines of a live object (`Service/mysql`) with those of one field (`spec.type`) marked, at most 12.
 * A field or an object that is not there is said by a comment, which decides then.
 */
export function excerptOf(topology: Topology, object: string, field: string): ExcerptLine[] {
  const [kind = '', name = ''] = object.split('/');
  const place = whereWritten(topology, { kind, name, field });
  const live = liveObject(topology, place.kind, place.name);
  if (!live) return [comment(`kind: ${place.kind}: none is called ${place.name} in this picture`)];
  const lines = yamlLines(live);
  const steps = presentSteps(stepsOf(place.field), lines);
  if (steps) return marked(lines, steps);
  const why = isUnread(place.kind, place.field) ? 'not read for this picture' : 'not set';
  return withAbsent(lines, stepsOf(place.field), why);
}

function comment(text: string, indent = ''): ExcerptLine {
  return { text: `${indent}# ${text}`, decides: true };
}

/** The steps to lines that are there; a list that is empty stands for what would be in it. */
function presentSteps(steps: Step[], lines: YamlLine[]): Step[] | undefined {
  if (lines.some(({ path }) => isWithin(path, steps))) return steps;
  const outer = steps.slice(0, -1);
  const isAny = typeof steps.at(-1) === 'object';
  return isAny && lines.some(({ path }) => isWithin(path, outer)) ? outer : undefined;
}

function marked(lines: YamlLine[], steps: Step[]): ExcerptLine[] {
  const decides = ({ path }: YamlLine) => isWithin(path, steps);
  const { shown, left } = pickLines(lines, decides);
  const excerpt = shown.map((line) => ({ text: line.text, decides: decides(line) }));
  if (left === 0) return excerpt;
  const last = excerpt.findLastIndex((line) => line.decides);
  const more = comment(
    `and ${left} more ${left === 1 ? 'line' : 'lines'} of it`,
    indentOf(excerpt.find((line) => line.decides)?.text),
  );
  return excerpt.toSpliced(last + 1, 0, more);
}

/** The comment stands where the field would, in what of its surroundings there is. */
function withAbsent(lines: YamlLine[], steps: Step[], why: string): ExcerptLine[] {
  const depth = steps.findLastIndex((_, length) =>
    lines.some(({ path }) => isWithin(path, steps.slice(0, length))),
  );
  const parent = lines.find(({ path }) => depth > 0 && isWithin(path, steps.slice(0, depth)));
  const absent = `${written(steps.slice(depth)).replace(/\[\]$/, '')}: ${why}`;
  if (!parent) {
    const { shown } = pickLines(lines, () => false);
    return [
      ...shown.map(({ text }) => ({ text, decides: false })),
      comment(written(steps) + `: ${why}`),
    ];
  }
  const { shown } = pickLines(lines, (line) => line === parent);
  const excerpt = shown.map(({ text }) => ({ text, decides: false }));
  const after = shown.indexOf(parent) + 1;
  return excerpt.toSpliced(after, 0, comment(absent, `${indentOf(parent.text)}  `));
}

function indentOf(text = ''): string {
  return ' '.repeat(text.length - text.trimStart().length);
}
