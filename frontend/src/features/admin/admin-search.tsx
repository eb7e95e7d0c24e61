import type { ReactNode } from 'react';
import { Button } from '../../components/ui/button.tsx';
import { Field } from '../../components/ui/field.tsx';
import { adminTexts } from '../../texts/admin.ts';
import { maxSearchLength } from './admin-filters.ts';
import styles from './admin-search.module.css';

interface AdminSearchProps {
  label: string;
  searched: string;
  onSearch: (words: string) => void;
  /** What else narrows the list; it applies at once. */
  children: ReactNode;
}

/** The search above a list of the back office. */
export function AdminSearch({ label, searched, onSearch, children }: AdminSearchProps) {
  return (
    <search className={styles.search}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const typed = new FormData(event.currentTarget).get('search');
          onSearch(typeof typed === 'string' ? typed.trim() : '');
        }}
      >
        <Field
          key={searched}
          id="admin-search"
          label={label}
          type="search"
          name="search"
          defaultValue={searched}
          maxLength={maxSearchLength}
          autoComplete="off"
          enterKeyHint="search"
        />
        <Button type="submit" kind="quiet">
          {adminTexts.search}
        </Button>
      </form>
      <div className={styles.more}>{children}</div>
    </search>
  );
}
