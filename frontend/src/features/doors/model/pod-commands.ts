import type { DoorsDoor, DoorsVantage } from '@doorstep/backend/contract/doors-matrix';
import { addressOf, curlCommand, isHttp } from './http-door.ts';

/** Small, with wget and nc; the other one for names that have to be asked for in TLS. */
const busybox = 'busybox:1.37';
const curlImage = 'curlimages/curl:8.10.1';

/** What a namespace with the Pod Security level "restricted" wants of every pod. */
const restricted = JSON.stringify({
  spec: {
    securityContext: {
      runAsNonRoot: true,
      runAsUser: 65534,
      seccompProfile: { type: 'RuntimeDefault' },
    },
    containers: [
      {
        name: 'knock',
        securityContext: { allowPrivilegeEscalation: false, capabilities: { drop: ['ALL'] } },
      },
    ],
  },
});

/** A command that tries a door from a pod or a node. */
export function inCluster(namespace: string, vantage: DoorsVantage, door: DoorsDoor): string {
  const { image, words } = knock(door);
  switch (vantage.kind) {
    case 'node':
      return `kubectl -n default debug node/${vantage.node ?? ''} -it --image=${image} -- ${words}`;
    case 'tier':
      return inTier(namespace, vantage, door);
    case 'stranger':
      return `kubectl -n ${namespace} run knock --rm -i --restart=Never --image=${image} --override-type=strategic --overrides='${restricted}' -- ${words}`;
    default:
      return `kubectl -n default run knock --rm -i --restart=Never --image=${image} -- ${words}`;
  }
}

/** `-T` limits each step of wget, as `-w` does for nc. */
function knock(door: DoorsDoor): { image: string; words: string } {
  const { host, port, asks } = door;
  if (!isHttp(door)) return { image: busybox, words: `nc -vz -w 3 ${host} ${port}` };
  if (asks) return { image: curlImage, words: curlCommand(door) };
  const lenient = door.protocol === 'https' ? ' --no-check-certificate' : '';
  return { image: busybox, words: `wget -qO- -T 3${lenient} ${addressOf(door)}` };
}

/** Of the shop's images nginx's brings curl and the API's Node; all of them have bash. */
function inTier(namespace: string, { tier = '' }: DoorsVantage, door: DoorsDoor): string {
  const exec = `kubectl -n ${namespace} exec deploy/${tier} --`;
  const { host, port } = door;
  if (isHttp(door) && tier === 'frontend') return `${exec} ${curlCommand(door)}`;
  if (isHttp(door) && tier === 'backend') return `${exec} ${withNode(door)}`;
  return `${exec} timeout 3 bash -c "exec 3<>/dev/tcp/${host}/${port} && echo open"`;
}

/** What would need quotes comes as an argument: shells disagree on quotes within quotes. */
function withNode(door: DoorsDoor): string {
  const { protocol, asks } = door;
  const limit = '.setTimeout(3000,()=>process.exit(console.log(process.argv[1])))';
  const options = [
    ...(asks ? ['headers:{host:process.argv[3]}'] : []),
    ...(asks && protocol === 'https' ? ['servername:process.argv[3]'] : []),
    ...(protocol === 'https' ? ['rejectUnauthorized:false'] : []),
  ].join();
  const program = `${protocol}.get(process.argv[2],{${options}},r=>r.pipe(process.stdout,console.log(r.statusCode)))${limit}`;
  return ['node', '-e', `"${program}"`, 'late', addressOf(door), ...(asks ? [asks] : [])].join(' ');
}
