/**
 * Something that keeps Baton from starting and that the reader can solve. The message is one sentence: what was expected,
 * what was found, what to do. Commands print it alone, without a stack, and exit with code 1.
 */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}
