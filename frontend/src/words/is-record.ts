type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** Whether data has named fields: neither a list nor a single value. */
export const isRecord = (value: Json | undefined): value is { [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
