/** The thing of the picture at which a hop stands. */
export type HopPlace =
  | { kind: 'your machine' }
  | { kind: 'front door'; service: string }
  | { kind: 'entrance'; name: string }
  | { kind: 'hatch'; service: string; node: string }
  | { kind: 'inner door'; service: string }
  | { kind: 'signpost'; service: string }
  | { kind: 'pod'; pod: string };

/** One stop of a request on its way through the doors. */
export interface Hop {
  /** From 1, as in the picture's discs. */
  number: number;
  at: HopPlace;
  /** In bold: an address, or "pod on node". */
  title: string;
  /** One to three sentences; may carry **emphasis**. What was not measured says so. */
  facts: string;
  state: 'travelled' | 'stopped';
}

/** A request that was really sent, stop by stop. */
export interface Way {
  /** `One request, hop by hop: GET /api/doors/journey, 200 after 17 ms`. */
  heading: string;
  hops: Hop[];
  /** For the note beside the picture: who answered, whom they asked, how the client was seen. */
  answered: string[];
}
