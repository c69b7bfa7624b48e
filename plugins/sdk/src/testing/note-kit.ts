import { appendFileSync } from 'node:fs';
import type { KitReport } from './check-connector.ts';

/** What the kit found, as a line of JSON in the file that `npm run check:plugins` names. */
export interface KitNote extends KitReport {
  connector: string;
}

export function noteKit(connector: string, report: KitReport): void {
  const target = process.env['BATON_KIT_NOTES'];
  const note: KitNote = { connector, ...report };
  if (target) appendFileSync(target, `${JSON.stringify(note)}\n`);
}
