import { Stroke } from './strokes.tsx';

const wall = 'var(--w)';
const floor = 'var(--f)';
const line = 'var(--l)';

function Wall() {
  return <rect width={200} height={200} fill={wall} />;
}

/** A wall, the floor before it and the riser of the step. */
export function StepGround() {
  return (
    <>
      <Wall />
      <rect y={156} width={200} height={44} fill={floor} />
      <rect y={184} width={200} height={16} fill={line} />
    </>
  );
}

/** Paving, seen from above. */
export function PavingGround() {
  return (
    <>
      <Wall />
      <Stroke d="M0 66H200M0 134H200M66 0V66M150 66V134M40 134V200" colour={line} width={2} />
    </>
  );
}

/** A door leaf with two panels, the lower one cut off by the frame. */
export function DoorGround() {
  return (
    <>
      <Wall />
      <path d="M24-9H176V150H24zM24 170H176V209H24z" fill={floor} />
      <Stroke d="M25-9V149H174M25 209V171H174" colour={line} width={3} />
    </>
  );
}

const course = 36;
const courseJoints = Array.from({ length: 5 }, (_, i) => `M0 ${28 + course * i}H200`).join('');
const endJoints = [40, 130].flatMap((x) => [`M${x} 0V28`, `M${x} 64V100`, `M${x} 136V172`]);
const middleJoints = [80, 170].flatMap((x) => [`M${x} 28V64`, `M${x} 100V136`, `M${x} 172V200`]);

/** Six courses of brickwork. */
export function BrickGround() {
  return (
    <>
      <Wall />
      <Stroke
        d={courseJoints + endJoints.join('') + middleJoints.join('')}
        colour={floor}
        width={3}
      />
    </>
  );
}

/** The hall behind the door, with its dado rail. */
export function HallGround() {
  return (
    <>
      <Wall />
      <rect y={156} width={200} height={44} fill={floor} />
      <rect y={150} width={200} height={8} fill={line} />
    </>
  );
}
