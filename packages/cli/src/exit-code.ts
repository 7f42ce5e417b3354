/** What the exit code of `sekisho` means; documented in the README. */
export const EXIT = {
  /** Everything asked for was answered. "Unknown" and "outside what is modelled" are answers. */
  done: 0,
  /** Some input could not be answered, or a worked case failed; the rest was answered. */
  faulty: 1,
  /** The command was called wrongly; nothing was done. */
  usage: 2,
  /** An error of Sekisho itself. */
  internal: 70,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]
