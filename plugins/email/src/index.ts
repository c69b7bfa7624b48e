import { defineConnector } from '@baton/plugin-sdk';
import { findMail } from './actions/find-mail.ts';
import { getAttachment } from './actions/get-attachment.ts';
import { getMail } from './actions/get-mail.ts';
import { markMail } from './actions/mark-mail.ts';
import { moveMail } from './actions/move-mail.ts';
import { sendMessage } from './actions/send-message.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { folders } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { mailArrived } from './triggers/mail-arrived.ts';

export default defineConnector({
  id: 'email',
  name: 'E-mail',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'email',
  hosts: ['*'],
  auth: authentication,
  limits: { default: { per: 'connection', points: 5, seconds: 1 } },
  health,
  options: { folders },
  actions: {
    send_message: sendMessage,
    find_messages: findMail,
    get_message: getMail,
    get_attachment: getAttachment,
    move_message: moveMail,
    mark_message: markMail,
  },
  triggers: { mail_arrived: mailArrived },
  sandbox: standIn,
});
