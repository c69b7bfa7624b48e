import type { Expression } from '../model/understanding.ts';
import type { Report } from './check.ts';

/** The character inside of a written rule or value at which its fault begins. */
export function faultPlace({ fault, role, text, offset }: Expression): Pick<Report, 'inside'> {
  if (!fault || fault.start < 0) return {};
  const isRule = role === 'stop' || role === 'branch';
  return { inside: isRule ? { offset: fault.start, of: text } : { offset: offset + fault.start, of: '' } };
}
