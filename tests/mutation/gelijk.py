"""Kinds of mutants that change nothing, each with the reason: the rest stands in overlevers.md one by
one.
"""
import re
from pathlib import Path

TREE = Path(__file__).resolve().parents[2]
# `a < b ? a : b`, either way round: the smaller or the larger of two.
EXTREME = re.compile(r'([\w.()]+) [<>]=? ([\w.()]+) \? (?:\1 : \2|\2 : \1)(?![\w.(])')
COMPARE = re.compile(r' [<>]=? ')
MEMBER = re.compile(r'[\w:<>]+ (\w+)(?: = |\{)[\w\':.]+\}?;')


def is_tie(mutant):
    """The two are the same when neither is the smaller, so either may be taken."""
    if (mutant['was'], mutant['becomes']) not in {('<', '<='), ('<=', '<'), ('>', '>='), ('>=', '>')}:
        return False
    text = mutant['text']
    return bool(EXTREME.search(text)) and not COMPARE.search(EXTREME.sub('', text))


def is_required(mutant):
    """What a member of the policy starts with: the reader refuses a policy that doesn't give it."""
    member = MEMBER.match(mutant['text'])
    if not member or not re.match(r'calc/policy/\w+\.h$', mutant['file']):
        return False
    above = (TREE / mutant['file']).read_text().split('\n')[:mutant['line']]
    types = [found[1] for found in map(re.compile(r'struct (\w+)').match, above) if found]
    readers = '\n'.join(path.read_text() for path in sorted((TREE / 'calc/json').glob('*.cc')))
    # `Type name;` is filled, and then name.member by a call that demands the key.
    names = re.findall(rf'\b{types[-1]} (\w+);', readers) if types else []
    return len(names) == 1 and bool(
        re.search(rf'\bverplicht_\w+\([^;]*\b{names[0]}\.{member[1]}\)', readers))


def is_reserve(mutant):
    """How much room is set aside beforehand: a container that needs more takes more."""
    return bool(re.match(r'[\w.>-]+\.reserve\(.*\);$', mutant['text']))


KINDS = (is_tie, is_required, is_reserve)


def reason(mutant):
    """Why no test can notice it, or None."""
    if not mutant['file'].startswith('calc/'):
        return None
    return next((kind.__doc__.strip() for kind in KINDS if kind(mutant)), None)
