"""Runs a program on a terminal of its own and types an answer once it asks: `on_terminal.py <answer> <program> <args>...`."""

import os
import pty
import sys

answer, program = sys.argv[1].encode(), sys.argv[2:]
child, terminal = pty.fork()
if child == 0:
    os.execvp(program[0], program)
said, answered = b"", False
while True:
    try:
        part = os.read(terminal, 4096)
    except OSError:
        # The program has ended, and its side of the terminal is gone.
        break
    if not part:
        break
    said += part
    if not answered and b"is a yes: " in said:
        os.write(terminal, answer)
        answered = True
_, status = os.waitpid(child, 0)
sys.stdout.buffer.write(said)
sys.exit(os.waitstatus_to_exitcode(status))
