import type { Json } from '@baton/process-maps';
import type { AiRequest } from '../ai-provider.ts';
import { fieldsOf, isBlank, valueAt } from '../output-shape.ts';
import { exact, none, type RulesAnswer } from './rules-answer.ts';

/** Words that fill a field without saying anything. */
const empty = /^(?:-+|\.+|\?+|n\/?a|none|no idea|tbd|tba|unknown|not sure|asap|soon|test|x+)$/i;

/**
 * Lists the required fields that are still empty, with one question each, and fills the answer's fields by their names:
 * `complete` (boolean), `missing` (list of text), `questions` (text) and any needed field that is known.
 */
export function askMissing(request: AiRequest): RulesAnswer {
  const known = (field: string): Json | undefined => needed(request.sees, field);
  const missing = request.needs.filter((field) => !usable(known(field)));
  const data: { [field: string]: Json } = {};
  for (const [name, field] of fieldsOf(request.output)) {
    const value = fieldValue(name, field.kind, missing, known(name));
    if (value !== undefined) data[name] = value;
    else if (!field.optional)
      return none(`The built-in rules cannot fill “${name}” when they ask for missing details.`);
  }
  return exact(data);
}

function fieldValue(name: string, kind: string, missing: string[], known: Json | undefined): Json | undefined {
  if (kind === 'boolean' && name === 'complete') return missing.length === 0;
  if (kind === 'list' && name === 'missing') return missing;
  if (kind === 'text' && name === 'questions') return missing.map(question).join('\n');
  return usable(known) ? known : undefined;
}

/** A field may sit at the top of what the step sees, or inside one of the records it sees. */
function needed(sees: { [name: string]: Json }, field: string): Json | undefined {
  const direct = valueAt(sees, field);
  if (direct !== undefined) return direct;
  return Object.values(sees)
    .map((record) => valueAt(record, field))
    .find((value) => value !== undefined);
}

const usable = (value: Json | undefined): boolean =>
  !isBlank(value) && !(typeof value === 'string' && empty.test(value.trim()));

const question = (field: string): string => `What is your ${field.replaceAll('_', ' ')}?`;
