import type { Duration, Pipeline } from '../pipeline/pipeline.ts';
import { own } from './case-draft.ts';
import { readDuration } from './moment.ts';

/** `PT2H` as "2 hours", for sentences that a person reads. */
export function inWords(duration: Duration): string {
  const parts = readDuration(duration);
  if (!parts) return duration;
  const seconds = parts.ms / 1000;
  const amounts: [number, string][] = [
    [parts.years, 'year'],
    [parts.months, 'month'],
    [parts.days, 'day'],
    [Math.floor(seconds / 3600), 'hour'],
    [Math.floor((seconds % 3600) / 60), 'minute'],
    [Math.floor(seconds % 60), 'second'],
  ];
  const said = amounts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
  return said.join(' ') || 'a moment';
}

/** With a full stop, unless it ends with a mark of its own, so that another sentence can follow. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[.!?…][”"’)]?$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

export function roleTitle(pipeline: Pipeline, role: string): string {
  return own(pipeline.roles, role)?.title ?? role;
}

/** Title of the step or the trigger behind a name that rules read. */
export function sourceTitle(pipeline: Pipeline, name: string): string {
  if (name === pipeline.trigger.gives) return pipeline.trigger.title;
  return own(pipeline.steps, name)?.title ?? name;
}

export function stepTitle(pipeline: Pipeline, id: string): string {
  return own(pipeline.steps, id)?.title ?? id;
}

/** A field's name as a label: `ticket_id` becomes "Ticket id". */
export function fieldLabel(field: string): string {
  const words = field.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** How sure a machine is, for a person: never a figure without evidence behind it. */
export function confidenceInWords(confidence: number | undefined): string {
  return confidence ? percent(confidence) : 'unknown';
}

/** A share such as 0.85 as "85%", cut, so that 84.9 % never reads as 85 %. */
function percent(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)}%`;
}
