"""The subset in OpenFisca-core: vectorised, one simulation for each day of acts; parameters dated.

Reads the samples from the JSON file it is given, prints its version, and for each line on stdin answers all samples
and prints their outcomes as one line of JSON.
"""

import datetime
import importlib.metadata
import json
import sys

import numpy
from openfisca_core import entities, parameters, periods, taxbenefitsystems, variables
from openfisca_core.simulations import SimulationBuilder

OUTCOMES = ["prior", "exempt", "report", "none"]
person = entities.Entity("person", "persons", "", "")
system = taxbenefitsystems.TaxBenefitSystem([person])
system.parameters = parameters.ParameterNode(
    "",
    data={
        "threshold": {"values": {"1990-01-01": {"value": 100000}, "2020-06-07": {"value": 10000}}},
        "exemption": {"values": {"1990-01-01": {"value": False}, "2020-06-07": {"value": True}}},
    },
)


def variable(name, value_type, formula=None):
    """Declares a variable of a person on a day."""
    contents = {"value_type": value_type, "entity": person, "definition_period": periods.DateUnit.DAY}
    if formula is not None:
        contents["formula"] = formula
    system.add_variable(type(name, (variables.Variable,), contents))


TEXTS = {
    "kind": ["individual", "foreign-body", "company"],
    "sector": ["none", "designated", "core"],
    "investor": ["general", "financial", "government", "violator"],
}
NUMBERS = ["directVotes", "intermediateVotes", "intermediateForeign", "own", "related", "managed"]
TRUTHS = ["resident", "listed", "relatedForeign", "inherited", "use", "e1", "e2", "e3", "e4", "e5"]
for each in [*TEXTS, *NUMBERS]:
    variable(each, int)
for each in TRUTHS:
    variable(each, bool)


def foreign(p, day):
    votes = p("directVotes", day) + numpy.where(
        p("intermediateForeign", day) >= 500000, p("intermediateVotes", day), 0
    )
    kind = p("kind", day)
    return ((kind == 0) & ~p("resident", day)) | (kind == 1) | ((kind == 2) & (votes >= 500000))


def combined(p, day):
    return p("own", day) + numpy.where(p("relatedForeign", day), p("related", day), 0) + p("managed", day)


def acquired(p, day, parameter):
    share = p("combined", day)
    reached = numpy.where(p("listed", day), share >= parameter(day).threshold, share > 0)
    return p("foreign", day) & ~p("inherited", day) & reached


def exempt(p, day, parameter):
    sector, investor = p("sector", day), p("investor", day)
    core = p("listed", day) & ((investor == 1) | (p("combined", day) < 100000))
    is_open = parameter(day).exemption & (investor != 2) & (investor != 3) & ((sector == 1) | core)
    kept = p("e1", day) & p("e2", day) & p("e3", day)
    kept = kept & ((sector != 2) | (investor == 1) | (p("e4", day) & p("e5", day)))
    return is_open & p("use", day) & kept


def outcome(p, day):
    untouched = numpy.where(p("combined", day) >= 100000, 2, 3)
    covered = numpy.where(p("exempt", day), 1, 0)
    return numpy.where(p("acquired", day), numpy.where(p("sector", day) == 0, untouched, covered), 3)


variable("foreign", bool, foreign)
variable("combined", int, combined)
variable("acquired", bool, acquired)
variable("exempt", bool, exempt)
variable("outcome", int, outcome)

with open(sys.argv[1], encoding="utf-8") as file:
    samples = json.load(file)
days = numpy.array([sample["day"] for sample in samples])
columns = {name: numpy.array([TEXTS[name].index(s[name]) for s in samples]) for name in TEXTS}
columns.update({name: numpy.array([s[name] for s in samples]) for name in [*NUMBERS, *TRUTHS]})
groups = [
    (str(datetime.date(1970, 1, 1) + datetime.timedelta(days=int(day))), numpy.flatnonzero(days == day))
    for day in numpy.unique(days)
]


def run():
    answers = numpy.zeros(len(samples), dtype=int)
    for day, rows in groups:
        simulation = SimulationBuilder().build_default_simulation(system, count=len(rows))
        for name, column in columns.items():
            simulation.set_input(name, day, column[rows])
        answers[rows] = simulation.calculate("outcome", day)
    return answers


print(importlib.metadata.version("OpenFisca-Core"), flush=True)
for _ in sys.stdin:
    print(json.dumps([OUTCOMES[answer] for answer in run()]), flush=True)
