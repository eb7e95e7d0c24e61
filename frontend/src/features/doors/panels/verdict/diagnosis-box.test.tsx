import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { pictureOf, services } from '../../model/article.test-fixture.ts';
import { viewOf } from '../../model/view.ts';
import { DiagnosisBoxes } from './diagnosis-box.tsx';

const diagnosis = {
  cause: 'selector matches no pod',
  sentence: '3 pods are ready, but none carries the label app=backnd; the list is empty.',
  lookAt: ['Service/backend spec.selector'],
  run: 'kubectl -n doorstep get endpointslices -l kubernetes.io/service-name=backend',
  claims: [
    'your machine > NodePort/backend/worker',
    'frontend pod > ClusterIP/backend',
    'stranger pod > ClusterIP/backend',
    'mysql pod > ClusterIP/backend',
  ],
};

function render(diagnoses: (typeof diagnosis)[]): string {
  const view = viewOf({ ...pictureOf(services), diagnoses });
  return renderToStaticMarkup(<DiagnosisBoxes view={view} />);
}

test('a cause says what is wrong, where to look, what to run and whom it concerns', () => {
  const html = render([diagnosis]);
  expect(html).toContain('role="status"');
  expect(html).toContain('Selector matches no pod</h2>');
  expect(html).toContain(diagnosis.sentence);
  expect(html).toContain('Service/backend spec.selector');
  expect(html).toContain(diagnosis.run);
  expect(html).toContain('4 tries: hatch and inner door of backend, asked from 4 places');
});

test('a single try is told in full', () => {
  const claims = diagnosis.claims.slice(0, 1);
  expect(render([{ ...diagnosis, claims }])).toContain(
    'the hatch of backend on worker, asked from your machine',
  );
});

test('while all is as expected there is no box, and the place where one is read out is kept', () => {
  expect(render([])).toMatch(/^<div [^>]*role="status"[^>]*><\/div>$/);
});
