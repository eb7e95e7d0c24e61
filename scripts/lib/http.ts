import { setGlobalProxyFromEnv } from 'node:http';

let proxied = false;

/** GETs a URL through the environment's proxy, if it names one; throws unless the answer is a 2xx. */
export async function get(url: string): Promise<Response> {
  if (!proxied) setGlobalProxyFromEnv();
  proxied = true;
  const response = await fetch(url, { signal: AbortSignal.timeout(300_000) });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return response;
}

/** The innermost cause of a failed request, as one short text. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : reasonOf(error.cause);
}
