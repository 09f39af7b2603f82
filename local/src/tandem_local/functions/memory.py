"""How much memory a process uses."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

MEASURE_SECONDS = 0.05 if sys.platform == "linux" else 1.0
"""How often to ask: elsewhere a process has to be started for it."""

_COUNTED = ("RssAnon:", "RssShmem:")


def resident_bytes(pid: int) -> int:
    """Resident memory of a process that nobody else could have: without what is mapped from files; 0 when it is gone.

    Not RLIMIT_AS: it limits address space, of which libraries like ONNX Runtime reserve many times what they use.
    Where there is no /proc (macOS), everything that is resident is counted.
    """
    if sys.platform != "linux":
        return _asked_of_ps(pid)
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith(_COUNTED))


def _asked_of_ps(pid: int) -> int:
    asked = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=False)  # noqa: S603, S607
    return int(asked.stdout.strip() or 0) * 1024
