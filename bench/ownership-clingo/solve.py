"""Solves each line of facts from standard input; prints what is controlled in all and in some of its worlds."""
import json
import sys
from pathlib import Path

import clingo

RULES = Path(__file__).with_name("control.lp").read_text()


def entities(facts: str, mode: str) -> list[int]:
    control = clingo.Control(["0", f"--enum-mode={mode}", "--warn=none"])
    control.add("base", [], RULES + facts)
    control.ground([("base", [])])
    found: list[int] = []
    # The last model of brave and of cautious reasoning is the answer.
    with control.solve(yield_=True) as models:
        for model in models:
            found = [symbol.arguments[0].number for symbol in model.symbols(shown=True)]
    return sorted(found)


for line in sys.stdin:
    print(json.dumps([entities(line, "cautious"), entities(line, "brave")]))
