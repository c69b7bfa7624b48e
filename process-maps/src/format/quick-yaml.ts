import { type Event, EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE } from 'js-yaml';
import type { ScalarSpot, Spot } from './spot.ts';

/**
 * Reads ordinary YAML several times faster than the strict reader, and only says yes: whatever it does not take as a
 * matter of course (faults, doubled names, anchors, tags, unusual numbers) is for the strict reader to judge and to
 * explain. Both give the same data and the same places; a property test holds them to that.
 */
export interface QuickFile {
  json: unknown;
  /** `at: -1` where only the strict reader knows. */
  spots(): Spot;
}

/**
 * Tabs, other line ends, byte order marks, names far from their colon or behind a question mark, line ends that are written
 * away, texts that say how far they are indented, document marks and directives.
 */
const UNUSUAL =
  /(?:^|[{[,:-]) *\?(?:\s|$)|[\t\r\ufeff\u0085\u2028\u2029]| {64}:|\\\n|[|>][-+]?\d[-+]?(?: |$)|(?:^|\s)(?:---|\.\.\.)(?:\s|$)|^(?:---|\.\.\.|%)/m;
/** A comment as the last thing before the bracket that closes a list or a record. */
const COMMENT_BEFORE_BRACKET = /^[^\n#]*#[^\n]*\n[ \n]*[}\]]/m;
/** A name may be 1,024 characters from its colon. */
const LONGEST_NAME = 900;

/** Undefined when the text needs the strict reader. */
export function readQuickly(text: string): QuickFile | undefined {
  if (UNUSUAL.test(text) || COMMENT_BEFORE_BRACKET.test(text)) return undefined;
  try {
    const events = parseEvents(text, {});
    const json = new DataReader(text, events).read();
    return { json, spots: () => new SpotReader(text, events).read() };
  } catch {
    // Also a fault: the strict reader finds it again and says what it is and where.
    return undefined;
  }
}

type Collected = Event & { anchorStart: number; tagStart: number };
type ScalarEvent = Extract<Event, { type: 4 }>;

/** Walks the events of one document. */
abstract class EventReader<T> {
  protected readonly text: string;
  private readonly events: readonly Event[];
  private at = 1;

  constructor(text: string, events: readonly Event[]) {
    this.text = text;
    this.events = events;
  }

  read(): T {
    const root = this.node(this.next());
    if (this.events.length !== this.at + 1) unusual();
    return root;
  }

  protected next(): Event {
    return this.events[this.at++] ?? unusual();
  }

  protected node(event: Event): T {
    if ((event as Collected).anchorStart !== -1 || (event as Collected).tagStart !== -1) unusual();
    if (event.type === EVENT_ID.SCALAR) return this.scalar(event);
    if (event.type === EVENT_ID.MAPPING) return this.mapping(event);
    if (event.type === EVENT_ID.SEQUENCE) return this.sequence(event);
    return unusual();
  }

  protected name(event: Event): string {
    if (event.type !== EVENT_ID.SCALAR || event.valueStart < 0) unusual();
    if (event.anchorStart !== -1 || event.tagStart !== -1 || event.valueEnd - event.valueStart > LONGEST_NAME)
      unusual();
    return textOf(this.text, event);
  }

  protected abstract scalar(event: ScalarEvent): T;
  protected abstract mapping(event: Extract<Event, { type: 3 }>): T;
  protected abstract sequence(event: Extract<Event, { type: 2 }>): T;
}

/** The file as plain data. */
class DataReader extends EventReader<unknown> {
  protected scalar(event: ScalarEvent): unknown {
    if (event.valueStart < 0) return null;
    const text = textOf(this.text, event);
    return event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text;
  }

  protected mapping(): unknown {
    const record: Record<string, unknown> = {};
    for (let event = this.next(); event.type !== EVENT_ID.POP; event = this.next()) {
      const name = this.name(event);
      if (name === '__proto__' || Object.hasOwn(record, name)) unusual();
      record[name] = this.node(this.next());
    }
    return record;
  }

  protected sequence(): unknown {
    const list: unknown[] = [];
    for (let event = this.next(); event.type !== EVENT_ID.POP; event = this.next()) list.push(this.node(event));
    return list;
  }
}

/** Where everything stands. What the events do not tell (a block scalar's first line, nothing) has `at: -1`. */
class SpotReader extends EventReader<Spot> {
  protected scalar(event: ScalarEvent): Spot {
    if (event.valueStart < 0 || event.style > SCALAR_STYLE.DOUBLE_QUOTED) return { at: -1, isBlockMap: false };
    return { at: this.startOf(event), isBlockMap: false, scalar: this.scalarSpot(event) };
  }

  protected mapping({ start, style }: Extract<Event, { type: 3 }>): Spot {
    const entries: NonNullable<Spot['entries']> = new Map();
    for (let event = this.next(); event.type !== EVENT_ID.POP; event = this.next()) {
      const key = this.startOf(event as ScalarEvent);
      entries.set(this.name(event), { key, value: this.node(this.next()) });
    }
    return { at: start, isBlockMap: style === 1, entries };
  }

  protected sequence({ start }: Extract<Event, { type: 2 }>): Spot {
    const items: Spot[] = [];
    for (let event = this.next(); event.type !== EVENT_ID.POP; event = this.next()) items.push(this.node(event));
    return { at: start, isBlockMap: false, items };
  }

  private startOf({ valueStart, style }: ScalarEvent): number {
    return style === SCALAR_STYLE.PLAIN ? valueStart : valueStart - 1;
  }

  private scalarSpot(event: ScalarEvent): ScalarSpot {
    const value = textOf(this.text, event);
    if (event.style === SCALAR_STYLE.PLAIN)
      return { at: event.valueStart, end: event.valueEnd, quotes: 'none', value: String(plainValue(value)) };
    const quotes = event.style === SCALAR_STYLE.SINGLE_QUOTED ? 'single' : 'double';
    return { at: event.valueStart - 1, end: event.valueEnd + 1, quotes, value };
  }
}

function textOf(text: string, event: ScalarEvent): string {
  return event.fast ? text.slice(event.valueStart, event.valueEnd) : getScalarValue(text, event);
}

const FIRST_OF_VALUE = /^[-+.0-9~nNtTfF]/;
const NUMBER = /^[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)$/;
/** Octal, hexadecimal, with an exponent, infinite or none. */
const UNUSUAL_NUMBER = /^(?:0[ox]|[-+]?\.(?:inf|nan)|[-+]?[0-9.]+e)/i;

/** Unquoted text by the core schema of YAML 1.2. */
function plainValue(text: string): unknown {
  if (!FIRST_OF_VALUE.test(text)) return text;
  if (NUMBER.test(text)) return Number(text);
  if (UNUSUAL_NUMBER.test(text)) unusual();
  switch (text) {
    case '~':
    case 'null':
    case 'Null':
    case 'NULL':
      return null;
    case 'true':
    case 'True':
    case 'TRUE':
      return true;
    case 'false':
    case 'False':
    case 'FALSE':
      return false;
    default:
      return text;
  }
}

function unusual(): never {
  throw new Error('This is for the strict reader.');
}
