import type { AskLine, LiveEvent } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { AsksReader } from '../asks/asks.reader.ts';
import type { LiveRow } from './live-rows.ts';

interface Told {
  row: LiveRow;
  events: LiveEvent[];
}

/** Lines of one look. When more changed, pages read their lists again. */
const mostLines = 50;

/** Puts the changed line into each event of a question: read once here, so that no page has to ask for it. */
@Injectable()
export class LiveLines {
  constructor(private readonly asks: AsksReader) {}

  async added(told: Told[]): Promise<Told[]> {
    const workspaces = Map.groupBy(told, ({ row }) => row.workspaceId);
    const known = new Map<string, AskLine>();
    for (const [workspaceId, rows] of workspaces) {
      const keys = rows.flatMap(({ events }) => events.filter((event) => event.type === 'ask'));
      if (keys.length === 0 || keys.length > mostLines) continue;
      for (const line of await this.asks.lines(workspaceId, keys)) known.set(`${line.caseId} ${line.askId}`, line);
    }
    return told.map(({ row, events }) => ({ row, events: events.map((event) => withLine(event, known)) }));
  }
}

function withLine(event: LiveEvent, known: Map<string, AskLine>): LiveEvent {
  const line = event.type === 'ask' ? known.get(`${event.caseId} ${event.askId}`) : undefined;
  return line ? ({ ...event, line } as LiveEvent) : event;
}
