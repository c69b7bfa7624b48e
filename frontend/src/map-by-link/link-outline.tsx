import { stepAt, stepRefs, waysFrom } from '@baton/process-maps/edit';
import type { DraftDrawn } from '../map-editor/canvas/edit-parts.ts';
import { stopsOf } from '../map-editor/canvas/picture-of-draft.ts';
import { TRIGGER } from '../map-editor/editing-store.ts';
import { handsOnOf, kindNames, laneTitle, roleTitle, textOf, titleOf, toolOf, waitOf } from '../map-editor/words.ts';
import table from '../ui/table.module.css';
import { isoDuration } from '../words/duration.ts';
import { ruleWords, sentence } from '../words/sentence.ts';
import styles from './map-by-link.module.css';

/** The same map in words: every step in the order of the picture, and where it stops. */
export function LinkOutline({ drawn }: { drawn: DraftDrawn }) {
  const { draft, picture } = drawn;
  const place = (ref: string) => {
    const box = picture.boxes.get(ref.split('/')[0]!);
    return box ? box.x * 10_000 + box.y : 0;
  };
  const refs = stepRefs(draft).toSorted((a, b) => place(a) - place(b));
  const trigger = picture.boxes.has(TRIGGER) ? textOf(draft.trigger['title']) || 'What starts it' : '';
  return (
    <section className={styles.outline} aria-labelledby="outline-title">
      <h2 id="outline-title">Step by step</h2>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">Lane</th>
            <th scope="col">Kind</th>
            <th scope="col">Time</th>
            <th scope="col">Next</th>
            <th scope="col">Stops</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{trigger}</th>
            <td className={table.quiet}>{laneTitle(draft, draft.trigger['lane'])}</td>
            <td className={table.quiet} colSpan={2}>
              Trigger
            </td>
            <td colSpan={2} className={styles.next}>
              {titleOf(draft.steps[textOf(draft.trigger['next'])], textOf(draft.trigger['next']))}
            </td>
          </tr>
          {refs.map((ref) => (
            <Row key={ref} drawn={drawn} step={ref} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Row({ drawn: { draft }, step: ref }: { drawn: DraftDrawn; step: string }) {
  const step = stepAt(draft, ref)!;
  const ways = waysFrom(step, ref).map(({ to, label }) => [label, titleOf(stepAt(draft, to), to)].filter(Boolean));
  const tool = toolOf(step, {});
  const kind = kindNames[step.kind] ?? step.kind;
  return (
    <tr>
      <th scope="row" data-inner={ref.includes('/') || undefined}>
        {titleOf(step, ref)}
      </th>
      <td className={table.quiet}>{laneTitle(draft, step['lane'])}</td>
      <td className={table.quiet}>{tool === kind ? kind : `${kind}, ${tool}`}</td>
      <td className={styles.time}>
        {[handsOnOf(step) && `${handsOnOf(step)} hands-on`, waitOf(step) && `waits ${waitOf(step)}`]
          .filter(Boolean)
          .join(', ')}
      </td>
      <td className={styles.next}>{ways.map((way) => way.join(': ')).join('; ')}</td>
      <td>
        {stopsOf(step).map((stop, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- stop rules have no name of their own here
          <p key={at} className={styles.stop}>
            {sentence(ruleWords(textOf(stop['says'])))} {roleTitle(draft, stop['owner']) || 'Nobody'} answers
            {stop['answer_within'] ? ` within ${isoDuration(textOf(stop['answer_within']))}` : ''}.
          </p>
        ))}
      </td>
    </tr>
  );
}
