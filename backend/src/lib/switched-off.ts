import type { AppInstance } from '../app-instance.ts';
import { AppError } from './app-error.ts';

/** Whatever is asked at a path and below it is `switched_off` in this shop, and the message says how to have it. */
export function switchedOff(app: AppInstance, path: string, message: string): void {
  for (const url of [path, `${path}/*`]) {
    app.all(url, { schema: { hide: true } }, async () => {
      throw new AppError('switched_off', message);
    });
  }
}
