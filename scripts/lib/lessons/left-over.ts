/** One object that a lesson made, from a list of any kinds. */
interface ListedObject {
  kind: string;
  metadata: { name: string; labels?: Record<string, string>; ownerReferences?: unknown[] };
}

/** The label of everything that a lesson adds; its value is the lesson's number. */
export const lessonLabel = 'doorstep.dev/lesson';

/** `service hatch of lesson 04` … of what lessons made and nobody removed; what belongs to another object goes with it. */
export function leftOverIn(list: string): string[] {
  const { items = [] }: { items?: ListedObject[] } = JSON.parse(list);
  return items
    .filter(({ metadata }) => !metadata.ownerReferences?.length)
    .map(({ kind, metadata: { name, labels } }) => {
      const lesson = labels?.[lessonLabel];
      return `${kind.toLowerCase()} ${name}${lesson ? ` of lesson ${lesson}` : ''}`;
    });
}

/** `service mover` … of what "kubectl delete" says it removed; what goes with a Service is not named. */
export function removedIn(printed: string): string[] {
  return [...printed.matchAll(/^([\w.]+) "([^"]+)" (?:force )?deleted/gm)]
    .map(([, kind = '', name = '']) => `${kind.split('.')[0]} ${name}`)
    .filter((one) => !one.startsWith('endpointslice '));
}
