import type { AppInstance } from '../../app-instance.ts';
import { CategoryList } from '../../contract/category.ts';
import { errorReplies } from '../../contract/error.ts';
import type { Database } from '../../database/database.ts';
import { findCategories } from './categories.repository.ts';

export function categoriesRoutes(app: AppInstance, database: Database): void {
  app.get(
    '/api/categories',
    {
      schema: {
        tags: ['Catalogue'],
        summary: 'The eight doors of the street',
        response: { 200: CategoryList, ...errorReplies(503) },
      },
    },
    async () => {
      const rows = await findCategories(database);
      const categories = rows.map(({ product_count, ...category }) => ({
        ...category,
        productCount: product_count,
      }));
      return { categories };
    },
  );
}
