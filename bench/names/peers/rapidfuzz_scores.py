"""Scores pairs with rapidfuzz: what goes in and out is told in pairs_of_input.py."""
from rapidfuzz import fuzz, utils

from pairs_of_input import judge

SCORERS = {"WRatio": fuzz.WRatio, "token sort": fuzz.token_sort_ratio}
for name, scorer in SCORERS.items():
    judge(name, lambda one, other, _: scorer(one, other, processor=utils.default_process) / 100)
