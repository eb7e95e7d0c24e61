import { CommandLine } from '../../../../components/ui/command-line.tsx';
import { matrixTexts } from '../../../../texts/doors-page.ts';
import { listed } from '../../../../lib/listed.ts';
import { placeLabel } from '../door-words.ts';
import { Panel } from '../frame/panel.tsx';
import { MatrixList } from './matrix-list.tsx';
import styles from './matrix-panel.module.css';
import { MatrixTable } from './matrix-table.tsx';
import type { MatrixViewProps } from './matrix-table.tsx';

/** Expected and observed for every door and place, shut doors included. */
export function MatrixPanel({ live, ...props }: MatrixViewProps & { live: boolean }) {
  const untried = props.matrix.columns.filter(({ tried }) => !tried);
  const places = listed(untried.map(({ vantages }) => `“${placeLabel(vantages, props.names)}”`));
  return (
    <Panel heading={matrixTexts.heading}>
      {untried.length > 0 && (
        <div className={styles.hint}>
          <p>{live ? matrixTexts.untried(places) : matrixTexts.untriedRecording(places)}</p>
          {live && <CommandLine command={matrixTexts.share} />}
        </div>
      )}
      <div className={styles.panel}>
        <div className={styles.table}>
          <p className={styles.how}>{matrixTexts.how}</p>
          <MatrixTable {...props} />
        </div>
        <div className={styles.list}>
          <MatrixList {...props} />
        </div>
      </div>
    </Panel>
  );
}
