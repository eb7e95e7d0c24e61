/** What a text means; red belongs to what is not as expected, and to nothing else. */
export type Tone = 'open' | 'shut' | 'doubt' | 'mismatch' | 'heading' | 'muted';

/** Dresses a text in the colour of its tone, or leaves it as it is. */
export type Paint = (tone: Tone, text: string) => string;

const codes: Record<Tone, string> = {
  open: '36',
  shut: '90',
  doubt: '33',
  mismatch: '1;31',
  heading: '1',
  muted: '90',
};

/** A paint with colours, or one that changes nothing. */
export function paintFor(colours: boolean): Paint {
  if (!colours) return (_, text) => text;
  return (tone, text) => (text ? `\u001B[${codes[tone]}m${text}\u001B[0m` : text);
}

/** Colours belong on a terminal, or where `FORCE_COLOR` asks for them; `NO_COLOR` forbids them. */
export function wantsColours(
  variables: Record<string, string | undefined>,
  { isTTY = false }: { isTTY?: boolean },
): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = variables;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTTY && TERM !== 'dumb';
}
