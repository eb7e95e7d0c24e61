import { whyTexts } from '../../../../texts/doors-page.ts';
import { claimOf, seenOf } from '../../model/view.ts';
import type { View } from '../../model/view.ts';
import { addressOf, doorPhrase, placePhrase } from '../door-words.ts';
import { Mono } from '../frame/mono.tsx';
import { Panel } from '../frame/panel.tsx';
import type { Selection } from '../matrix/selection.ts';
import { LiveExcerpt } from './live-excerpt.tsx';
import styles from './why-card.module.css';
import { comparison, question } from './why-words.ts';

interface WhyCardProps {
  view: View;
  selected: Selection | undefined;
  /** ms. */
  now: number;
}

/** Why a door is open or shut from a place: one sentence, and the field that decides it. */
export function WhyCard({ view, selected, now }: WhyCardProps) {
  const claim = selected && claimOf(view, selected.vantage, selected.door);
  const door = claim && view.doors.get(claim.door);
  const vantage = claim && view.vantages.get(claim.vantage);
  if (!door || !vantage) return <p className="muted">{whyTexts.nothing}</p>;
  const seen = seenOf(view, claim.id, now);
  const excerpt = view.picture.excerpts[`${claim.object} ${claim.field}`];
  const { nodeNames: names } = view;
  const isWrong = seen?.verdict === 'mismatch';
  return (
    <Panel heading={question(claim, seen, doorPhrase(door, names), placePhrase(vantage, names))}>
      <p className={styles.field}>
        <Mono>{addressOf([door], names)}</Mono>
      </p>
      <p aria-live="polite">{claim.because}</p>
      <p className={styles.field}>
        {whyTexts.decidedBy} <Mono>{`${claim.object} ${claim.field}`}</Mono>
      </p>
      {excerpt && (
        <LiveExcerpt excerpt={excerpt} label={whyTexts.excerpt(claim.object)} wrong={isWrong} />
      )}
      <p className={isWrong ? styles.wrong : styles.seen}>
        {[comparison(claim, seen, now), seen?.why].filter(Boolean).join(' ')}
      </p>
    </Panel>
  );
}
