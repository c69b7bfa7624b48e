import type { Json, Type } from '../types/type.ts';

export interface ShapeProblem {
  path: string;
  reason: string;
}

/** The first place where data has not the declared shape. Fields that nobody declared are let through: nobody reads them. */
export function checkData(type: Type, data: Json, path = ''): ShapeProblem[] {
  const found = (expected: string): ShapeProblem[] => [
    { path, reason: `expected ${expected}, found ${JSON.stringify(data)?.slice(0, 80)}` },
  ];
  if (type.kind === 'any') return [];
  if (type.kind === 'list') {
    if (!Array.isArray(data)) return found('a list');
    return data.flatMap((item, index) => checkData(type.of, item, `${path}[${index}]`)).slice(0, 1);
  }
  if (type.kind === 'choice') return type.of.includes(data as string) ? [] : found(`one of ${type.of.join(', ')}`);
  if (type.kind === 'record') {
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return found('a record');
    for (const [name, field] of Object.entries(type.fields)) {
      const at = path ? `${path}.${name}` : name;
      const value = Object.hasOwn(data, name) ? data[name] : undefined;
      if (value === undefined && !field.optional) return [{ path: at, reason: 'is missing' }];
      const problems = value === undefined || (value === null && field.optional) ? [] : checkData(field, value, at);
      if (problems.length > 0) return problems;
    }
    return [];
  }
  if (type.kind === 'number' || type.kind === 'integer') return typeof data === 'number' ? [] : found('a number');
  if (type.kind === 'boolean') return typeof data === 'boolean' ? [] : found('yes or no');
  if (type.kind === 'money' || type.kind === 'person')
    return typeof data === 'object' && data !== null ? [] : found(`a ${type.kind}`);
  return typeof data === 'string' ? [] : found('text');
}
