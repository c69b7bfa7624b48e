import type { ContextPack } from '@baton/contract';
import { Link } from '@tanstack/react-router';
import table from '../ui/table.module.css';

/** The AI steps that are given a pack, each a link to its map. */
export function UsedBy({ steps }: { steps: ContextPack['usedBy'] }) {
  if (steps.length === 0) return <span className={table.quiet}>No published map</span>;
  return steps.map(({ map, mapTitle, step, stepTitle }, at) => (
    <span key={`${map} ${step}`}>
      {at > 0 ? ', ' : ''}
      <Link className={table.above} to="/maps/$slug" params={{ slug: map }}>
        {stepTitle}
      </Link>{' '}
      <span className={table.quiet}>({mapTitle})</span>
    </span>
  ));
}
