import type { DataSource } from '@modelarts-openapi/types';

/** Where data comes from, as the emulator keeps it: without what is secret or says who people are. */
export function withoutPeople({ source_info, ...source }: DataSource): DataSource {
  if (!source_info) return source;
  const { user_name: _name, user_password: _password, ...kept } = source_info;
  return { ...source, source_info: kept };
}
