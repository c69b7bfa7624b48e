import { type Document, isMap, isScalar, Pair, type ToStringOptions } from 'yaml';
import { readYaml } from '../format/read-yaml.ts';
import { applyEdit, type MapEdit } from './apply-edit.ts';

const LAYOUT: ToStringOptions = { lineWidth: 0, indent: 2, flowCollectionPadding: true };

/** A step as it was last written, and which of the writer's callbacks that made. */
interface Written {
  /** Where it was written: the text depends on it. */
  place: string;
  text: string;
  comment: boolean;
  chomp: boolean;
}

type PairWriter = Pair['toString'];

/** The map's file with its comments and layout. A step is only written again when an edit touched it: most edits touch one. */
export class WrittenDocument {
  private readonly document: Document;
  private readonly written = new WeakMap<object, Written>();
  private readonly watched = new WeakSet<object>();

  /** @param text one that `readYaml` takes without a fault */
  constructor(text: string) {
    this.document = readYaml(text).document!;
  }

  /** Changes it in place. After an error it may be half changed, and nobody should use it any more. */
  apply(edit: MapEdit): void {
    for (const pair of this.stepsOf(edit)) this.written.delete(pair);
    applyEdit(this.document, edit);
  }

  /** The very text that the document gives without any memory. */
  toString(): string {
    for (const pair of this.steps()) this.watch(pair);
    return this.document.toString(LAYOUT);
  }

  private steps(): Pair[] {
    const { contents } = this.document;
    const steps: unknown = isMap(contents) ? contents.get('steps', true) : undefined;
    return isMap(steps) ? steps.items : [];
  }

  private stepsOf({ set }: MapEdit): Pair[] {
    if (set.some(({ path }) => path[0] === 'steps' && path.length === 1)) return this.steps();
    const touched = new Set(set.flatMap(({ path }) => (path[0] === 'steps' ? [String(path[1])] : [])));
    return this.steps().filter(({ key }) => touched.has(String(isScalar(key) ? key.value : key)));
  }

  private watch(pair: Pair): void {
    if (this.watched.has(pair)) return;
    this.watched.add(pair);
    const write: PairWriter = (context, onComment, onChompKeep) => {
      if (!context) return Pair.prototype.toString.call(pair);
      const place = [context.indent, context.inFlow, context.allNullValues].join();
      const known = this.written.get(pair);
      if (known?.place === place) {
        if (known.comment) onComment?.();
        if (known.chomp) onChompKeep?.();
        return known.text;
      }
      const now: Written = { place, text: '', comment: false, chomp: false };
      const comment = () => ((now.comment = true), onComment?.());
      const chomp = () => ((now.chomp = true), onChompKeep?.());
      now.text = Pair.prototype.toString.call(pair, context, comment, chomp);
      this.written.set(pair, now);
      return now.text;
    };
    Object.defineProperty(pair, 'toString', { value: write });
  }
}
