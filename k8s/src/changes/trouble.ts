const effects: Record<string, string> = {
  CrashLoopBackOff: 'It ends as soon as it starts; each time Kubernetes waits longer to try again',
  ErrImagePull: 'Its image cannot be fetched, so it cannot start',
  ImagePullBackOff: 'Its image cannot be fetched, so it cannot start',
  OOMKilled: 'It wanted more memory than its limit allows, and was stopped',
  CreateContainerConfigError: 'A Secret or a ConfigMap that it needs is not there',
};

/** What a container's trouble means, by the word that Kubernetes has for it. */
export function troubleEffect(trouble: string): string | undefined {
  return effects[trouble];
}
