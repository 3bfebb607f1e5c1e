endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731

curl "$endpoint/v2/$project_id/datasets" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --header 'Content-Type: application/json' \
  --data '{
    "workspace_id": "0",
    "dataset_name": "dataset-457f",
    "dataset_type": 0,
    "data_sources": [{ "data_type": 0, "data_path": "/test-obs/classify/input/animals/" }],
    "description": "",
    "work_path": "/test-obs/classify/output/",
    "work_path_type": 0,
    "labels": [
      {
        "name": "Rabbits",
        "type": 0,
        "property": { "@modelarts:color": "#3399ff" }
      },
      {
        "name": "Bees",
        "type": 0,
        "property": { "@modelarts:color": "#3399ff" }
      }
    ]
  }' \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
