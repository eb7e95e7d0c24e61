import type { LessonDetails, LessonManifest } from '@doorstep/backend/contract/lessons';

type Written = Pick<LessonDetails, 'steps' | 'manifests'>;

/** Gives each manifest to the first step that speaks of it; `rest` are those of which none does. */
export function placeManifests({ steps, manifests }: Written): {
  ofSteps: LessonManifest[][];
  rest: LessonManifest[];
} {
  const placed = manifests.map((manifest) => ({
    manifest,
    at: steps.findIndex(({ text, commands, after = '' }) =>
      names([text, ...commands, after].join('\n'), manifest.name),
    ),
  }));
  const those = (step: number) =>
    placed.flatMap(({ manifest, at }) => (at === step ? manifest : []));
  return { ofSteps: steps.map((_, step) => those(step)), rest: those(-1) };
}

/** Whether a text speaks of a file, and not of one whose name only ends like it. */
function names(text: string, name: string): boolean {
  return text.split(/[^\w.-]+/).includes(name);
}
