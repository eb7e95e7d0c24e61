import { Failure } from '../failure.ts';
import { isPortFree } from '../ports.ts';
import { output } from '../run.ts';
import { mappedPorts } from './names.ts';

/** Throws a `Failure` naming a port of localhost that the cluster needs and somebody holds. */
export async function requireFreePorts(): Promise<void> {
  for (const { host } of Object.values(mappedPorts)) {
    if (!(await isPortFree(host))) throw new Failure(await takenSentence(host));
  }
}

/** Who holds a port of localhost, as far as Docker knows, and how to free it. */
export async function takenSentence(port: number): Promise<string> {
  const format = '{{.Names}} {{.Label "com.docker.compose.project"}}';
  const asked = await output('docker', ['ps', '--filter', `publish=${port}`, '--format', format]);
  const [container, project] = asked.stdout.trim().split('\n')[0]?.split(' ') ?? [];
  const remedy = project
    ? `container ${container} of "docker compose"; stop it with "docker compose --project-name ${project} down"`
    : container
      ? `container ${container}; stop it with "docker stop ${container}"`
      : 'a program of this machine; stop it';
  return `port ${port} of localhost is taken by ${remedy}, then run "npm run up" again: the cluster maps this port.`;
}
