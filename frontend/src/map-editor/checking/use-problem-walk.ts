import type { Finding } from '@baton/process-maps';
import { useState } from 'react';
import { announce } from '../../app/announce/announce.ts';
import type { EditingStore } from '../editing-store.ts';
import { askFocus } from '../focus-step.ts';
import { placeOf } from './problem-of-steps.ts';

/** From problem to problem: each chooses its step, brings it into sight and is read out. */
export function useProblemWalk(findings: readonly Finding[], store: EditingStore) {
  const [at, setAt] = useState(-1);
  const goTo = (index: number) => {
    const finding = findings[index];
    if (!finding) return;
    setAt(index);
    const place = placeOf(finding);
    store.getState().select(place === undefined ? [] : [place]);
    if (place !== undefined) askFocus(place);
    announce(`${finding.message} ${finding.fix}`);
  };
  const goOn = () => {
    if (findings.length > 0) goTo((at + 1) % findings.length);
    else announce('No problems.');
  };
  return { at, goTo, goOn };
}
