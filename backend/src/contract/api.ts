import type { Cart, CartLineUpdate } from './cart.ts';
import type { CategoryList } from './category.ts';
import type { DoorsPicture, Journey } from './doors-picture.ts';
import type { DoorsRecording } from './doors-stream.ts';
import type { TryReply, TryRequest } from './doors-tries.ts';
import type { LessonDetails, LessonList, LessonsProgress } from './lessons.ts';
import type { Order, OrderList, OrderRequest } from './order.ts';
import type { ProductDetails, ProductList, ProductQuery } from './product.ts';
import type { Whoami } from './whoami.ts';

/** Every call a client can make: path parameters, query, body and reply, by method and path. */
export interface Api {
  'GET /api/products': { query: ProductQuery; reply: ProductList };
  'GET /api/products/:slug': { params: { slug: string }; reply: ProductDetails };
  'GET /api/categories': { reply: CategoryList };
  'GET /api/cart': { reply: Cart };
  'PUT /api/cart/lines/:productId': {
    params: { productId: number };
    body: CartLineUpdate;
    reply: Cart;
  };
  'DELETE /api/cart/lines/:productId': { params: { productId: number }; reply: Cart };
  'POST /api/orders': {
    headers: { 'idempotency-key': string };
    body: OrderRequest;
    reply: Order;
  };
  'GET /api/orders': { reply: OrderList };
  'GET /api/orders/:id': { params: { id: string }; reply: Order };
  'GET /api/whoami': { reply: Whoami };
  'GET /api/doors': { reply: DoorsPicture };
  'GET /api/doors/recording': { reply: DoorsRecording };
  'GET /api/doors/journey': { reply: Journey };
  'GET /api/lessons': { reply: LessonList };
  'GET /api/lessons/:number': { params: { number: string }; reply: LessonDetails };
  'GET /api/lessons/progress': { reply: LessonsProgress };
  'POST /api/doors/tries': { body: TryRequest; reply: TryReply };
}
