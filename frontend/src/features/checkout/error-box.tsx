import { useEffect, useRef } from 'react';
import { checkoutTexts } from '../../texts/checkout.ts';
import { textFields } from './checkout-values.ts';
import styles from './error-box.module.css';
import { fieldId } from './field-ids.ts';
import type { Faults } from './validation.ts';

/**
 * What is to put right, as links to the fields. Takes the focus when it appears; a `key` for each refused
 * submit makes it appear anew.
 */
export function ErrorBox({ faults }: { faults: Faults }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);

  const faulty = textFields.flatMap((field) => {
    const fault = faults[field];
    return fault === undefined ? [] : [{ field, summary: fault.summary }];
  });
  return (
    <div className={styles.box} role="alert" tabIndex={-1} ref={box}>
      <h2>{checkoutTexts.faults(faulty.length)}</h2>
      <ul>
        {faulty.map(({ field, summary }) => (
          <li key={field}>
            <a
              href={`#${fieldId(field)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(field))?.focus();
              }}
            >
              {summary}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
