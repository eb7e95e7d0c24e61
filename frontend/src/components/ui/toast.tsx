import type { ReactNode } from 'react';
import { createContext, useCallback, useContext, useState } from 'react';
import type { ToastContent } from './toast-card.tsx';
import { ToastCard } from './toast-card.tsx';
import styles from './toast.module.css';

const ToastContext = createContext<(toast: ToastContent) => void>(() => undefined);

/** Returns the function that shows a toast; a newer toast takes the place of an older one. */
export function useToast() {
  return useContext(ToastContext);
}

/** Holds the one toast of the page in a live region that is always there. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [shown, setShown] = useState<{ id: number; toast: ToastContent }>();
  const show = useCallback(
    (toast: ToastContent) => setShown((before) => ({ id: (before?.id ?? 0) + 1, toast })),
    [],
  );
  const close = useCallback(() => setShown(undefined), []);
  return (
    <ToastContext value={show}>
      {children}
      <output className={styles.region}>
        {shown && <ToastCard key={shown.id} toast={shown.toast} onClose={close} />}
      </output>
    </ToastContext>
  );
}
