#!/bin/sh
# Installs the peers of `npm run bench -- names` that are of PyPI, into bench/names/.venv: rapidfuzz, and nomenklatura with
# its logic-v2. nomenklatura needs PyICU, which is built here where PyPI has none ready: then ICU's headers and a C++
# compiler must be there (Debian: libicu-dev, pkg-config, g++).
set -eu
cd "$(dirname "$0")"
python3 -m venv .venv
.venv/bin/pip install --quiet 'rapidfuzz>=3.14,<4' 'nomenklatura==4.17.4'
.venv/bin/python -c 'from nomenklatura.matching import LogicV2; import rapidfuzz; print("rapidfuzz and nomenklatura are ready")'
