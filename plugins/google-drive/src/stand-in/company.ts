import { createHash } from 'node:crypto';
import { owner } from '@baton/google-account/sandbox';
import { customers } from '@baton/plugin-sdk/sandbox';
import { folderType } from '../query.ts';

/** The stand-in company's drive: always there, never stored until somebody changes it. */
const opened = '2026-09-01T08:00:00.000Z';

export const drives = [{ kind: 'drive#drive', id: '0Drive-operations', name: 'Operations' }];

const link = (id: string, type: string): string =>
  type === folderType ? `https://drive.google.com/drive/folders/${id}` : `https://drive.google.com/file/d/${id}/view`;

export interface Kept {
  /** As Google shows it. */
  file: Record<string, unknown>;
  /** In base64. */
  content: string;
}

/** What Google works out about a file from its content. */
export function withContent(file: Record<string, unknown>, content: string): Kept {
  const bytes = Buffer.from(content, 'base64');
  const about = { size: String(bytes.length), md5Checksum: createHash('md5').update(bytes).digest('hex') };
  const isBytes = !String(file['mimeType']).startsWith('application/vnd.google-apps.');
  return { file: { ...file, ...(isBytes && about) }, content };
}

function make(id: string, name: string, mimeType: string, parent: string, text: string): Kept {
  const about = {
    parents: [parent],
    createdTime: opened,
    modifiedTime: opened,
    webViewLink: link(id, mimeType),
    trashed: false,
  };
  const owners = [{ kind: 'drive#user', displayName: owner.name, emailAddress: owner.email }];
  const file = { kind: 'drive#file', id, name, mimeType, ...about, owners };
  return withContent(file, Buffer.from(text).toString('base64'));
}

const contract = (at: number, organisation: string): Kept => {
  const text = `Lease between Harbor & Pine and ${organisation}, from 1 September 2026.`;
  return make(`1Contract-0${at}`, `Lease ${organisation}.txt`, 'text/plain', '0Folder-contracts', text);
};

const standing = [
  make('0Folder-contracts', 'Contracts', folderType, 'root', ''),
  make('0Folder-invoices', 'Invoices', folderType, 'root', ''),
  make('1Notes', 'Notes of the week', 'application/vnd.google-apps.document', 'root', 'Call Rosa Lind.'),
  ...customers.slice(0, 9).map(({ organisation }, at) => contract(at + 1, organisation)),
];

export const files: ReadonlyMap<string, Kept> = new Map(standing.map((one) => [String(one.file['id']), one]));
