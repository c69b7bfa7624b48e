import { RuleFault } from '../rules/rule-fault.ts';
import type { RuleComparison, RuleOperand, RuleTest, RuleTree, RuleValue } from './rule-tree.ts';

const FIELD = /^[a-z_]\w*(\.[a-zA-Z_]\w*)*$/;

/**
 * The rule's text. Texts are written as JSON strings and everything else comes from fixed lists, so no value can change
 * what the rule means. Throws a RuleFault for a tree that is no rule: an empty group, an odd field name.
 */
export function printRule(tree: RuleTree): string {
  return 'join' in tree ? printGroup(tree.join, tree.rules) : printComparison(tree);
}

function printGroup(join: 'all' | 'any', rules: readonly RuleTree[]): string {
  if (rules.length === 0) throw new RuleFault('A group needs at least one rule.');
  const [first] = rules;
  if (rules.length === 1) return printRule(first!);
  return rules.map(inGroup).join(join === 'all' ? ' && ' : ' || ');
}

function inGroup(rule: RuleTree): string {
  const text = printRule(rule);
  return 'join' in rule && rule.rules.length > 1 ? `(${text})` : text;
}

function printComparison({ field, not = false, test }: RuleComparison): string {
  const text = printTest(fieldName(field), test);
  return not ? `!(${text})` : text;
}

function printTest(field: string, test: RuleTest): string {
  switch (test.op) {
    case 'given':
      return `has(${field})`;
    case 'yes':
      return field;
    case 'in':
      return `${field} in [${some(test.to).map(printValue).join(', ')}]`;
    case 'mentions':
      return `${field}.mentions(${some(test.to).map(quoted).join(', ')})`;
    case 'contains':
    case 'startsWith':
    case 'endsWith':
    case 'like':
      return `${field}.${test.op}(${quoted(test.to)})`;
    case '==':
    case '!=':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return `${field} ${test.op} ${printOperand(test.to)}`;
    default:
      throw new RuleFault('The rule compares in a way that does not exist.');
  }
}

function printOperand(to: RuleOperand): string {
  return 'field' in to ? fieldName(to.field) : printValue(to.value);
}

function printValue(value: RuleValue): string {
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return printNumber(value);
  if (!['money', 'date', 'time', 'duration'].includes(value.kind)) throw new RuleFault('A value is of no known kind.');
  return `${value.kind}(${quoted(value.text)})`;
}

function printNumber(value: number): string {
  if (!Number.isFinite(value) || (Number.isInteger(value) && !Number.isSafeInteger(value))) {
    throw new RuleFault('The number is too large to be exact.');
  }
  const text = Object.is(value, -0) ? '0' : String(value);
  if (text.includes('e')) throw new RuleFault('The number is too small or too large to be written out.');
  return text;
}

/** JSON's escapes are those of the rule language too; what JSON leaves bare and the language refuses is refused here. */
function quoted(text: string): string {
  if (!text.isWellFormed()) throw new RuleFault('The text holds a broken character.');
  return JSON.stringify(text);
}

function fieldName(field: string): string {
  if (!FIELD.test(field)) throw new RuleFault(`${JSON.stringify(field)} is not the name of a field.`);
  return field;
}

function some<T>(values: readonly T[]): readonly T[] {
  if (values.length === 0) throw new RuleFault('A list needs at least one value.');
  return values;
}
