import { useNavigate, useSearch } from '@tanstack/react-router';
import type { MeasuresSearch } from '../app/search-params.ts';
import { AdoptionSide } from './adoption-side.tsx';
import type { SideParts } from './measures-header.tsx';
import { NumbersSide } from './numbers-side.tsx';
import { PhasesSide } from './phases-side.tsx';

const sides = { numbers: NumbersSide, ai: AdoptionSide, phases: PhasesSide };

/** How the work goes, in numbers that say what they were counted from. */
export function MeasuresPage() {
  const search: MeasuresSearch = useSearch({ from: '/signed-in/measures' });
  const navigate = useNavigate();
  const onChange: SideParts['onChange'] = (change: MeasuresSearch) =>
    void navigate({ to: '/measures', search: (before) => ({ ...before, ...change }), replace: true });
  const Side = sides[search.show ?? 'numbers'];
  return <Side search={search} onChange={onChange} />;
}
