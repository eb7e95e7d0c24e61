import { Drawn } from './drawn.tsx';

/** A front door that was bricked up, with the number that was asked for. */
export function BrickedUpDoor({ number }: { number: number }) {
  return (
    <Drawn
      width={200}
      height={262}
      renderDrawing={({ BrickedUpDoorDrawing }) => <BrickedUpDoorDrawing number={number} />}
    />
  );
}
