import { Button } from '../../../components/ui/button.tsx';
import { pictureTexts } from '../../../texts/doors-picture.ts';
import { asGroup } from './parts/roles.ts';
import styles from './picture.module.css';

/** Which tiers the picture shows, where there are more than it can hold. */
export function Pages({
  tiers,
  perPage,
  page,
  onPage,
}: {
  tiers: readonly string[];
  perPage: number;
  page: number;
  onPage: (page: number) => void;
}) {
  if (tiers.length <= perPage) return undefined;
  const starts = tiers.flatMap((_, index) => (index % perPage === 0 ? index : []));
  return (
    <div {...asGroup(pictureTexts.moreTiers)} className={styles.pages}>
      {starts.map((start, index) => (
        <Button
          key={start}
          kind="quiet"
          size="s"
          aria-pressed={index === page}
          onClick={() => onPage(index)}
        >
          {tiers.slice(start, start + perPage).join(', ')}
        </Button>
      ))}
    </div>
  );
}
