import { Failure } from './failure.ts';

/** Refuses whatever was typed after a command that takes nothing. Throws a `Failure`. */
export function takesNoArguments(command: string, given: string[]): void {
  const [first] = given;
  if (first === undefined) return;
  throw new Failure(`"npm run ${command}" does not know "${first}"; it takes no options.`);
}
