import { PluginRefused } from '../../connectors/install/plugin-refused.ts';
import { Refused } from '../exit-codes.ts';

/** What a plugin was refused for is one sentence at the terminal and exit code 1. */
export async function refusing(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (problem) {
    if (problem instanceof PluginRefused) throw new Refused(problem.message, { cause: problem });
    throw problem;
  }
}
