"""Mutants of the code in calc/: builds them all into one set of programs, then switches on one at a
time and looks whether a test fails.

    code.py [--aantal N] [--zaad S] [--bestand PART] [--nummer ID] [--met PROGRAM] [--jobs J]

Without --aantal every mutant; --bestand: only those in files whose name holds PART; --met (may be
given more than once): builds and runs only these programs, with the mutants they come by.
"""
import argparse
import json
import os
import random
import re
import resource
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import overlevers  # noqa: E402

TREE = Path(__file__).resolve().parents[2]
WORK = TREE / 'build/mutatie'
COPY, BUILD, REACHED = WORK / 'bron', WORK / 'bouw', WORK / 'bereikt'
MEMORY = 4 << 30  # bytes; a mutant that never stops asking for more is caught here


# ---- building ----------------------------------------------------------------------------------

def copy_tree():
    for part in ('CMakeLists.txt', 'calc/CMakeLists.txt', 'calc/cli/gebouwd_beleid.cmake'):
        (COPY / part).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(TREE / part, COPY / part)
    shutil.rmtree(COPY / 'tests', ignore_errors=True)
    shutil.copytree(TREE / 'tests', COPY / 'tests',
                    ignore=shutil.ignore_patterns('node_modules', 'fuzz', 'browser'))
    link = COPY / 'policy-data'
    if not link.is_symlink():
        link.symlink_to(TREE / 'policy-data')


def mutate():
    subprocess.run([sys.executable, TREE / 'tests/mutation/muteer.py', TREE, COPY], check=True)
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
                 re.findall(r'(calc/[\w/.]+\.(?:cc|h)):(\d+):\d+: +(?:error|required from here)',
                            done.stdout)}
        if named <= dropped:
            break
        file.write_text(json.dumps(sorted(dropped | named)))
        mutate()
    sys.exit(f'the mutated tree does not build, see {WORK}/bouw.log')


# ---- running -----------------------------------------------------------------------------------

class Program:
    def __init__(self, name, command):
        self.name, self.command = name, command
        self.seconds, self.reached = 0.0, bytes()

    def run(self, mutant=None, reached=None):
        """True when all its tests pass."""
        env = {**os.environ, 'GTEST_FAIL_FAST': '1', 'GTEST_BRIEF': '1',
               'MINIMA_REDUCTIONS': '3000', 'MINIMA_HOUSEHOLDS': '100', 'MINIMA_ROOT': str(TREE),
               'MINIMA_CLI': str(BUILD / 'minima')}
        if mutant is not None:
            env['MINIMA_MUTANT'] = str(mutant)
        if reached is not None:
            env['MINIMA_REACHED'] = str(reached)
        # CPU time, not the clock: on a busy machine a good test may wait for long.
        cpu = int(20 + 10 * self.seconds) if mutant is not None else 3600

        command = ['prlimit', f'--cpu={cpu}', '--', *self.command]
        if self.name != 'cli':  # node reserves far more than it uses
            command.insert(1, f'--as={MEMORY}')
        try:
            done = subprocess.run(command, env=env, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
                                  timeout=20 * cpu)
        except subprocess.TimeoutExpired:
            return False
        return done.returncode == 0

    def measure(self):
        folder = REACHED / self.name
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        begin = resource.getrusage(resource.RUSAGE_CHILDREN)
        if not self.run(reached=folder):
            sys.exit(f'{self.name} fails without any mutant')
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.seconds = end.ru_utime + end.ru_stime - begin.ru_utime - begin.ru_stime
        seen = bytearray(100_000)
        for file in folder.iterdir():
            for at, hit in enumerate(file.read_bytes()):
                if hit:
                    seen[at] = 1
        self.reached = bytes(seen)


NO_TEST = {'rooms_test', 'beleid_mutant', 'situaties'}  # rooms_test reads the code; the others are tools


def programs(only):
    found = [Program(path.name, [path]) for path in sorted((BUILD / 'tests').iterdir())
             if path.is_file() and os.access(path, os.X_OK) and path.name not in NO_TEST]
    tests = sorted(str(p) for p in (TREE / 'tests/cli').glob('*.test.mjs'))
    found.append(Program('cli', ['node', '--test', *tests]))
    found = [program for program in found if not only or program.name in only]
    for program in found:
        program.measure()
        print(f'  {program.name}: {program.seconds:.1f} s, passes '
              f'{sum(program.reached)} mutants', flush=True)
    return found


def order(found, mutant):
    """The tests of its own room first, then the quick ones."""
    room = 'unit_' + mutant['file'].split('/')[1]
    reach = [p for p in found if p.reached[mutant['id']]]
    return sorted(reach, key=lambda p: (p.name != room, p.seconds))


def caught_by(found, mutant):
    for program in order(found, mutant):
        if not program.run(mutant['id']):
            return program.name
    return None


# ---- the command -------------------------------------------------------------------------------

def chosen(mutants, found, asked):
    able = [m for m in mutants if 'dropped' not in m]
    if asked.met:
        able = [m for m in able if order(found, m)]
    if asked.bestand:
        able = [m for m in able if asked.bestand in m['file']]
    if asked.nummer:
        return [m for m in able if m['id'] in asked.nummer]
    if asked.aantal is None or asked.aantal >= len(able):
        return able
    return sorted(random.Random(asked.zaad).sample(able, asked.aantal), key=lambda m: m['id'])


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
    found = programs(asked.met)
    todo = chosen(mutants, found, asked)
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
    sys.exit(not overlevers.report('code', len(todo), missed, mutants))


if __name__ == '__main__':
    main()
