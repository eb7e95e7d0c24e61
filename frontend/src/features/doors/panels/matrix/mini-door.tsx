import type { DoorState } from '../../model/door-state.ts';
import styles from './mini-door.module.css';

/** A door of 14 px in the text's colour: leaf out, bolt across, or dashed for what nobody knows. */
export function MiniDoor({ state, shut }: { state: DoorState; shut: boolean }) {
  const inDoubt = state === 'in doubt';
  return (
    <svg className={styles.mini} width="14" height="16" viewBox="0 0 14 16" aria-hidden="true">
      {inDoubt ? (
        <>
          <path d="M3 14V3H11V14Z" strokeDasharray="2 1.6" />
          <path d="M5.6 7.2a1.5 1.5 0 1 1 2 1.4q-.6.3-.6 1M7 11.6v.3" />
        </>
      ) : shut ? (
        <>
          <path d="M3 14V3H11V14Z" />
          <path d="M1 9H13" strokeWidth="2.4" />
        </>
      ) : (
        <>
          <path d="M3 14V3H11V14" />
          <path className={styles.leaf} d="M3 3L8 5V15L3 14Z" />
        </>
      )}
    </svg>
  );
}
