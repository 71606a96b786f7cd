"""Mutants of the policy data: changes one figure, date, age, switch or choice of the Boxmeer policy or
of a norm table its cases rely on, leaves out one condition or cost type, and looks whether the policy
still loads and every case still comes out as expected.

    gegevens.py PROGRAM [--aantal N] [--zaad S]

PROGRAM: beleid_mutant.cc, built.
"""
import argparse
import datetime
import json
import random
import re
import subprocess
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import overlevers  # noqa: E402

TREE = Path(__file__).resolve().parents[2]
DATA = TREE / 'policy-data'
# The tables in force on a date that the policy of Boxmeer 2005 covers.
FILES = ('gemeenten/boxmeer/2005-10-01.json', 'landelijk/2005-01-01.json',
         'landelijk/2006-01-01.json', 'landelijk/2006-07-01.json')
# For people: what is said, not what is decided.
WORDS = {'$schema', 'titel', 'naam', 'bron', 'bronnen', 'artikel', 'artikelKleinPensioen', 'artikelKosten',
         'opmerking', 'zekerheid', 'document', 'url', 'gemeente', 'wet'}
NAMES = {'id', 'soort', 'categorie'}  # of the element itself: another name is another element
AMOUNT, DATE, DAY = (re.compile(p) for p in (r'\d+\.\d\d$', r'\d{4}-\d\d-\d\d$', r'\d\d-\d\d$'))


def choices():
    """{key: its values}, of the schema and of what the policy itself names."""
    found = {}

    def look(node):
        if isinstance(node, list):
            for element in node:
                look(element)
        if not isinstance(node, dict):
            return
        for key, value in node.get('properties', {}).items():
            found.setdefault(key, []).extend(v for v in enum_of(value) if isinstance(v, str))
        for value in node.values():
            look(value)
    schema = json.loads((DATA / 'schema/gemeente.schema.json').read_text())

    def enum_of(value):
        if not isinstance(value, dict):
            return []
        if '$ref' in value:
            return enum_of(schema['$defs'].get(value['$ref'].split('/')[-1]))
        if 'items' in value:
            return enum_of(value['items'])
        return value.get('enum', [value['const']] if 'const' in value else [])
    look(schema)
    policy = (DATA / FILES[0]).read_text()
    for key in ('verwijzing', 'regime', 'draagkracht'):
        found[key] = re.findall(rf'"{key}": "([^"]+)"', policy)
    return {key: sorted(set(values)) for key, values in found.items()}


CHOICES = choices()


def shifted(value, days, form):
    day = datetime.datetime.strptime(value, form) + datetime.timedelta(days=days)
    return day.strftime(form)


def others(key, value):
    """What stands there instead, one at a time."""
    if isinstance(value, bool):
        return [not value]
    if isinstance(value, int):
        return [value + 1] + ([value - 1] if value > 0 else [])
    if not isinstance(value, str):
        return []
    if AMOUNT.match(value):
        cents = int(value.replace('.', ''))
        return [f'{c // 100}.{c % 100:02}' for c in (cents + 1, cents - 1) if c >= 0]
    for pattern, form in ((DATE, '%Y-%m-%d'), (DAY, '%m-%d')):
        if pattern.match(value):
            return [shifted(value, days, form) for days in (1, -1)]
    rest = [v for v in CHOICES.get(key, []) if v != value]
    # What decides is tried with every other word, what only names something with one.
    return rest if key in ('telt', 'oordeel', 'bijNee', 'op', 'wie') else rest[:1]


def mutants_of(file):
    """[{file, text: place, was, becomes, change}]; change alters a copy of the document."""
    found = []

    def add(place, was, becomes, change):
        found.append({'file': file, 'text': place, 'was': was, 'becomes': becomes, 'nth': 1,
                      'change': change})

    def walk(node, path, place):
        items = node.items() if isinstance(node, dict) else enumerate(node)
        for key, value in list(items):
            if key in WORDS:
                continue
            name = key
            if isinstance(value, dict):
                name = next((value[n] for n in ('id', 'soort', 'categorie') if n in value
                             and isinstance(key, int)), key)
            here, to = f'{place}/{name}', path + [key]
            if isinstance(key, int) or (key not in NAMES and isinstance(node, dict)):
                add(here, 'there', 'left out', lambda doc, to=to: leave_out(doc, to))
            if isinstance(value, (dict, list)):
                walk(value, to, here)
            elif key not in NAMES:
                choice = path[-1] if isinstance(key, int) else key
                for other in others(choice, value):
                    add(here, json.dumps(value), json.dumps(other),
                        lambda doc, to=to, other=other: put(doc, to, other))
    walk(json.loads((DATA / file).read_text()), [], '')
    return found


def parent(doc, to):
    for key in to[:-1]:
        doc = doc[key]
    return doc


def leave_out(doc, to):
    del parent(doc, to)[to[-1]]


def put(doc, to, value):
    parent(doc, to)[to[-1]] = value


def changed(mutant):
    """The mutant as beleid_mutant.cc reads it: one line."""
    doc = json.loads((DATA / mutant['file']).read_text())
    mutant['change'](doc)
    return json.dumps({'naam': mutant['file'], 'inhoud': json.dumps(doc)}) + '\n'


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program', type=Path)
    parser.add_argument('--aantal', type=int)
    parser.add_argument('--zaad', type=int, default=1)
    asked = parser.parse_args()
    mutants = [mutant for file in FILES for mutant in mutants_of(file)]
    todo = mutants
    if asked.aantal is not None and asked.aantal < len(mutants):
        todo = random.Random(asked.zaad).sample(mutants, asked.aantal)
    child = subprocess.Popen([asked.program.resolve()], stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, text=True)

    def said(mutant):
        child.stdin.write(changed(mutant))
        child.stdin.flush()
        answer = child.stdout.readline().strip()
        return answer or sys.exit(f'{asked.program} stopped at {overlevers.key(mutant)}')
    if any(said({'file': file, 'change': lambda doc: None}) != 'missed' for file in FILES):
        sys.exit('a case fails without any mutant')
    missed, refused, begin = [], 0, time.monotonic()
    for mutant in todo:
        answer = said(mutant)
        refused += answer == 'refused'
        if answer == 'missed':
            missed.append(mutant)
    print(f'{refused} refused on loading, {len(todo) - refused - len(missed)} seen by a case')
    print(f'{len(todo)} of {len(mutants)} mutants in {time.monotonic() - begin:.0f} s')
    sys.exit(not overlevers.report('data', len(todo), missed, mutants))


if __name__ == '__main__':
    main()
