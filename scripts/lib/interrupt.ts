/** On Ctrl-C (or a polite kill) says what was left behind and ends with the signal's exit code. */
export function onInterrupt(sentence: string): void {
  const codes = { SIGINT: 130, SIGTERM: 143 };
  for (const [signal, code] of Object.entries(codes)) {
    process.once(signal, () => {
      process.stderr.write(`\ndoorstep: stopped. ${sentence}\n`);
      process.exit(code);
    });
  }
}
