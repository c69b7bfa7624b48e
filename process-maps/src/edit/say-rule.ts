import { RuleFault } from '../rules/rule-fault.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import { parseRule } from '../rules/rule-syntax.ts';

/** A rule as a sentence; undefined for a text that is no rule. @param lead the words that it begins with */
export function sayRule(text: string, lead = 'Stop if'): string | undefined {
  try {
    return ruleSentence(parseRule(text), lead);
  } catch (error) {
    if (error instanceof RuleFault) return undefined;
    throw error;
  }
}
