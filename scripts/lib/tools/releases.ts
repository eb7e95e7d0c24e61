export const toolNames = ['kind', 'kubectl', 'helm'] as const;
export type ToolName = (typeof toolNames)[number];

/** A platform as the releases name it. */
export interface Platform {
  os: 'darwin' | 'linux' | 'windows';
  arch: 'amd64' | 'arm64';
}

/** Where a tool is published for one platform. */
export interface Release {
  url: string;
  /** The file published beside it that holds its sha256. */
  sumUrl: string;
  /** The program's path inside the archive; absent when the file is the program itself. */
  archived?: string;
}

export interface Tool {
  /** The release that is fetched where the machine has none. */
  version: string;
  /** The oldest version on the PATH that is used. */
  minimum: string;
  /** Arguments that print the version without asking a cluster. */
  versionArguments: string[];
  release: (version: string, platform: Platform) => Release;
}

export const tools: Record<ToolName, Tool> = {
  kind: {
    version: '0.33.0',
    minimum: '0.30.0',
    versionArguments: ['version'],
    release: (version, { os, arch }) => {
      const url = `https://kind.sigs.k8s.io/dl/v${version}/kind-${os}-${arch}`;
      return { url, sumUrl: `${url}.sha256sum` };
    },
  },
  kubectl: {
    version: '1.36.4',
    minimum: '1.34.0',
    versionArguments: ['version', '--client'],
    release: (version, { os, arch }) => {
      const url = `https://dl.k8s.io/release/v${version}/bin/${os}/${arch}/kubectl${ending(os)}`;
      return { url, sumUrl: `${url}.sha256` };
    },
  },
  helm: {
    version: '4.3.1',
    minimum: '3.18.0',
    versionArguments: ['version', '--short'],
    release: (version, { os, arch }) => {
      const packed = os === 'windows' ? 'zip' : 'tar.gz';
      const url = `https://get.helm.sh/helm-v${version}-${os}-${arch}.${packed}`;
      return { url, sumUrl: `${url}.sha256sum`, archived: `${os}-${arch}/helm${ending(os)}` };
    },
  },
};

/** `.exe` where programs need it. */
export function ending(os: Platform['os']): string {
  return os === 'windows' ? '.exe' : '';
}

/** This machine, or `undefined` where the tools are not published for it. */
export function thisPlatform(
  platform: string = process.platform,
  machine: string = process.arch,
): Platform | undefined {
  const os = { darwin: 'darwin', linux: 'linux', win32: 'windows' } as const;
  const arch = { x64: 'amd64', arm64: 'arm64' } as const;
  const found = { os: pick(os, platform), arch: pick(arch, machine) };
  return found.os && found.arch ? { os: found.os, arch: found.arch } : undefined;
}

function pick<Value>(map: Record<string, Value>, key: string): Value | undefined {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}
