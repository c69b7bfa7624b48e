import { choiceField, idField } from '@baton/google-account';

export const fileField = () => idField('File', 'a file');

export const folderField = (label = 'Folder') => choiceField(label, 'folders', 'a folder');

export const sharedDriveField = () => choiceField('Shared drive', 'shared_drives', 'a shared drive');
