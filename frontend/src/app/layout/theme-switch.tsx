import { Icon } from '../../components/ui/icon.tsx';
import { useTheme } from '../../lib/theme.ts';
import { layoutTexts } from '../../texts/layout.ts';
import styles from './header.module.css';

/** Switches between day and night; its name says where to. */
export function ThemeSwitch() {
  const [theme, choose] = useTheme();
  const isDark = theme === 'dark';
  const name = isDark ? layoutTexts.toLight : layoutTexts.toDark;
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={name}
      title={name}
      onClick={() => choose(isDark ? 'light' : 'dark')}
    >
      <Icon name={isDark ? 'sun' : 'moon'} />
    </button>
  );
}
