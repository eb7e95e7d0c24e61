/** Every shape that a line of a `claims` block may have, for whoever wrote another one. */
export const claimShapes = [
  'from PLACE, DOOR: RESULT',
  'service NAME: type TYPE',
  'service NAME: N ready of M',
  'service NAME: no external address',
  'every door: as written',
  'diagnosis: CAUSE names OBJECT',
];

export const placeShapes = [
  'your machine',
  'every node',
  'node NAME',
  'a frontend pod',
  'a backend pod',
  'a mysql pod',
  'a stranger pod',
  'a pod of another namespace',
];

export const doorShapes = [
  'HOST:PORT',
  'http://… or https://…',
  'port N of every node',
  'port N of node NAME',
  'the address of service NAME',
  'the external address of service NAME',
  'the pods of TIER',
  'the headless name NAME:PORT',
];

export const resultShapes = [
  'answered',
  'answered CODE',
  'refused',
  'timed out',
  'shut',
  'no such name',
  'answered by N pods',
  'answered, seen as an address of a node',
  'answered, seen as itself',
];
