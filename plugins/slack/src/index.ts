import { defineConnector } from '@baton/plugin-sdk';
import { addReaction } from './actions/add-reaction.ts';
import { askForDecision } from './actions/ask-for-decision.ts';
import { createChannel } from './actions/create-channel.ts';
import { deleteMessage } from './actions/delete-message.ts';
import { findChannel } from './actions/find-channel.ts';
import { findPerson } from './actions/find-person.ts';
import { getChannel } from './actions/get-channel.ts';
import { getMessage } from './actions/get-message.ts';
import { getPerson } from './actions/get-person.ts';
import { invitePerson } from './actions/invite-person.ts';
import { joinChannel } from './actions/join-channel.ts';
import { listChannels } from './actions/list-channels.ts';
import { listMembers } from './actions/list-members.ts';
import { listPeople } from './actions/list-people.ts';
import { messagePerson } from './actions/message-person.ts';
import { postMessage } from './actions/post-message.ts';
import { readMessages } from './actions/read-messages.ts';
import { readThread } from './actions/read-thread.ts';
import { removeReaction } from './actions/remove-reaction.ts';
import { replyInThread } from './actions/reply-in-thread.ts';
import { setTopic } from './actions/set-topic.ts';
import { updateMessage } from './actions/update-message.ts';
import { whisper } from './actions/whisper.ts';
import { authentication } from './connection.ts';
import { health } from './health.ts';
import { channels, people } from './options.ts';
import { standIn } from './stand-in/stand-in.ts';
import { mentionTold } from './triggers/mention-told.ts';
import { messageTold } from './triggers/message-told.ts';
import { newMessage } from './triggers/new-message.ts';
import { reactionTold } from './triggers/reaction-told.ts';

export default defineConnector({
  id: 'slack',
  name: 'Slack',
  version: '0.1.0',
  sdk: '^1.0.0',
  category: 'chat',
  hosts: ['slack.com'],
  auth: authentication,
  // Slack counts every method by itself: 20 lists, 50 reads, and about a message a second in a channel.
  limits: {
    default: { per: 'connection', points: 50, seconds: 60, burst: 20 },
    lists: { per: 'connection', points: 20, seconds: 60, burst: 10 },
    posting: { per: 'connection', points: 60, seconds: 60, burst: 5 },
  },
  health,
  options: { channels, people },
  actions: {
    post_message: postMessage,
    reply_in_thread: replyInThread,
    message_person: messagePerson,
    ask_for_decision: askForDecision,
    whisper,
    update_message: updateMessage,
    delete_message: deleteMessage,
    add_reaction: addReaction,
    remove_reaction: removeReaction,
    get_message: getMessage,
    read_messages: readMessages,
    read_thread: readThread,
    list_channels: listChannels,
    find_channel: findChannel,
    get_channel: getChannel,
    create_channel: createChannel,
    join_channel: joinChannel,
    invite_person: invitePerson,
    set_topic: setTopic,
    list_members: listMembers,
    find_person: findPerson,
    get_person: getPerson,
    list_people: listPeople,
  },
  triggers: {
    message_told: messageTold,
    mention_told: mentionTold,
    reaction_told: reactionTold,
    new_message: newMessage,
  },
  sandbox: standIn,
});
