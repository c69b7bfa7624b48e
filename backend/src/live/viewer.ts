import type { LiveEvent } from '@baton/contract';
import type { Response } from 'express';
import { placeName, type LogPlace } from './live-rows.ts';

/** Bytes that may wait for a slow reader before it is sent away; it comes back with Last-Event-ID. */
const mostWaiting = 256 * 1024;

/** One open page: an answer that never ends. */
export class Viewer {
  readonly workspaceId: string;
  readonly personId: string;
  /** Rows of transactions below this were replayed or are older than the visit. */
  from = '0';
  private readonly response: Response;

  constructor(response: Response, { workspaceId, id }: { workspaceId: string; id: string }) {
    this.response = response;
    this.workspaceId = workspaceId;
    this.personId = id;
    response.status(200).set({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    });
    response.flushHeaders();
    response.write('retry: 2000\n\n');
  }

  /** @param place in the log, when the event has one: the browser names it when it comes back */
  send(event: LiveEvent, place?: LogPlace): void {
    const id = place ? `id: ${placeName(place)}\n` : '';
    this.write(`${id}data: ${JSON.stringify(event)}\n\n`);
  }

  ping(): void {
    this.write(': still here\n\n');
  }

  end(): void {
    this.response.end();
  }

  onClose(then: () => void): void {
    this.response.once('close', then);
  }

  private write(text: string): void {
    if (this.response.writableEnded || this.response.destroyed) return;
    this.response.write(text);
    if (this.response.writableLength > mostWaiting) this.response.destroy();
  }
}
