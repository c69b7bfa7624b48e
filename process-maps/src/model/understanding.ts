import type { MapPath } from '../checks/finding.ts';
import type { CompiledRule, NameTypes } from '../rules/compile-rule.ts';
import type { RuleFault } from '../rules/rule-fault.ts';

/** What an expression is for: rules are yes or no, the others are values. */
export type ExpressionRole = 'stop' | 'branch' | 'value' | 'hole';

/** An expression of the map, read and checked where it stands. */
export interface Expression {
  step: string | null;
  path: MapPath;
  text: string;
  /** Where `text` begins in what is written at `path`, from 0. */
  offset: number;
  role: ExpressionRole;
  /** What is known where it stands. */
  names: NameTypes;
  compiled?: CompiledRule;
  fault?: RuleFault;
}

/** A value that does not fit where it is used. */
interface ValueFault {
  step: string | null;
  path: MapPath;
  message: string;
  fix: string;
}

/** All that was learned about the expressions of a map. */
export interface Understanding {
  expressions: Expression[];
  valueFaults: ValueFault[];
  /** Names that some expression sees although not every way passes the step that gives them. */
  uncertain: Set<string>;
}
