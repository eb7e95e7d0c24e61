import { keyTexts } from '../../../texts/doors-picture.ts';
import { DoorIcon } from '../shapes/door-icon.tsx';
import styles from './picture-key.module.css';

/** What the picture's shapes mean, and that each type of Service includes the one before. */
export function PictureKey() {
  const { heading, shapes, states, includes } = keyTexts;
  return (
    <ul aria-label={heading} className={styles.key}>
      {shapes.map(({ kind, name, text }) => (
        <li key={kind}>
          <DoorIcon kind={kind} size={26} />
          <span>
            <b>{name}</b> {text}
          </span>
        </li>
      ))}
      {states.map(({ state, text }) => (
        <li key={state}>
          <DoorIcon kind="inner door" state={state} size={26} />
          <span>{text}</span>
        </li>
      ))}
      <li>
        <span className={styles.nest}>
          {includes('LoadBalancer')}{' '}
          <span className={styles.nest}>
            {includes('NodePort')} <span className={styles.nest}>ClusterIP</span>
          </span>
        </span>
      </li>
    </ul>
  );
}
