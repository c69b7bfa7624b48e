import { type MapDraft, stepAt, stepRefs, waysFrom } from '@baton/process-maps/edit';
import { kindNames, laneTitle, textOf, titleOf, handsOnOf, waitOf } from '../words.ts';

const heading = ['Step', 'Person', 'Tool', 'Hands-on', 'Waits', 'Kind', 'Next'];

/** The outline of a map as a sheet (RFC 4180). What begins like a formula is made harmless: sheets run formulas. */
export function toCsv(draft: MapDraft): string {
  const rows = stepRefs(draft).map((ref) => {
    const step = stepAt(draft, ref)!;
    const next = waysFrom(step, ref).map(
      ({ to, label }) => `${label ? `${label}: ` : ''}${titleOf(stepAt(draft, to), to)}`,
    );
    return [
      titleOf(step, ref),
      laneTitle(draft, step['lane']),
      textOf(step['tool']) || textOf(step['uses']),
      handsOnOf(step),
      waitOf(step),
      kindNames[step.kind] ?? step.kind,
      next.join('; '),
    ];
  });
  return [heading, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n') + '\r\n';
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
