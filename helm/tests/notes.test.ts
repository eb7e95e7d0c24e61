import { expect, test } from 'vitest';
import { lint, notes } from './render.ts';

const open = { type: 'LoadBalancer', nodePort: null };
const nodes = { type: 'NodePort', nodePort: null };
const inside = { type: 'ClusterIP', nodePort: null };

test('the chart passes a strict lint', async () => {
  const { passed, said } = await lint();
  expect(said).not.toMatch(/\[(WARNING|ERROR)\]/);
  expect(passed).toBe(true);
});

test('the default notes name the door of each tier', async () => {
  const said = await notes();
  expect(said).toContain('get service frontend --watch\n    http://EXTERNAL-IP/\n');
  expect(said).toContain('http://NODE-ADDRESS:30080/api/products\n');
  expect(said).toContain('port-forward service/mysql 13306:3306\n    localhost:13306\n');
  expect(said).toContain('helm test shop --namespace street --logs');
});

test('the notes name the page that shows the doors, unless it is switched off', async () => {
  expect(await notes()).toContain('way through them: /doors, in the storefront.\n\nPlace an order');
  expect(await notes({ doors: { enabled: false } })).not.toContain('/doors');
});

test('a node port that Kubernetes chooses is asked for', async () => {
  expect(await notes({ backend: { service: nodes } })).toContain(
    'get service backend --output "jsonpath={.spec.ports[0].nodePort}"\n    http://NODE-ADDRESS:NODE-PORT/api/products\n',
  );
});

test('a shop that is closed to the outside is reached by port-forward', async () => {
  const said = await notes({ frontend: { service: inside }, backend: { service: inside } });
  expect(said).toContain('port-forward service/frontend 10080:80\n    http://localhost:10080/\n');
  expect(said).not.toMatch(/NODE-ADDRESS|EXTERNAL-IP/);
});

test('an unusual port is part of the address', async () => {
  const said = await notes({ frontend: { service: { ...open, port: 8080 } } });
  expect(said).toContain('http://frontend.street:8080/\n');
  expect(said).toContain('http://EXTERNAL-IP:8080/\n');
});
