import { balanceTexts } from '../../../../texts/doors-page.ts';
import type { Balance } from '../../model/balance.ts';
import { shortPod } from '../../model/pod-name.ts';
import { Mono } from '../frame/mono.tsx';
import { Panel } from '../frame/panel.tsx';
import styles from './balance.module.css';
import { Ticks } from './ticks.tsx';

/** Which pods answered the last requests of each Service, one tick for each. */
export function BalancePanel({ balances }: { balances: readonly Balance[] }) {
  return (
    <Panel heading={balanceTexts.heading}>
      {balances.length === 0 ? (
        <p className="muted">{balanceTexts.nothing}</p>
      ) : (
        <div className={styles.balance}>
          {balances.map((balance) => (
            <ServiceBalance key={balance.service} balance={balance} />
          ))}
          <p className={styles.note}>{balanceTexts.reading}</p>
        </div>
      )}
    </Panel>
  );
}

function ServiceBalance({ balance: { service, total, rows, rest } }: { balance: Balance }) {
  return (
    <>
      <h3>{service}</h3>
      <ul>
        {rows.map(({ pod, ticks, count }) => (
          <li key={pod} className={styles.row}>
            <Mono>{shortPod(pod)}</Mono>
            <Ticks ticks={ticks} />
            <span>{balanceTexts.of(count, total)}</span>
          </li>
        ))}
        {rest.pods > 0 && (
          <li className={styles.note}>{balanceTexts.rest(rest.pods, rest.count)}</li>
        )}
      </ul>
    </>
  );
}
