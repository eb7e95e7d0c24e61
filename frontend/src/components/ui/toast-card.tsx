import type { FocusEvent, ReactNode } from 'react';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import styles from './toast.module.css';

export interface ToastContent {
  children: ReactNode;
  picture?: ReactNode;
  action?: { label: string; href: string } | { label: string; onPress: () => void };
  /** How long it stays while nobody holds it; 6 s when left out. */
  milliseconds?: number;
}

/** One toast. It stays while hovered or focused; Escape closes it and gives the focus back. */
export function ToastCard({ toast, onClose }: { toast: ToastContent; onClose: () => void }) {
  const [held, setHeld] = useState({ byPointer: false, byFocus: false });
  const cameFrom = useRef<HTMLElement>(null);
  const isHeld = held.byPointer || held.byFocus;

  useEffect(() => {
    if (isHeld) {
      return undefined;
    }
    const timer = setTimeout(onClose, toast.milliseconds ?? 6000);
    return () => clearTimeout(timer);
  }, [isHeld, onClose, toast.milliseconds]);

  const rememberFocus = (event: FocusEvent<HTMLElement>) => {
    const before = event.relatedTarget;
    if (before instanceof HTMLElement && !event.currentTarget.contains(before)) {
      cameFrom.current = before;
    }
    setHeld((now) => ({ ...now, byFocus: true }));
  };
  const close = () => {
    cameFrom.current?.focus();
    onClose();
  };

  return (
    <span
      role="presentation"
      className={styles.toast}
      onPointerEnter={() => setHeld((now) => ({ ...now, byPointer: true }))}
      onPointerLeave={() => setHeld((now) => ({ ...now, byPointer: false }))}
      onFocus={rememberFocus}
      onBlur={() => setHeld((now) => ({ ...now, byFocus: false }))}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      {toast.picture !== undefined && <span className={styles.picture}>{toast.picture}</span>}
      <span className={styles.words}>{toast.children}</span>
      {toast.action !== undefined && (
        <ToastAction action={toast.action} onDone={close} onLeave={onClose} />
      )}
    </span>
  );
}

function ToastAction({
  action,
  onDone,
  onLeave,
}: {
  action: NonNullable<ToastContent['action']>;
  onDone: () => void;
  onLeave: () => void;
}) {
  if ('href' in action) {
    return (
      <Link className={styles.action} href={action.href} onClick={onLeave}>
        {action.label}
      </Link>
    );
  }
  const press = () => {
    onDone();
    action.onPress();
  };
  return (
    <button className={styles.action} type="button" onClick={press}>
      {action.label}
    </button>
  );
}
