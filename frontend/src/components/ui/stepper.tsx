import type { KeyboardEvent } from 'react';
import { useState } from 'react';
import { Icon } from './icon.tsx';
import { readStepperText } from './stepper-value.ts';
import styles from './stepper.module.css';

interface StepperProps {
  /** Names the group, for example "Quantity of Ring Knocker". */
  label: string;
  value: number;
  max: number;
  /** `typed` is above `value` when more than `max` was typed. */
  onChange: (value: number, typed: number) => void;
}

/**
 * Minus, number, plus. The ends stay focusable when they can do nothing (`aria-disabled`), so the
 * focus is not lost on the way. A typed number counts when the field is left or Enter is pressed.
 */
export function Stepper({ label, value, max, onChange }: StepperProps) {
  const [text, setText] = useState<string>();

  const step = (by: number) => {
    const next = value + by;
    if (next >= 1 && next <= max) {
      onChange(next, next);
    }
  };
  const commit = () => {
    const read = text === undefined ? undefined : readStepperText(text, max);
    setText(undefined);
    if (read !== undefined && read.typed !== value) {
      onChange(read.value, read.typed);
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      commit();
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      event.preventDefault();
      setText(undefined);
      step(event.key === 'ArrowUp' ? 1 : -1);
    }
  };

  return (
    <fieldset className={styles.stepper} aria-label={label}>
      <button
        type="button"
        aria-label="One fewer"
        aria-disabled={value <= 1}
        onClick={() => step(-1)}
      >
        <Icon name="minus" />
      </button>
      <input
        inputMode="numeric"
        autoComplete="off"
        aria-label="Quantity"
        value={text ?? value}
        onChange={(event) => setText(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <button
        type="button"
        aria-label="One more"
        aria-disabled={value >= max}
        onClick={() => step(1)}
      >
        <Icon name="plus" />
      </button>
    </fieldset>
  );
}
