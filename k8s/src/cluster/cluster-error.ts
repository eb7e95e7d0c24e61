/** Why a cluster could not be asked. */
export type ClusterErrorReason =
  | 'no kubeconfig'
  | 'no such context'
  | 'unreachable'
  | 'not allowed'
  | 'not found'
  | 'failed';

/** A question to a cluster that got no usable answer; the message says what was asked and what to do. */
export class ClusterError extends Error {
  override name = 'ClusterError';
  readonly reason: ClusterErrorReason;

  constructor(reason: ClusterErrorReason, message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
