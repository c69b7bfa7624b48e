import type { Type } from '../types/type.ts';
import { RULE_LIMITS } from './limits.ts';
import { RuleFault } from './rule-fault.ts';
import { definite, describeType, type Frame, type RuleScope, type Run, type Syntax, type Typed } from './typed.ts';
import type { Value } from './value.ts';

/** `lines.exists(line, line.amount > money('500 USD'))` and its kin: the only loops, bounded in number, nesting and turns. */
const LOOPS: Record<string, (turn: (frame: Frame, item: Value) => Value, items: Run) => Run> = {
  all: (turn, items) => (frame) => count(frame, items, turn).every((met) => met === true),
  exists: (turn, items) => (frame) => count(frame, items, turn).some((met) => met === true),
  exists_one: (turn, items) => (frame) => count(frame, items, turn).filter((met) => met === true).length === 1,
  filter: (turn, items) => (frame) => {
    const list = items(frame) as Value[];
    return list.filter((item) => turn(frame, item) === true);
  },
  map: (turn, items) => (frame) => count(frame, items, turn),
};

export function isLoop(name: string): boolean {
  return Object.hasOwn(LOOPS, name);
}

export function compileLoop(piece: Syntax, name: string, on: Syntax, args: Syntax[], scope: RuleScope): Typed {
  const [variable, body] = args;
  if (args.length !== 2 || variable?.op !== 'id' || !body) {
    throw new RuleFault(`Write it as list.${name}(item, ...).`, piece);
  }
  countLoop(piece, scope);
  const list = definite(on, scope);
  if (list.type.kind !== 'list')
    throw new RuleFault(`.${name}(...) needs a list, found ${describeType(list.type)}.`, piece);
  const inside = enter(variable.args, list.type.of, variable, scope);
  const inner = definite(body, inside);
  if (name !== 'map' && inner.type.kind !== 'boolean') {
    throw new RuleFault(`.${name}(...) needs a yes-or-no question, found ${describeType(inner.type)}.`, body);
  }
  const { optional: _, ...innerType } = inner.type;
  const type: Type =
    name === 'map' ? { kind: 'list', of: innerType as Type } : name === 'filter' ? list.type : { kind: 'boolean' };
  return { type, run: LOOPS[name]!(turnOf(scope.locals.length, inner.run), list.run) };
}

function turnOf(slot: number, body: Run) {
  return (frame: Frame, item: Value): Value => {
    if (--frame.turns < 0) throw new RuleFault('The rule went through too many items.');
    frame.locals[slot] = item;
    return body(frame);
  };
}

/** Every item is looked at, also when the answer is known early: a broken item must not hide behind a good one. */
function count(frame: Frame, items: Run, turn: (frame: Frame, item: Value) => Value): Value[] {
  return (items(frame) as Value[]).map((item) => turn(frame, item));
}

function enter(name: string, type: Type, piece: Syntax, scope: RuleScope): RuleScope {
  const taken = name === 'confidence' || scope.nameType(name) || scope.locals.some((local) => local.name === name);
  if (taken) throw new RuleFault(`${name} is already the name of something else here.`, piece);
  return { ...scope, locals: [...scope.locals, { name, type }], nesting: scope.nesting + 1 };
}

function countLoop(piece: Syntax, scope: RuleScope): void {
  if (++scope.loops.count > RULE_LIMITS.loops || scope.nesting >= RULE_LIMITS.loopNesting) {
    throw new RuleFault(
      `A rule may have ${RULE_LIMITS.loops} loops, ${RULE_LIMITS.loopNesting} inside each other; this has more.`,
      piece,
    );
  }
}
