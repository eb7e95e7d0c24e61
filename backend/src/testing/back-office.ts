import { openShop } from './shop.ts';

/** A shop in which an admin is signed in, and the log of what is done there. Whoever opens it closes it. */
export async function openBackOffice() {
  const log: string[] = [];
  const logStream = { write: (line: string) => void log.push(line) };
  const shop = await openShop({ logLevel: 'info' }, { logStream });
  return { shop, log, admin: await shop.signedIn({ role: 'admin' }) };
}
export type BackOffice = Awaited<ReturnType<typeof openBackOffice>>;
