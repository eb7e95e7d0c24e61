import { expect, test } from 'vitest';
import { placeManifests } from './place-manifests.ts';

const stepOf = (text: string, command: string) => ({
  heading: '',
  text,
  commands: [command],
  claims: [],
});
const manifestOf = (name: string) => ({ name, text: 'kind: Service' });

test('a manifest stands in the first step that links to it or applies it', () => {
  const steps = [
    stepOf('[hatch.yaml](hatch.yaml) asks.', 'kubectl get service'),
    stepOf('', 'kubectl patch service hatch --patch-file k8s/lessons/04-nodeport/patch-slip.yaml'),
    stepOf('', 'kubectl apply --filename k8s/lessons/04-nodeport/hatch.yaml'),
  ];
  const manifests = ['hatch.yaml', 'patch-slip.yaml', 'unused.yaml'].map(manifestOf);
  const { ofSteps, rest } = placeManifests({ steps, manifests });
  expect(ofSteps.map((own) => own.map(({ name }) => name))).toEqual([
    ['hatch.yaml'],
    ['patch-slip.yaml'],
    [],
  ]);
  expect(rest.map(({ name }) => name)).toEqual(['unused.yaml']);
});

test('a file whose name only ends like it is another one', () => {
  const steps = [stepOf('', 'kubectl apply --filename x/second-shop.yaml')];
  const { ofSteps, rest } = placeManifests({ steps, manifests: [manifestOf('shop.yaml')] });
  expect(ofSteps).toEqual([[]]);
  expect(rest).toHaveLength(1);
});
