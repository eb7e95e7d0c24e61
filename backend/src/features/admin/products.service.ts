import type {
  AdminProduct,
  AdminProductList,
  AdminProductQuery,
  ProductConflict,
  ProductEdit,
} from '../../contract/admin-products.ts';
import type { Database } from '../../database/database.ts';
import { toProduct, toStrings } from '../../database/products.ts';
import { AppError } from '../../lib/app-error.ts';
import { productSearchText } from '../../lib/search-text.ts';
import { countProducts, findProduct, findProducts, updateProduct } from './products.repository.ts';

const defaultPageSize = 50;

type Row = Awaited<ReturnType<typeof findProducts>>[number];

export async function listProducts(
  database: Database,
  { page = 1, pageSize = defaultPageSize, ...filter }: AdminProductQuery,
): Promise<AdminProductList> {
  const total = await countProducts(database, filter);
  const rows = await findProducts(database, filter, {
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return { products: rows.map(toAdminProduct), total, page, pageSize };
}

export async function getProduct(database: Database, id: number): Promise<AdminProduct> {
  return toAdminProduct(await existing(database, id));
}

/**
 * Changes everything that is given, or nothing. Throws `product_changed`, with the product as it is
 * now, when somebody else edited it since, or sold pieces while the stock is to be set.
 */
export async function editProduct(
  database: Database,
  id: number,
  edit: ProductEdit,
): Promise<{ before: AdminProduct; after: AdminProduct }> {
  const row = await existing(database, id);
  const before = toAdminProduct(row);
  const { name = before.name, blurb = before.blurb, details = before.details } = edit;
  const price = edit.price ?? before.price.amount;
  const columns = {
    name,
    blurb,
    details: JSON.stringify(details),
    price_minor: price,
    search_text: productSearchText({ name, blurb, details, sku: before.sku }, row.category_name),
    ...(edit.stock && { stock: edit.stock.stock }),
  };
  const seen = { id, version: edit.version, stock: edit.stock?.expected };
  // What is not given is written as it was read: at another version than the editor's, not at all.
  const isCurrent = edit.version === before.version;
  if (!isCurrent || !(await updateProduct(database, seen, columns))) {
    const details: ProductConflict = { current: await getProduct(database, id) };
    throw new AppError(
      'product_changed',
      `${before.name} was changed or sold meanwhile; look at it again.`,
      details,
    );
  }
  return { before, after: await getProduct(database, id) };
}

async function existing(database: Database, id: number) {
  const row = await findProduct(database, id);
  if (!row) throw new AppError('product_not_found', `There is no product ${id}.`);
  return row;
}

function toAdminProduct(row: Row): AdminProduct {
  return { ...toProduct(row), details: toStrings(row.details), version: row.version };
}
