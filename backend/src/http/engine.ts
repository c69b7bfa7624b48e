import type { AnsweredAsk } from '../ai/learn-from-answer.ts';
import type { Engine } from '../assemble-engine.ts';

/** The engine as the routes may use it. */
export type EngineDoor = Pick<Engine, 'receiveEvent' | 'postToCase' | 'answerAsk' | 'setSwitch'>;

export const ENGINE = Symbol('Engine');

/** Makes a person's answer an example for the AI step that asked; never fails the answer itself. */
export type Learn = (answered: AnsweredAsk) => Promise<void>;

export const LEARN = Symbol('Learn');
