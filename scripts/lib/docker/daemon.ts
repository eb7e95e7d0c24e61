import { Failure } from '../failure.ts';
import { output } from '../run.ts';
import { findProgram } from '../tools/find-program.ts';

/** The daemon's version, or the sentence that says what keeps us from it. */
export type Daemon = { version: string; architecture: string } | { problem: string };

/** Asks the Docker daemon for its version. */
export async function askDaemon(): Promise<Daemon> {
  if (!(await findProgram('docker'))) {
    return {
      problem:
        'there is no "docker" on the PATH; install Docker (https://docs.docker.com/get-docker).',
    };
  }
  const format = '{{.Server.Version}} {{.Server.Arch}}';
  const asked = await output('docker', ['version', '--format', format], { timeout: 20_000 });
  const [version, architecture] = asked.stdout.trim().split(' ');
  if (asked.code === 0 && version && architecture) return { version, architecture };
  return { problem: explain(asked.stderr.trim()) };
}

/** The daemon of this machine. Throws a `Failure` that says what to do when it does not answer. */
export async function daemon() {
  const answer = await askDaemon();
  if ('problem' in answer) throw new Failure(answer.problem);
  return answer;
}

/** What to do about an error that the docker command printed. */
export function explain(said: string): string {
  if (/permission denied/i.test(said)) {
    return 'you may not use the Docker daemon; add yourself to its group ("sudo usermod -aG docker $USER"), then log in again.';
  }
  if (/cannot connect|is the docker daemon running|docker_engine|no such file/i.test(said)) {
    return process.platform === 'linux'
      ? 'the Docker daemon is not running; start it ("sudo systemctl start docker").'
      : 'the Docker daemon is not running; start Docker Desktop and wait until it says so.';
  }
  return `the Docker daemon does not answer: ${said || 'no word within 20 s'}.`;
}
