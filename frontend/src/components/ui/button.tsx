import type { ComponentProps, MouseEvent } from 'react';
import { buttonClass } from './button-class.ts';
import type { ButtonLook } from './button-class.ts';

type ButtonProps = ButtonLook & { busy?: boolean } & ComponentProps<'button'>;

/** A button. While `busy` it stays focusable, tells readers so, and ignores every further press. */
export function Button({ kind, size, busy = false, className, onClick, ...rest }: ButtonProps) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={buttonClass({ kind, size }, className)}
      aria-busy={busy || undefined}
      onClick={press}
    />
  );
}
