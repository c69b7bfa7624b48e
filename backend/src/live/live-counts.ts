import type { LiveEvent } from '@baton/contract';
import { Injectable } from '@nestjs/common';
import { MapsReader } from '../maps/maps.reader.ts';

/** Milliseconds between two counts of the same map. */
const countEvery = 1_000;

interface Dirty {
  workspaceId: string;
  mapId: string;
  map: string;
}

/** Where the cases of a map are, told again when they moved, at most once a second per map. */
@Injectable()
export class LiveCounts {
  private readonly dirty = new Map<string, Dirty>();
  private readonly last = new Map<string, number>();

  constructor(private readonly maps: MapsReader) {}

  changed(workspaceId: string, mapId: string, map: string): void {
    this.dirty.set(mapId, { workspaceId, mapId, map });
  }

  async send(tell: (workspaceId: string, event: LiveEvent) => void): Promise<void> {
    const now = Date.now();
    for (const { workspaceId, mapId, map } of this.dirty.values()) {
      if ((this.last.get(mapId) ?? 0) + countEvery > now) continue;
      this.dirty.delete(mapId);
      this.last.set(mapId, now);
      tell(workspaceId, { type: 'counts', map, counts: await this.maps.counts(workspaceId, mapId) });
    }
  }

  forget(): void {
    this.dirty.clear();
    this.last.clear();
  }
}
