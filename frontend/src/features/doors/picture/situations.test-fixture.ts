import { article, now } from '../model/article.test-fixture.ts';
import { broken } from './situations/broken.test-fixture.ts';
import { crowd } from './situations/crowd.test-fixture.ts';
import { gatehouse } from './situations/gatehouse.test-fixture.ts';
import { odd } from './situations/odd.test-fixture.ts';
import { toTheBack, told, wayAlong } from './situations/situation.test-fixture.ts';
import type { Situation } from './situations/situation.test-fixture.ts';
import { walls } from './situations/walls.test-fixture.ts';

export { now };

/** What the picture must be able to show. */
export const situations = {
  article: { picture: article(), way: wayAlong(toTheBack, told) },
  fault: broken,
  'zero trust': walls,
  ingress: gatehouse,
  'twenty pods': crowd(4, 8, 11),
  'nine nodes': crowd(8, 16, 37),
  odd,
} satisfies Record<string, Situation>;
