import {
  asList,
  asRecord,
  asText,
  effectKey,
  type GoogleRoutes,
  newId,
  noSuch,
  owner,
  refused,
} from '@baton/google-account/sandbox';
import type { SandboxRoom } from '@baton/plugin-sdk/sandbox';
import { columnName, inTab } from '../a1.ts';
import { bookOf, cellsIn, keepBook, type Place, placeOf, writeCells } from './book-store.ts';
import type { Tab } from './company.ts';

const base = '/v4/spreadsheets';
const cellsAt = `${base}/{book}/values/{range}`;

const badRange = (range: string) => refused(400, 'badRequest', `Unable to parse range: ${range}`);

const properties = ({ title, sheetId, rowCount, columnCount }: Tab, index: number) => ({
  properties: { sheetId, title, index, sheetType: 'GRID', gridProperties: { rowCount, columnCount } },
});

const linesOf = (body: unknown): unknown[][] => asList(asRecord(body)['values']).map(asList);

const textOf = ({ tab, rows, columns }: Place): string =>
  inTab(tab.title, `${columnName(columns[0])}${rows[0]}:${columnName(columns[1])}${rows[1]}`);

/** Finds the place, lets `work` do something there, and keeps the book. */
async function at(
  room: SandboxRoom,
  { book, range }: { book: string; range: string },
  work: (place: Place, all: Tab[]) => unknown,
) {
  const all = await bookOf(room, book);
  if (!all) return noSuch('Requested entity was');
  const place = placeOf(all, range);
  if (!place) return badRange(range);
  const answer = work(place, all);
  await keepBook(room, book, all, effectKey(room, `write ${range}`));
  return Response.json(answer);
}

const pathOf = (path: Readonly<Record<string, string>>, ending = '') => ({
  book: path['book']!,
  range: path['range']!.slice(0, path['range']!.length - ending.length),
});

export const routes: GoogleRoutes = {
  'GET /oauth2/v2/userinfo': () => Response.json({ id: '1001', email: owner.email, verified_email: true }),
  [`POST ${base}`]: async ({ body, room }) => {
    const { properties: about, sheets } = asRecord(body);
    const id = newId(room, 'book', 'POST /spreadsheets');
    const made = asList(sheets).map((one, sheetId): Tab => {
      const [first] = asList(asRecord(one)['data']).map(asRecord);
      const lines = asList(first?.['rowData']).map((row) =>
        asList(asRecord(row)['values']).map((value) =>
          asText(asRecord(asRecord(value)['userEnteredValue'])['stringValue']),
        ),
      );
      const title = asText(asRecord(asRecord(one)['properties'])['title']);
      return { title, sheetId, rowCount: 1_000, columnCount: 26, lines };
    });
    await keepBook(room, id, made, effectKey(room, 'POST /spreadsheets'));
    const spreadsheetUrl = `https://docs.google.com/spreadsheets/d/${id}/edit`;
    return Response.json({ spreadsheetId: id, spreadsheetUrl, properties: about, sheets: made.map(properties) });
  },
  [`GET ${base}/{book}`]: async ({ path, room }) => {
    const all = await bookOf(room, path['book']!);
    if (!all) return noSuch('Requested entity was');
    return Response.json({ spreadsheetId: path['book'], sheets: all.map(properties) });
  },
  [`POST ${base}/{book}`]: async ({ path, body, room }) => {
    const id = path['book']!.replace(/:batchUpdate$/, '');
    const all = await bookOf(room, id);
    if (!all) return noSuch('Requested entity was');
    const [first] = asList(asRecord(body)['requests']).map((one) => asRecord(asRecord(one)['addSheet']));
    const title = asText(asRecord(first?.['properties'])['title']);
    if (all.some((tab) => tab.title === title))
      return refused(400, 'badRequest', 'A sheet with the name already exists.');
    const tab = { title, sheetId: all.length + 100, rowCount: 1_000, columnCount: 26, lines: [] };
    await keepBook(room, id, [...all, tab], effectKey(room, `tab ${title}`));
    return Response.json({ spreadsheetId: id, replies: [{ addSheet: properties(tab, all.length) }] });
  },
  [`GET ${cellsAt}`]: async ({ path, room }) => {
    const { book, range } = pathOf(path);
    const all = await bookOf(room, book);
    if (!all) return noSuch('Requested entity was');
    const place = placeOf(all, range);
    if (!place) return badRange(range);
    const values = cellsIn(place);
    return Response.json({ range: textOf(place), majorDimension: 'ROWS', ...(values.length > 0 && { values }) });
  },
  [`PUT ${cellsAt}`]: ({ path, query, body, room }) =>
    at(room, pathOf(path), (place) => {
      const updatedCells = writeCells(place, linesOf(body), query.get('valueInputOption') ?? 'RAW');
      return { spreadsheetId: path['book'], updatedRange: textOf(place), updatedCells };
    }),
  [`POST ${cellsAt}`]: ({ path, query, body, room }) =>
    path['range']!.endsWith(':clear')
      ? at(room, pathOf(path, ':clear'), (place) => {
          const [wide, high] = [place.columns[1] - place.columns[0] + 1, place.rows[1] - place.rows[0] + 1];
          writeCells(
            place,
            Array.from({ length: high }, () => Array.from({ length: wide }, () => '')),
            'RAW',
          );
          return { spreadsheetId: path['book'], clearedRange: textOf(place) };
        })
      : at(room, pathOf(path, ':append'), ({ tab, columns }) => {
          const lines = linesOf(body);
          const first = tab.lines.findLastIndex((line) => (line ?? []).some((value) => (value ?? '') !== '')) + 2;
          const rows: [number, number] = [first, first + lines.length - 1];
          writeCells({ tab, rows, columns }, lines, query.get('valueInputOption') ?? 'RAW');
          tab.rowCount = Math.max(tab.rowCount, rows[1]);
          return { spreadsheetId: path['book'], updates: { updatedRange: textOf({ tab, rows, columns }) } };
        }),
};
