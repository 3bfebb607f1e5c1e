import json
import os
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

endpoint = os.environ.get(
    'MODELARTS_ENDPOINT',
    'https://modelarts.eu-de.otc.t-systems.com',
)
token = os.environ.get('MODELARTS_TOKEN')
if not token:
    raise SystemExit('MODELARTS_TOKEN is not set')

project_id = '6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731'

query = urlencode(
    {'limit': 10}
)

request = Request(
    f'{endpoint}/v2/{project_id}/processor-tasks?{query}',
    headers={'X-Auth-Token': token},
)
try:
    with urlopen(request, timeout=60) as response:
        print(json.dumps(json.load(response), indent=2))
except HTTPError as error:
    raise SystemExit(error.read().decode())
