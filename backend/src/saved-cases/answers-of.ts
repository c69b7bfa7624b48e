import { type Answers, type HistoryRecord, isRecord } from '@baton/process-maps';
import type { HistoryRow } from '../cases/history-rows.ts';

type Answered<K extends keyof Answers> = NonNullable<Answers[K]>[string];
type One<T> = Exclude<T, unknown[]>;

/** Which question a decision belongs to. */
interface AskPlace {
  key: string;
  visit: number;
}

/** How the outside and people answered a real case, in the form that a rehearsal reads. */
export function answersOf(history: HistoryRow[]): Answers {
  const steps = new Visits<One<Answered<'steps'>>>();
  const people = new Visits<One<Answered<'people'>>>();
  const messages: NonNullable<Answers['messages']> = {};
  const children: NonNullable<Answers['children']> = {};
  const asks = new Map<string, AskPlace>();
  for (const { event, records } of history) {
    for (const record of records) noteAsk(asks, record);
    if (event.kind === 'step_succeeded') {
      const { step, visit, output, confidence } = event;
      steps.set(step, visit, { output, ...(confidence === undefined ? {} : { confidence }) });
    }
    if (event.kind === 'step_failed') steps.set(event.step, event.visit, { failure: event.failure });
    if (event.kind === 'message_received') messages[event.step] = { message: event.message };
    if (event.kind === 'child_finished') children[event.step] = { output: event.output };
    if (event.kind !== 'ask_answered') continue;
    const place = asks.get(event.ask);
    const { choice, reason, by, edits } = event;
    if (place) people.set(place.key, place.visit, { choice, reason, by, ...(edits ? { edits } : {}) });
  }
  return { steps: steps.all(), people: people.all(), messages, children };
}

function noteAsk(asks: Map<string, AskPlace>, { type, step, visit, data }: HistoryRecord): void {
  if ((type !== 'stopped' && type !== 'task_opened') || step === undefined || !isRecord(data)) return;
  const { ask, rule } = data;
  if (typeof ask !== 'string') return;
  asks.set(ask, { key: typeof rule === 'string' ? `${step}.${rule}` : step, visit: visit ?? 1 });
}

/** One answer per visit; a visit without one repeats the one before, or the first that is known. */
class Visits<T> {
  private readonly known = new Map<string, T[]>();

  set(key: string, visit: number, answer: T): void {
    const list = this.known.get(key) ?? [];
    list[visit - 1] = answer;
    this.known.set(key, list);
  }

  all(): Record<string, T[]> {
    return Object.fromEntries(
      [...this.known].map(([key, list]) => {
        let last = list.find((answer) => answer !== undefined)!;
        return [key, Array.from(list, (answer: T | undefined) => (last = answer ?? last))];
      }),
    );
  }
}
