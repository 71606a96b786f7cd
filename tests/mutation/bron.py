"""One file of calc/, with the edits that put its mutants in."""

LAST = 10 ** 9  # the order of what goes inside everything else at its place


class Source:
    """One file: its bytes, the edits to make, the mutants found in it."""

    def __init__(self, path, name):
        self.name, self.bytes = name, path.read_bytes()
        self.lines = [line.decode().strip() for line in self.bytes.split(b'\n')]
        self.edits, self.seen = [], set()  # (start, end, order, text); what was rewritten
        self.first, self.count = 0, 0  # the numbers of its mutants

    def text(self, start, end):
        return self.bytes[start:end].decode()

    def line(self, number):
        return self.lines[number - 1]


def rewritten(source):
    """Replacements and insertions, from the back; at one place closings go before openings."""
    out, at = [], 0
    for start, end, _, text in sorted(source.edits, key=lambda e: (e[0], e[2])):
        out.append(source.bytes[at:start].decode())
        out.append(text)
        at = max(at, end)
    out.append(source.bytes[at:].decode())
    return ''.join(out)
