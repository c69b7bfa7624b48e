import type pg from 'pg';
import type { Engine } from '../../../assemble-engine.ts';
import type { Pipeline } from '@baton/process-maps';
import type { MessageLog } from '../../inspector/message-log.ts';
import type { PluginHost } from '../../plugin-host.ts';
import { inTransaction } from '../../../persistence/durable/in-transaction.ts';
import { Lookout, type LookPorts } from './look-once.ts';
import { PollHost, type PollPace } from './poll-host.ts';
import { type PolledTrigger, PollStore } from './poll-store.ts';

export interface OpenPollHost extends LookPorts {
  pool: pg.Pool;
  engine: Pick<Engine, 'receiveTogether' | 'receiveMessage' | 'switches'>;
  messages: Pick<MessageLog, 'note'>;
  onProblem: (problem: unknown) => void;
  pace?: PollPace;
}

/** Starts to look for what triggers published maps. */
export function openPollHost(ports: OpenPollHost): PollHost {
  const { pool, engine, host, messages, onProblem, pace } = ports;
  const lookout = new Lookout(ports);
  const store = new PollStore(pool);
  const poller = new PollHost(
    {
      store,
      // Asked anew at every match: plugins come and go.
      get triggers() {
        return polledTriggers(host);
      },
      look: (poll, mayCall, signal) => lookout.look(poll, mayCall, signal),
      receiveTogether: (events, beside) => engine.receiveTogether(events, beside),
      receiveMessage: (message) => engine.receiveMessage(message),
      savePassed: async (poll, page) => {
        await inTransaction(pool, (client) => store.savePage(poll, page, client));
      },
      note: (note) => messages.note(note),
      mayCall: ({ workspaceId, mapId, connector }) =>
        engine.switches.mayCall({ workspaceId, mapId, connector, step: '' }),
      pipelineOf: (mapId) => publishedPipeline(pool, mapId),
      onProblem,
    },
    pace,
  );
  poller.start();
  return poller;
}

function polledTriggers(host: PluginHost): PolledTrigger[] {
  return host
    .list()
    .flatMap(({ connector }) =>
      Object.entries(connector.triggers).flatMap(([event, { kind }]) =>
        kind === 'poll' ? [{ connector: connector.id, event, needsAccount: connector.auth.kind !== 'none' }] : [],
      ),
    );
}

async function publishedPipeline(pool: pg.Pool, mapId: string): Promise<Pipeline | undefined> {
  const { rows } = await pool.query<{ pipeline: Pipeline }>(
    `select v.pipeline from maps m join map_versions v on v.map_id = m.id and v.version = m.published_version
      where m.id = $1`,
    [mapId],
  );
  return rows[0]?.pipeline;
}
