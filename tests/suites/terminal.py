"""What people see: colours, progress and --watch on a pseudo terminal. Usage: terminal.py OMNIC REPOSITORY WORK"""

import os
import pty
import select
import signal
import sys
import time
from pathlib import Path

omnic, repository, work = (Path(part).resolve() for part in sys.argv[1:4])
LIMIT = 120
good = '<Skill xmlns="http://soap.sforce.com/2006/04/metadata"><label>A</label></Skill>\n'
# As on a desk: neither a CI service nor somebody's wishes about colours.
WISHES = ("CI", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLUMNS", "TERM")


class Terminal:
    """omnic on a terminal of its own."""

    def __init__(self, arguments, **wishes):
        env = {key: value for key, value in os.environ.items() if key not in WISHES}
        env |= {"TERM": "xterm-256color", "LC_ALL": "C.UTF-8"} | wishes
        self.id, self.file = pty.fork()
        if self.id == 0:
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.execve(omnic, ["omnic", *map(str, arguments)], env)
        self.said = b""

    def read(self):
        """Reads on; false at the end."""
        if not select.select([self.file], [], [], LIMIT)[0]:
            fail(f"nothing in {LIMIT} s after {self.said[-500:]!r}")
        try:
            part = os.read(self.file, 65536)
        except OSError:
            part = b""
        self.said += part
        return bool(part)

    def sees(self, words):
        """Waits for these words, and forgets what came before them."""
        while words not in self.said:
            if not self.read():
                fail(f"ended without {words!r}: {self.said!r}")
        before, _, self.said = self.said.partition(words)
        return before

    def end(self):
        """Waits for the end: what it said, and the code or the negative signal it ended with."""
        while self.read():
            pass
        return self.said, os.waitstatus_to_exitcode(os.waitpid(self.id, 0)[1])


def fail(words):
    sys.exit(words)


def colours():
    """Colours by flag and environment; drawn lines by locale."""
    sample = ["check", repository / "samples/broken/source"]
    for wishes, arguments, colour in (
        ({}, [], True),
        ({"NO_COLOR": "1"}, [], False),
        ({"NO_COLOR": "1"}, ["--color", "always"], True),
        ({"CLICOLOR": "0"}, [], False),
        ({"CLICOLOR": "0", "CLICOLOR_FORCE": "1"}, [], True),
        ({"TERM": "dumb"}, [], False),
        ({"CI": "true"}, [], True),
        ({}, ["--color", "never"], False),
    ):
        said, code = Terminal(sample + arguments, **wishes).end()
        if code != 1 or (b"\x1b[" in said) != colour:
            fail(f"{wishes} {arguments}: code {code}, colours expected: {colour}\n{said[:500]!r}")
    for locale, drawn in (("C.UTF-8", True), ("C", False)):
        said, _ = Terminal(sample, LC_ALL=locale).end()
        if ("╭".encode() in said) != drawn:
            fail(f"locale {locale}: drawn lines expected: {drawn}\n{said[:500]!r}")
    print("colours: as expected")


def progress():
    """A long run shows how far it is, and nothing of that stays."""
    project = work / "long"
    count = 0
    took = 0
    # More and more files, until the machine needs a while for them.
    while took < 1.5 and count < 400_000:
        for _ in range(20_000):
            folder = project / f"skills{count // 2000}"
            folder.mkdir(parents=True, exist_ok=True)
            (folder / f"S{count}.skill").write_text(good)
            count += 1
        start = time.monotonic()
        _, code = Terminal(["check", project], CI="true").end()
        took = time.monotonic() - start
    for wishes, shown in (({}, True), ({"CI": "true"}, False), ({"TERM": "dumb"}, False)):
        terminal = Terminal(["check", "-q", project], **wishes)
        said, _ = terminal.end()
        if (f"of {count} files".encode() in said) != shown:
            fail(f"{wishes}: progress expected: {shown}\n{said[:500]!r}")
    said, _ = Terminal(["check", "-q", repository / "samples/contact-center"]).end()
    if said:
        fail(f"a short run shows something: {said!r}")
    print(f"progress: as expected, with {count} files in {took:.1f} s")


def watch():
    """The screen is cleared before each check but the first; Ctrl-C ends it and leaves the cursor."""
    project = work / "watched"
    project.mkdir(parents=True)
    (project / "A.skill").write_text(good)
    terminal = Terminal(["check", "--watch", project])
    if b"\x1b[2J" in terminal.sees(b"Ctrl-C ends"):
        fail("the first check clears the screen")
    (project / "A.skill").write_text(good.replace("<label>A</label>", ""))
    if b"\x1b[2J" not in terminal.sees(b"1 error"):
        fail("a further check does not clear the screen")
    terminal.sees(b"Ctrl-C ends")
    os.write(terminal.file, b"\x03")
    said, code = terminal.end()
    if code not in (0, 130, -signal.SIGINT) or b"\x1b[?25l" in said:
        fail(f"after Ctrl-C: code {code}, {said!r}")
    print("watch: as expected")


work.mkdir(parents=True)
for part in (colours, progress, watch):
    part()
