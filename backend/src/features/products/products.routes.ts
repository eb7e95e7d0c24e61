import { Type } from 'typebox';
import type { AppInstance } from '../../app-instance.ts';
import { errorReplies } from '../../contract/error.ts';
import { ProductDetails, ProductList, ProductQuery } from '../../contract/product.ts';
import type { Database } from '../../database/database.ts';
import { getProduct, listProducts } from './products.service.ts';

export function productsRoutes(app: AppInstance, database: Database): void {
  app.get(
    '/api/products',
    {
      schema: {
        tags: ['Catalogue'],
        summary: 'Products by words, category and price, a page at a time',
        querystring: ProductQuery,
        response: { 200: ProductList, ...errorReplies(400, 503) },
      },
    },
    ({ query }) => listProducts(database, query),
  );

  app.get(
    '/api/products/:slug',
    {
      schema: {
        tags: ['Catalogue'],
        summary: 'One product with its details and its relatives',
        params: Type.Object({ slug: Type.String({ minLength: 1, maxLength: 100 }) }),
        response: { 200: ProductDetails, ...errorReplies(400, 404, 503) },
      },
    },
    ({ params }) => getProduct(database, params.slug),
  );
}
