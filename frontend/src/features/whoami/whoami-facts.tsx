import type { Responder, Whoami } from '@doorstep/backend/contract/whoami';
import type { ReactNode } from 'react';
import { doorsTexts } from '../../texts/doors.ts';
import styles from './whoami-facts.module.css';

const placeTexts = [
  ['pod', doorsTexts.pod],
  ['node', doorsTexts.node],
  ['namespace', doorsTexts.namespace],
  ['podIp', doorsTexts.podIp],
] as const;

function Place({ responder }: { responder: Responder }) {
  const known = placeTexts.filter(([key]) => responder[key] !== undefined);
  if (known.length === 0) return <code>{responder.host}</code>;
  return (
    <ul>
      {known.map(([key, label]) => (
        <li key={key}>
          <span className="muted">{label}</span> <code>{responder[key]}</code>
        </li>
      ))}
    </ul>
  );
}

function Fact({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <div>
      <dt>
        {label}
        {hint && <span className="small"> {hint}</span>}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Everything that one answer of /api/whoami says, as a list to read. */
export function WhoamiFacts({ whoami }: { whoami: Whoami }) {
  const { door, client, frontend, backend, database, version } = whoami;
  return (
    <dl className={styles.facts}>
      <Fact label={doorsTexts.door}>
        <strong>{door.kind}</strong>
      </Fact>
      <Fact label={doorsTexts.reason}>{door.reason}</Fact>
      <Fact label={doorsTexts.host}>
        <code>{door.host}</code>
      </Fact>
      {frontend && (
        <Fact label={doorsTexts.frontend}>
          <Place responder={frontend} />
        </Fact>
      )}
      <Fact label={doorsTexts.backend}>
        <Place responder={backend} />
      </Fact>
      <Fact label={doorsTexts.address} hint={doorsTexts.addressHint}>
        <code>{client.remoteAddress}</code>
      </Fact>
      <Fact label={doorsTexts.forwarded} hint={doorsTexts.forwardedHint}>
        {client.forwardedFor.length === 0 ? (
          doorsTexts.nobodyBetween
        ) : (
          <code>{client.forwardedFor.join(', ')}</code>
        )}
      </Fact>
      <Fact label={doorsTexts.database}>{doorsTexts.databases[database]}</Fact>
      <Fact label={doorsTexts.version}>{version}</Fact>
    </dl>
  );
}
