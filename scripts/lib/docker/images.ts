import { must, output } from '../run.ts';

const fifteenMinutes = 900_000;

/** Builds a Dockerfile with the project's root as context; resolves with the image's id. */
export async function buildImage(dockerfile: string): Promise<string> {
  // An attestation would make the image an index of several, which kind cannot load
  // (kubernetes-sigs/kind#3795).
  const args = ['build', '--quiet', '--provenance=false', '--file', dockerfile, '.'];
  return (await must('docker', args, { timeout: fifteenMinutes })).trim();
}

/** Gives an image a tag made of its content: `name:<12 hex>`; the same content, the same tag. */
export async function tagByContent(id: string, name: string): Promise<string> {
  const image = `${name}:${contentTag(id)}`;
  await must('docker', ['tag', id, image]);
  return image;
}

/** The first 12 hex digits of an image id. */
export function contentTag(id: string): string {
  return id.replace(/^sha256:/, '').slice(0, 12);
}

/** Pulls an image unless the daemon has it; resolves with whether it was pulled. */
export async function ensureImage(image: string): Promise<boolean> {
  const { code } = await output('docker', ['image', 'inspect', image]);
  if (code === 0) return false;
  await must('docker', ['pull', '--quiet', image], { timeout: fifteenMinutes });
  return true;
}
