import type { Json } from '../types/type.ts';
import { isPlain } from './xml-text.ts';

/** A timer event: after a duration, or at a moment that the map names. */
export function timerDefinition(duration: string | undefined, moment?: Json) {
  if (duration !== undefined) return { type: 'bpmn:TimerEventDefinition', timeDuration: duration };
  const text = typeof moment === 'string' ? moment : JSON.stringify(moment);
  return { type: 'bpmn:TimerEventDefinition', ...(isPlain(text) ? { timeDate: text } : {}) };
}
