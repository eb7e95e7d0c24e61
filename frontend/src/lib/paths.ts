/** Every address of the storefront, spelled here and nowhere else: route pattern and link. */
export const paths = {
  home: { pattern: '/', href: () => '/' },
  products: {
    pattern: '/products',
    href: (query?: URLSearchParams) => withQuery('/products', query),
  },
  category: {
    pattern: '/categories/:slug',
    href: (slug: string, query?: URLSearchParams) =>
      withQuery(`/categories/${encodeURIComponent(slug)}`, query),
  },
  product: {
    pattern: '/products/:slug',
    href: (slug: string) => `/products/${encodeURIComponent(slug)}`,
  },
  cart: { pattern: '/basket', href: () => '/basket' },
  checkout: { pattern: '/checkout', href: () => '/checkout' },
  orders: { pattern: '/orders', href: () => '/orders' },
  order: { pattern: '/orders/:id', href: (id: string) => `/orders/${encodeURIComponent(id)}` },
  signIn: { pattern: '/sign-in', href: (from?: string) => withQuery('/sign-in', fromQuery(from)) },
  signUp: { pattern: '/sign-up', href: (from?: string) => withQuery('/sign-up', fromQuery(from)) },
  account: { pattern: '/account', href: () => '/account' },
  admin: { pattern: '/admin', href: (query?: URLSearchParams) => withQuery('/admin', query) },
  adminProduct: {
    pattern: '/admin/products/:id',
    href: (id: number) => `/admin/products/${id}`,
  },
  adminOrders: {
    pattern: '/admin/orders',
    href: (query?: URLSearchParams) => withQuery('/admin/orders', query),
  },
  doors: { pattern: '/doors', href: () => '/doors' },
  lessons: { pattern: '/lessons', href: () => '/lessons' },
  lesson: {
    pattern: '/lessons/:number',
    href: (number: string) => `/lessons/${encodeURIComponent(number)}`,
  },
  /** Served by the API, not by the router: link to it with a plain anchor. */
  apiDocs: { pattern: '/api/docs', href: () => '/api/docs' },
} as const;

function fromQuery(from?: string): URLSearchParams | undefined {
  return from === undefined ? undefined : new URLSearchParams({ from });
}

function withQuery(path: string, query?: URLSearchParams): string {
  return query && query.size > 0 ? `${path}?${query}` : path;
}
