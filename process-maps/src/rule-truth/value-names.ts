import type { NameTypes } from '../rules/compile-rule.ts';
import type { Syntax } from '../rules/typed.ts';
import { fieldsOf } from '../rules/value.ts';
import type { Type } from '../types/type.ts';

/** A name for the value of a piece: equal pieces have equal names, whatever the spaces and brackets around them. */
export function nameOf(piece: Syntax): string {
  return pathOf(piece)?.join('.') ?? JSON.stringify(plain(piece));
}

/** The type of a piece that only reads data. */
export function typeOf(piece: Syntax, names: NameTypes): Type | undefined {
  const [root, ...fields] = pathOf(piece) ?? [];
  if (root === undefined) return undefined;
  let type: Type | undefined = root === 'confidence' ? { kind: 'number' } : names.nameType(root);
  for (const field of fields) type = type && own(fieldsOf(type), field);
  return type;
}

function own<T>(record: Record<string, T> | undefined, key: string): T | undefined {
  return record && Object.hasOwn(record, key) ? record[key] : undefined;
}

function pathOf(piece: Syntax): string[] | undefined {
  if (piece.op === 'id') return [piece.args];
  if (piece.op !== '.') return undefined;
  const base = pathOf(piece.args[0]);
  return base && [...base, piece.args[1]];
}

/** The piece without its place in the text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  return 'op' in value && 'args' in value ? [value.op, plain(value.args)] : String(value);
}
