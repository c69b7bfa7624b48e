import type { UndoManyPreview } from '@baton/contract';

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`);
const by = (connector: string): string => (connector ? ` (${connector})` : '');

/** An undo of many cases, sentence by sentence: what is reversed, what a person is asked about, what stays. */
export function undoManyWords({ steps, stays, children, openAsks, whyNot }: UndoManyPreview): string[] {
  const byHand = steps.reduce((sum, step) => sum + step.byHand, 0);
  const undone = steps.map(({ title, connector, times: count }) => `“${title}”${by(connector)} ${times(count)}`);
  const kept = stays.map(({ title, connector, times: count }) => `“${title}”${by(connector)} ${times(count)}`);
  return [
    undone.length > 0
      ? `Will be undone: ${undone.join(', ')}.`
      : 'These cases did nothing that can be undone from here.',
    ...(byHand > 0
      ? [
          `${byHand === 1 ? '1 of these has' : `${byHand} of these have`} no record, so a named person is asked to undo it.`,
        ]
      : []),
    ...(kept.length > 0 ? [`Stays done, because it cannot be undone from here: ${kept.join(', ')}.`] : []),
    ...(children > 0
      ? [`${children === 1 ? '1 case that they started' : `${children} cases that they started`}: the same.`]
      : []),
    ...(openAsks > 0 ? [`${openAsks === 1 ? '1 open question is' : `${openAsks} open questions are`} closed.`] : []),
    ...whyNot.map(({ why, total }) => `${total === 1 ? '1 case stays' : `${total} cases stay`} as they are: ${why}`),
  ];
}
