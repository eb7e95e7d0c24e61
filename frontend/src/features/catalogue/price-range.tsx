import { useId } from 'react';
import { filterTexts } from '../../texts/catalogue.ts';
import styles from './price-range.module.css';
import { usePriceDraft } from './use-price-draft.ts';

interface PriceRangeProps {
  from: number | undefined;
  to: number | undefined;
  onChange: (range: { from?: number | undefined; to?: number | undefined }) => void;
}

/** Two prices in whole euro. Each applies a moment after the last key; nonsense is told, not applied. */
export function PriceRange({ from, to, onChange }: PriceRangeProps) {
  const low = usePriceDraft(from, (value) => onChange({ from: value }));
  const high = usePriceDraft(to, (value) => onChange({ to: value }));
  const id = useId();
  const errorId = `${id}-error`;
  const field = (label: string, draft: typeof low) => (
    <label>
      <span className="visually-hidden">{label}</span>
      <input
        inputMode="decimal"
        autoComplete="off"
        maxLength={9}
        value={draft.text}
        aria-invalid={draft.isInvalid || undefined}
        aria-describedby={draft.isInvalid ? errorId : undefined}
        onChange={(event) => draft.type(event.currentTarget.value)}
        onBlur={draft.apply}
        onKeyDown={(event) => event.key === 'Enter' && draft.apply()}
      />
    </label>
  );
  return (
    <>
      <div className={styles.range}>
        {field(filterTexts.from, low)}
        <span aria-hidden="true">{filterTexts.between}</span>
        {field(filterTexts.to, high)}
      </div>
      {(low.isInvalid || high.isInvalid) && (
        <output id={errorId} className={styles.error}>
          {filterTexts.notAPrice}
        </output>
      )}
    </>
  );
}
