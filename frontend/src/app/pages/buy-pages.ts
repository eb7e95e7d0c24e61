// From the basket to the thanks: one piece, so that nothing has to be fetched between pressing and knowing.
export { CartPage } from './cart-page.tsx';
export { CheckoutPage } from './checkout-page.tsx';
export { OrderPage } from './order-page.tsx';
