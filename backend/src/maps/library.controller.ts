import { LibrarySource, MapLibrary } from '@baton/contract';
import { readMap } from '@baton/process-maps';
import { Controller, Get, Param } from '@nestjs/common';
import { Answers } from '../http/answers.decorator.ts';
import { Needs } from '../http/needs.decorator.ts';
import { notFound } from '../http/refusal.ts';
import { librarySlugs, mapSource } from '../sample-company/library-files.ts';

/** Maps that come with Baton, to start from. The same for every company. */
@Controller('api/library')
export class LibraryController {
  @Get()
  @Needs('edit_maps')
  @Answers(MapLibrary)
  list(): MapLibrary {
    const maps = librarySlugs().flatMap((id) => {
      const { document } = readMap(mapSource(id));
      if (!document) return [];
      const { title, purpose = '' } = document;
      return [{ id, title, purpose, businessFunction: document.function ?? 'operations' }];
    });
    return { maps };
  }

  @Get(':id')
  @Needs('edit_maps')
  @Answers(LibrarySource)
  one(@Param('id') id: string): LibrarySource {
    // Only names of the list itself are read: an id from outside is never part of a path.
    const known = librarySlugs().find((slug) => slug === id);
    if (known === undefined) throw notFound('map in the library');
    return { id: known, source: mapSource(known) };
  }
}
