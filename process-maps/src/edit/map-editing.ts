import { readQuickly } from '#quick-yaml';
import { readYaml, yamlToJson } from '../format/read-yaml.ts';
import { refuseSource } from '../format/source-limits.ts';
import type { MapEdit } from './apply-edit.ts';
import { type EditCommand, EditRefusal } from './edit-command.ts';
import { withValueAt } from './json-path.ts';
import { lowerCommand } from './lower-command.ts';
import { draftOf, type MapDraft, type StepRef } from './map-draft.ts';
import { applyPatch, patchBetween, reversed, type TextPatch } from './text-patch.ts';
import { WrittenDocument } from './written-document.ts';

interface Done {
  title: string;
  patch: TextPatch;
  burst: string | undefined;
}

/** Changes that can be taken back; a person never undoes more, and memory stays small. */
const LONGEST_HISTORY = 2_000;

/**
 * A map under a person's hands: its text is the truth, every change is a command, and every command can be taken back to
 * the very same text. Not shared between threads; whoever draws it reads `draft`, whose unchanged parts stay the same objects.
 */
export class MapEditing {
  /** Made by the first command after the text came from elsewhere. */
  private doc: WrittenDocument | undefined;
  private readonly past: Done[] = [];
  private future: Done[] = [];
  /** The draft is read from the text when somebody asks: undoing many commands reads it once. */
  private now: { text: string; draft?: MapDraft };

  private constructor(text: string, draft: MapDraft) {
    this.now = { text, draft };
  }

  /** Undefined when the text has not the outline of a map: then only its text can be edited. */
  static open(text: string): MapEditing | undefined {
    const draft = outline(text);
    return draft && new MapEditing(text, draft);
  }

  get text(): string {
    return this.now.text;
  }

  get draft(): MapDraft {
    return (this.now.draft ??= outline(this.now.text)!);
  }

  /** Does now what the next command would begin with: for a moment in which nobody waits. */
  prepare(): void {
    this.doc ??= new WrittenDocument(this.text);
    this.doc.toString();
  }

  /** What undo and redo would take back or do again. */
  get undoTitle(): string | undefined {
    return this.past.at(-1)?.title;
  }

  get redoTitle(): string | undefined {
    return this.future.at(-1)?.title;
  }

  /**
   * Does a command. Returns the addresses of the steps it made. Throws {@link EditRefusal}, and then nothing has changed.
   * @param burst commands in a row with the same one, such as the keystrokes in a field, are taken back together
   */
  do(command: EditCommand, burst?: string): StepRef[] {
    const { made, ...edit } = lowerCommand(this.draft, command);
    this.apply(edit, burst);
    return made ?? [];
  }

  /** Does an edit, e.g. the quick fix of a finding. An edit that changes nothing leaves no trace. */
  apply(edit: MapEdit, burst?: string): void {
    const draft = draftOf(edit.set.reduce((json, { path, value }) => withValueAt(json, path, value), this.draft));
    if (!draft) throw new EditRefusal('That would leave no map that can be drawn. Nothing was changed.');
    this.doc ??= new WrittenDocument(this.text);
    try {
      this.doc.apply(edit);
    } catch (error) {
      this.doc = undefined;
      throw error;
    }
    this.become(this.doc.toString(), draft, edit.title, burst);
  }

  /** Takes the text as it was written by hand, or by somebody else. False, and nothing changed, when it has no outline. */
  replaceText(text: string, title: string): boolean {
    const draft = outline(text);
    if (!draft) return false;
    this.doc = undefined;
    this.become(text, draft, title);
    return true;
  }

  /** Takes the last command back. False when there is none. */
  undo(): boolean {
    const last = this.past.pop();
    if (!last) return false;
    this.future.push(last);
    this.jumpTo(applyPatch(this.text, reversed(last.patch)));
    return true;
  }

  redo(): boolean {
    const next = this.future.pop();
    if (!next) return false;
    this.past.push(next);
    this.jumpTo(applyPatch(this.text, next.patch));
    return true;
  }

  private become(text: string, draft: MapDraft, title: string, burst?: string): void {
    if (text === this.text) return;
    const last = this.past.at(-1);
    const goesOn = burst !== undefined && last?.burst === burst && this.future.length === 0;
    const before = goesOn ? applyPatch(this.text, reversed(last.patch)) : this.text;
    if (goesOn) this.past.pop();
    if (before !== text) this.past.push({ title, patch: patchBetween(before, text), burst });
    if (this.past.length > LONGEST_HISTORY) this.past.shift();
    this.future = [];
    this.now = { text, draft };
  }

  private jumpTo(text: string): void {
    this.doc = undefined;
    this.now = { text };
  }
}

function outline(text: string): MapDraft | undefined {
  if (refuseSource(text)) return undefined;
  const quick = readQuickly(text);
  if (quick) return draftOf(quick.json);
  const { document, unreliable } = readYaml(text);
  return document && !unreliable ? draftOf(yamlToJson(document.contents)) : undefined;
}
