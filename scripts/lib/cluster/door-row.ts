/** One line of the doors table: what was tried, and whether it went as it should. */
export interface DoorRow {
  door: string;
  address: string;
  /** Who answered, or that the door is shut. */
  answer: string;
  /** What is wrong, when something is. */
  fault?: string;
}

/** A row of which something is wrong. */
export function faulty(door: string, address: string, fault: string): DoorRow {
  return { door, address, answer: '', fault };
}
