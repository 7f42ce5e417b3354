import { type Config, configOf } from '../platform/config.ts'

/** Settings that are known to be usable. */
export function settings(env: Readonly<Record<string, string>>): Config {
  const read = configOf(env)
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.config
}
