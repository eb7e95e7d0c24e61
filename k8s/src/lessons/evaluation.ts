/** What came of a claim when it was checked once. */
export interface Evaluation {
  holds: boolean;
  /** One sentence. */
  saw: string;
}
