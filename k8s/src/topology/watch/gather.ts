/** Calls once for all that comes within a while, in ms; what comes later makes another call. */
export function gather(ms: number, call: () => void) {
  let timer: NodeJS.Timeout | undefined;
  return {
    come: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        call();
      }, ms);
    },
    cancel: () => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
