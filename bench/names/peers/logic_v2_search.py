"""
Screens a list with nomenklatura's logic-v2: every query is compared with every party, since nomenklatura itself keeps no
index to be asked by single queries. JSON lines in: first the list, [[schema, [name, ...]], ...]; then a query a line,
[name, schema]; for each a JSON line out: the first ten, [[place in the list, score], ...].
"""
import heapq
import json
import sys

from followthemoney import EntityProxy
from nomenklatura.matching import LogicV2

CONFIG = LogicV2.default_config()


def entity(key, schema, names):
    return EntityProxy.from_dict({"id": key, "schema": schema, "properties": {"name": names}})


PARTIES = [entity(f"party-{at}", *party) for at, party in enumerate(json.loads(sys.stdin.readline()))]
for number, line in enumerate(sys.stdin):
    name, schema = json.loads(line)
    query = entity(f"query-{number}", schema, [name])
    scored = ((LogicV2.compare(query, party, CONFIG).score, -at) for at, party in enumerate(PARTIES) if party.schema == query.schema)
    print(json.dumps([[-at, score] for score, at in heapq.nlargest(10, scored) if score > 0]), flush=True)
