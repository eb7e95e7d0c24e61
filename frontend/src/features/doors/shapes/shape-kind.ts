/** Everything of the picture that has a shape of its own. */
export type ShapeKind =
  | 'front door'
  | 'hatch'
  | 'inner door'
  | 'gatehouse'
  | 'signpost'
  | 'pod'
  | 'wall'
  | 'your machine';
