import { probeHttp } from '@doorstep/k8s/probes/http';
import { resolveDoor } from '@doorstep/k8s/doors/addresses';
import { expect, test } from '../../fixtures/cluster.ts';
import { kubectl } from '../../fixtures/kubectl.ts';
import { forwardPort } from '../../fixtures/port-forward.ts';
import { renewCertificates } from '../../fixtures/renew-certificates.ts';
import { shownSerial } from '../../fixtures/shown-certificate.ts';

const podsAndRestarts = () =>
  kubectl(
    'get',
    'pods',
    '--selector',
    'app.kubernetes.io/component in (frontend, backend, mysql)',
    '--output',
    'jsonpath={range .items[*]}{.metadata.name} {.status.containerStatuses[*].restartCount}{"\\n"}{end}',
  );

const frontendSays = () => kubectl('logs', 'deployment/frontend', '--all-containers');

test(
  'New certificates are taken over without a restart, and without a request lost',
  {
    tag: '@long',
  },
  async ({ cluster, namespace }) => {
    test.slow();
    const answer = await resolveDoor(cluster, {
      namespace,
      name: 'frontend',
      door: 'loadbalancer',
    });
    if ('missing' in answer) throw new Error(answer.missing);
    const url = `${answer.doors[0]?.url}/api/products?pageSize=1`;
    const before = await podsAndRestarts();
    const { port, close } = await forwardPort('backend', 443);
    const shown = () => shownSerial({ host: '127.0.0.1', port, name: 'backend' });
    const first = await shown();

    const lost: string[] = [];
    let asked = 0;
    const customer = setInterval(async () => {
      asked += 1;
      const outcome = await probeHttp(url);
      if (outcome.result !== 'answered') lost.push(outcome.result);
      else if (outcome.status !== 200) lost.push(`HTTP ${outcome.status}`);
    }, 200);
    try {
      await renewCertificates();
      // The kubelet brings a Secret's new content to the pods once a minute or so.
      await expect.poll(shown, { timeout: 150_000 }).not.toBe(first);
      await expect
        .poll(frontendSays, { timeout: 60_000 })
        .toContain('New certificates: nginx reloaded.');
    } finally {
      clearInterval(customer);
      close();
    }
    expect(lost).toEqual([]);
    expect(asked).toBeGreaterThan(20);
    expect(await podsAndRestarts()).toBe(before);
  },
);
