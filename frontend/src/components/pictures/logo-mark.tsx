import { palette } from './shared/palette.ts';

/** The shop's mark: a door with a brass step, in the page's own colours. */
export function LogoMark() {
  return (
    <svg viewBox="0 0 26 34" aria-hidden>
      <path d="M2 30V13a11 11 0 0 1 22 0v17z" fill="var(--primary)" />
      <circle cx={19} cy={19} r={1.8} fill={palette.gold} />
      <rect y={30} width={26} height={4} rx={1} fill="var(--accent)" />
    </svg>
  );
}
