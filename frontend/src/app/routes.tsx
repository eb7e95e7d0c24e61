import type { ReactNode } from 'react';
import { paths } from '../lib/paths.ts';
import { lazyPage } from './lazy-page.tsx';
import { HomePage } from './pages/home-page.tsx';

const browsing = () => import('./pages/browse-pages.ts');
const buying = () => import('./pages/buy-pages.ts');

const products = lazyPage(() => browsing().then((m) => m.ProductsPage));
const category = lazyPage(() => browsing().then((m) => m.CategoryPage));
const product = lazyPage(() => browsing().then((m) => m.ProductPage));
const cart = lazyPage(() => buying().then((m) => m.CartPage));
const checkout = lazyPage(() => buying().then((m) => m.CheckoutPage));
const orders = lazyPage(() => import('./pages/orders-page.tsx').then((m) => m.OrdersPage));
const order = lazyPage(() => buying().then((m) => m.OrderPage));
const signIn = lazyPage(() => import('./pages/sign-in-page.tsx').then((m) => m.SignInPage));
const signUp = lazyPage(() => import('./pages/sign-up-page.tsx').then((m) => m.SignUpPage));
const account = lazyPage(() => import('./pages/account-page.tsx').then((m) => m.AccountPage));
const admin = lazyPage(() => import('./pages/admin-page.tsx').then((m) => m.AdminPage));
const adminProduct = lazyPage(() =>
  import('./pages/admin-product-page.tsx').then((m) => m.AdminProductPage),
);
const adminOrders = lazyPage(() =>
  import('./pages/admin-orders-page.tsx').then((m) => m.AdminOrdersPage),
);
const doors = lazyPage(() => import('./pages/doors-page.tsx').then((m) => m.DoorsPage));
const lessons = lazyPage(() => import('./pages/lessons-page.tsx').then((m) => m.LessonsPage));
const lesson = lazyPage(() => import('./pages/lesson-page.tsx').then((m) => m.LessonPage));

interface PageRoute {
  pattern: string;
  preload?: () => Promise<void> | undefined;
  render: (parameters: Record<string, string | undefined>) => ReactNode;
}

/** Every page and where it stands. A `key` gives each category, thing or order a page of its own. */
export const routes: readonly PageRoute[] = [
  { pattern: paths.home.pattern, render: () => <HomePage /> },
  {
    pattern: paths.products.pattern,
    preload: products.preload,
    render: () => <products.Page />,
  },
  {
    pattern: paths.category.pattern,
    preload: category.preload,
    render: ({ slug = '' }) => <category.Page key={slug} slug={slug} />,
  },
  {
    pattern: paths.product.pattern,
    preload: product.preload,
    render: ({ slug = '' }) => <product.Page key={slug} slug={slug} />,
  },
  { pattern: paths.cart.pattern, preload: cart.preload, render: () => <cart.Page /> },
  { pattern: paths.checkout.pattern, preload: checkout.preload, render: () => <checkout.Page /> },
  { pattern: paths.orders.pattern, preload: orders.preload, render: () => <orders.Page /> },
  {
    pattern: paths.order.pattern,
    preload: order.preload,
    render: ({ id = '' }) => <order.Page key={id} id={id} />,
  },
  { pattern: paths.signIn.pattern, preload: signIn.preload, render: () => <signIn.Page /> },
  { pattern: paths.signUp.pattern, preload: signUp.preload, render: () => <signUp.Page /> },
  { pattern: paths.account.pattern, preload: account.preload, render: () => <account.Page /> },
  { pattern: paths.admin.pattern, preload: admin.preload, render: () => <admin.Page /> },
  {
    pattern: paths.adminProduct.pattern,
    preload: adminProduct.preload,
    render: ({ id = '' }) => <adminProduct.Page key={id} id={id} />,
  },
  {
    pattern: paths.adminOrders.pattern,
    preload: adminOrders.preload,
    render: () => <adminOrders.Page />,
  },
  { pattern: paths.doors.pattern, preload: doors.preload, render: () => <doors.Page /> },
  { pattern: paths.lessons.pattern, preload: lessons.preload, render: () => <lessons.Page /> },
  {
    pattern: paths.lesson.pattern,
    preload: lesson.preload,
    render: ({ number = '' }) => <lesson.Page key={number} number={number} />,
  },
];
