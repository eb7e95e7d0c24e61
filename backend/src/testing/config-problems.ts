import { ConfigError, readConfig } from '../config.ts';

/** What is wrong with an environment; nothing where it is read. */
export function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
  }
  return [];
}
