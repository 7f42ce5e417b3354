/// <reference types="vite/client" />

interface ImportMetaEnv {
  /** Are these the pages that any file server can serve, with nothing behind them? */
  readonly STATIC: boolean
}

declare module 'virtual:worked-cases/*' {
  /** The worked cases of a regime: one member a file, as `readWorkedCases` reads it. */
  const files: readonly { readonly name: string; readonly file: unknown }[]
  export default files
}
