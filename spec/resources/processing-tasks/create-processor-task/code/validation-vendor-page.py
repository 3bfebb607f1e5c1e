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
  'name': 'PRE-e77c',
  'inputs': [
    {
      'type': 'DATASET',
      'source': 'PYc9H2HGv5BJNwBGXyK',
      'version_id': 'yoJ5ssClpNlOrsjjFDa',
    },
  ],
  'work_path': {
    'type': 'DATASET',
    'path': 'PYc9H2HGv5BJNwBGXyK',
    'version_name': 'V0010',
  },
  'description': '',
  'create_version': True,
  'template': {
    'id': 'sys_data_validation',
    'operator_params': [
      {
        'name': 'MetaValidation',
        'advanced_params_switch': False,
        'params': {
          'task_type': 'image_classification',
          'dataset_type': 'manifest',
          'source_service': 'select',
          'filter_func': 'data_validation_select',
          'image_max_width': '1920',
          'image_max_height': '1920',
          'total_status': '[0,1,2]',
        },
      },
    ],
  },
  'workspace_id': '0',
}

request = Request(
    f'{endpoint}/v2/{project_id}/processor-tasks',
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
