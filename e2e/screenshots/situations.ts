/** The page /doors at one moment of a recording. */
export interface Situation {
  name: string;
  /** In k8s/recordings. */
  recording: string;
  /** What was done last, as its title begins; without it the recording's beginning. */
  after?: string;
  /** A heading that shows once that has had its effect. */
  shows: string | RegExp;
}

export const situations: readonly Situation[] = [
  { name: 'as-written', recording: 'article', shows: 'Every door behaves as written.' },
  {
    name: 'broken-selector',
    recording: 'article',
    after: 'A slip in the selector',
    shows: 'Selector matches no pod',
  },
  {
    name: 'wall-in-the-way',
    recording: 'article',
    after: 'A wall without a gap',
    shows: 'NetworkPolicy in the way',
  },
  { name: 'zero-trust', recording: 'zero-trust', shows: /behaves as written/ },
  { name: 'ingress', recording: 'ingress', shows: /behaves as written/ },
];

/** Where the shop that plays a recording listens. */
export const ports: Record<string, number> = { article: 3110, 'zero-trust': 3111, ingress: 3112 };
