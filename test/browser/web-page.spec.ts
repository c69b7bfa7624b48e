import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { SignedIn } from '../demo/signed-in.ts';
import { checkAppearance } from './appearance.checks.ts';
import { checkDeciding } from './decide.checks.ts';
import { checkMailLinks } from './mail-link.checks.ts';
import { checkMaps } from './map.checks.ts';
import { checkOwnCompany } from './own-company.checks.ts';
import { checkResults } from './results.checks.ts';
import { checkSampleRemoval } from './sample.checks.ts';
import { openStage, type Stage } from './stage.ts';
import { checkOffSwitch } from './switch.checks.ts';
import { checkOwnerVerbs } from './owner-verbs.checks.ts';
import { checkTasks } from './task.checks.ts';
import { checkTour } from './tour.checks.ts';

// One start of the product for everything here: the areas stand in files of their own and run in this order.
let stage: Stage;
let sam: SignedIn;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

afterEach(() => {
  // No page may write an error, throw, or do what the content policy refuses.
  expect(stage.takeFaults()).toEqual([]);
});

test('a one-time link signs in, and the address no longer shows it', async () => {
  sam = await stage.signInAs('Sam Okafor');
  expect(sam.me.person.name).toBe('Sam Okafor');
  expect(sam.page.url()).not.toContain('#');
});

describe('deciding', () =>
  checkDeciding(
    () => stage,
    () => sam,
  ));
describe('owners', () =>
  checkOwnerVerbs(
    () => stage,
    () => sam,
  ));
describe('tasks', () => checkTasks(() => stage));
describe('notices by mail', () => checkMailLinks(() => stage));
describe('maps', () => checkMaps(() => stage));
describe('the off switch', () =>
  checkOffSwitch(
    () => stage,
    () => sam,
  ));
describe('results', () => checkResults(() => stage));
describe('the tour', () => checkTour(() => stage));
describe('how it looks', () => checkAppearance(() => stage));
describe('the sample company', () =>
  checkSampleRemoval(
    () => stage,
    () => sam,
  ));
describe('a company of its own', () => checkOwnCompany(() => stage));
