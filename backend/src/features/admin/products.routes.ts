import { Type } from 'typebox';
import type { AppInstance } from '../../app-instance.ts';
import {
  AdminProduct,
  AdminProductList,
  AdminProductQuery,
  ProductEdit,
} from '../../contract/admin-products.ts';
import { errorReplies } from '../../contract/error.ts';
import type { Database } from '../../database/database.ts';
import { requireAdmin } from '../../lib/access.ts';
import { audit } from '../../lib/audit.ts';
import { editProduct, getProduct, listProducts } from './products.service.ts';

const tags = ['Administration'];
const ProductParams = Type.Object({ id: Type.Integer({ minimum: 1, maximum: 2_147_483_647 }) });

export function adminProductsRoutes(app: AppInstance, database: Database): void {
  app.get(
    '/api/admin/products',
    {
      schema: {
        tags,
        summary: 'All products by name, with what only their editors need',
        querystring: AdminProductQuery,
        response: { 200: AdminProductList, ...errorReplies(400, 401, 403, 503) },
      },
    },
    ({ query }) => listProducts(database, query),
  );

  app.get(
    '/api/admin/products/:id',
    {
      schema: {
        tags,
        summary: 'One product, as it is to be edited',
        params: ProductParams,
        response: { 200: AdminProduct, ...errorReplies(400, 401, 403, 404, 503) },
      },
    },
    ({ params }) => getProduct(database, params.id),
  );

  app.patch(
    '/api/admin/products/:id',
    {
      schema: {
        tags,
        summary: 'Change a product that nobody else has changed since it was looked at',
        params: ProductParams,
        body: ProductEdit,
        response: { 200: AdminProduct, ...errorReplies(400, 401, 403, 404, 409, 503) },
      },
    },
    async (request) => {
      const { before, after } = await editProduct(database, request.params.id, request.body);
      const { version: _version, ...edit } = request.body;
      audit(request.log, requireAdmin(request), {
        action: 'product.edit',
        target: after.sku,
        from: Object.fromEntries(
          Object.entries(before).filter(([field]) => Object.hasOwn(edit, field)),
        ),
        to: edit,
      });
      return after;
    },
  );
}
