"""What a test with the emulator looks like: `python3 -m unittest` in this folder."""

import json
import unittest
import urllib.error
import urllib.request

from modelarts_emulator import ModelArtsEmulator


class TestWithEmulator(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.emulator = cls.enterClassContext(ModelArtsEmulator("--token", "the-token"))

    def setUp(self):
        self.emulator.drive("POST", "reset")

    def call(self, method, path, body=None, token="the-token"):
        headers = {"X-Auth-Token": token, "Content-Type": "application/json"}
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(f"{self.emulator.url}/v2/p1/datasets/d1/{path}", data, headers, method=method)
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read() or "null")

    def assert_refused(self, status, *call, **how):
        with self.assertRaises(urllib.error.HTTPError) as raised:
            self.call(*call, **how)
        self.assertEqual(raised.exception.code, status)
        with raised.exception as answer:
            return json.load(answer)

    def test_a_task_succeeds(self):
        task_id = self.call("POST", "tasks", {"task_type": "auto-label"})["task_id"]
        self.assertEqual(self.call("GET", f"tasks/{task_id}")["status"], -1)
        self.emulator.drive("POST", "clock", {"advance": 70_000})
        self.assertEqual(self.call("GET", f"tasks/{task_id}")["status"], 3)
        self.assertGreater(self.call("GET", "auto-annotations/samples")["sample_count"], 0)

    def test_each_test_begins_anew(self):
        self.assertEqual(self.call("GET", "tasks")["total_count"], 0)

    def test_an_error_on_purpose(self):
        where = {"operationId": "listIntelligentTasks"}
        fault = {"fault": "status", "status": 403, "error_code": "ModelArts.0403", "error_msg": "Over quota."}
        self.emulator.drive("POST", "faults", {**fault, "where": where})
        self.assertEqual(self.assert_refused(403, "GET", "tasks")["error_msg"], "Over quota.")
        self.assertEqual(self.call("GET", "tasks")["total_count"], 0)

    def test_another_token_is_refused(self):
        self.assert_refused(401, "GET", "tasks", token="another")


if __name__ == "__main__":
    unittest.main()
