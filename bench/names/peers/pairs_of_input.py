"""Pairs to score: JSON lines [name1, name2, schema] in, a JSON line {scorer, scores from 0 to 1, seconds} out for each scorer."""
import json
import sys
import time

PAIRS = [json.loads(line) for line in sys.stdin]


def judge(scorer, score):
    """Scores every pair and says how long that took, without reading the input or starting Python."""
    started = time.perf_counter()
    scores = [score(one, other, schema) for one, other, schema in PAIRS]
    seconds = time.perf_counter() - started
    print(json.dumps({"scorer": scorer, "scores": scores, "seconds": seconds}))
