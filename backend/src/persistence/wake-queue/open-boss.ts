import { PgBoss } from 'pg-boss';
import { queues } from './wake-writer.ts';

export interface BossOptions {
  url: string;
  /** Told what pg-boss complains about; it goes on by itself. */
  onProblem: (problem: Error) => void;
  /** Only a process with workers looks after the queue; one that merely writes wake-ups does not. */
  supervise: boolean;
}

/** Seconds. pg-boss accepts no shorter heartbeat. */
const heartbeat = 10;
/** Seconds. What is claimed longer than this is delivered again even though its worker still reports. */
const longestClaim = 12 * 60 * 60;

const queueOptions = {
  heartbeatSeconds: heartbeat,
  expireInSeconds: longestClaim,
  // A wake-up is delivered until somebody settles it.
  retryLimit: 1_000_000,
  retentionSeconds: 365 * 24 * 60 * 60,
  // Settled wake-ups are deleted at once; this is for those that an operator ends by hand.
  deleteAfterSeconds: 60,
  notify: false,
};

/** pg-boss with Baton's two queues, in the schema `pgboss` of the same database. */
export async function openBoss({ url, onProblem, supervise }: BossOptions): Promise<PgBoss> {
  const boss = new PgBoss({
    connectionString: url,
    application_name: 'baton-queue',
    max: supervise ? 3 : 2,
    schedule: false,
    supervise,
    superviseIntervalSeconds: 2,
    monitorIntervalSeconds: 2,
    maintenanceIntervalSeconds: 60,
  });
  boss.on('error', onProblem);
  await boss.start();
  for (const name of Object.values(queues)) await boss.createQueue(name, queueOptions);
  return boss;
}
