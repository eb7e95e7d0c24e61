import { useId } from 'react';
import { Button } from '../../../../components/ui/button.tsx';
import { clock } from '../../../../lib/duration.ts';
import { replayTexts } from '../../../../texts/doors-page.ts';
import type { Chapter } from '../../replay/replay.ts';
import type { Player } from '../../replay/use-replay.ts';
import { Mono } from '../frame/mono.tsx';
import styles from './replay-bar.module.css';

/** Where a skip link leads. */
export const replayControlsId = 'recording-controls';

interface ReplayBarProps {
  player: Player;
  chapters: readonly Chapter[];
}

/** Plays, holds and scrubs a recording; its marks are what was done to the cluster. */
export function ReplayBar({ player, chapters }: ReplayBarProps) {
  const { position, length, playing, speed, chapter } = player;
  const marks = useId();
  const next = chapters.find(({ at }) => at > position);
  const isOver = position >= length;
  const start = () => {
    if (isOver) player.seek(0);
    player.play();
  };
  const playWord = isOver ? replayTexts.again : replayTexts.play;
  return (
    <section
      id={replayControlsId}
      tabIndex={-1}
      className={styles.bar}
      aria-label={replayTexts.label}
    >
      <div className={styles.row}>
        <Button size="s" onClick={playing ? player.pause : start}>
          {playing ? replayTexts.pause : playWord}
        </Button>
        <div className={styles.track}>
          <input
            type="range"
            min={0}
            max={length}
            step={1000}
            value={position}
            list={marks}
            aria-label={replayTexts.position}
            aria-valuetext={replayTexts.positionText(
              clock(position),
              clock(length),
              chapter?.title,
            )}
            onChange={(event) => player.seek(event.currentTarget.valueAsNumber)}
          />
          <datalist id={marks}>
            {chapters.map(({ at, title }) => (
              <option key={at} value={at}>
                {title}
              </option>
            ))}
          </datalist>
        </div>
        <span className={styles.time}>
          {clock(position)} / {clock(length)}
        </span>
      </div>
      <div className={styles.row}>
        <p className={styles.done}>
          {chapter ? (
            <>
              {`${chapter.title}: `}
              <Mono>{chapter.command}</Mono>
            </>
          ) : (
            <span className="muted">{replayTexts.atStart}</span>
          )}
        </p>
        {position > 0 && (
          <Button kind="quiet" size="s" onClick={player.previous}>
            {replayTexts.previous}
          </Button>
        )}
        {next && (
          <Button
            kind="quiet"
            size="s"
            className={styles.step}
            title={next.command}
            onClick={player.next}
          >
            <span>
              {replayTexts.next}: {next.title}
            </span>
          </Button>
        )}
        <Button
          kind="quiet"
          size="s"
          aria-label={replayTexts.speedNow(speed)}
          onClick={() => player.setSpeed(speed === 1 ? 4 : 1)}
        >
          {replayTexts.times(speed)}
        </Button>
      </div>
    </section>
  );
}
