import { Drawn } from './drawn.tsx';
import type { SpotKind } from './spot-drawing.tsx';

/** A small picture in the shape of a doorway, for a place where there is nothing to show. */
export function Spot({ kind }: { kind: SpotKind }) {
  return (
    <Drawn
      width={200}
      height={200}
      className="spot"
      renderDrawing={({ SpotDrawing }) => <SpotDrawing kind={kind} />}
    />
  );
}
