import { defineConnector } from '@baton/plugin-sdk';
import { copyFile } from './actions/copy-file.ts';
import { createFolder } from './actions/create-folder.ts';
import { downloadFile } from './actions/download-file.ts';
import { findFiles } from './actions/find-files.ts';
import { getFile } from './actions/get-file.ts';
import { listAccess } from './actions/list-access.ts';
import { moveFile } from './actions/move-file.ts';
import { renameFile } from './actions/rename-file.ts';
import { replaceFile } from './actions/replace-file.ts';
import { shareFile } from './actions/share-file.ts';
import { trashFile } from './actions/trash-file.ts';
import { unshareFile } from './actions/unshare-file.ts';
import { uploadFile } from './actions/upload-file.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { folders, sharedDrives } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { fileChanged } from './triggers/file-changed.ts';
import { newFile } from './triggers/new-file.ts';

export default defineConnector({
  id: 'google_drive',
  name: 'Google Drive',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'files',
  hosts: ['www.googleapis.com'],
  auth: authentication,
  // Google allows 12,000 requests a minute and user, far fewer in a burst of changes to permissions.
  limits: { default: { per: 'connection', points: 300, seconds: 60, burst: 20 } },
  health,
  options: { folders, shared_drives: sharedDrives },
  actions: {
    find_files: findFiles,
    get_file: getFile,
    download_file: downloadFile,
    upload_file: uploadFile,
    replace_file: replaceFile,
    copy_file: copyFile,
    create_folder: createFolder,
    move_file: moveFile,
    rename_file: renameFile,
    trash_file: trashFile,
    share_file: shareFile,
    unshare_file: unshareFile,
    list_access: listAccess,
  },
  triggers: { new_file: newFile, file_changed: fileChanged },
  sandbox: standIn,
});
