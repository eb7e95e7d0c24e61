import { useQuery } from '@tanstack/react-query';
import { CheckField } from '../../components/ui/check-field.tsx';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { productQueryOf } from '../../features/admin/admin-filters.ts';
import { AdminNav } from '../../features/admin/admin-nav.tsx';
import { adminProductsQuery } from '../../features/admin/admin-queries.ts';
import { AdminSearch } from '../../features/admin/admin-search.tsx';
import { ProductRow } from '../../features/admin/product-row.tsx';
import { paths } from '../../lib/paths.ts';
import { adminThingsTexts } from '../../texts/admin.ts';
import { useAdminFilters } from './admin-page.filters.ts';
import { AdminGate } from './admin-page.gate.tsx';
import { AdminList } from './admin-page.list.tsx';

/** The back office's first page: everything that the shop sells. */
export function AdminPage() {
  return <AdminGate>{() => <Things />}</AdminGate>;
}

function Things() {
  const { filters, here, filter, pageHref } = useAdminFilters(paths.admin.href);
  const query = useQuery(adminProductsQuery(productQueryOf(filters)));
  return (
    <div className="page">
      <AdminNav here="things" />
      <PageHeading>{adminThingsTexts.title}</PageHeading>
      <AdminSearch
        label={adminThingsTexts.searchLabel}
        searched={filters.search}
        onSearch={(search) => filter({ search })}
      >
        <CheckField checked={filters.few} onChange={(few) => filter({ few })}>
          {adminThingsTexts.fewLeft}
        </CheckField>
      </AdminSearch>
      <AdminList
        query={query}
        here={here}
        found={adminThingsTexts.found}
        nothing={adminThingsTexts.nothing}
        hrefOf={pageHref}
      >
        {({ products }) =>
          products.map((product) => <ProductRow key={product.id} product={product} />)
        }
      </AdminList>
    </div>
  );
}
