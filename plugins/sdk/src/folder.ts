import type { Readable } from 'node:stream';

export interface FileFacts {
  /** Relative to the company's folder, with / between folders. */
  name: string;
  bytes: number;
  /** ISO 8601. */
  changedAt: string;
}

/**
 * The company's folder of files, fenced by the host: names are relative, never leave the folder and follow no links. What is
 * not there, or may not be, is a `ConnectorError`.
 */
export interface Folder {
  /** Files directly in a folder, by name; the empty name is the company's folder itself. */
  list: (folder: string) => Promise<FileFacts[]>;
  facts: (name: string) => Promise<FileFacts>;
  read: (name: string) => Promise<Readable>;
  /** The whole file or nothing of it. @throws conflict when it is there and may not be replaced */
  write: (name: string, content: Uint8Array, options: { replace: boolean }) => Promise<void>;
  /** Adds to the end of a file that still has `bytes` bytes. @throws conflict when somebody else has written to it */
  append: (name: string, content: Uint8Array, options: { bytes: number }) => Promise<void>;
}
