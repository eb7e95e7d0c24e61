import { expect, test } from 'vitest';
import { entryOf } from './entry.ts';
import { readRendered } from './rendered.ts';

const rendered = `---
# Source: doorstep/templates/frontend/service.yaml
apiVersion: v1
kind: Service
metadata:
  name: frontend
  labels:
    app.kubernetes.io/name: doorstep
spec:
  type: ClusterIP
---
# Source: doorstep/templates/ingress/ingress.yaml
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: ecommerce-ingress
`;

test('a rendered preset tells its kinds and the types of its Services', () => {
  expect(readRendered(rendered)).toEqual({
    kinds: ['Service', 'Ingress'],
    serviceTypes: new Map([['frontend', 'ClusterIP']]),
  });
});

test.each([
  [['Service', 'Ingress'], 'ingress controller'],
  [['Gateway', 'HTTPRoute'], 'gateway controller'],
  [['Service', 'HTTPRoute'], undefined],
])('a preset of %j gets the %s', (kinds, title) => {
  expect(entryOf(kinds)?.title).toBe(title);
});
