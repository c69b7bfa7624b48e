import { draftPath } from '../api/drafts.ts';
import { askEarly } from '../api/request.ts';

const EDITOR = /^\/maps\/([^/]+)\/edit$/;

/** Whoever opens the editor by its address gets its script and the map while the page still finds out who they are. */
export function startEarly({ pathname, search }: Pick<Location, 'pathname' | 'search'>): void {
  const slug = EDITOR.exec(pathname)?.[1];
  if (slug === undefined) return;
  // Should it fail, the router asks again and says so.
  void import('../map-editor/editor.page.tsx').catch(() => undefined);
  const tab = new URLSearchParams(search).get('tab') ?? 'redesigned';
  if (tab === 'redesigned' || tab === 'current') askEarly(draftPath(decodeURIComponent(slug), tab));
}
