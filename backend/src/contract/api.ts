import type { PasswordChange, SignUp, SignUpReply } from './account.ts';
import type {
  AdminOrder,
  AdminOrderList,
  AdminOrderQuery,
  OrderStatusChange,
} from './admin-orders.ts';
import type {
  AdminProduct,
  AdminProductList,
  AdminProductQuery,
  ProductEdit,
} from './admin-products.ts';
import type { Cart, CartLineUpdate } from './cart.ts';
import type { CategoryList } from './category.ts';
import type { DoorsPicture, Journey } from './doors-picture.ts';
import type { DoorsRecording } from './doors-stream.ts';
import type { TryReply, TryRequest } from './doors-tries.ts';
import type { LessonDetails, LessonList, LessonsProgress } from './lessons.ts';
import type { Order, OrderList, OrderRequest } from './order.ts';
import type { ProductDetails, ProductList, ProductQuery } from './product.ts';
import type { Session, SignIn, SignInReply } from './session.ts';
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
  'POST /api/accounts': { body: SignUp; reply: SignUpReply };
  'PUT /api/accounts/me/password': { body: PasswordChange; reply: Session };
  'POST /api/session': { body: SignIn; reply: SignInReply };
  'GET /api/session': { reply: Session };
  'DELETE /api/session': { reply: Session };
  'GET /api/admin/products': { query: AdminProductQuery; reply: AdminProductList };
  'GET /api/admin/products/:id': { params: { id: number }; reply: AdminProduct };
  'PATCH /api/admin/products/:id': {
    params: { id: number };
    body: ProductEdit;
    reply: AdminProduct;
  };
  'GET /api/admin/orders': { query: AdminOrderQuery; reply: AdminOrderList };
  'GET /api/admin/orders/:id': { params: { id: string }; reply: AdminOrder };
  'PUT /api/admin/orders/:id/status': {
    params: { id: string };
    body: OrderStatusChange;
    reply: AdminOrder;
  };
  'GET /api/whoami': { reply: Whoami };
  'GET /api/doors': { reply: DoorsPicture };
  'GET /api/doors/recording': { reply: DoorsRecording };
  'GET /api/doors/journey': { reply: Journey };
  'GET /api/lessons': { reply: LessonList };
  'GET /api/lessons/:number': { params: { number: string }; reply: LessonDetails };
  'GET /api/lessons/progress': { reply: LessonsProgress };
  'POST /api/doors/tries': { body: TryRequest; reply: TryReply };
}
