import { Id } from '../format/words.schema.ts';
import { type BpmnElement, textIn } from './moddle.ts';

/** Gives out ids of the map's kind, each once. */
export class Names {
  private readonly taken = new Set<string>();

  /** The wanted id, or the next free one like it. */
  take(wanted: string): string {
    const base = this.legal(wanted);
    let id = base;
    for (let number = 2; this.taken.has(id); number++) id = `${base.slice(0, 54)}_${number}`;
    this.taken.add(id);
    return id;
  }

  private legal(wanted: string): string {
    const id = wanted
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_')
      .replace(/^[^a-z]+|_+$/g, '')
      .slice(0, 54);
    if (Id.safeParse(wanted).success) return wanted;
    return Id.safeParse(id).success ? id : `step_${id}`.replace(/_+$/, '').slice(0, 54);
  }
}

/** What an element is called: its name on one line, else its kind of BPMN element. */
export function titleOf(element: BpmnElement): string {
  const name = textIn(element, 'name')
    .replace(/[\t\r\n]+/g, ' ')
    .slice(0, 300)
    .replace(/[\ud800-\udbff]$/, '')
    .trim();
  return name || element.$type.replace(/^bpmn:/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');
}
