/** A failure that the person can act on: printed as its sentence, without a stack. */
export class Failure extends Error {
  override name = 'Failure';
}
