import { useRef, useState } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Icon } from '../../components/ui/icon.tsx';
import { filterTexts } from '../../texts/catalogue.ts';
import styles from './filter-drawer.module.css';
import { FilterForm } from './filter-form.tsx';
import type { FilterProps } from './filter-form.tsx';
import { countFilters } from './product-filters.ts';

/** Below 1000 px the filters live behind a button, in a panel that holds the focus while open. */
export function FilterDrawer({ total, ...props }: FilterProps & { total: number }) {
  const panel = useRef<HTMLDialogElement>(null);
  const [isOpen, setOpen] = useState(false);
  const open = () => {
    panel.current?.showModal();
    setOpen(true);
  };
  const close = () => panel.current?.close();
  return (
    <div className={styles.drawer}>
      <Button kind="quiet" size="s" aria-haspopup="dialog" onClick={open}>
        <Icon name="filter" />
        {filterTexts.open(countFilters(props.filters))}
      </Button>
      <dialog
        ref={panel}
        className={styles.panel}
        aria-label={filterTexts.label}
        closedby="any"
        onClose={() => setOpen(false)}
      >
        <div className={styles.head}>
          <h2>{filterTexts.label}</h2>
          <button
            type="button"
            className={styles.close}
            aria-label={filterTexts.close}
            onClick={close}
          >
            <Icon name="close" />
          </button>
        </div>
        {isOpen && <FilterForm {...props} />}
        <div className={styles.foot}>
          <Button onClick={close}>{filterTexts.show(total)}</Button>
        </div>
      </dialog>
    </div>
  );
}
