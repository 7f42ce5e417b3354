#!/bin/sh
# Builds moov-io/watchman, a peer of `npm run bench -- names-search`, into bench/names/.watchman, from its source as the Go
# module proxy serves it, with the versions that its own go.sum fixes. Needs Go 1.23 or newer.
set -eu
cd "$(dirname "$0")"
mkdir -p .watchman
cd .watchman
folder=$(go mod download -json github.com/moov-io/watchman@v0.50.0 | sed -n 's/.*"Dir": "\(.*\)".*/\1/p')
rm -rf source
cp -R "$folder" source
chmod -R u+w source
(cd source && go build -o ../watchman ./cmd/server)
rm -rf source
echo 'watchman is ready'
