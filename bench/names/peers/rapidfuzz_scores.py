"""Scores pairs with rapidfuzz: JSON lines [name1, name2] in, JSON lines {scorer: score from 0 to 1} out."""
import json
import sys

from rapidfuzz import fuzz, utils

SCORERS = {"WRatio": fuzz.WRatio, "token sort": fuzz.token_sort_ratio}
for line in sys.stdin:
    one, other = json.loads(line)
    print(json.dumps({name: score(one, other, processor=utils.default_process) / 100 for name, score in SCORERS.items()}))
