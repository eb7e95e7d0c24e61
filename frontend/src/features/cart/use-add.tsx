import type { Product } from '@doorstep/backend/contract/product';
import { useEffect, useReducer } from 'react';
import { ProductPicture } from '../../components/pictures/product-picture.tsx';
import { useToast } from '../../components/ui/toast.tsx';
import { paths } from '../../lib/paths.ts';
import { addTexts } from '../../texts/cart.ts';
import { describeAddFailure } from './add-failure.ts';
import { addReducer } from './add-state.ts';
import { shortageOf } from './stock-shortage.ts';
import { useCartWrites } from './use-cart-writes.ts';

const addedMilliseconds = 1600;

/** Adds a product once per press; a press while one is under way is ignored. */
export function useAdd(product: Product) {
  const [state, dispatch] = useReducer(addReducer, { step: 'idle' });
  const writes = useCartWrites();
  const showToast = useToast();

  useEffect(() => {
    if (state.step !== 'added') {
      return undefined;
    }
    const timer = setTimeout(() => dispatch({ type: 'rested' }), addedMilliseconds);
    return () => clearTimeout(timer);
  }, [state.step]);

  const add = async (quantity: number) => {
    if (state.step === 'adding') {
      return;
    }
    dispatch({ type: 'pressed' });
    try {
      await writes.add(product.id, quantity);
      dispatch({ type: 'answered' });
      showToast({
        picture: <ProductPicture category={product.category} illustration={product.illustration} />,
        children: (
          <>
            <b>{product.name}</b> {addTexts.inYourBasket}
          </>
        ),
        action: { label: addTexts.seeBasket, href: paths.cart.href() },
      });
    } catch (error) {
      dispatch({ type: 'failed', message: describeAddFailure(error, product.name, quantity) });
      if (shortageOf(error) !== undefined) void writes.refresh();
    }
  };

  return { state, add };
}
