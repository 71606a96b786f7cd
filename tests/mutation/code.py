"""Mutants of the code in calc/: builds them all into one set of programs, then switches on one at a
time and looks whether a test fails.

    code.py [--aantal N] [--zaad S] [--bestand PART] [--nummer ID] [--met PROGRAM] [--jobs J]

Without --aantal every mutant, with it a sample that takes its share of every file; --bestand: only
those in files whose name holds PART; --met (may be given more than once): builds and runs only
these programs, with the mutants they come by, or all of PART when that is given too.
"""
import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import overlevers  # noqa: E402
from programma import GoogleTest, Program  # noqa: E402

TREE = Path(__file__).resolve().parents[2]
WORK = TREE / 'build/mutatie'
COPY, BUILD, MADE = WORK / 'bron', WORK / 'bouw', WORK / 'gemaakt'


# ---- building ----------------------------------------------------------------------------------

def copy_tree():
    for part in ('CMakeLists.txt', 'calc/CMakeLists.txt', 'calc/cli/gebouwd_beleid.cmake'):
        (COPY / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(TREE / part, COPY / part)
    shutil.rmtree(COPY / 'tests', ignore_errors=True)
    shutil.copytree(TREE / 'tests', COPY / 'tests',
                    ignore=shutil.ignore_patterns('node_modules', 'fuzz', 'browser'))
    # A main of our own, in the support library, instead of that of GoogleTest.
    shutil.copy2(TREE / 'tests/mutation/mutant_main.cc', COPY / 'tests/support/mutant_main.cc')
    rules = (TREE / 'tests/CMakeLists.txt').read_text()
    (COPY / 'tests/CMakeLists.txt').write_text(rules.replace('GTest::gtest_main', 'GTest::gtest'))
    link = COPY / 'policy-data'
    if not link.is_symlink():
        link.symlink_to(TREE / 'policy-data')


def is_new():
    """The mutated files are of the code as it is now: reading all of it takes a minute."""
    made = COPY / 'mutanten.json'
    begin = [*(TREE / 'calc').rglob('*.[ch]*'), COPY / 'dropped.json',
             *(TREE / 'tests/mutation' / name for name in ('muteer.py', 'bron.py'))]
    return made.exists() and all(path.stat().st_mtime < made.stat().st_mtime
                                 for path in begin if path.exists())


def mutate():
    # What the build writes and calc/cli includes.
    subprocess.run(['cmake', f'-DMAP={TREE}/policy-data',
                    f'-DUIT={MADE}/calc/cli/gebouwd_beleid.inc',
                    '-P', TREE / 'calc/cli/gebouwd_beleid.cmake'], check=True)
    if not is_new():
        subprocess.run([sys.executable, TREE / 'tests/mutation/muteer.py', TREE, COPY, MADE],
                       check=True)
    kept = {str(p.relative_to(TREE)) for p in (TREE / 'calc').rglob('*')}
    for path in (COPY / 'calc').rglob('*'):
        if path.is_file() and str(path.relative_to(COPY)) not in kept:
            path.unlink()  # a file that is gone
    for path in (TREE / 'calc').rglob('*.h'):  # a header without a mutant
        target = COPY / path.relative_to(TREE)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target)


def build(jobs, targets):
    header = TREE / 'tests/mutation/mutant.h'
    subprocess.run(['cmake', '-S', COPY, '-B', BUILD, '-G', 'Ninja', '-DCMAKE_BUILD_TYPE=Debug',
                    '-DCMAKE_CXX_FLAGS_DEBUG=-O1 -g0',
                    f'-DCMAKE_CXX_FLAGS=-w -Wno-narrowing -include {header}'],
                   check=True, stdout=subprocess.DEVNULL)
    return subprocess.run(['ninja', '-C', BUILD, '-k', '0', '-j', str(jobs), *targets], text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT)


def line_of(file, number):
    return f'{file}: {(TREE / file).read_text().splitlines()[int(number) - 1].strip()}'


def build_all(jobs, targets):
    """Builds; where a mutant can't be compiled, the lines the compiler names are left as they are."""
    copy_tree()
    mutate()
    for _ in range(6):
        done = build(jobs, targets)
        (WORK / 'bouw.log').write_text(done.stdout)
        if done.returncode == 0:
            return
        file = COPY / 'dropped.json'
        dropped = set(json.loads(file.read_text())) if file.exists() else set()
        named = {line_of(*place) for place in
                 re.findall(r'(calc/[\w/.]+\.(?:cc|h)):(\d+):\d+: +(?:error|required from)',
                            done.stdout)}
        if named <= dropped:
            break
        file.write_text(json.dumps(sorted(dropped | named)))
        mutate()
    sys.exit(f'the mutated tree does not build, see {WORK}/bouw.log')


# ---- running -----------------------------------------------------------------------------------

# rooms_test reads the code; the others are tools.
NO_TEST = {'rooms_test', 'beleid_mutant', 'situaties'}
# What the command line does with a mutant in another room, the tests of the rooms and the cases see.
OF_CLI = {'cli', 'beheer', 'json', 'explain', 'uitkomst'}


def programs(asked):
    found = [GoogleTest(path.name, [path], TREE, WORK, asked.jobs)
             for path in sorted((BUILD / 'tests').iterdir())
             if path.is_file() and os.access(path, os.X_OK) and path.name not in NO_TEST]
    for path in sorted((TREE / 'tests/cli').glob('*.test.mjs')):
        name = 'cli/' + path.name.split('.')[0]
        found.append(Program(name, ['node', '--test', path], TREE, WORK, asked.jobs))
    found = [program for program in found
             if not asked.met or program.name.split('/')[0] in asked.met]
    for program in found:
        program.measure()
        print(f'  {program.name}: {program.seconds:.1f} s, passes '
              f'{len(program.reached)} mutants', flush=True)
    return found


def order(found, mutant):
    """The tests of its own room first, then the cases, then the quick ones."""
    room = mutant['file'].split('/')[1]
    reach = [p for p in found if mutant['id'] in p.reached and
             (isinstance(p, GoogleTest) or room in OF_CLI)]
    return sorted(reach, key=lambda p: (p.name != 'unit_' + room, not isinstance(p, GoogleTest),
                                        p.name != 'cases_test', p.seconds))


def caught_by(found, mutant):
    return next((p.name for p in order(found, mutant) if not p.passes(mutant['id'])), None)


# ---- the command -------------------------------------------------------------------------------

def chosen(mutants, found, asked):
    able = [m for m in mutants if 'dropped' not in m]
    if asked.met and not asked.bestand:
        able = [m for m in able if order(found, m)]
    if asked.bestand:  # also those that no program comes by
        able = [m for m in able if asked.bestand in m['file']]
    if asked.nummer:
        return [m for m in able if m['id'] in asked.nummer]
    return able if asked.aantal is None else sampled(able, asked.aantal, asked.zaad)


def sampled(mutants, number, seed):
    """One at random from each of so many equal stretches: every file gets its share."""
    if number >= len(mutants):
        return mutants
    pick, ends = random.Random(seed), [len(mutants) * i // number for i in range(number + 1)]
    return [mutants[pick.randrange(begin, end)] for begin, end in zip(ends, ends[1:])]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('--aantal', type=int)
    parser.add_argument('--zaad', type=int, default=1)
    parser.add_argument('--bestand', default='')
    parser.add_argument('--nummer', type=int, action='append')
    parser.add_argument('--met', action='append', default=[])
    parser.add_argument('--jobs', type=int, default=os.cpu_count())
    asked = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    COPY.mkdir(exist_ok=True)
    build_all(asked.jobs, ['minima' if met == 'cli' else met for met in asked.met])
    mutants = json.loads((COPY / 'mutanten.json').read_text())
    found = programs(asked)
    todo = chosen(mutants, found, asked)
    whole = len(chosen(mutants, found, argparse.Namespace(**{**vars(asked), 'aantal': None})))
    missed, by, begin = [], {}, time.monotonic()
    with ThreadPoolExecutor(asked.jobs) as pool:
        for mutant, killer in zip(todo, pool.map(lambda m: caught_by(found, m), todo)):
            by[killer] = by.get(killer, 0) + 1
            if killer is None:
                missed.append(mutant)
                reach = 'reached' if order(found, mutant) else 'not reached'
                print(f'missed ({reach}) {mutant["id"]} {mutant["file"]}:{mutant["line"]} '
                      f'{mutant["was"]} -> {mutant["becomes"]} | {mutant["text"]}', flush=True)
    print('caught by', {k: v for k, v in sorted(by.items(), key=lambda i: -i[1]) if k})
    print(f'{len(todo)} of {len(mutants)} mutants in {time.monotonic() - begin:.0f} s')
    sys.exit(not overlevers.report('code', len(todo), missed, mutants, whole))


if __name__ == '__main__':
    main()
