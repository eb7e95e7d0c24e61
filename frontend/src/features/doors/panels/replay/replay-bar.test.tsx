import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pictureOf, services } from '../../model/article.test-fixture.ts';
import { ReplayBar } from './replay-bar.tsx';

const chapters = [
  {
    at: 20_000,
    title: 'Backend scaled to 3',
    command: 'kubectl scale deploy/backend --replicas=3',
  },
  { at: 60_000, title: 'A pod deleted', command: 'kubectl delete pod backend-x' },
];

const nothing = () => undefined;

function render(position: number): string {
  const chapter = chapters.findLast(({ at }) => at <= position);
  const player = {
    picture: pictureOf(services),
    now: 0,
    position,
    length: 100_000,
    playing: false,
    speed: 1 as const,
    ...(chapter && { chapter }),
    play: nothing,
    pause: nothing,
    seek: nothing,
    setSpeed: nothing,
    next: nothing,
    previous: nothing,
  };
  return renderToStaticMarkup(<ReplayBar player={player} chapters={chapters} />);
}

test('the slider says the moment and what was done last, and the button what comes next', () => {
  const html = render(21_000);
  expect(html).toContain('aria-valuetext="0:21 of 1:40, after Backend scaled to 3"');
  expect(html).toMatch(/title="kubectl delete pod backend-x".*next: A pod deleted/);
});

test('before the first change there is nothing to go back to, and after the last nothing next', () => {
  expect(render(0)).toContain('Nothing has been done to the cluster yet.');
  expect(render(0)).not.toContain('back</button>');
  expect(render(61_000)).not.toContain('next:');
  expect(render(100_000)).toContain('Play again');
});
