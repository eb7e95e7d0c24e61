import type { ComponentProps } from 'react';
import { useState } from 'react';
import type { FieldTexts } from '../../components/ui/field-frame.tsx';
import { describedBy, FieldFrame } from '../../components/ui/field-frame.tsx';
import field from '../../components/ui/field.module.css';
import { classNames } from '../../lib/class-names.ts';
import { passwordTexts } from '../../texts/account.ts';
import styles from './password-field.module.css';

type PasswordFieldProps = FieldTexts & Omit<ComponentProps<'input'>, keyof FieldTexts | 'type'>;

/** A password, hidden until it is asked to be shown. */
export function PasswordField({ id, label, hint, error, className, ...rest }: PasswordFieldProps) {
  const [isShown, setIsShown] = useState(false);
  const texts = { id, label, hint, error, className };
  return (
    <FieldFrame texts={texts}>
      <div className={styles.room}>
        <input
          className={classNames(field.control, styles.control)}
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          {...rest}
          type={isShown ? 'text' : 'password'}
          {...describedBy(texts)}
        />
        <button
          type="button"
          className={styles.show}
          aria-label={passwordTexts.showNamed(label)}
          aria-pressed={isShown}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? passwordTexts.hide : passwordTexts.show}
        </button>
      </div>
    </FieldFrame>
  );
}
