import { z } from 'zod';
import type { Json } from '@baton/process-maps';
import type { AiRequest } from '../ai-provider.ts';
import { fieldsOf, isBlank, valueAt } from '../output-shape.ts';
import { none, suggestion, type RulesAnswer } from './rules-answer.ts';

const Settings = z.strictObject({ template: z.string().min(1).max(10_000) });

/** Fills the step's template: `[lead.name]` becomes that value of what the step sees. The first text field is the draft. */
export function draftFromTemplate(request: AiRequest): RulesAnswer {
  const settings = Settings.safeParse(request.rules);
  if (!settings.success) return none('The step has no template, and the built-in rules cannot write freely.');
  const target = fieldsOf(request.output).find(([, field]) => field.kind === 'text');
  if (!target) return none('The answer of a draft step needs a text field.');
  const gaps: string[] = [];
  const text = settings.data.template.replace(/\[([a-z_][\w.]*)\]/gi, (_, path: string) => {
    const value = valueAt(request.sees, path);
    if (isBlank(value)) gaps.push(path);
    return isBlank(value) ? `[${path}]` : printed(value!);
  });
  return suggestion(
    { [target[0]]: text },
    undefined,
    gaps.length > 0 ? `The draft still has gaps: ${gaps.join(', ')}.` : undefined,
  );
}

const printed = (value: Json): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));
