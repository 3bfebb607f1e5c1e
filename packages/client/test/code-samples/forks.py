# Runs programs one after the other, each in a fork of this process: what takes Python longest to import is there already.
import http.client  # noqa: F401
import json
import os
import runpy
import ssl  # noqa: F401
import sys
import tempfile  # noqa: F401

for line in sys.stdin:
    program = json.loads(line)
    child = os.fork()
    if child == 0:
        os.environ.clear()
        os.environ.update(program['env'])
        for number, file in ((0, os.devnull), (1, program['stdout']), (2, program['stderr'])):
            os.dup2(os.open(file, os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_TRUNC), number)
        runpy.run_path(program['file'], run_name='__main__')
        sys.exit()
    print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), flush=True)
