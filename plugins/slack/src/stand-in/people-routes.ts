import { bot, botId, team, users } from './company.ts';
import { good, nextPage, pageOf, reading, refused, type SlackRoutes } from './wire.ts';

export const peopleRoutes: SlackRoutes = reading({
  'auth.test': () =>
    good({
      url: team.url,
      team: team.name,
      team_id: team.id,
      user: bot.name,
      user_id: bot.id,
      bot_id: botId,
      is_enterprise_install: false,
    }),
  'users.list': (fields, room) => {
    const page = pageOf(users, fields);
    if (!page) return refused('invalid_cursor');
    const cache_ts = Math.floor(room.now().getTime() / 1_000);
    return good({ members: page.items, cache_ts, ...nextPage(page.next) });
  },
  'users.info': (fields) => {
    const user = users.find(({ id }) => id === fields['user']);
    return user ? good({ user }) : refused('user_not_found');
  },
  'users.lookupByEmail': (fields) => {
    const wanted = fields['email']?.toLowerCase();
    const user = users.find(({ profile }) => wanted !== undefined && 'email' in profile && profile.email === wanted);
    return user ? good({ user }) : refused('users_not_found');
  },
});
