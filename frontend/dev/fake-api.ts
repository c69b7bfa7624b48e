import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  AskDetail,
  AskList,
  AuditPage,
  CaseDetail,
  CaseList,
  ConnectorList,
  MapList,
  MapView,
  Me,
  People,
  Switches,
} from '@baton/contract';
import type { Plugin } from 'vite';
import type { z } from 'zod';
import { audit, connectors, switches } from './fake/admin.ts';
import { asks, listAsks } from './fake/asks.ts';
import { caseDetail, cases } from './fake/cases.ts';
import { mapLines, mapViews } from './fake/maps.ts';
import { me, people } from './fake/people.ts';

/**
 * Made-up answers under /api for working on the page without a server. Every answer is held to the contract, so that the
 * page never learns to expect something the server will not send. `BATON_FAKE_EMPTY=1` shows the empty states.
 */
const empty = process.env['BATON_FAKE_EMPTY'] === '1';
let signedIn = process.env['BATON_FAKE_SIGNED_OUT'] !== '1';
const watchers = new Set<ServerResponse>();
let lastEvent = 0;

interface Answer {
  status: number;
  body: unknown;
}
type Handler = (parts: string[], url: URL, body: Record<string, unknown>) => Answer;

const ok = (schema: z.ZodType, body: unknown): Answer => ({ status: 200, body: schema.parse(body) });
const problem = (status: number, code: string, message: string): Answer => ({
  status,
  body: { status, code, message },
});
const missing = (): Answer => problem(404, 'not_found', 'This does not exist, or you may not see it.');

const tell = (event: Record<string, unknown>): void => {
  lastEvent += 1;
  for (const watcher of watchers)
    watcher.write(`id: ${lastEvent}\nevent: ${String(event['type'])}\ndata: ${JSON.stringify(event)}\n\n`);
};

const openCount = (): number =>
  empty ? 0 : asks.filter((ask) => ask.owner.id === 'p4' && ask.answered === null).length;

const changeAsk = (parts: string[], body: Record<string, unknown>): Answer => {
  const [, caseId, askId, verb] = parts;
  const at = asks.findIndex((one) => one.caseId === caseId && one.askId === askId);
  const ask = asks[at];
  if (!ask) return missing();
  if (ask.answered) {
    return problem(
      409,
      'already_answered',
      `${ask.answered.by.name} already answered “${ask.answered.choiceLabel}”. Nothing was changed.`,
    );
  }
  if (verb === 'acknowledge') asks[at] = { ...ask, state: 'acknowledged' };
  if (verb === 'hand-to-backup' && ask.backup)
    asks[at] = {
      ...ask,
      owner: ask.backup,
      backup: null,
      level: 'backup',
      mayAnswer: false,
      whyNot: `${ask.backup.name} decides this one now.`,
    };
  if (verb === 'answer') {
    const choice = ask.choices.find((one) => one.id === body['choice']);
    if (!choice) return problem(422, 'unknown_choice', 'Choose one of the answers that are offered.');
    const answered = {
      by: me(0).person,
      at: new Date().toISOString(),
      choice: choice.id,
      choiceLabel: choice.label,
      reason: String(body['reason']),
    };
    asks[at] = {
      ...ask,
      state: 'answered',
      answered: { ...answered, by: { id: answered.by.id, name: answered.by.name } },
    };
  }
  tell({ type: 'ask', caseId, askId, change: 'answered' });
  return { status: 200, body: {} };
};

const handlers: Record<string, Handler> = {
  'GET me': () => (signedIn ? ok(Me, me(openCount())) : problem(401, 'sign_in_first', 'Please sign in.')),
  'POST session': (_parts, _url, body) => {
    if (body['password'] === 'wrong')
      return problem(
        401,
        'wrong_sign_in',
        'This e-mail and password do not belong together. Check both and try again.',
      );
    signedIn = true;
    return { status: 200, body: {} };
  },
  'DELETE session': () => {
    signedIn = false;
    return { status: 204, body: null };
  },
  'GET asks': (parts, url) => {
    if (parts.length === 3) {
      const ask = asks.find((one) => one.caseId === parts[1] && one.askId === parts[2]);
      return ask ? ok(AskDetail, ask) : missing();
    }
    if (empty)
      return ok(AskList, {
        waiting: [],
        inProgress: [],
        answeredToday: [],
        counts: { waiting: 0, inProgress: 0, answeredToday: 0, withBackup: 0 },
      });
    return ok(AskList, listAsks(url.searchParams.get('whose') ?? 'mine', url.searchParams.get('search') ?? ''));
  },
  'POST asks': (parts, _url, body) => changeAsk(parts, body),
  'GET cases': (parts, url) => {
    if (parts.length === 2) {
      const found = caseDetail(parts[1] ?? '');
      return found ? ok(CaseDetail, found) : missing();
    }
    const { map, status, search } = Object.fromEntries(url.searchParams);
    const found = empty
      ? []
      : cases.filter(
          (one) =>
            (!map || one.map.slug === map) &&
            (!status || one.status === status) &&
            one.title.toLowerCase().includes((search ?? '').toLowerCase()),
        );
    return ok(CaseList, { cases: found, more: false, total: found.length });
  },
  'GET maps': (parts) => {
    if (parts.length === 1) return ok(MapList, { maps: empty ? [] : mapLines });
    const view = mapViews[parts[1] ?? ''];
    return view ? ok(MapView, view) : missing();
  },
  'GET switches': () => ok(Switches, { switches }),
  'PUT switches': (_parts, _url, body) => {
    switches.splice(0, switches.length, {
      scope: 'everything',
      target: '',
      off: body['off'] === true,
      running: 'pause',
      tried: null,
      by: { id: 'p4', name: 'Lena Fischer' },
      reason: String(body['reason']),
      at: new Date().toISOString(),
    });
    tell({ type: 'switch', scope: 'everything', target: '', off: body['off'] === true });
    return { status: 200, body: {} };
  },
  'GET connectors': () => ok(ConnectorList, { connectors: empty ? [] : connectors }),
  'GET people': () => ok(People, { people }),
  'GET audit': () => ok(AuditPage, empty ? { ...audit, entries: [] } : audit),
};

const readBody = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  let text = '';
  for await (const part of request) text += String(part);
  return text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
};

const openStream = (request: IncomingMessage, response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('event: hello\ndata: {"type":"hello","replayed":true}\n\n');
  watchers.add(response);
  request.on('close', () => watchers.delete(response));
};

const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  const parts = url.pathname.split('/').slice(2);
  if (parts[0] === 'live') return openStream(request, response);
  const handler = handlers[`${request.method} ${parts[0]}`];
  const answer = handler ? handler(parts, url, await readBody(request)) : missing();
  response.writeHead(answer.status, { 'content-type': 'application/json' });
  response.end(answer.body === null ? undefined : JSON.stringify(answer.body));
};

const answer = (request: IncomingMessage, response: ServerResponse): void => {
  request.url = `/api${request.url ?? ''}`;
  void handle(request, response);
};

export const fakeApi = (): Plugin => ({
  name: 'fake-api',
  // In braces: what these return is called once more by Vite.
  configureServer: (server) => {
    server.middlewares.use('/api', answer);
  },
  configurePreviewServer: (server) => {
    server.middlewares.use('/api', answer);
  },
});
