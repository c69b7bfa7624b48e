import { createHash } from 'node:crypto';
import type { AiRequest, ProviderId } from './ai-provider.ts';

/** What shapes an answer beside the recipe's own fields: another provider or model is another recipe. */
export interface RecipeMaker {
  provider: ProviderId;
  model: string | null;
  /** Raised when our own prompt or method changes. */
  method: number;
}

type Shaping = Pick<AiRequest, 'mapId' | 'step' | 'task' | 'instruction' | 'needs' | 'rules' | 'output'> & {
  /** A new version of a pack may give other answers. */
  context: { name: string; version: number }[];
  sees: object;
};

/**
 * Names the way an answer is made: map, step, instruction, context, what it sees, answer type, rules, provider and model.
 * Evidence about one recipe says nothing about another, so any change starts from "no reviewed answers".
 */
export function recipeOf(request: Shaping, maker: RecipeMaker): string {
  const { mapId, step, task, instruction, needs, rules, output } = request;
  const context = request.context.map(({ name, version }) => ({ name, version }));
  const sees = Object.keys(request.sees).sort();
  const shape = { mapId, step, task, instruction, context, needs, rules: rules ?? null, output, sees, ...maker };
  return createHash('sha256').update(canonical(shape)).digest('hex').slice(0, 32);
}

/** JSON with sorted keys, so that the order in which a record was built does not matter. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) =>
    v !== null && typeof v === 'object' && !Array.isArray(v)
      ? Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
      : v,
  );
}
