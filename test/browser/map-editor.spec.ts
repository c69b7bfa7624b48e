import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { checkEditorInput } from './editor-input.checks.ts';
import { checkEditorViews } from './editor-views.checks.ts';
import { checkEditor } from './editor.checks.ts';
import { checkSharing } from './share.checks.ts';
import { openStage, type Stage } from './stage.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

afterEach(() => {
  // No page may write an error, throw, or do what the content policy refuses.
  expect(stage.takeFaults()).toEqual([]);
});

checkEditor(() => stage);
checkEditorInput(() => stage);
checkSharing(() => stage);
checkEditorViews(() => stage);
