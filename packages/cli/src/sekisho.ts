#!/usr/bin/env -S node --conditions=source
process.stdout.write("sekisho\n")
