"""A copy of the tree in which every mutant of calc/ can be switched on by its number.

    muteer.py TREE COPY MADE

Reads calc/ and what the build made (below MADE) with libclang, writes the mutated files below
COPY/calc and COPY/mutanten.json:
[{id, file, line, text, was, becomes, nth}]. Each site is rewritten on its own line, so that a
compiler error names the line whose sites COPY/dropped.json then has to list (code.py sees to it).
"""
import json
import re
import sys
from pathlib import Path

sys.path.append('/usr/lib/python3/dist-packages')  # where apt puts it, whichever python3 runs
from clang.cindex import CursorKind as K, Index  # noqa: E402
sys.path.insert(0, str(Path(__file__).parent))
from bron import LAST, Source, rewritten  # noqa: E402

OPERATORS = {'<': ('lt', '<='), '<=': ('le', '<'), '>': ('gt', '>='), '>=': ('ge', '>'),
             '==': ('eq', '!='), '!=': ('ne', '=='), '+': ('plus', '-'), '-': ('minus', '+'),
             '*': ('times', '+'), '/': ('divided', '*'), '%': ('modulo', '/'),
             '+=': ('add', '-='), '-=': ('subtract', '+='), '&&': ('and', '||'), '||': ('or', '&&')}
COMPARE = {'<', '<=', '>', '>=', '==', '!='}
OPERATOR_CALLS = {'operator' + op for op in OPERATORS} | {'operator<=>'}
NUMBER = re.compile(r"(0x[\da-fA-F']+|\d[\d']*)([uUlLzZ]*|_[a-z]+)$")
# The parts of the code that the compiler computes, or that aren't code.
NEVER = {K.STATIC_ASSERT, K.ENUM_CONSTANT_DECL, K.TEMPLATE_NON_TYPE_PARAMETER,
         K.USING_DECLARATION, K.TYPE_ALIAS_DECL, K.TYPE_ALIAS_TEMPLATE_DECL, K.TYPEDEF_DECL}
FUNCTIONS = {K.FUNCTION_DECL, K.CXX_METHOD, K.CONSTRUCTOR, K.FUNCTION_TEMPLATE,
             K.CONVERSION_FUNCTION, K.DESTRUCTOR}
# These can be joined or compared by distance, but there is no way back.
NO_MINUS = re.compile(r'string|path|vector|chrono|\*')
CONSTANT = re.compile(r'(static\s+)?constexpr\b')
BLOCK, MOST = 300, 100_000  # numbers a file, and in all: mutant.h's kMost


class Muteerder:
    def __init__(self, tree, dropped):
        self.tree, self.dropped = tree, dropped
        self.sources, self.mutants, self.order = {}, [], 0
        self.alike, self.of_path = {}, {}
        self.files = sorted(str(p.relative_to(tree)) for p in (tree / 'calc').rglob('*.[ch]*'))

    # ---- bookkeeping ---------------------------------------------------------------------------

    def source(self, cursor):
        file = cursor.extent.start.file
        if file is None:
            return None
        if file.name not in self.of_path:
            self.of_path[file.name] = self.find(Path(file.name).resolve())
        return self.of_path[file.name]

    def find(self, path):
        try:
            name = str(path.relative_to(self.tree))
        except ValueError:
            return None
        if not name.startswith('calc/'):
            return None
        if name not in self.sources:
            self.sources[name] = Source(self.tree / name, name)
            # A block of numbers a file: a change in one leaves the others as they were built.
            self.sources[name].first = BLOCK * self.files.index(name)
            if self.sources[name].first + BLOCK > MOST:
                sys.exit(f'more than {MOST} numbers for {len(self.files)} files')
        return self.sources[name]

    def mutant(self, source, line, was, becomes, constant, begin=None):
        """A number for a mutant, as the expression that is true when it's on; None: not here.
        begin: the line of the whole expression, when the compiler names that one."""
        text = source.line(line)
        alike = (source.name, line, was, becomes)
        nth = self.alike[alike] = self.alike.get(alike, 0) + 1
        if source.count == BLOCK:
            sys.exit(f'{source.name} has more than {BLOCK} mutants')
        self.mutants.append({'id': source.first + source.count, 'file': source.name, 'line': line,
                             'text': text, 'was': was, 'becomes': becomes, 'nth': nth})
        source.count += 1
        if {f'{source.name}: {source.line(at)}' for at in (line, begin or line)} & self.dropped:
            self.mutants[-1]['dropped'] = True
            return None
        return f'::mutant::{"mc" if constant else "m"}({self.mutants[-1]["id"]})'

    def edit(self, source, start, end, order, text):
        source.edits.append((start, end, order, text))

    def around(self, source, start, end, before, after):
        """Text before and after a part; of two parts with one begin the outer comes first."""
        self.order += 1
        self.edit(source, start, start, self.order, before)
        self.edit(source, end, end, -self.order, after)

    # ---- the rewriting -------------------------------------------------------------------------

    def binary(self, source, cursor, constant):
        children = list(cursor.get_children())
        if len(children) < 2:
            return
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        left, right = children[0].extent.end.offset, children[-1].extent.start.offset
        if not (start < left <= right < end) or children[0].extent.start.offset != start:
            return
        between = source.text(left, right)
        op = between.strip()
        if op not in OPERATORS or (start, end) in source.seen:
            return
        name, becomes = OPERATORS[op]
        if op not in COMPARE and op not in ('&&', '||'):
            kinds = ' '.join(c.type.spelling for c in (cursor, children[0], children[-1]))
            if NO_MINUS.search(kinds):
                return
        source.seen.add((start, end))
        line = cursor.extent.start.line + source.text(start, left + between.index(op)).count('\n')
        on = self.mutant(source, line, op, becomes, constant, cursor.extent.start.line)
        if on is None:
            return
        at = left + between.index(op)
        if name in ('and', 'or'):
            # a || b is !(!a && !b): the operands stay where they are, and so does their order.
            self.around(source, start, end, '((((bool)(', f') != {on})) != {on})')
            self.edit(source, at, at + len(op), LAST, f') != {on}) {op} ((bool)(')
        else:
            self.around(source, start, end, f'::mutant::{name}({on}, ', ')')
            self.edit(source, at, at + len(op), LAST, ',')

    def condition(self, source, cursor, constant):
        """The condition of an if, a loop or a ?: turned round, unless its operator already is."""
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        if start >= end or not cursor.kind.is_expression() or ('if', start, end) in source.seen:
            return
        text = source.text(start, end)
        if text in ('true', 'false') or self.turns_round(source, cursor):
            return
        source.seen.add(('if', start, end))
        on = self.mutant(source, cursor.extent.start.line, self.short(text), 'negated', constant)
        if on is not None:
            self.around(source, start, end, '((bool)(', f') != {on})')

    @staticmethod
    def short(text):
        text = ' '.join(text.split())
        return text if len(text) <= 60 else text[:57] + '...'

    @staticmethod
    def turns_round(source, cursor):
        children = list(cursor.get_children())
        while cursor.kind == K.UNEXPOSED_EXPR and len(children) == 1:
            cursor, children = children[0], list(children[0].get_children())
        if cursor.kind == K.UNARY_OPERATOR:
            return source.bytes[cursor.extent.start.offset:cursor.extent.start.offset + 1] == b'!'
        if len(children) < 2:
            return False
        op = source.text(children[0].extent.end.offset, children[-1].extent.start.offset).strip()
        return op in ('==', '!=')

    def negation(self, source, cursor, constant):
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        if start >= end or source.bytes[start:start + 1] != b'!' or (start, end) in source.seen:
            return
        if source.bytes[start:start + 2] == b'!=':
            return
        source.seen.add((start, end))
        on = self.mutant(source, cursor.extent.start.line,
                         self.short(source.text(start, end)), 'without !', constant)
        if on is not None:
            self.order += 1
            self.edit(source, start, start + 1, self.order, '((bool)(')
            self.edit(source, end, end, -self.order, f') == {on})')

    @staticmethod
    def in_template(source, start, end):
        """std::array<Eind, 2>: the compiler's."""
        return (source.bytes[:start].rstrip()[-1:] in (b'<', b',') and
                source.bytes[end:].lstrip()[:1] == b'>')

    def literal(self, source, cursor, constant):
        start, end = cursor.extent.start.offset, cursor.extent.end.offset
        text = source.text(start, end)
        if (start, end) in source.seen or self.in_template(source, start, end):
            return
        if text in ('true', 'false'):
            values = ['false' if text == 'true' else 'true']
        else:
            match = NUMBER.match(text)
            if not match:
                return
            value = int(match[1].replace("'", ''), 0)
            values = [f'{value + 1}{match[2]}'] + ([f'{value - 1}{match[2]}'] if value > 0 else [])
        source.seen.add((start, end))
        result = text
        for value in values:
            on = self.mutant(source, cursor.extent.start.line, text, value, constant)
            if on is None:
                return
            result = f'({on} ? {value} : {result})'
        self.edit(source, start, end, LAST, result)

    # ---- the walk ------------------------------------------------------------------------------

    def walk(self, cursor, constant):
        kind = cursor.kind
        if kind in NEVER:
            return
        source = self.source(cursor)
        if source is None:
            return
        if kind in FUNCTIONS and source.text(
                cursor.extent.start.offset, cursor.extent.end.offset).endswith('default'):
            return
        if kind in FUNCTIONS or kind == K.FIELD_DECL or kind == K.LAMBDA_EXPR:
            head = source.text(cursor.extent.start.offset,
                               max(cursor.extent.start.offset, cursor.location.offset))
            constant = constant or kind == K.FIELD_DECL or 'constexpr' in head
            if kind == K.FIELD_DECL and cursor.is_bitfield():
                return
        if self.is_constant(source, cursor):
            # The value is the compiler's; the body of a lambda may run all the same.
            for lambda_ in (c for c in cursor.walk_preorder() if c.kind == K.LAMBDA_EXPR):
                self.walk(lambda_, True)
            return
        self.rewrite(source, cursor, constant)
        children = list(cursor.get_children())
        if kind == K.CASE_STMT:
            children = children[1:]
        if kind in (K.VAR_DECL, K.FIELD_DECL, K.PARM_DECL) or kind in FUNCTIONS:
            # What stands before the name is its type; a bare number beside an array its length.
            array = cursor.type.get_array_size() >= 0
            children = [c for c in children if not c.kind.is_expression() or not (
                c.extent.end.offset <= cursor.location.offset or
                (array and c.kind == K.INTEGER_LITERAL))]
        for child in children:
            self.walk(child, constant)

    @staticmethod
    def is_constant(source, cursor):
        """A constexpr variable; one of a type without a name begins, for libclang, after the word."""
        start = cursor.extent.start.offset
        if cursor.kind == K.VAR_DECL:
            return 'constexpr' in source.text(start, cursor.location.offset)
        return cursor.kind == K.DECL_STMT and bool(
            CONSTANT.match(source.text(start, cursor.extent.end.offset)))

    def rewrite(self, source, cursor, constant):
        kind = cursor.kind
        if kind in (K.BINARY_OPERATOR, K.COMPOUND_ASSIGNMENT_OPERATOR) or (
                kind == K.CALL_EXPR and cursor.spelling in OPERATOR_CALLS):
            self.binary(source, cursor, constant)
        elif kind in (K.INTEGER_LITERAL, K.CXX_BOOL_LITERAL_EXPR) or (
                kind == K.CALL_EXPR and cursor.spelling.startswith('operator""')):
            self.literal(source, cursor, constant)
        elif kind == K.UNARY_OPERATOR:
            self.negation(source, cursor, constant)
        elif kind in (K.IF_STMT, K.WHILE_STMT, K.CONDITIONAL_OPERATOR, K.DO_STMT, K.FOR_STMT):
            self.conditions(source, cursor, constant)

    def conditions(self, source, cursor, constant):
        children = list(cursor.get_children())
        if cursor.kind == K.FOR_STMT:
            # An absent part has no child: the condition is the one between the two semicolons.
            children = children[1:2] if len(children) == 4 else []
        elif cursor.kind == K.DO_STMT:
            children = children[1:]
        elif cursor.kind == K.IF_STMT and children[0].kind == K.DECL_STMT:
            children = children[1:2]
        else:
            head = source.text(cursor.extent.start.offset, children[0].extent.start.offset)
            if 'constexpr' in head:
                return
            children = children[:1]
        for child in children:
            self.condition(source, child, constant)


def main(tree, copy, made):
    dropped_file = copy / 'dropped.json'
    dropped = set(json.loads(dropped_file.read_text())) if dropped_file.exists() else set()
    muteerder = Muteerder(tree, dropped)
    index, done = Index.create(), set()
    arguments = ['-x', 'c++', '-std=c++20', f'-I{tree}', f'-I{made}', '-DMINIMA_VERSION="1"',
                 '-DMINIMA_POLICY_DATA="x"']
    for path in sorted((tree / 'calc').rglob('*.cc')):
        unit = index.parse(str(path), args=arguments)
        faults = [d for d in unit.diagnostics if d.severity >= 3]
        if faults:
            sys.exit(f'{path}: {faults[0]}')
        seen = set()
        for cursor in unit.cursor.get_children():
            source = muteerder.source(cursor)
            if source is not None and source not in done:  # a header is walked once
                seen.add(source)
                muteerder.walk(cursor, False)
        done |= seen
    for source in muteerder.sources.values():
        target = copy / source.name
        text = rewritten(source)
        if not target.exists() or target.read_text() != text:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text)
    (copy / 'mutanten.json').write_text(json.dumps(muteerder.mutants, indent=0))
    print(f'{len(muteerder.mutants)} mutants, '
          f'{sum(1 for m in muteerder.mutants if "dropped" in m)} of them cannot be built')


if __name__ == '__main__':
    main(*(Path(argument).resolve() for argument in sys.argv[1:4]))
