/** A command that ran to its end, or the sentence that says why it could not. */
export type Ran = { stdout: Buffer; stderr: string; code: number } | { impossible: string };

/** Runs a command somewhere, with text on its standard input. Never rejects. */
export type Run = (command: string[], stdin: string) => Promise<Ran>;

/** The exit code by which shells say that there is no such program. */
export const noSuchProgram = 127;
