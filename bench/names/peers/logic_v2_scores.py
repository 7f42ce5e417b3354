"""Scores pairs with nomenklatura's logic-v2, by names alone: what goes in and out is told in pairs_of_input.py."""
from itertools import count

from followthemoney import EntityProxy
from nomenklatura.matching import LogicV2

from pairs_of_input import judge

CONFIG = LogicV2.default_config()
# What logic-v2 makes of a name is kept by the id of its entity: an id that came twice would be given the first one's name.
ids = count()


def entity(name, schema):
    return EntityProxy.from_dict({"id": str(next(ids)), "schema": schema, "properties": {"name": [name]}})


def score(one, other, schema):
    return LogicV2.compare(entity(one, schema), entity(other, schema), CONFIG).score


score("Warm Up", "Worm Up", "Person")  # loads its tables
judge("logic-v2", score)
