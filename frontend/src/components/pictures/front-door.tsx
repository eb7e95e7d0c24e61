import { Drawn } from './drawn.tsx';

/** A shut door with a light above it, and the key in its lock. */
export function FrontDoor() {
  return (
    <Drawn
      width={200}
      height={262}
      renderDrawing={({ FrontDoorDrawing }) => <FrontDoorDrawing />}
    />
  );
}
