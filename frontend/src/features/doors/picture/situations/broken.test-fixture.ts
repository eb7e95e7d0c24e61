import type { MapService } from '@doorstep/backend/contract/doors-map';
import { pictureOf, seenSo, services } from '../../model/article.test-fixture.ts';
import { fromFrontend, wayAlong } from './situation.test-fixture.ts';
import type { Situation } from './situation.test-fixture.ts';

function changed(name: string, changes: Partial<MapService>): MapService[] {
  return services.map((one) => (one.name === name ? { ...one, ...changes } : one));
}

/** A broken selector: the list of the backend is empty. */
export const broken: Situation = {
  picture: seenSo(
    pictureOf(changed('backend', { list: [], selector: { app: 'backnd' } })),
    ({ door, vantage }) =>
      door.includes('/backend') && !door.startsWith('pod IP') && vantage !== 'stranger pod'
        ? { result: 'refused', verdict: 'mismatch' }
        : {},
  ),
  way: wayAlong(
    fromFrontend,
    ['frontend x7k2p asked backend and was refused.', 'Your machine got a 502.'],
    true,
  ),
};
