import { addTexts } from '../../texts/cart.ts';
import { ApiError } from '../../lib/api-error.ts';
import { maxLineQuantity } from './quantity.ts';
import { shortageOf } from './stock-shortage.ts';

/**
 * The sentence under the button when a thing could not be added.
 * @param wanted how many more of it were asked for
 */
export function describeAddFailure(error: unknown, name: string, wanted: number): string {
  const shortage = shortageOf(error);
  if (shortage !== undefined) {
    const { available, requested } = shortage;
    if (available === 0) {
      return addTexts.soldOut(name);
    }
    const inBasket = requested - wanted;
    return inBasket >= available
      ? addTexts.allYours(available)
      : addTexts.someYours(available, inBasket);
  }
  if (error instanceof ApiError && error.code === 'invalid_input') {
    return addTexts.mostOfOne(maxLineQuantity);
  }
  const unanswered =
    error instanceof ApiError &&
    (error.code === 'network' || error.code === 'timeout' || error.status >= 500);
  return unanswered ? addTexts.unanswered : addTexts.failed;
}
