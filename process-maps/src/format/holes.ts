import type { MapPath } from '../checks/finding.ts';

/** Keys whose value can hold a way on to another step. */
const WAYS = new Set(['next', 'to', 'choices', 'then', 'stops', 'branches', 'first', 'on_timeout', 'steps', 'trigger']);
/** Keys of a step, or of the trigger, that decide which data it gives. */
const GIVES = new Set(
  'kind task uses output fields message choices map waits gives connector event items as key'.split(' '),
);

/**
 * Which parts of a map could not be read and were left out or filled in, so that all the rest can still be checked.
 * Whatever concerns such a part was already said once; nothing is concluded from it.
 */
export interface Holes {
  /** Could not be read, or lies inside of what could not be read. */
  at(path: MapPath): boolean;
  /** Something at or below this place could not be read. */
  inside(path: MapPath): boolean;
  /** Ways on to other steps may be missing at or below this place. */
  hidesWays(path: MapPath): boolean;
  /** The step as a whole could not be read. */
  isUnread(stepPath: MapPath): boolean;
  /** The data of this name may have other fields than it seems. */
  hidesData(name: string): boolean;
  /** Where a place of the repaired map stands in the file. */
  original(path: MapPath): MapPath;
}

export const NO_HOLES: Holes = {
  at: () => false,
  inside: () => false,
  hidesWays: () => false,
  isUnread: () => false,
  hidesData: () => false,
  original: (path) => path,
};

/** One part that could not be read, by its place in the file. `guessed`: it was read as what was probably meant. */
export interface Hole {
  path: MapPath;
  guessed: boolean;
  /** A key that nothing is known of: it may have meant anything. */
  unknownKey?: boolean;
}

/** `original` translates places of the repaired map; `given` names what the trigger of the repaired map gives. */
export function holesOf(
  holes: readonly Hole[],
  original: (path: MapPath) => MapPath,
  unread: ReadonlySet<string>,
  given: string | undefined,
): Holes {
  const exact = new Set(holes.map(({ path }) => pathKey(path)));
  const above = new Set(holes.flatMap(({ path }) => path.map((_, length) => pathKey(path.slice(0, length)))));
  const lost = holes.filter(({ guessed }) => !guessed);
  const gone = new Set(lost.map(({ path }) => pathKey(path)));
  const waysAbove = new Set(lost.filter(holdsWays).flatMap(({ path }) => prefixes(path)));
  const names = new Set(lost.flatMap((hole) => namesBehind(hole, given)));
  return {
    original,
    // What was guessed is read and checked; only the guess itself was told already.
    at: (path) => exact.has(pathKey(original(path))) || prefixes(original(path)).some((key) => gone.has(key)),
    inside: (path) => exact.has(pathKey(original(path))) || above.has(pathKey(original(path))),
    hidesWays: (path) => waysAbove.has(pathKey(original(path))),
    isUnread: (path) => unread.has(pathKey(original(path))),
    hidesData: (name) => names.has(name),
  };
}

export function pathKey(path: MapPath): string {
  return path.join('\n');
}

function prefixes(path: MapPath): string[] {
  return [...path.map((_, length) => pathKey(path.slice(0, length))), pathKey(path)];
}

function holdsWays({ path, unknownKey }: Hole): boolean {
  const [last, before] = [path.at(-1), path.at(-2)];
  if (unknownKey) return before !== undefined && path.at(-3) === 'steps';
  return WAYS.has(String(typeof last === 'number' ? before : last)) || before === 'steps';
}

function namesBehind({ path }: Hole, given: string | undefined): string[] {
  const steps = path.lastIndexOf('steps');
  const [id, key] = steps >= 0 ? [String(path[steps + 1]), path[steps + 2]] : [given, path[1]];
  if (steps < 0 && path[0] !== 'trigger') return [];
  return id !== undefined && (key === undefined || GIVES.has(String(key))) ? [id] : [];
}
