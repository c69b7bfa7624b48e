import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, createRoute, createRouter, redirect } from '@tanstack/react-router';
import { Refusal } from '../api/problem.ts';
import { meQuery } from '../api/session.ts';
import { NotFound, RouteFailed } from './route-states.tsx';
import {
  boardSearch,
  briefSearch,
  caseFilterSearch,
  caseSearch,
  editSearch,
  logSearch,
  measuresSearch,
  messageSearch,
  signInSearch,
} from './search-params.ts';
import { AppShell } from './shell/app-shell.tsx';
import { lazyPage } from './lazy-page.ts';

interface RouterContext {
  queries: QueryClient;
}

const root = createRootRouteWithContext<RouterContext>()({ notFoundComponent: NotFound, errorComponent: RouteFailed });

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyPage(async () => (await import('../sign-in/sign-in.page.tsx')).SignInPage),
});

/** A map behind a link, for people who do not sign in. */
const shared = createRoute({
  getParentRoute: () => root,
  path: '/shared',
  component: lazyPage(async () => (await import('../map-by-link/map-by-link.page.tsx')).MapByLinkPage),
});

/** Everything but the sign-in page and a shared map needs a signed-in person. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: AppShell,
  beforeLoad: async ({ context, location }) => {
    try {
      await context.queries.ensureQueryData(meQuery);
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.status !== 401) throw failure;
      throw redirect({ to: '/sign-in', search: { to: location.href } });
    }
  },
});

const start = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/exceptions' });
  },
});

const board = createRoute({
  getParentRoute: () => signedIn,
  path: '/exceptions',
  validateSearch: boardSearch,
  component: lazyPage(async () => (await import('../exception-board/board.page.tsx')).BoardPage),
});
const openAsk = createRoute({ getParentRoute: () => board, path: '$caseId/$askId' });

const cases = createRoute({
  getParentRoute: () => signedIn,
  path: '/cases',
  validateSearch: caseFilterSearch,
  component: lazyPage(async () => (await import('../cases/cases.page.tsx')).CasesPage),
});
const oneCase = createRoute({
  getParentRoute: () => signedIn,
  path: '/cases/$caseId',
  validateSearch: caseSearch,
  component: lazyPage(async () => (await import('../cases/case.page.tsx')).CasePage),
});

const maps = createRoute({
  getParentRoute: () => signedIn,
  path: '/maps',
  component: lazyPage(async () => (await import('../maps/maps.page.tsx')).MapsPage),
});
const oneMap = createRoute({
  getParentRoute: () => signedIn,
  path: '/maps/$slug',
  component: lazyPage(async () => (await import('../maps/map.page.tsx')).MapPage),
});
const editMap = createRoute({
  getParentRoute: () => signedIn,
  path: '/maps/$slug/edit',
  validateSearch: editSearch,
  component: lazyPage(async () => (await import('../map-editor/editor.page.tsx')).EditorPage),
});

const launch = createRoute({
  getParentRoute: () => signedIn,
  path: '/maps/$slug/launch',
  component: lazyPage(async () => (await import('../launch/launch.page.tsx')).LaunchPage),
});
const runbook = createRoute({
  getParentRoute: () => signedIn,
  path: '/maps/$slug/runbook',
  component: lazyPage(async () => (await import('../launch/runbook.page.tsx')).RunbookPage),
});
const savedCases = createRoute({
  getParentRoute: () => signedIn,
  path: '/maps/$slug/saved-cases',
  component: lazyPage(async () => (await import('../saved-cases/saved-cases.page.tsx')).SavedCasesPage),
});
const log = createRoute({
  getParentRoute: () => signedIn,
  path: '/log',
  validateSearch: logSearch,
  component: lazyPage(async () => (await import('../log/log.page.tsx')).LogPage),
});
const review = createRoute({
  getParentRoute: () => signedIn,
  path: '/review',
  component: lazyPage(async () => (await import('../review/review.page.tsx')).ReviewPage),
});
const brief = createRoute({
  getParentRoute: () => signedIn,
  path: '/brief',
  validateSearch: briefSearch,
  component: lazyPage(async () => (await import('../review/brief.page.tsx')).BriefPage),
});
const measures = createRoute({
  getParentRoute: () => signedIn,
  path: '/measures',
  validateSearch: measuresSearch,
  component: lazyPage(async () => (await import('../measures/measures.page.tsx')).MeasuresPage),
});

const packs = createRoute({
  getParentRoute: () => signedIn,
  path: '/context-packs',
  component: lazyPage(async () => (await import('../context-packs/context-packs.page.tsx')).ContextPacksPage),
});
const onePack = createRoute({
  getParentRoute: () => signedIn,
  path: '/context-packs/$name',
  component: lazyPage(async () => (await import('../context-packs/context-pack.page.tsx')).ContextPackPage),
});

const newMap = createRoute({
  getParentRoute: () => signedIn,
  path: '/new-map',
  component: lazyPage(async () => (await import('../new-map/new-map.page.tsx')).NewMapPage),
});
const settings = createRoute({
  getParentRoute: () => signedIn,
  path: '/settings',
  component: lazyPage(async () => (await import('../settings/settings.page.tsx')).SettingsPage),
});

const connectors = createRoute({
  getParentRoute: () => signedIn,
  path: '/connectors',
  component: lazyPage(async () => (await import('../connectors/connectors.page.tsx')).ConnectorsPage),
});
const oneConnector = createRoute({
  getParentRoute: () => signedIn,
  path: '/connectors/$id',
  component: lazyPage(async () => (await import('../connectors/connector.page.tsx')).ConnectorPage),
});
const signInReturn = createRoute({
  getParentRoute: () => signedIn,
  path: '/connectors/sign-in',
  component: lazyPage(async () => (await import('../connectors/sign-in-return.page.tsx')).SignInReturnPage),
});
const messages = createRoute({
  getParentRoute: () => signedIn,
  path: '/messages',
  validateSearch: messageSearch,
  component: lazyPage(async () => (await import('../connectors/messages.page.tsx')).MessagesPage),
});
const plugins = createRoute({
  getParentRoute: () => signedIn,
  path: '/plugins',
  component: lazyPage(async () => (await import('../plugins/plugins.page.tsx')).PluginsPage),
});
const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people',
  component: lazyPage(async () => (await import('../people/people.page.tsx')).PeoplePage),
});
const workload = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/workload',
  component: lazyPage(async () => (await import('../people/workload.page.tsx')).WorkloadPage),
});
const away = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/away',
  component: lazyPage(async () => (await import('../people/away.page.tsx')).AwayPage),
});
const onCall = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/on-call',
  component: lazyPage(async () => (await import('../people/on-call.page.tsx')).OnCallPage),
});
const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/audit',
  component: lazyPage(async () => (await import('../audit/audit.page.tsx')).AuditPage),
});

const routeTree = root.addChildren([
  signIn,
  shared,
  signedIn.addChildren([
    start,
    board.addChildren([openAsk]),
    cases,
    oneCase,
    maps,
    oneMap,
    editMap,
    launch,
    runbook,
    savedCases,
    packs,
    onePack,
    measures,
    review,
    log,
    brief,
    newMap,
    connectors,
    signInReturn,
    oneConnector,
    messages,
    plugins,
    people,
    workload,
    away,
    onCall,
    settings,
    audit,
  ]),
]);

export const createPageRouter = (queries: QueryClient) =>
  createRouter({ routeTree, context: { queries }, defaultPreload: 'intent', defaultNotFoundComponent: NotFound });

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPageRouter>;
  }
}
