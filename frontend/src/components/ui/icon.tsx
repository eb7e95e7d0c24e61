import styles from './icon.module.css';

const drawings = {
  account: 'M13.5 6.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM3 18c0-4 3-6 7-6s7 2 7 6',
  arrow: 'M3 10h14M12 5l5 5-5 5',
  basket: 'M2.5 8h15l-1.6 9H4.1zM6 8l3-5M14 8l-3-5',
  check: 'M4 10.5l4 4 8-9',
  close: 'M5 5l10 10M15 5L5 15',
  filter: 'M3 6h14M6 10h8M8.5 14h3',
  info: 'M17.5 10a7.5 7.5 0 1 1-15 0 7.5 7.5 0 0 1 15 0zM10 9v5M10 6.2v.1',
  minus: 'M4 10h12',
  moon: 'M10 2.5a7.5 7.5 0 1 0 7.5 9A6 6 0 0 1 10 2.5z',
  plus: 'M10 4v12M4 10h12',
  search: 'M15 9A6 6 0 1 1 3 9a6 6 0 0 1 12 0zM14 14l4 4',
  sun: 'M13.5 10a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM10 1.8v1.7M10 16.5v1.7M1.8 10h1.7M16.5 10h1.7M4.2 4.2l1.2 1.2M14.6 14.6l1.2 1.2M15.8 4.2l-1.2 1.2M5.4 14.6l-1.2 1.2',
  warning: 'M10 2.5L18.5 17h-17zM10 8v4M10 14.6v.1',
} as const;

export type IconName = keyof typeof drawings;

/** A 20 px line drawing in the text's colour. Always decoration: words stand beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className={styles.icon} viewBox="0 0 20 20" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
