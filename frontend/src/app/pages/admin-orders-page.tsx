import { useQuery } from '@tanstack/react-query';
import { PageHeading } from '../../components/ui/page-heading.tsx';
import { SelectField } from '../../components/ui/select-field.tsx';
import { orderQueryOf, orderStatuses } from '../../features/admin/admin-filters.ts';
import { AdminNav } from '../../features/admin/admin-nav.tsx';
import { adminOrdersQuery } from '../../features/admin/admin-queries.ts';
import { AdminSearch } from '../../features/admin/admin-search.tsx';
import { OrderEntry } from '../../features/admin/order-entry.tsx';
import { paths } from '../../lib/paths.ts';
import { adminOrdersTexts } from '../../texts/admin.ts';
import { statusTexts } from '../../texts/orders.ts';
import { useAdminFilters } from './admin-page.filters.ts';
import { AdminGate } from './admin-page.gate.tsx';
import { AdminList } from './admin-page.list.tsx';

const statusOptions = [
  { value: '', text: adminOrdersTexts.anyStatus },
  ...orderStatuses.map((status) => ({ value: status, text: statusTexts[status] })),
] as const;

/** Every order, newest first, and where each can go. */
export function AdminOrdersPage() {
  return <AdminGate>{() => <Orders />}</AdminGate>;
}

function Orders() {
  const { filters, here, filter, pageHref } = useAdminFilters(paths.adminOrders.href);
  const query = useQuery(adminOrdersQuery(orderQueryOf(filters)));
  return (
    <div className="page">
      <AdminNav here="orders" />
      <PageHeading>{adminOrdersTexts.title}</PageHeading>
      <AdminSearch
        label={adminOrdersTexts.searchLabel}
        searched={filters.search}
        onSearch={(search) => filter({ search })}
      >
        <SelectField
          label={adminOrdersTexts.status}
          value={filters.status ?? ''}
          options={statusOptions}
          onChange={(status) => filter({ status: status === '' ? undefined : status })}
        />
      </AdminSearch>
      <AdminList
        query={query}
        here={here}
        found={adminOrdersTexts.found}
        nothing={adminOrdersTexts.nothing}
        hrefOf={pageHref}
      >
        {({ orders }) => orders.map((order) => <OrderEntry key={order.id} order={order} />)}
      </AdminList>
    </div>
  );
}
