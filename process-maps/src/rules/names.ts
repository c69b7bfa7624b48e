import { nearest } from './nearest.ts';
import { RuleFault } from './rule-fault.ts';
import type { RuleScope, Syntax, Typed } from './typed.ts';
import { ABSENT, fieldsOf, ownField, readerOf, type Value } from './value.ts';

type Named = Extract<Syntax, { op: 'id' }>;
type Selected = Extract<Syntax, { op: '.' }>;

/** `lead`, `confidence`, or the variable of a loop. */
export function compileName(piece: Named, scope: RuleScope): Typed {
  const name = piece.args;
  const slot = scope.locals.findLastIndex((local) => local.name === name);
  if (slot >= 0) return { type: scope.locals[slot]!.type, run: (frame) => frame.locals[slot]!, path: name };
  if (name === 'confidence') {
    scope.reads.add(name);
    return { type: { kind: 'number' }, run: (frame) => frame.confidence, path: name };
  }
  const type = scope.nameType(name);
  if (!type) throw unknownName(name, piece, scope);
  const proven = type.optional === true && rely(name, scope);
  const read = readerOf(type);
  const optional = type.optional === true && !proven && !scope.published;
  scope.reads.add(name);
  return {
    type: { ...type, optional },
    path: name,
    run: (frame) => present(ownField(frame.data, name), name, optional, read),
  };
}

/** `lead.company`: a field of a record. */
export function compileField(piece: Selected, scope: RuleScope): Typed {
  const [base, name] = piece.args;
  const baseReads = new Set<string>();
  const record = scope.compile(base, { ...scope, reads: baseReads });
  const type = fieldType(record, name, piece);
  const path = record.path === undefined ? name : `${record.path}.${name}`;
  const uncertain = type.optional === true || record.type.optional === true;
  const optional = uncertain && !(record.path !== undefined && rely(path, scope));
  if (record.path === undefined) for (const read of baseReads) scope.reads.add(read);
  else if (!scope.locals.some((local) => path.startsWith(`${local.name}.`))) scope.reads.add(path);
  const read = readerOf(type);
  const run = record.run;
  return {
    type: { ...type, optional },
    ...(record.path === undefined ? {} : { path }),
    run: (frame) => {
      const from = run(frame);
      return from === ABSENT && optional ? ABSENT : present(ownField(from, name), path, optional, read);
    },
  };
}

/** `has(lead.company)`: true when the whole path is there; null counts as not there. */
export function compileHas(piece: Syntax, args: Syntax[], scope: RuleScope): Typed {
  const [asked] = args;
  if (args.length !== 1 || asked?.op !== '.') {
    throw new RuleFault('has(...) asks for one field, e.g. has(lead.company).', piece);
  }
  const chain = pathOf(asked);
  if (!chain) throw new RuleFault('has(...) asks for one field, e.g. has(lead.company).', piece);
  scope.compile(asked, { ...scope, relied: new Set() });
  const [root, ...fields] = chain;
  const slot = scope.locals.findLastIndex((local) => local.name === root);
  return {
    type: { kind: 'boolean' },
    whenTrue: chain.map((_, index) => chain.slice(0, index + 1).join('.')),
    run: (frame) => {
      let found: unknown = slot >= 0 ? frame.locals[slot] : ownField(frame.data, root!);
      for (const field of fields) found = ownField(found, field);
      return found !== undefined;
    },
  };
}

function pathOf(piece: Syntax): string[] | undefined {
  if (piece.op === 'id') return [piece.args];
  if (piece.op !== '.') return undefined;
  const base = pathOf(piece.args[0]);
  return base && [...base, piece.args[1]];
}

function present(
  json: ReturnType<typeof ownField>,
  path: string,
  optional: boolean,
  read: ReturnType<typeof readerOf>,
): Value {
  if (json !== undefined) return read(json, path);
  if (optional) return ABSENT;
  throw new RuleFault(`${path} is missing.`);
}

function rely(path: string, scope: RuleScope): boolean {
  if (!scope.known.has(path)) return false;
  scope.relied.add(path);
  return true;
}

function fieldType(record: Typed, name: string, piece: Selected) {
  const fields = fieldsOf(record.type);
  const path = record.path ?? 'this value';
  if (!fields) {
    if (record.type.kind === 'money')
      throw new RuleFault(`Compare ${path} with money('100 USD'); it has no fields.`, piece);
    if (record.type.kind === 'any')
      throw new RuleFault(`The fields of ${path} are not known when the map is checked.`, piece);
    throw new RuleFault(`${path} has no fields.`, piece);
  }
  if (Object.hasOwn(fields, name)) return fields[name]!;
  const close = nearest(name, Object.keys(fields));
  const hint = close ? `did you mean ${close}?` : `it has ${Object.keys(fields).join(', ') || 'no fields'}.`;
  throw new RuleFault(`${path} has no field ${name}; ${hint}`, { start: piece.end - name.length, end: piece.end });
}

function unknownName(name: string, piece: Named, scope: RuleScope): RuleFault {
  const all = [...scope.locals.map((local) => local.name), 'confidence', ...scope.names()];
  const close = nearest(name, all);
  const hint = close ? `did you mean ${close}?` : 'no step before this one gives it.';
  return new RuleFault(`Nothing here is called ${name}; ${hint}`, piece);
}
