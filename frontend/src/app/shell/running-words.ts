import type { RunningCases, Switch, SwitchEffect } from '@baton/contract';
import { duration } from '../../words/duration.ts';

const cases = (count: number): string => (count === 1 ? '1 case' : `${count} cases`);

/** "12 open cases: 2 are moving, 4 wait, 6 are with people." */
export function openCasesSentence({ open, moving, waiting, withPeople, held }: SwitchEffect): string {
  if (open === 0) return 'No open case is concerned at this moment.';
  const parts: [number, string, string][] = [
    [moving, 'is moving', 'are moving'],
    [waiting, 'waits', 'wait'],
    [withPeople, 'is with a person', 'are with people'],
    [held, 'is set aside', 'are set aside'],
  ];
  const said = parts.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return `${open === 1 ? '1 open case is' : `${open} open cases are`} concerned: ${said.join(', ')}.`;
}

export const runningNames: Record<RunningCases, string> = {
  pause: 'Pause them',
  finish: 'Let them finish',
  people: 'Hand them to people',
};

/** What each choice means for the cases that are there now. */
export function runningMeans(choice: RunningCases, { open, here, asked }: SwitchEffect): string {
  if (choice === 'finish') {
    const now =
      open === 0
        ? 'Nothing is under way.'
        : `${cases(open)} that ${open === 1 ? 'is' : 'are'} open now may go on to the end.`;
    return `${now} Cases that come in later hold before their first call.`;
  }
  if (choice === 'people') {
    const who = asked.length === 0 ? 'whoever the map names when a step breaks' : whoIsAsked(asked);
    const now = here === 0 ? '' : ` ${here === 1 ? '1 question comes' : `${here} questions come`} up at once.`;
    return `Nothing holds. Each step that would make a call becomes a question to ${who}: do it by hand, or try again later.${now}`;
  }
  const now =
    here === 0 ? 'None stands at a stopped step now.' : `${cases(here)} hold${here === 1 ? 's' : ''} right now.`;
  return `Cases hold before their next stopped call, and go on when it is started again. ${now}`;
}

function whoIsAsked(asked: SwitchEffect['asked']): string {
  const names = [...new Set(asked.map(({ person }) => person.name))];
  const [first = '', ...others] = names;
  if (others.length === 0) return first;
  return others.length > 3
    ? `${first} and ${others.length} others`
    : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

/** "Last tried by Priya Nair: the last call that was on its way came back 0.4 s after the switch." @param when in words */
export function triedSentence(tried: NonNullable<Switch['tried']>, when: string): string {
  const { by, settledMs } = tried;
  const settled =
    settledMs === null
      ? 'nothing was on its way.'
      : `the last call that was on its way came back ${seconds(settledMs)} after the switch.`;
  return `Last tried: started again ${when} by ${by}, ${settled}`;
}

const seconds = (ms: number): string => (ms < 60_000 ? `${(ms / 1000).toFixed(1)} s` : duration(ms));
