"""The page of `build --report` in a browser: its width, its search field, its keys. Usage: page.py OMNIC REPOSITORY WORK"""

import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

omnic, repository, work = (Path(part).resolve() for part in sys.argv[1:4])
LIMIT = 120
FLAGS = """--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
    --disable-component-update --disable-sync --hide-scrollbars""".split()

# What a person would do, and what they would see of it.
PROBE = """<script>
addEventListener("load", function () {
  var seen = {}, page = document.documentElement;
  seen.width = innerWidth;
  document.querySelectorAll("details").forEach(function (one) { one.open = true; });
  seen.overflow = page.scrollWidth - page.clientWidth;
  seen.clipped = Array.from(document.querySelectorAll(".scroll")).filter(function (one) {
    return one.scrollWidth > one.clientWidth;
  }).map(function (one) { return one.getAttribute("aria-labelledby"); });
  seen.unreachable = Array.from(document.querySelectorAll("summary, input, .scroll")).filter(function (one) {
    one.focus();
    return document.activeElement !== one;
  }).length;
  var field = document.getElementById("term");
  field.value = "larkfield_voice";
  field.dispatchEvent(new Event("input"));
  var rows = Array.from(document.querySelectorAll("tr[data-row]"));
  seen.rows = rows.length;
  seen.left = rows.filter(function (row) { return row.getClientRects().length > 0; }).length;
  seen.told = document.getElementById("told").textContent;
  seen.colours = [getComputedStyle(document.querySelector(".soft")).color, getComputedStyle(document.body).color];
  parent.postMessage(JSON.stringify(seen), "*");
});
</script>
"""

# A window is never as narrow as a phone, a frame is.
FRAME = """<!DOCTYPE html>
<meta name="color-scheme" content="light dark">
<script>
addEventListener("message", function (event) { document.body.setAttribute("data-seen", event.data); });
</script>
<body><iframe src="probed.html" style="border: 0; height: 900px; width: %dpx"></iframe></body>
"""


def fail(message):
    sys.exit(f"page.py: {message}")


browser = shutil.which("chromium") or fail("chromium is missing: run make deps")
work.mkdir(parents=True, exist_ok=True)
report = work / "build.html"
subprocess.run(
    [omnic, "build", repository / "samples/contact-center", "-o", work / "d.zip", "--report", report, "-q"],
    check=True,
    timeout=LIMIT,
)
page = work / "probed.html"
page.write_text(report.read_text().replace("</body>", PROBE + "</body>"))


def look(width, *flags):
    frame = work / "frame.html"
    frame.write_text(FRAME % width)
    with tempfile.TemporaryDirectory() as profile:
        command = [browser, *FLAGS, *flags, f"--user-data-dir={profile}", "--window-size=1400,1000"]
        told = subprocess.run(
            [*command, "--virtual-time-budget=5000", "--dump-dom", frame.as_uri()],
            check=True,
            timeout=LIMIT,
            capture_output=True,
            text=True,
        ).stdout
    seen = re.search(r'data-seen="([^"]*)"', told) or fail(f"nothing was seen at {width}: {told[-500:]}")
    return json.loads(seen[1].replace("&quot;", '"'))


colours = set()
for width in (375, 768, 1280):
    for flags in ((), ("--blink-settings=preferredColorScheme=0",)):
        seen = look(width, *flags)
        colours.add(tuple(seen["colours"]))
        if seen["width"] != width or seen["overflow"] > 0 or seen["clipped"] or seen["unreachable"]:
            fail(f"at {width}: {seen}")
        if not 0 < seen["left"] < seen["rows"] or seen["told"] != f"{seen['left']} of {seen['rows']} rows":
            fail(f"the search at {width}: {seen}")
if len(colours) != 2:
    fail(f"light and dark: {colours}")
print("the page fits, is found by keyboard, and is searched, at 3 widths in 2 schemes")
