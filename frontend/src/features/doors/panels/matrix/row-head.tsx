import type { DoorsDoor } from '@doorstep/backend/contract/doors-matrix';
import type { NodeNames } from '../../model/short-names.ts';
import { DoorIcon } from '../../shapes/door-icon.tsx';
import type { ShapeKind } from '../../shapes/shape-kind.ts';
import { addressOf, doorWord } from '../door-words.ts';
import { Mono } from '../frame/mono.tsx';
import type { MatrixRow } from './matrix.ts';
import styles from './row-head.module.css';

const shapes: Record<DoorsDoor['kind'], ShapeKind> = {
  Gateway: 'gatehouse',
  Ingress: 'gatehouse',
  LoadBalancer: 'front door',
  NodePort: 'hatch',
  ClusterIP: 'inner door',
  ExternalName: 'signpost',
  'DNS name': 'inner door',
  'pod IP': 'pod',
};

/** Which door a row is about: its shape, its word, its address. */
export function RowHead({ row: { door, doors }, names }: { row: MatrixRow; names: NodeNames }) {
  return (
    <span className={styles.head}>
      <DoorIcon kind={shapes[door.kind]} state={door.unasked ? 'shut' : 'open'} size={22} />
      <span className={styles.word}>{doorWord(door)}</span>
      <span className={styles.address}>
        <Mono>{addressOf(doors, names)}</Mono>
      </span>
    </span>
  );
}
