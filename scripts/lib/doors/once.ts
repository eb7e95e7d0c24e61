import type { DoorsOptions } from './options.ts';
import type { Session } from './session.ts';
import { Sharing } from './share.ts';
import { exitCodeOf, formatPicture } from './show.ts';
import type { Page } from './show.ts';

export interface Once {
  session: Session;
  options: DoorsOptions;
  page: Page;
  say: (sentence: string) => void;
}

/** Looks once, shows and perhaps shares it; resolves with the exit code. Throws a `Failure`. */
export async function lookOnce({ session, options, page, say }: Once): Promise<number> {
  const picture = await session.look();
  console.log(formatPicture(picture, page));
  if (options.share) {
    const said = await new Sharing(options).round(picture);
    say(said ?? 'the shop’s page /doors shows this for a minute.');
  }
  return exitCodeOf(picture.rows);
}
