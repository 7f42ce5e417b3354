import type { Plugin } from 'vite'

/** What the pages may do where no server sets headers: load their own files, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Puts the content security policy into the page itself. Nothing leaves the browser: it may not even connect. */
export function staticPages(): Plugin {
  return {
    name: 'sekisho-static-pages',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
        injectTo: 'head-prepend',
      },
    ],
  }
}
