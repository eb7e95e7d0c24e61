/** What the doctor found out about one thing. */
export interface Finding {
  what: string;
  /** The commands that need it. */
  neededBy: string;
  state: 'there' | 'missing' | 'not needed yet';
  /** The version or state found, or the one thing to do about it. */
  says: string;
  /** Whether even a plain `npm start` fails without it. */
  vital?: boolean;
}

const marks = { there: '✓', missing: '✗', 'not needed yet': '·' };

/** The findings as rows of the doctor's table. */
export function findingRows(findings: Finding[]): string[][] {
  return [
    ['', 'WHAT', 'NEEDED BY', 'FOUND, OR WHAT TO DO'],
    ...findings.map(({ what, neededBy, state, says }) => [marks[state], what, neededBy, says]),
  ];
}

/** One sentence for the whole; `ill` when not even start and test can run. */
export function verdict(findings: Finding[]): { ill: boolean; sentence: string } {
  const missing = findings.filter(({ state }) => state === 'missing');
  const names = missing.map(({ what }) => what).join(', ');
  if (missing.some(({ vital }) => vital)) {
    return { ill: true, sentence: `Not even "npm start" can run here; missing: ${names}.` };
  }
  if (missing.length > 0) {
    return {
      ill: false,
      sentence: `"npm start" can run here; what needs ${names} cannot yet (exit code 0: nothing vital).`,
    };
  }
  return { ill: false, sentence: 'Everything is here.' };
}
