#!/bin/sh
# Installs OpenFisca-core from PyPI into a folder of its own, for `npm run bench -- logic`.
set -eu
cd "$(dirname "$0")"
python3 -m venv openfisca-venv
openfisca-venv/bin/pip install --quiet 'OpenFisca-Core==46.0.1'
openfisca-venv/bin/python -c 'import openfisca_core.taxbenefitsystems; print("OpenFisca-core is ready")'
