/** What the operating systems' words for a failed try say in plain ones. */
const words: Record<string, string> = {
  ECONNREFUSED: 'nobody listens there',
  ECONNRESET: 'the connection was cut',
  EHOSTUNREACH: 'no way to that address',
  ENETUNREACH: 'no way to that network',
  // Linux says so of a packet that its own rules have nowhere to send.
  EINVAL: 'no way to that address',
  ENOTFOUND: 'nobody knows that name',
  EAI_AGAIN: 'who knows names did not answer',
};

/** `ECONNREFUSED, nobody listens there`; a word that is not known stays alone. */
export function inWords(code: string): string {
  const said = words[code];
  return said ? `${code}, ${said}` : code;
}
