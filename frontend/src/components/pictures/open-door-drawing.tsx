import { palette } from './shared/palette.ts';
import { DoorwayScene } from './street/doorway-scene.tsx';

const shadedLeaf = '#174a3c';

function LitHall() {
  return (
    <>
      <rect x={36} y={92} width={80} height={128} fill={palette.lamp} />
      <path d="M36 196H116V220H36z" fill={palette.gold} />
      <path d="M36 92L70 104V220H36z" fill={shadedLeaf} />
      <path d="M42 104L64 112V156H42zM42 168L64 166V212H42z" fill="#fff" opacity={0.1} />
      <circle cx={65} cy={160} r={3} fill={palette.gold} />
    </>
  );
}

function Parcels() {
  return (
    <>
      <g transform="translate(88 212)">
        <rect width={62} height={44} rx={2} fill={palette.oak} />
        <rect x={26} width={10} height={44} fill={palette.walnut} opacity={0.45} />
        <rect x={40} y={26} width={16} height={11} rx={1} fill={palette.paper} />
      </g>
      <g transform="translate(98 184)" strokeLinecap="butt">
        <rect width={40} height={28} rx={2} fill={palette.coir} />
        <path d="M0 12H40M20 0V28" stroke={palette.brick} strokeWidth={4} />
      </g>
    </>
  );
}

/** A door that stands open on a lit hall, with two parcels on the step. */
export function OpenDoorDrawing() {
  return <DoorwayScene fan={palette.lamp} filling={<LitHall />} before={<Parcels />} />;
}
