// `npm run bench:ui`: the map editor in a real browser on the real product. Ends with one line of JSON.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { StartedMap } from '@baton/contract';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from '../browser/stage.ts';
import { mapOfSteps } from './bench-ui-map.ts';

const target = {
  ready12Ms: 1_000,
  ready500Ms: 1_500,
  dragFps500: 50,
  keystrokeToProblemMs200: 150,
  editorJsGzKb: 260,
};
const RUNS = 3;

const median = (values: number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
const open = (page: Page, { url }: Stage, slug: string) =>
  page.goto(`${url}/maps/${slug}/edit`, { waitUntil: 'commit' });

/** Milliseconds from the start of the visit until the first step can be used. */
async function readyIn(stage: Stage, slug: string): Promise<number> {
  const { page } = stage.priya;
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    await page.goto('about:blank');
    await open(page, stage, slug);
    await page.locator('[data-step="step_0"]').waitFor();
    times.push(await page.evaluate(() => performance.now()));
  }
  return Math.round(median(times.slice(1)));
}

/** Frames per second while a step is dragged over the map. */
async function dragFps(stage: Stage, slug: string): Promise<number> {
  const { page } = stage.priya;
  await open(page, stage, slug);
  const step = page.locator('[data-step="step_1"]');
  await step.waitFor();
  await page.waitForTimeout(1_500);
  const box = (await step.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 12, y + 4);
  const counting = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const begun = performance.now();
        let frames = 0;
        const frame = () => {
          frames += 1;
          const took = performance.now() - begun;
          if (took < 2_000) requestAnimationFrame(frame);
          else done((frames / took) * 1_000);
        };
        requestAnimationFrame(frame);
      }),
  );
  for (let at = 0; at < 110; at++) {
    await page.mouse.move(x + 12 + 100 * Math.sin(at / 10), y + 60 * Math.cos(at / 10));
    await page.waitForTimeout(14);
  }
  const fps = await counting;
  await page.mouse.up();
  return Math.round(fps);
}

declare const performance: { now(): number };
declare const requestAnimationFrame: (frame: () => void) => void;

/** Milliseconds from the key that empties a title until the problem stands in the panel. */
async function keystrokeToProblem(stage: Stage, slug: string): Promise<number> {
  const { page } = stage.priya;
  await open(page, stage, slug);
  await page.locator('[data-step="step_1"]').click();
  const title = page.locator('#inspector').getByLabel('Title', { exact: true });
  const times: number[] = [];
  for (let run = 0; run <= 5; run++) {
    await title.fill('A');
    await page.waitForTimeout(900);
    const waiting = page.evaluate(watchForProblem);
    await title.press('End');
    await page.keyboard.press('Backspace');
    times.push(await waiting);
  }
  return Math.round(median(times.slice(1)));
}

/** In the page: from the key to the list's next change, which is that problem: nothing else happens there. */
function watchForProblem(): Promise<number> {
  return new Promise((done) => {
    let pressed = 0;
    const page = document as unknown as BrowserDocument;
    const onKey = (event: { key: string }) => {
      if (event.key === 'Backspace') pressed = performance.now();
    };
    page.addEventListener('keydown', onKey, true);
    const panel = page.querySelector('details:has(> summary)');
    const watcher = new MutationObserver(() => {
      if (pressed === 0) return;
      watcher.disconnect();
      page.removeEventListener('keydown', onKey, true);
      requestAnimationFrame(() => done(performance.now() - pressed));
    });
    watcher.observe(page.querySelector('[data-problems]') ?? panel, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
}

interface BrowserDocument {
  querySelector(selector: string): unknown;
  addEventListener(name: string, listen: (event: { key: string }) => void, capture: boolean): void;
  removeEventListener(name: string, listen: (event: { key: string }) => void, capture: boolean): void;
}
declare const document: object;
declare class MutationObserver {
  constructor(changed: () => void);
  observe(place: unknown, what: object): void;
  disconnect(): void;
}

/** Kilobytes of gzipped script: all that the page loads, and what of it only the editor needs. The worker is counted apart. */
async function scriptSizes(stage: Stage, slug: string) {
  const { page } = stage.priya;
  const loaded = async (address: string, ready: string) => {
    await page.goto(stage.url + address);
    await page.locator(ready).first().waitFor();
    await page.waitForTimeout(1_000);
    const names = await page.evaluate(() =>
      (performance as unknown as { getEntriesByType(type: string): { name: string }[] })
        .getEntriesByType('resource')
        .map(({ name }) => name),
    );
    return new Set(names.filter((name) => name.endsWith('.js')).map((name) => path.basename(name)));
  };
  const shell = await loaded('/people', 'h1');
  const all = await loaded(`/maps/${slug}/edit`, '[data-step]');
  const size = (files: string[]) =>
    Math.round(files.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0) / 100) / 10;
  const own = [...all].filter((file) => !shell.has(file));
  const isWorker = (file: string) => file.includes('worker');
  return {
    editorJsGzKb: size(own.filter((file) => !isWorker(file))),
    workerJsGzKb: size(own.filter(isWorker)),
    pageJsGzKb: size([...all].filter((file) => !isWorker(file))),
  };
}

const dist = path.resolve(import.meta.dirname, '../../frontend/dist/assets');

async function measure(stage: Stage) {
  const slugs = new Map<number, string>();
  for (const count of [12, 200, 500]) {
    const { slug, text } = mapOfSteps(count);
    await stage.priya.post('/api/drafts', { source: text }, StartedMap);
    slugs.set(count, slug);
  }
  return {
    ready12Ms: await readyIn(stage, slugs.get(12)!),
    ready500Ms: await readyIn(stage, slugs.get(500)!),
    dragFps500: await dragFps(stage, slugs.get(500)!),
    keystrokeToProblemMs200: await keystrokeToProblem(stage, slugs.get(200)!),
    ...(await scriptSizes(stage, slugs.get(12)!)),
  };
}

const stage = await openStage();
try {
  const figures = await measure(stage);
  const holds =
    figures.ready12Ms < target.ready12Ms &&
    figures.ready500Ms < target.ready500Ms &&
    figures.dragFps500 >= target.dragFps500 &&
    figures.keystrokeToProblemMs200 < target.keystrokeToProblemMs200 &&
    figures.editorJsGzKb < target.editorJsGzKb;
  console.log(JSON.stringify({ check: 'bench:ui', holds, target, figures }));
} finally {
  await stage.close();
}
