"""The test programs of the mutated tree: what each comes by, and whether it passes with a mutant on.

A program of GoogleTest is kept waiting after it has started, and forks itself for each mutant
(mutant_main.cc): only the tests that come by the mutant run, from a clean start. Three kinds of
mutants are seen to apart, by what a run without any mutant says:

- met before the first test (a table built when the program starts): a new process, all tests;
- met once, by whichever test is first (a value kept for later ones): all tests;
- any other: the tests that come by it.
"""
import os
import queue
import resource
import shutil
import subprocess
import sys

MEMORY = 4 << 30  # bytes; a mutant that never stops asking for more is caught here
SETTINGS = {'GTEST_FAIL_FAST': '1', 'GTEST_BRIEF': '1', 'MINIMA_REDUCTIONS': '3000',
            'MINIMA_HOUSEHOLDS': '100', 'MINIMA_INTERVIEWS': '50', 'MINIMA_WEGLATINGEN': '500'}


class Program:
    """Any command; all of it runs for each mutant."""

    def __init__(self, name, command, tree, work, jobs):
        self.name, self.command, self.folder = name, command, work / 'bereikt' / name
        self.env = {**os.environ, **SETTINGS, 'MINIMA_ROOT': str(tree),
                    'MINIMA_CLI': str(work / 'bouw/minima')}
        self.jobs, self.seconds, self.reached = jobs, 0.0, set()

    def run(self, mutant=None, **env):
        """True when all its tests pass."""
        env = {**self.env, **env}
        if mutant is not None:
            env['MINIMA_MUTANT'] = str(mutant)
        # CPU time, not the clock: on a busy machine a good test may wait for long.
        cpu = int(20 + 10 * self.seconds) if mutant is not None else 3600
        command = ['prlimit', f'--cpu={cpu}', '--', *self.command]
        if self.command[0] != 'node':  # which reserves far more than it uses
            command.insert(1, f'--as={MEMORY}')
        try:
            done = subprocess.run(command, env=env, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL,
                                  timeout=20 * cpu)
        except subprocess.TimeoutExpired:
            return False
        return done.returncode == 0

    def measure(self):
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        begin = resource.getrusage(resource.RUSAGE_CHILDREN)
        if not self.run(**self.measuring()):
            sys.exit(f'{self.name} fails without any mutant')
        end = resource.getrusage(resource.RUSAGE_CHILDREN)
        self.seconds = end.ru_utime + end.ru_stime - begin.ru_utime - begin.ru_stime
        self.read()

    def measuring(self):
        return {'MINIMA_REACHED': str(self.folder)}

    def read(self):
        for file in self.folder.iterdir():
            self.reached |= {at for at, hit in enumerate(file.read_bytes()) if hit}

    def passes(self, mutant):
        return self.run(mutant)


class GoogleTest(Program):
    """One that forks, and runs only what comes by the mutant."""

    def measuring(self):
        # Twice: what only the first round comes by is kept for later tests.
        return {'MINIMA_TESTS_REACH': str(self.folder / 'tests'), 'GTEST_REPEAT': '2'}

    def read(self):
        self.seconds /= 2
        rounds = []  # {test: its mutants} for each
        self.time, self.tests = {}, {}
        for line in (self.folder / 'tests').read_text().splitlines():
            name, time, *ids = line.split()
            if name == '-':
                self.at_start = set(map(int, ids))
                continue
            if not rounds or name in rounds[-1]:
                rounds.append({})
            rounds[-1][name] = set(map(int, ids))
            self.time[name] = int(time) / 1e6
        self.kept = set()
        for name, ids in rounds[0].items():
            self.kept |= ids - rounds[1][name]
            for number in ids:
                self.tests.setdefault(number, []).append(name)
        self.reached = self.at_start | set(self.tests)
        self.idle = queue.SimpleQueue()
        for _ in range(self.jobs):
            self.idle.put(None)

    def passes(self, mutant):
        if mutant in self.at_start:
            return self.run(mutant)
        tests = self.tests[mutant]
        seconds = int(4 + 10 * sum(self.time[name] for name in tests))
        if mutant in self.kept:
            tests, seconds = ['*'], int(4 + 10 * self.seconds)
        child = self.idle.get() or subprocess.Popen(
            self.command, env={**self.env, 'MINIMA_MUTANT_SERVER': '1'}, text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        child.stdin.write(f'{mutant} {seconds} {":".join(tests)}\n')
        child.stdin.flush()
        answer = child.stdout.readline().strip()
        self.idle.put(child)
        if answer not in ('0', '1'):
            sys.exit(f'{self.name} stopped at mutant {mutant}')
        return answer == '1'
