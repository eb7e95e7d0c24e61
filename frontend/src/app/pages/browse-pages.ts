// The pages between which one walks while looking around come as one piece: one journey, not three.
export { CategoryPage } from './category-page.tsx';
export { ProductPage } from './product-page.tsx';
export { ProductsPage } from './products-page.tsx';
