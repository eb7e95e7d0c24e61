import { Button } from '../../../../components/ui/button.tsx';
import { Emphasised } from '../../../../components/ui/emphasised.tsx';
import { doorsPageTexts } from '../../../../texts/doors-page.ts';
import type { Way } from '../../model/hop.ts';
import { Panel } from '../frame/panel.tsx';
import styles from './hop-list.module.css';

interface HopListProps {
  way: Way | undefined;
  /** Absent where no request can be sent. */
  send?: (() => void) | undefined;
  sending?: boolean;
}

/** The way of a real request in words: every disc of the picture, in the same order. */
export function HopList({ way, send, sending = false }: HopListProps) {
  return (
    <Panel
      bare
      heading={way?.heading ?? doorsPageTexts.hops}
      aside={
        send && (
          <Button kind="quiet" size="s" busy={sending} onClick={send}>
            {doorsPageTexts.send}
          </Button>
        )
      }
    >
      {way ? (
        <ol className={styles.hops}>
          {way.hops.map(({ number, title, facts, state }) => (
            <li key={number} className={state === 'stopped' ? styles.stopped : undefined}>
              <span className={styles.number} aria-hidden="true">
                {number}
              </span>
              <span className={styles.title}>{title}</span>
              <span className={styles.facts}>
                <Emphasised text={facts} />
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className="muted">{send ? doorsPageTexts.noHops : doorsPageTexts.noHopsRecorded}</p>
      )}
    </Panel>
  );
}
