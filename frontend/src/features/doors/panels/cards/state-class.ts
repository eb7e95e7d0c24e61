import type { DoorState } from '../../model/door-state.ts';
import styles from './door-cards.module.css';

const classes: Record<DoorState, string | undefined> = {
  open: styles.open,
  shut: styles.shut,
  'in doubt': styles.doubt,
  mismatch: styles.wrong,
};

/** The colour of a state's word; the word itself says it first. */
export function stateClass(state: DoorState): string | undefined {
  return classes[state];
}
