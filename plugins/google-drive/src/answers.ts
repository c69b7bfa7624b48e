import { z } from '@baton/plugin-sdk';

/** What we read of Google's answers: no more than we use, so that additions of the vendor never matter. */
export const file = z.object({
  id: z.string().min(1),
  name: z.string(),
  mimeType: z.string(),
  size: z.string().regex(/^\d+$/).nullish(),
  md5Checksum: z.string().nullish(),
  parents: z.array(z.string()).nullish(),
  createdTime: z.string().nullish(),
  modifiedTime: z.string().nullish(),
  webViewLink: z.string().nullish(),
  trashed: z.boolean().nullish(),
  driveId: z.string().nullish(),
});

export type File = z.output<typeof file>;

/** Fields have to be asked for, or Google gives only a few. */
export const fileFields = Object.keys(file.shape).join(',');

export const fileList = z.object({
  files: z.array(file),
  nextPageToken: z.string().min(1).nullish(),
  /** True when Google gave up before it had looked everywhere. */
  incompleteSearch: z.boolean().nullish(),
});

export const listFields = `nextPageToken,incompleteSearch,files(${fileFields})`;

export const changeList = z.object({
  changes: z.array(
    z.object({
      fileId: z.string().nullish(),
      removed: z.boolean().nullish(),
      time: z.string().nullish(),
      file: file.nullish(),
    }),
  ),
  nextPageToken: z.string().min(1).nullish(),
  newStartPageToken: z.string().min(1).nullish(),
});

export const changeFields = `nextPageToken,newStartPageToken,changes(fileId,removed,time,file(${fileFields}))`;

export const startToken = z.object({ startPageToken: z.string().min(1) });

export const permission = z.object({
  id: z.string().min(1),
  type: z.string(),
  role: z.string(),
  emailAddress: z.string().nullish(),
  displayName: z.string().nullish(),
});

const permissionFields = Object.keys(permission.shape).join(',');
export const onePermission = { fields: permissionFields };
export const allPermissions = { fields: `nextPageToken,permissions(${permissionFields})`, pageSize: 100 };

export const permissionList = z.object({
  permissions: z.array(permission),
  nextPageToken: z.string().min(1).nullish(),
});

export const about = z.object({
  user: z.object({ emailAddress: z.string().min(1), displayName: z.string().nullish() }),
});

export const driveList = z.object({
  drives: z.array(z.object({ id: z.string().min(1), name: z.string().nullish() })),
  nextPageToken: z.string().min(1).nullish(),
});

/** Bytes, wherever they come from: `instanceof` tells only those of one realm. */
export const bytes = z.custom<ArrayBuffer>((value) => Object.prototype.toString.call(value) === '[object ArrayBuffer]');
