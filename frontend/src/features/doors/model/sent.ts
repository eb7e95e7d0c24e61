import type { Journey } from '@doorstep/backend/contract/doors-picture';

/** A request that this page sent, and who told of its way. */
export interface Arrived {
  outcome: 'arrived';
  journey: Journey;
  /** As measured in the browser, ms. */
  ms: number;
  /** HTTP status. */
  status: number;
}

/** A request that this page sent and that did not get through. */
export interface Failed {
  outcome: 'failed';
  /** The API's error code, or `network` and `timeout` where no API answered. */
  code: string;
  /** HTTP status; 0 where nobody answered. */
  status: number;
  /** ISO 8601. */
  at: string;
  /** As measured in the browser, ms. */
  ms: number;
}

export type Sent = Arrived | Failed;
