import type { DoorProtocol } from '../matrix/door.ts';
import { bracketed, hostPort } from './host-port.ts';
import type { NotTried } from '../matrix/observation.ts';
import type { Unanswered } from './failure.ts';

/** One try at a door, the same from wherever it is made. */
export interface Question {
  protocol: DoorProtocol;
  host: string;
  port: number;
  /** The name to ask for (Host header, TLS server name) where it is not the host. */
  name?: string;
  /** The path of an HTTP question. */
  path: string;
  /** ms until it counts as timed out. */
  timeout: number;
}

/** The question's `Host`: the name asked for, else host and port, without the protocol's own port. */
export function authorityOf({ protocol, host, port, name }: Question): string {
  if (name) return name;
  return port === (protocol === 'https' ? 443 : 80) ? bracketed(host) : hostPort(host, port);
}

/** What came of one try, not yet judged: that something answers does not make it the shop. */
export type Reply = Answer | Unanswered;

export interface Answer {
  result: 'answered';
  ms: number;
  /** The address that answered, where it could be seen. */
  peer?: string;
  status?: number;
  /** Where a redirection points. */
  location?: string;
  /** The beginning of an HTTP body. */
  body?: string;
  /** Why this answer is no way in, where the connection itself showed it. */
  fault?: string;
}

/** Tries all questions from one place, and answers them in their order. Never rejects. */
export type Asker = (questions: Question[]) => Promise<(Reply | NotTried)[]>;
