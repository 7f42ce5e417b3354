/**
 * Headers of every answer, as Mozilla's observatory wants them. There is no Strict-Transport-Security: a browser
 * obeys it over TLS only, and TLS ends at the proxy before this server, which is where it belongs.
 */
const SECURITY = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
} as const

function policy(sources: Readonly<Record<string, string>>): string {
  const all = { 'default-src': "'none'", 'base-uri': "'none'", 'frame-ancestors': "'none'", ...sources }
  return Object.entries(all)
    .map(([directive, source]) => `${directive} ${source}`)
    .join('; ')
}

/** Of the API's answers: data that loads nothing, and is never the same twice. */
export const API_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY,
  'content-security-policy': policy({ 'form-action': "'none'" }),
  'cache-control': 'no-store',
}

/** Of the pages: everything from this server, nothing inline, nothing evaluated. */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  ...SECURITY,
  'content-security-policy': policy({
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'font-src': "'self'",
    'connect-src': "'self'",
    'form-action': "'none'",
  }),
}
