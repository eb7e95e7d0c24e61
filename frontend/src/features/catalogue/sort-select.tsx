import type { ProductSort } from '@doorstep/backend/contract/product';
import { SelectField } from '../../components/ui/select-field.tsx';
import { filterTexts, sortTexts } from '../../texts/catalogue.ts';

const sorts: readonly ProductSort[] = ['featured', 'price', '-price', 'name'];
const options = sorts.map((value) => ({ value, text: sortTexts[value] }));

interface SortSelectProps {
  sort: ProductSort;
  onChange: (sort: ProductSort) => void;
}

/** In which order the things stand. */
export function SortSelect({ sort, onChange }: SortSelectProps) {
  return (
    <SelectField label={filterTexts.sort} value={sort} options={options} onChange={onChange} />
  );
}
