/** One step into an object: a key, a place in a list, or `any` place in it. */
export type Step = string | number | { any: true };

/** The steps of a claim's field: `spec.ports[].nodePort`, `metadata.annotations['doorstep.dev/tls']`. */
export function stepsOf(field: string): Step[] {
  const parts = field.matchAll(/\['(?<quoted>[^']+)'\]|\[(?<index>\d*)\]|(?<key>[^.[\]]+)/g);
  return [...parts].map(({ groups = {} }): Step => {
    if (groups['index'] === '') return { any: true };
    if (groups['index'] !== undefined) return Number(groups['index']);
    return groups['quoted'] ?? groups['key'] ?? '';
  });
}

/** Whether a path begins with these steps. */
export function isWithin(path: (string | number)[], steps: Step[]): boolean {
  if (path.length < steps.length) return false;
  return steps.every((step, index) => {
    const at = path[index];
    return typeof step === 'object' ? typeof at === 'number' : step === at;
  });
}

/** The steps as they are written. */
export function written(steps: Step[]): string {
  return steps.reduce<string>((before, step) => {
    if (typeof step === 'object') return `${before}[]`;
    if (typeof step === 'number') return `${before}[${step}]`;
    return before ? `${before}.${step}` : step;
  }, '');
}
