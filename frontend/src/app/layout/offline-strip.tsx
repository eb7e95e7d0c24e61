import { useEffect } from 'react';
import { Icon } from '../../components/ui/icon.tsx';
import { useWhoami } from '../../features/whoami/whoami.ts';
import { useOnline } from '../../lib/use-online.ts';
import { layoutTexts } from '../../texts/layout.ts';
import styles from './offline-strip.module.css';

/**
 * Says that one is offline: when the browser thinks so and the shop does not answer either, since
 * a shop on this machine or in its cluster answers without any network.
 */
export function OfflineStrip() {
  const online = useOnline();
  const { isError, refetch } = useWhoami();

  useEffect(() => {
    if (!online) void refetch();
  }, [online, refetch]);

  return (
    <output>
      {!online && isError && (
        <span className={styles.strip}>
          <Icon name="info" />
          <span>{layoutTexts.offline}</span>
        </span>
      )}
    </output>
  );
}
