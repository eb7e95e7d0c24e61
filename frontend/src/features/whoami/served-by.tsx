import type { Whoami } from '@doorstep/backend/contract/whoami';
import { Emphasised } from '../../components/ui/emphasised.tsx';
import { servedTexts } from '../../texts/doors.ts';
import styles from './served-by.module.css';
import { useWhoami } from './whoami.ts';

function sentence({ frontend, backend, door }: Whoami): string {
  if (door.kind === 'Local') return servedTexts.local;
  const responder = frontend ?? backend;
  return servedTexts.through(responder.pod ?? responder.host, responder.node, door.kind);
}

/** The footer's line. It keeps its height until there is an answer, or word that there is none. */
export function ServedBy() {
  const { data, isError } = useWhoami();
  const text = data ? sentence(data) : isError ? servedTexts.nobody : '';
  return (
    <p className={styles.served}>
      <span>
        <Emphasised text={text} />
      </span>
    </p>
  );
}
