import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { DoorIcon } from './door-icon.tsx';

const doors = ['front door', 'hatch', 'inner door', 'gatehouse', 'signpost'] as const;
const states = ['open', 'shut', 'in doubt', 'mismatch'] as const;

/** The drawing alone, without its colours. */
function drawing(kind: (typeof doors)[number], state: (typeof states)[number]): string {
  const html = renderToStaticMarkup(<DoorIcon kind={kind} state={state} />);
  return html.replaceAll(/ class="[^"]*"/g, '');
}

test.each(doors)(
  'a %s that is open, shut or in doubt differs by its drawing, not by colour',
  (kind) => {
    const [open, shut, inDoubt, mismatch] = states.map((state) => drawing(kind, state));
    expect(new Set([open, shut, inDoubt]).size).toBe(3);
    expect(inDoubt).toContain('?');
    expect(mismatch).toBe(shut);
  },
);

test('an icon says nothing of its own: the text beside it does', () => {
  const html = renderToStaticMarkup(<DoorIcon kind="your machine" size={20} />);
  expect(html).toContain('width="20" height="20"');
  expect(html).toContain('aria-hidden="true"');
});
