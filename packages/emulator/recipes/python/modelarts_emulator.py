"""Starts the ModelArts emulator for a test, and ends it. Needs Node (npx), and of Python the standard library alone."""

import json
import os
import signal
import subprocess
import time
import urllib.error
import urllib.request


class ModelArtsEmulator:
    """An emulator in a process of its own: `with ModelArtsEmulator() as emulator: call(emulator.url)`."""

    def __init__(self, *flags, timeout=60):
        self.command = ["npx", "--yes", "@modelarts-openapi/emulator@0", "--port", "0", "--quiet", *flags]
        self.timeout = timeout

    def __enter__(self):
        # A session of its own: npx is a parent of what listens, and both have to end.
        self.process = subprocess.Popen(self.command, stdout=subprocess.PIPE, text=True, start_new_session=True)
        try:
            # The first line says where it listens, such as "The ModelArts API is emulated at http://127.0.0.1:8080".
            line = self.process.stdout.readline()
            if not line:
                raise RuntimeError(f"{' '.join(self.command)} ended with {self.process.wait()} before it listened")
            self.url = line.split()[-1]
            self._wait_for_health()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_error):
        if self.process.poll() is None:
            os.killpg(self.process.pid, signal.SIGTERM)
        self.process.wait()
        self.process.stdout.close()

    def drive(self, method, path, body=None):
        """Calls an admin route, such as `drive("POST", "reset")`, and returns what it answers."""
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.url}/_emulator/{path}", data=data, method=method)
        with urllib.request.urlopen(request) as answer:
            return json.load(answer)

    def _wait_for_health(self):
        deadline = time.monotonic() + self.timeout
        while True:
            try:
                if self.drive("GET", "health")["status"] == "ok":
                    return
            except urllib.error.URLError:
                pass
            if time.monotonic() > deadline or self.process.poll() is not None:
                raise TimeoutError(f"{self.url} is not healthy after {self.timeout} s")
            time.sleep(0.1)
