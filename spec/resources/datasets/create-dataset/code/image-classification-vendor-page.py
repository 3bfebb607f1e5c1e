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

body = {
  'workspace_id': '0',
  'dataset_name': 'dataset-457f',
  'dataset_type': 0,
  'data_sources': [{'data_type': 0, 'data_path': '/test-obs/classify/input/animals/'}],
  'description': '',
  'work_path': '/test-obs/classify/output/',
  'work_path_type': 0,
  'labels': [
    {
      'name': 'Rabbits',
      'type': 0,
      'property': {'@modelarts:color': '#3399ff'},
    },
    {'name': 'Bees', 'type': 0, 'property': {'@modelarts:color': '#3399ff'}},
  ],
}

request = Request(
    f'{endpoint}/v2/{project_id}/datasets',
    data=json.dumps(body).encode(),
    headers={
        'X-Auth-Token': token,
        'Content-Type': 'application/json',
    },
)
try:
    with urlopen(request, timeout=60) as response:
        print(json.dumps(json.load(response), indent=2))
except HTTPError as error:
    raise SystemExit(error.read().decode())
