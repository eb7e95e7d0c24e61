import type { CartLine } from '@doorstep/backend/contract/cart';
import { ProductPicture } from '../../components/pictures/product-picture.tsx';
import { useToast } from '../../components/ui/toast.tsx';
import { cartTexts } from '../../texts/cart.ts';
import { useCartWrites } from './use-cart-writes.ts';

const undoMilliseconds = 8000;

/** Shows that a line has left the basket, with a way to put it back as it was. */
export function useRemovedToast(): (line: CartLine) => void {
  const showToast = useToast();
  const writes = useCartWrites();

  return (line) => {
    const { product, quantity } = line;
    const say = (words: string, action?: string) =>
      showToast({
        picture: <ProductPicture category={product.category} illustration={product.illustration} />,
        children: (
          <>
            <b>{product.name}</b> {words}
          </>
        ),
        ...(action === undefined
          ? {}
          : { action: { label: action, onPress: () => void putBack() } }),
        milliseconds: undoMilliseconds,
      });
    const putBack = async () => {
      try {
        await writes.setQuantity(product.id, quantity);
        say(cartTexts.putBack);
      } catch {
        say(cartTexts.notPutBack, cartTexts.tryAgain);
      }
    };
    say(cartTexts.removed, cartTexts.undo);
  };
}
