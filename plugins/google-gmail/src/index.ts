import { defineConnector } from '@baton/plugin-sdk';
import { archiveMessage } from './actions/archive-message.ts';
import { createDraft } from './actions/create-draft.ts';
import { findMessages } from './actions/find-messages.ts';
import { getAttachment } from './actions/get-attachment.ts';
import { getMessage } from './actions/get-message.ts';
import { getThread } from './actions/get-thread.ts';
import { labelMessage } from './actions/label-message.ts';
import { markRead } from './actions/mark-read.ts';
import { reply } from './actions/reply.ts';
import { sendDraft } from './actions/send-draft.ts';
import { sendMessage } from './actions/send-message.ts';
import { trashMessage } from './actions/trash-message.ts';
import { unlabelMessage } from './actions/unlabel-message.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { labels } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { messageLabelled } from './triggers/message-labelled.ts';
import { newMessage } from './triggers/new-message.ts';

export default defineConnector({
  id: 'gmail',
  name: 'Gmail',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'email',
  hosts: ['gmail.googleapis.com'],
  auth: authentication,
  // Google counts 15,000 units a minute and user: a reading costs 5 to 20, a sending 100.
  limits: { default: { per: 'connection', points: 60, seconds: 60, burst: 10 } },
  health,
  options: { labels },
  actions: {
    find_messages: findMessages,
    get_message: getMessage,
    get_thread: getThread,
    get_attachment: getAttachment,
    send_message: sendMessage,
    reply,
    create_draft: createDraft,
    send_draft: sendDraft,
    label_message: labelMessage,
    unlabel_message: unlabelMessage,
    archive_message: archiveMessage,
    mark_read: markRead,
    trash_message: trashMessage,
  },
  triggers: { new_message: newMessage, message_labelled: messageLabelled },
  sandbox: standIn,
});
