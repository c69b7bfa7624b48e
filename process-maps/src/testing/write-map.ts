import type { ActionCatalog, CatalogAction, Idempotency } from '../catalog/action-catalog.ts';
import type { MapDocument } from '../format/map.schema.ts';
import type { StepDocument, StepOf } from '../format/step.schema.ts';
import type { Field, Type } from '../types/type.ts';
import type { Block, MapPlan, StopPlan, Way } from './map-plan.ts';

type Of<B extends Block['block']> = Extract<Block, { block: B }>;
type Fields = Record<string, unknown>;

const owners = {
  lead: { owner: 'lead', backup: 'ops', answer_within: 'PT2H' },
  ops: { owner: 'ops', backup: 'lead', answer_within: 'PT3H' },
};
const given = { id: 'text', n: 'number' };

/** The plan as a map that is in order: everything has an owner, every way an end. */
export function writeMap({ blocks, review }: MapPlan): MapDocument {
  const steps = new Writer('message').write(blocks);
  const item = { ...given, text: 'text' };
  return {
    format: 1,
    id: 'random-map',
    title: 'A map by chance',
    done_when: 'It is over.',
    owner: { role: 'boss', backup: 'ops' },
    roles: { lead: { title: 'Support lead' }, ops: { title: 'Operations lead' }, boss: { title: 'Director' } },
    lanes: [
      { id: 'auto', title: 'Handled automatically', kind: 'automatic' },
      { id: 'desk', title: 'Support lead', kind: 'person', role: 'lead' },
    ],
    trigger: {
      connector: 'mail',
      event: 'reply',
      gives: 'message',
      fields: { ...item, items: [item] },
      key: '= message.id',
      next: steps.first,
    },
    steps: steps.steps,
    when_it_breaks: owners.ops,
    ...(review ? { review } : {}),
  };
}

/** Blocks to steps, from the last to the first, because a step has to know what follows. */
class Writer {
  private readonly steps = new Map<string, StepDocument>();
  private readonly from: string;
  private leaves = false;

  /** `from` is the name of what started the case, or of the item. */
  constructor(from: string) {
    this.from = from;
  }

  write(blocks: Block[]): { first: string; steps: Record<string, StepDocument> } {
    const first = this.sequence(blocks, 'done');
    this.steps.set('done', end('Done', 'done'));
    if (this.leaves) this.steps.set('left', end('Left', 'declined'));
    return { first, steps: Object.fromEntries(this.steps) };
  }

  private sequence(blocks: Block[], to: string): string {
    return blocks.reduceRight((next, block) => this.block(block, next), to);
  }

  private block(block: Block, to: string): string {
    switch (block.block) {
      case 'if':
        return this.add('decision', {
          next: [
            { when: this.rule(block.rule), to: this.sequence(block.yes, to) },
            { to: this.sequence(block.no, to) },
          ],
        });
      case 'exit':
        return this.add('decision', { next: [{ when: this.rule(block.rule), to: this.exit() }, { to }] });
      case 'all':
        return this.fork(block, to);
      case 'loop':
        return this.loop(block, to);
      case 'each':
        return this.each(block, to);
      case 'wait':
        return this.add('wait', { next: to, ...this.waitFields(block) });
      default:
        return this.add(block.block, { next: to, ...this.workFields(block) }, block.stops);
    }
  }

  private workFields(block: Of<'action' | 'ai' | 'person' | 'call'>): Fields {
    switch (block.block) {
      case 'action': {
        const lost = block.idempotency === 'unsafe' ? { unknown_outcome: owners.lead } : {};
        const retry = block.attempts > 0 ? { retry: { attempts: block.attempts, first: 'PT1M' } } : {};
        return { uses: `desk.${actionName(block.idempotency, block.undoable)}`, with: {}, ...lost, ...retry };
      }
      case 'ai':
        return { task: block.task, output: given, sees: { text: `= ${this.from}.text` } };
      case 'person': {
        const fills = block.fills ? { fields: { id: 'text', n: 'number?' } } : {};
        return { form: block.form, lane: 'desk', ...owners.lead, ...fills, choices: this.choices(block.choices, []) };
      }
      case 'call':
        return { map: 'other-map', with: { id: `= ${this.from}.id` }, waits: block.waits };
    }
  }

  private waitFields({ ends, working, reminders, late }: Of<'wait'>): Fields {
    const hasMessage = ends === 'message' || ends === 'either';
    return {
      ...(ends === 'time' || ends === 'either' ? { for: 'PT3H', business_hours: working } : {}),
      ...(ends === 'moment' ? { until: '2026-11-22T08:00:00Z' } : {}),
      ...(hasMessage
        ? { message: { connector: 'mail', event: 'reply', key: `= ${this.from}.id`, fields: given } }
        : {}),
      ...(reminders > 0 ? { remind: { after: ['PT30M', 'PT90M'].slice(0, reminders), role: 'ops' } } : {}),
      ...(ends === 'either' && late === 'leave' ? { on_timeout: this.exit() } : {}),
    };
  }

  /** A branch without steps is a decision that passes. */
  private fork({ branches }: Of<'all'>, to: string): string {
    const written = branches.map((branch, index) => {
      const first = branch.length > 0 ? this.sequence(branch, 'join') : this.add('decision', { next: 'join' });
      return { id: `b${index}`, title: `Branch ${index}`, first };
    });
    return this.add('all', { branches: written, next: to });
  }

  private loop({ rule, rounds, body }: Of<'loop'>, to: string): string {
    const turn = this.add('decision', { max_visits: rounds });
    const first = this.sequence(body, turn);
    Object.assign(this.steps.get(turn)!, { next: [{ when: this.rule(rule), to: first }, { to }] });
    return first;
  }

  private each({ inside, atOnce, stops }: Of<'each'>, to: string): string {
    const { first, steps } = new Writer('item').write(inside);
    const items = { items: `= ${this.from}.items`, as: 'item', key: '= item.id', at_once: atOnce };
    return this.add('each', { ...items, first, steps, next: to }, stops);
  }

  private add(kind: StepDocument['kind'], fields: Fields, stops: StopPlan[] = []): string {
    const id = `s${this.steps.size}`;
    const written = stops.map((plan, index) => this.stop(plan, id, index));
    const base = { title: `Step ${id} of ${this.from}`, lane: 'auto', kind, ...fields };
    this.steps.set(id, (written.length > 0 ? { ...base, stops: written } : base) as StepDocument);
    return id;
  }

  private stop({ when, ways, owner }: StopPlan, self: string, index: number): Fields {
    const edits = /SELF/.test(when) ? ['n'] : [];
    const choices = this.choices(ways, edits);
    return { id: `rule_${index}`, when: this.rule(when).replaceAll('SELF', self), ...owners[owner], choices };
  }

  private choices(ways: Way[], edits: string[]) {
    const then = { on: 'continue', again: 'again', cancel: 'cancel', leave: 'left' };
    if (ways.includes('leave')) this.exit();
    return ways.map((way) => ({ id: `go_${way}`, label: way, then: then[way], ...(way === 'on' ? { edits } : {}) }));
  }

  private rule(plan: string): string {
    return plan.replaceAll('FROM', this.from);
  }

  private exit(): string {
    this.leaves = true;
    return 'left';
  }
}

function end(title: string, outcome: StepOf<'end'>['outcome']): StepDocument {
  return { kind: 'end', title, lane: 'auto', outcome, reason_code: `${outcome}_here` };
}

const text: Field = { kind: 'text' };
const output: Type = { kind: 'record', fields: { id: text, n: { kind: 'number' } } };
const actionName = (idempotency: Idempotency, undoable: boolean) => `${idempotency}_${undoable ? 'undoable' : 'final'}`;
const kinds: Idempotency[] = ['read', 'natural', 'key', 'lookup', 'unsafe'];

function action(idempotency: Idempotency, undoable: boolean): CatalogAction {
  const id = actionName(idempotency, undoable);
  const plain = { version: 1, input: { kind: 'record' as const, fields: {} }, stakes: [], sensitive: [] };
  return { id, title: id, output, idempotency, undoable, ...plain };
}

/** The connectors of random maps: an action for every promise, with an undo and without. */
export const randomMapCatalog: ActionCatalog = {
  connectors: {
    mail: {
      id: 'mail',
      name: 'Mail',
      connection: 'sandbox',
      actions: {},
      triggers: {
        reply: {
          id: 'reply',
          title: 'Reply received',
          kind: 'webhook',
          params: { kind: 'record', fields: {} },
          output: { kind: 'any' },
        },
      },
    },
    desk: {
      id: 'desk',
      name: 'Desk',
      connection: 'sandbox',
      triggers: {},
      actions: Object.fromEntries(
        kinds.flatMap((kind) => [true, false].map((undoable) => [actionName(kind, undoable), action(kind, undoable)])),
      ),
    },
  },
};
