import json
import os
from urllib.error import HTTPError
from urllib.request import Request, urlopen

endpoint = os.environ.get(
    'MODELARTS_ENDPOINT',
    'https://modelarts.eu-de.otc.t-systems.com',
)
token = os.environ.get('MODELARTS_TOKEN')
if not token:
    raise SystemExit('MODELARTS_TOKEN is not set')

project_id = '6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731'
task_id = 'kM7j9TSa611ZzBThzSr'
version_id = 'qSaudx2sbPvthHygckA'

request = Request(
    f'{endpoint}/v2/{project_id}/processor-tasks/{task_id}'
    f'/versions/{version_id}',
    method='DELETE',
    headers={'X-Auth-Token': token},
)
try:
    with urlopen(request, timeout=60) as response:
        print(f'Done ({response.status}).')
except HTTPError as error:
    raise SystemExit(error.read().decode())
