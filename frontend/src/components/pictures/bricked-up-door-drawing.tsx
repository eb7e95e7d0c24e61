import { planters } from './planters/planters.tsx';
import { Digits } from './shared/digits.tsx';
import { mixPaint, palette } from './shared/palette.ts';
import { DoorwayScene } from './street/doorway-scene.tsx';
import { Piece } from './street/piece.tsx';

const mortar = '#d8b19d';
const dullGlass = '#7e8f95';
const cactus = planters.bucket?.(
  mixPaint({ main: 'zinc', accent: 'steel', plant: 'rose' }),
  'cactus',
);

/** From and to of each brick: in courses of whole bricks, and in courses that begin with half. */
const wholeCourse = [
  [36, 61],
  [63, 89],
  [91, 116],
] as const;
const halfCourse = [
  [36, 48],
  [50, 75],
  [77, 102],
  [104, 116],
] as const;
const courses = 8;
const paleBricks = new Set(['0:0', '1:2', '3:1', '5:0', '6:2']);

const bricks = Array.from({ length: courses }, (_, course) =>
  (course % 2 === 0 ? wholeCourse : halfCourse).map(([from, to], index) => ({
    d: `M${from} ${93 + 16 * course}H${to}v14H${from}z`,
    pale: paleBricks.has(`${course}:${index}`),
  })),
).flat();
const brickPath = (pale: boolean) =>
  bricks
    .filter((brick) => brick.pale === pale)
    .map(({ d }) => d)
    .join('');

function Brickwork({ number }: { number: number }) {
  return (
    <>
      <rect x={36} y={92} width={80} height={128} fill={mortar} />
      <path d={brickPath(false)} fill={palette.brick} />
      <path d={brickPath(true)} fill={palette.terra} />
      <ellipse cx={76} cy={140} rx={33} ry={19} fill={palette.sky} />
      <ellipse
        cx={76}
        cy={140}
        rx={29}
        ry={15.5}
        fill="none"
        stroke={palette.paper}
        strokeWidth={1.5}
      />
      <Digits
        digits={String(number).match(/\d/g) ?? []}
        cx={76}
        cy={140}
        scale={0.6}
        room={46}
        colour={palette.paper}
        weight={4.5}
      />
    </>
  );
}

/** A doorway that was bricked up, its number still on it, a cactus on the step. */
export function BrickedUpDoorDrawing({ number }: { number: number }) {
  return (
    <DoorwayScene
      fan={dullGlass}
      filling={<Brickwork number={number} />}
      before={
        <Piece x={116} y={172} size={104}>
          {cactus}
        </Piece>
      }
    />
  );
}
