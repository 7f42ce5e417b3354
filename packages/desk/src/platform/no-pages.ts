/** What stands at `/` while the pages are not built. */
export const NO_PAGES = `<!doctype html>
<html lang="ja">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>関所 Sekisho</title>
<h1>関所 Sekisho</h1>
<p>画面はまだ作られていません。<a href="/api">API</a> は使えます。</p>
<p lang="en">The pages have not been built. <a href="/api">The API</a> can be used.</p>
</html>
`
