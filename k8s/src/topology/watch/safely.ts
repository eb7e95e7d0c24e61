/** Calls what somebody else wrote: when it throws, the process says so and we go on. */
export function safely(call: () => void): void {
  try {
    call();
  } catch (error) {
    process.emitWarning(error instanceof Error ? error : String(error));
  }
}
