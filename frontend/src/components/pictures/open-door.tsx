import { Drawn } from './drawn.tsx';

/** A door that stands open on a lit hall, with two parcels on the step. */
export function OpenDoor() {
  return (
    <Drawn width={200} height={262} renderDrawing={({ OpenDoorDrawing }) => <OpenDoorDrawing />} />
  );
}
