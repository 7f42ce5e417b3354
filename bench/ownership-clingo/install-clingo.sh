#!/bin/sh
# Installs the answer-set solver of `npm run bench -- ownership-clingo`, clingo of PyPI, into bench/ownership-clingo/.venv.
set -eu
cd "$(dirname "$0")"
python3 -m venv .venv
.venv/bin/pip install --quiet 'clingo>=5.7,<6'
.venv/bin/python -c 'import clingo; print("clingo is ready:", clingo.__version__)'
