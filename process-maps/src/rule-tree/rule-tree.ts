/** A rule as the visual builder shows it: groups of comparisons. What it cannot show stays text. */
export type RuleTree = RuleGroup | RuleComparison;

export interface RuleGroup {
  join: 'all' | 'any';
  rules: RuleTree[];
}

export interface RuleComparison {
  /** A data path such as `lead.company`, or `confidence`. */
  field: string;
  /** True: the outcome is turned round. */
  not?: boolean;
  test: RuleTest;
}

export type RuleTest =
  | { op: '==' | '!=' | '<' | '<=' | '>' | '>='; to: RuleOperand }
  | { op: 'in'; to: RuleValue[] }
  | { op: 'contains' | 'startsWith' | 'endsWith' | 'like'; to: string }
  | { op: 'mentions'; to: string[] }
  | { op: 'given' }
  | { op: 'yes' };

/** Another field, or a value. */
export type RuleOperand = { field: string } | { value: RuleValue };

/** `money`, `date`, `time` and `duration` are written as in rules: `10000 USD`, `2026-11-21`, `PT2H`. */
export type RuleValue = string | number | boolean | { kind: 'money' | 'date' | 'time' | 'duration'; text: string };
