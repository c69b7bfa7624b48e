import { z } from '@baton/plugin-sdk';

/** Slack's ids go into addresses and forms; anything else is refused before it is sent. */
const channelId = () => z.string().regex(/^[CGD][A-Z0-9]{2,30}$/, 'expected the id of a channel, such as C024BE91L');
const personId = () => z.string().regex(/^[UW][A-Z0-9]{2,30}$/, 'expected the id of a person, such as U024BE7LH');

export const channelField = (label = 'Channel') =>
  channelId().meta({ title: label, 'x-options': 'channels', 'x-depends-on': [] });

export const personField = (label = 'Person') =>
  personId().meta({ title: label, 'x-options': 'people', 'x-depends-on': [] });

/** A message is named by its moment, which is unique in its channel. */
export const messageField = (label = 'Message') =>
  z
    .string()
    .regex(/^\d{10}\.\d{6}$/, 'expected the id of a message, such as 1795252800.000100')
    .meta({ title: label });

export const textField = (label = 'Text') => z.string().trim().min(1).max(12_000).meta({ title: label });

export const mentionField = () => z.array(personField()).max(20).default([]).meta({ title: 'People to call by name' });

export const reactionField = () =>
  z
    .string()
    .regex(/^[a-z0-9_+'-]{1,100}$/, 'expected the name of an emoji without colons, such as white_check_mark')
    .meta({ title: 'Emoji' });

export const mostField = (longest: number, usual: number) =>
  z.int().min(1).max(longest).default(usual).meta({ title: 'At most' });
