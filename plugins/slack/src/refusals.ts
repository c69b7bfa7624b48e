import { ConnectorError, type FailureCode } from '@baton/plugin-sdk';

/** Slack answers refusals with HTTP 200 and a word. Words that are not here count as refused for good. */
const meanings: Readonly<Record<string, FailureCode>> = {
  ...all('auth_expired', 'invalid_auth', 'not_authed', 'token_expired'),
  ...all('auth_revoked', 'token_revoked', 'account_inactive'),
  ...all('forbidden', 'missing_scope', 'no_permission', 'not_in_channel', 'restricted_action', 'ekm_access_denied'),
  ...all('forbidden', 'restricted_action_read_only_channel', 'restricted_action_thread_only_channel'),
  ...all('forbidden', 'restricted_action_non_threadable_channel', 'cant_update_message', 'cant_delete_message'),
  ...all('forbidden', 'edit_window_closed', 'compliance_exports_prevent_deletion', 'user_not_visible', 'cant_invite'),
  ...all('forbidden', 'cant_invite_self', 'user_is_bot', 'user_is_restricted', 'user_is_ultra_restricted'),
  ...all('forbidden', 'ura_max_channels', 'org_login_required', 'access_denied', 'not_allowed_token_type'),
  ...all('forbidden', 'enterprise_is_restricted', 'cannot_dm_bot', 'messages_tab_disabled'),
  ...all('rate_limited', 'rate_limited', 'ratelimited', 'message_limit_exceeded'),
  ...all('not_found', 'channel_not_found', 'user_not_found', 'users_not_found', 'message_not_found'),
  ...all('not_found', 'thread_not_found', 'user_disabled', 'user_not_in_channel', 'no_reaction'),
  ...all('conflict', 'name_taken', 'already_in_channel', 'already_reacted', 'is_archived', 'too_many_reactions'),
  ...all('conflict', 'too_many_emoji', 'is_inactive'),
  ...all('invalid_input', 'no_text', 'msg_too_long', 'msg_blocks_too_long', 'invalid_blocks', 'invalid_name'),
  ...all('invalid_input', 'invalid_name_required', 'invalid_name_punctuation', 'invalid_name_maxlength'),
  ...all('invalid_input', 'invalid_name_specials', 'no_channel', 'too_long', 'bad_timestamp', 'no_item_specified'),
  ...all('invalid_input', 'invalid_cursor', 'invalid_limit', 'limit_required', 'invalid_ts_latest', 'no_user'),
  ...all('invalid_input', 'invalid_ts_oldest', 'users_list_not_supplied', 'not_enough_users', 'too_many_users'),
  ...all('invalid_input', 'invalid_user_combination', 'invalid_arguments', 'invalid_arg_name', 'invalid_charset'),
  ...all('invalid_input', 'method_not_supported_for_channel_type', 'too_many_attachments', 'invalid_form_data'),
};

/** Slack says of these that part of the work may have been done. */
const unclear = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);

/** What a person can do about it. */
const advice: Readonly<Record<string, string>> = {
  not_in_channel: 'Invite the app to the channel first.',
  channel_not_found: 'Private channels are seen only by an app that was invited.',
  missing_scope: 'The app in Slack lacks a permission; add it there and install the app again.',
  is_archived: 'The channel is archived.',
  users_not_found: 'Nobody in the workspace has this address.',
};

function all(code: FailureCode, ...words: string[]): Record<string, FailureCode> {
  return Object.fromEntries(words.map((word) => [word, code]));
}

/** Waited when Slack says "too many" in an answer without a header. Milliseconds. */
const usualWait = 30_000;

/** The refusal in the ten words. `write`: the request may have changed something. */
export function inSlacksTerms(word: string, write: boolean): ConnectorError {
  if (unclear.has(word)) {
    return new ConnectorError(write ? 'unknown_outcome' : 'vendor_down', `Slack failed: ${word}.`, { status: 200 });
  }
  const code = meanings[word] ?? 'permanent';
  const more = advice[word] ? ` ${advice[word]}` : '';
  const wait = code === 'rate_limited' && { retryAfterMs: usualWait };
  return new ConnectorError(code, `Slack refused: ${word}.${more}`, { status: 200, ...wait });
}

/** The word of a refusal, if the answer is one; the SDK makes up refusals out of answers that it cannot read. */
export function wordOf(thrown: unknown): string | undefined {
  const { data } = (thrown ?? {}) as { data?: { ok?: unknown; error?: unknown } };
  if (data?.ok !== false || typeof data.error !== 'string') return undefined;
  return /^[a-z][a-z0-9_]{2,60}$/.test(data.error) ? data.error : undefined;
}

/** True when Slack refused with one of these words, which for some changes means "it is so already". */
export const refusedWith = (thrown: unknown, ...words: string[]): boolean =>
  ConnectorError.is(thrown) && words.some((word) => thrown.message.startsWith(`Slack refused: ${word}.`));
