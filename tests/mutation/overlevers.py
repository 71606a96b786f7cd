"""What stands in overlevers.md: mutants no test can catch, each with the reason.

One line a mutant, `- `file` `code` `was -> becomes`: reason`; lines that follow and are indented
belong to the reason. The n-th alike on one line of code has ` #n` after it. Kinds of mutants that
change nothing wherever they stand are in gelijk.py.
"""
import re
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import gelijk  # noqa: E402

LIST = Path(__file__).parent / 'overlevers.md'
LINE = re.compile(r'- `([^`]+)` `([^`]+)` `([^`]+)`: (.+)')


def key(mutant):
    nth = f' #{mutant["nth"]}' if mutant['nth'] > 1 else ''
    return mutant['file'], mutant['text'], f'{mutant["was"]} -> {mutant["becomes"]}{nth}'


def written(of):
    return '- `{}` `{}` `{}`:'.format(*of)


def known():
    """{key: reason}."""
    lines = LIST.read_text().split('\n')
    found = {}
    for line in lines:
        match = LINE.match(line)
        if match:
            found[match.group(1, 2, 3)] = match[4]
    return found


def interval(part, whole):
    """The ends of Wilson's 95 % interval for a share, in per cent."""
    z = 1.96
    middle, rest = (part + z * z / 2) / (whole + z * z), z / (whole + z * z)
    half = rest * (part * (whole - part) / whole + z * z / 4) ** 0.5
    return 100 * (middle - half), 100 * (middle + half)


def report(what, done, missed, mutants, whole=None):
    """Prints the figures and what is missed without a reason. True when the bound is met.
    whole: out of how many the `done` were drawn."""
    reasons = known()
    caught = done - len(missed)
    unknown = [m for m in missed if key(m) not in reasons and gelijk.reason(m) is None]
    share = 100 * caught / done if done else 0
    equivalent = len(missed) - len(unknown)
    rest = 100 * caught / (done - equivalent) if done > equivalent else 0
    print(f'{what}: {done} mutants, {caught} caught ({share:.1f} %), {equivalent} missed with a '
          f'reason, in overlevers.md or by its kind ({rest:.1f} % of the others caught), '
          f'{len(unknown)} without')
    if whole is not None and done < whole and done > equivalent:
        low, high = interval(caught, done - equivalent)
        print(f'a sample of {whole} mutants: of those that can be noticed, 95 % sure, between '
              f'{low:.1f} and {high:.1f} % is')
    for mutant in unknown:
        print(written(key(mutant)), f'(line {mutant["line"]})' if 'line' in mutant else '')
    here = {key(m) for m in mutants}
    gone = [k for k in reasons if k[0] in {m['file'] for m in mutants} and k not in here]
    for one in gone:
        print('overlevers.md names a mutant that is not there:', written(one))
    return share >= 95 or (rest >= 95 and not unknown)
