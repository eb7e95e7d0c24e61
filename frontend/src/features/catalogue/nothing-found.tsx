import { Spot } from '../../components/pictures/spot.tsx';
import { Button } from '../../components/ui/button.tsx';
import { StatePanel } from '../../components/ui/state-panel.tsx';
import { filterTexts, listTexts } from '../../texts/catalogue.ts';
import type { ProductFilters } from './product-filters.ts';

interface NothingFoundProps {
  filters: ProductFilters;
  /** How many there are on the other pages: above 0 only the page number is wrong. */
  total: number;
  onChange: (change: Partial<ProductFilters>) => void;
}

function wayOut({ search, inStock, from, to }: ProductFilters, total: number) {
  if (total > 0) {
    return {
      title: listTexts.beyondTitle,
      text: listTexts.beyond,
      button: listTexts.firstPage,
      change: { page: 1 },
    };
  }
  if (search && from === undefined && to === undefined) {
    return {
      title: listTexts.noMatchTitle(search),
      text: inStock ? listTexts.noMatchInStock : listTexts.noMatch,
      button: listTexts.clearSearch,
      change: { search: '' },
    };
  }
  return {
    title: listTexts.filteredOutTitle,
    text: listTexts.filteredOut,
    button: filterTexts.clear,
    change: { inStock: false, from: undefined, to: undefined },
  };
}

/** An empty list: what excludes everything, and the button that lifts it. */
export function NothingFound({ filters, total, onChange }: NothingFoundProps) {
  const { title, text, button, change } = wayOut(filters, total);
  return (
    <StatePanel
      picture={<Spot kind="no-results" />}
      title={<h2>{title}</h2>}
      action={
        <Button kind="quiet" onClick={() => onChange(change)}>
          {button}
        </Button>
      }
    >
      <p>{text}</p>
    </StatePanel>
  );
}
