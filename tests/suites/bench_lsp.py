#!/usr/bin/env python3
"""The language server against `omnic check` on the same project, in turn.

Usage: bench_lsp.py OMNIC PROJECT [ROUNDS] [EDITS]
Prints how fast `initialize` is answered, how long it takes from the start to the findings of the whole project, from an
edit to the findings after it, and the memory at the end.
"""
import glob
import json
import os
import pathlib
import queue
import statistics
import subprocess
import sys
import threading
import time


class Server:
    def __init__(self, omnic, project):
        self.start = time.perf_counter()
        self.process = subprocess.Popen([omnic, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.messages = queue.Queue()
        self.next = 0
        threading.Thread(target=self.read, daemon=True).start()
        about = {"relatedInformation": True, "codeDescriptionSupport": True}
        folder = {"uri": pathlib.Path(project).as_uri(), "name": "project"}
        self.ask("initialize", {"processId": os.getpid(), "workspaceFolders": [folder],
                                "capabilities": {"textDocument": {"publishDiagnostics": about}}})
        self.initialized = time.perf_counter() - self.start
        self.tell("initialized", {})

    def read(self):
        output = self.process.stdout
        while True:
            length = 0
            while (line := output.readline().strip()):
                name, value = line.split(b":")
                if name.lower() == b"content-length":
                    length = int(value)
            if not length:
                return
            content = output.read(length)
            self.messages.put((time.perf_counter(), json.loads(content)))

    def send(self, message):
        content = json.dumps({"jsonrpc": "2.0", **message}).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(content) + content)
        self.process.stdin.flush()

    def tell(self, method, params):
        self.send({"method": method, "params": params})

    def ask(self, method, params):
        self.next += 1
        self.send({"id": self.next, "method": method, "params": params})
        return self.wait(lambda message: message.get("id") == self.next and "method" not in message)

    def wait(self, wanted):
        while True:
            came, message = self.messages.get(timeout=120)
            if wanted(message):
                return came

    def memory(self):
        with open(f"/proc/{self.process.pid}/status", encoding="utf-8") as status:
            return next(int(line.split()[1]) for line in status if line.startswith("VmHWM"))

    def stop(self):
        self.ask("shutdown", None)
        self.tell("exit", None)
        self.process.wait()


def edits(server, project, count):
    """Breaks and mends a reference in one file after the other; milliseconds until the findings of the file come."""
    took = []
    queues = sorted(glob.glob(f"{glob.escape(project)}/**/*.queue-meta.xml", recursive=True))
    routed = [path for path in queues if "<queueRoutingConfig>" in pathlib.Path(path).read_text(encoding="utf-8")]
    for path in routed[::max(1, 2 * len(routed) // count)]:
        uri = pathlib.Path(path).as_uri()
        text = pathlib.Path(path).read_text(encoding="utf-8")
        server.tell("textDocument/didOpen",
                    {"textDocument": {"uri": uri, "languageId": "xml", "version": 0, "text": text}})
        start = text.index("<queueRoutingConfig>") + len("<queueRoutingConfig>")
        line = text[:start].count("\n")
        column = start - text[:start].rindex("\n") - 1
        for version, (length, new) in enumerate(((0, "X"), (1, "")), 1):
            spot = {"start": {"line": line, "character": column}, "end": {"line": line, "character": column + length}}
            began = time.perf_counter()
            server.tell("textDocument/didChange", {"textDocument": {"uri": uri, "version": version},
                                                   "contentChanges": [{"range": spot, "text": new}]})
            came = server.wait(lambda message: message.get("method") == "textDocument/publishDiagnostics"
                               and message["params"]["uri"] == uri
                               and message["params"].get("version") == version)
            took.append(came - began)
        server.tell("textDocument/didClose", {"textDocument": {"uri": uri}})
        server.ask("textDocument/diagnostic", {"textDocument": {"uri": uri}})
    return took


def main():
    omnic, project = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    rounds, count = [int(text) for text in (sys.argv[3:5] + ["9", "200"][len(sys.argv[3:5]):])]
    checks, colds, answers, latencies, memory = [], [], [], [], 0
    for _ in range(rounds):
        began = time.perf_counter()
        subprocess.run([omnic, "check", project, "--severity", "info"], stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=False)
        checks.append(time.perf_counter() - began)
        server = Server(omnic, project)
        answers.append(server.initialized)
        colds.append(server.ask("textDocument/diagnostic", {"textDocument": {"uri": "file:///none"}}) - server.start)
        latencies += edits(server, project, count // rounds)
        memory = max(memory, server.memory())
        server.stop()
    check, cold = statistics.median(checks), statistics.median(colds)
    latencies.sort()
    median, late = statistics.median(latencies), latencies[len(latencies) * 95 // 100]
    print(f"{rounds} rounds, {len(latencies)} edits")
    print(f"omnic check: {check * 1e3:.0f} ms")
    print(f"initialize answered: {statistics.median(answers) * 1e3:.1f} ms")
    print(f"start to the findings of the project: {cold * 1e3:.0f} ms, {cold / check:.2f} times a check")
    print(f"edit to findings: {median * 1e3:.2f} ms (median), {late * 1e3:.2f} ms (95 %), {late / check:.4f} of a check")
    print(f"memory: {memory} KB at most")


main()
