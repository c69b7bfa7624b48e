import { z } from '@baton/plugin-sdk';
import { ask, type Context } from './client.ts';
import { read } from './connection.ts';
import { listLabels, listPeople, listProjects, listStates, listTeams } from './documents.ts';
import { nextOf, type Page } from './pages.ts';

interface Query {
  cursor?: string;
  input: Readonly<Record<string, unknown>>;
}

interface Named {
  nodes: { id: string; name: string }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const list = (give: (context: Context, page: Page, query: Query) => Promise<Named>) =>
  read(async (context, query: Query) => {
    const got = await give(context, { first: 100, ...(query.cursor && { after: query.cursor }) }, query);
    const next = nextOf(got);
    const items = got.nodes.map(({ id, name }) => ({ value: id, label: name }));
    return { items, ...(next !== undefined && { next }) };
  });

export const teams = list(async (context, page) => (await ask(context, listTeams, { ...page })).teams);

export const people = list(
  async (context, page) => (await ask(context, listPeople, { filter: { active: { eq: true } }, ...page })).users,
);

export const projects = list(async (context, page) => (await ask(context, listProjects, { ...page })).projects);

export const labels = list(async (context, page) => (await ask(context, listLabels, { ...page })).issueLabels);

/** States of the team that the form names; without one, of all teams. */
export const states = list(async (context, page, { input }) => {
  const team = z.uuid().safeParse(input['team']);
  const filter = team.success ? { team: { id: { eq: team.data } } } : undefined;
  return (await ask(context, listStates, { ...(filter && { filter }), ...page })).workflowStates;
});
