import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { LessonStep } from './lesson-step.tsx';
import { judgeStep } from './model/judged.ts';
import type { JudgedStep } from './model/judged.ts';

const step = {
  heading: 'A hatch opens',
  text: '[hatch.yaml](hatch.yaml) asks for it.',
  commands: ['kubectl apply --filename k8s/lessons/04-nodeport/hatch.yaml'],
  seen: ['service/hatch created', '…'],
  claims: ['service hatch: type NodePort', 'from a frontend pod, hatch:80: answered'],
  after: 'Two numbers.',
};
const at = '2026-11-21T22:41:07.000Z';
const held = { what: 'service hatch: type NodePort', holds: true, saw: 'NodePort' };

function render(judged: JudgedStep): string {
  return renderToStaticMarkup(
    <LessonStep
      step={step}
      judged={judged}
      number={2}
      steps={9}
      place={{ folder: 'k8s/lessons/04-nodeport', manifests: ['hatch.yaml'] }}
      manifests={[{ name: 'hatch.yaml', text: 'kind: Service\n' }]}
    />,
  );
}

test('a step is read from its text to what must hold', () => {
  const html = render(judgeStep(step, undefined));
  const order = [
    'A hatch opens',
    'asks for it',
    'kind: Service',
    'kubectl apply',
    'You should see',
  ];
  const places = [...order, 'What must hold', 'Two numbers'].map((text) => html.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(html).toContain('Step 2 of 9');
});

test('the manifest can be jumped to by the link in the text', () => {
  const html = render(judgeStep(step, undefined));
  expect(html).toContain('href="#manifest-hatch"');
  expect(html).toContain('<details id="manifest-hatch"');
});

test('each claim says in words whether it holds, and what was seen', () => {
  const failed = { what: step.claims[1] ?? '', holds: false, saw: 'timed out' };
  const html = render(judgeStep(step, { step: 1, done: false, at, checks: [held, failed] }));
  expect(html).toMatch(/type NodePort<.*?Holds<.*?, seen: NodePort/);
  expect(html).toMatch(/hatch:80: answered<.*?Does not hold<.*?, seen: timed out/);
  expect(html).toContain('does not hold yet');
});

test('a claim that was not reached says so', () => {
  const html = render(judgeStep(step, { step: 1, done: false, at, checks: [held] }));
  expect(html).toMatch(/hatch:80: answered<.*?Not checked yet/);
});

test('a step that is done says since when', () => {
  const html = render(judgeStep(step, { step: 1, done: true, at, checks: [held] }));
  expect(html).toMatch(new RegExp(`done at <time dateTime="${at}">\\d\\d:\\d\\d</time>`));
});
