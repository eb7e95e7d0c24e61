/** `10:42:31` on the reader's clock. `at` is ISO 8601. */
export function clockTime(at: string): string {
  const time = new Date(at);
  return [time.getHours(), time.getMinutes(), time.getSeconds()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
