import { expect, test } from 'vitest';
import { thisPlatform, tools } from './releases.ts';

test.each([
  ['darwin', 'arm64', { os: 'darwin', arch: 'arm64' }],
  ['win32', 'x64', { os: 'windows', arch: 'amd64' }],
  ['linux', 'riscv64', undefined],
  ['freebsd', 'x64', undefined],
])('%s on %s is published as %o', (platform, machine, expected) => {
  expect(thisPlatform(platform, machine)).toEqual(expected);
});

test('helm is a zip file on Windows and a tarball elsewhere', () => {
  const { release, version } = tools.helm;
  expect(release(version, { os: 'windows', arch: 'amd64' })).toEqual({
    url: 'https://get.helm.sh/helm-v4.3.1-windows-amd64.zip',
    sumUrl: 'https://get.helm.sh/helm-v4.3.1-windows-amd64.zip.sha256sum',
    archived: 'windows-amd64/helm.exe',
  });
  expect(release(version, { os: 'linux', arch: 'arm64' }).url).toMatch(/linux-arm64\.tar\.gz$/);
});

test('kubectl and kind are the programs themselves', () => {
  const windows = { os: 'windows', arch: 'amd64' } as const;
  expect(tools.kubectl.release('1.36.4', windows)).toEqual({
    url: 'https://dl.k8s.io/release/v1.36.4/bin/windows/amd64/kubectl.exe',
    sumUrl: 'https://dl.k8s.io/release/v1.36.4/bin/windows/amd64/kubectl.exe.sha256',
  });
  expect(tools.kind.release('0.33.0', windows).url).toBe(
    'https://kind.sigs.k8s.io/dl/v0.33.0/kind-windows-amd64',
  );
});
