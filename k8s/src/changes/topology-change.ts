/** Something that is otherwise in one picture than in the one before, in words. */
export interface TopologyChange {
  about: 'door' | 'pod' | 'node' | 'wall';
  /** `Pod/backend-684f88687d-9mr8g`. */
  object: string;
  /** `Pod backend 9mr8g became unready`. */
  what: string;
  /** What it did to the doors: `It left the list of backend (3 to 2)`. */
  effect?: string;
}

/** Two pictures of the same namespace. */
export interface Comparison<Picture> {
  before: Picture;
  after: Picture;
}

/** A change with its effect, where it has one; several effects are one sentence each. */
export function changeOf(
  about: TopologyChange['about'],
  object: string,
  what: string,
  ...effects: (string | undefined)[]
): TopologyChange {
  const effect = effects.filter(Boolean).join('. ');
  return { about, object, what, ...(effect && { effect }) };
}
