#!/bin/sh
# Installs the peers of `npm run bench -- names` that are not on npm, into bench/names/.venv: rapidfuzz of PyPI.
set -eu
cd "$(dirname "$0")"
python3 -m venv .venv
.venv/bin/pip install --quiet rapidfuzz
