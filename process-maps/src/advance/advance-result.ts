import type { CaseCommand } from './command.ts';
import type { HistoryRecord } from './record.ts';
import type { CaseState } from './state.ts';

/** What `advance` decided: the new state, what the shell must do, and what to write into the history. */
export interface Advanced {
  state: CaseState;
  commands: CaseCommand[];
  records: HistoryRecord[];
}
