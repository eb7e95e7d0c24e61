import { Drawn } from './drawn.tsx';

/** One house of the street, 152 × 268, selling what `slug` names; `position` is its number. */
export function StreetHouse(house: { slug: string; position: number }) {
  return (
    <Drawn
      width={152}
      height={268}
      lazy
      renderDrawing={({ StreetHouseDrawing }) => <StreetHouseDrawing {...house} />}
    />
  );
}
