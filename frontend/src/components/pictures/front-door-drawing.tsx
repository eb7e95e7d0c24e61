import { DoorwayScene } from './street/doorway-scene.tsx';
import { Piece } from './street/piece.tsx';
import { planters } from './planters/planters.tsx';
import { mixPaint, palette } from './shared/palette.ts';

const shade = '#174a3c';
const pot = planters.taper?.(
  mixPaint({ main: 'terra', accent: 'brick', plant: 'moss' }),
  'lavender',
);

function Leaf() {
  return (
    <>
      <rect x={36} y={92} width={80} height={128} fill={palette.door} />
      <g fill={shade}>
        <path d="M44 100H72V150H44zM80 100H108V150H80z" />
        <path d="M44 172H72V212H44zM80 172H108V212H80z" />
      </g>
      <rect x={60} y={157} width={32} height={8} rx={2} fill={palette.gold} />
      <path d="M64 161H88" stroke={shade} strokeWidth={1.5} />
      <circle cx={108} cy={160} r={3.5} fill={palette.gold} />
      <Key />
    </>
  );
}

/** In the lock, with a tag that hangs from it. */
function Key() {
  return (
    <g fill="none" stroke={palette.gold} strokeWidth={2.5}>
      <path d="M108 172V178" />
      <circle cx={108} cy={182} r={4} />
      <path d="M108 186L104 194" strokeWidth={1} />
      <path d="M99 194H108V206H99z" fill={palette.paper} stroke="none" />
    </g>
  );
}

/** A shut door with a light above it, and the key in its lock. */
export function FrontDoorDrawing() {
  return (
    <DoorwayScene
      fan={palette.lamp}
      filling={<Leaf />}
      before={
        <Piece x={-4} y={172} size={92}>
          {pot}
        </Piece>
      }
    />
  );
}
