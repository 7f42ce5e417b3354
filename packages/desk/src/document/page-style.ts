/** The style of the API's page. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#d0d4da, #4a4f57); --soft: light-dark(#f4f5f7, #22252a) }
body {
  max-width: 46rem; margin: 0 auto; padding: 2rem 1rem 6rem;
  font: 1.0625rem/1.8 "Noto Sans JP", "Hiragino Sans", "Yu Gothic", system-ui, sans-serif;
  color: light-dark(#1a1a1c, #f0f0f2); background: light-dark(#fff, #18191c); overflow-wrap: anywhere;
}
h1 { font-size: 1.75rem; line-height: 1.4 }
h2 { font-size: 1.375rem; margin: 3rem 0 1rem }
h3 { font-size: 1.0625rem; margin: 2.5rem 0 0.25rem; padding-top: 1.5rem; border-top: 1px solid var(--line) }
p { margin: 0.5rem 0 }
a { color: light-dark(#0017c1, #9db7f9) }
:focus-visible { outline: 3px solid light-dark(#1a1a1c, #fff); outline-offset: 2px }
code, pre { font: 0.9375rem/1.6 ui-monospace, "Noto Sans Mono CJK JP", monospace }
pre { padding: 0.75rem 1rem; background: var(--soft); white-space: pre-wrap }
table { border-collapse: collapse; width: 100% }
th, td { text-align: left; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line) }
nav { text-align: right }
@media print { nav { display: none } }
`
