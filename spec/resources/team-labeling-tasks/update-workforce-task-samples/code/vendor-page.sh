endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
dataset_id=OBegCXHxTJ2JHRAZWr0
workforce_task_id=iYZx7gScPUozOXner9k

curl "$endpoint/v2/$project_id/datasets/$dataset_id/workforce-tasks/$workforce_task_id/data-annotations/samples" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --request PUT \
  --header 'Content-Type: application/json' \
  --data '{
    "samples": [
      {
        "sample_id": "0a0939d6d3c48a3d2a2619245943ac21",
        "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
        "labels": [{ "name": "tulips" }]
      },
      {
        "sample_id": "0e1b5a16a5a577ee53aeb34278a4b3e7",
        "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
        "labels": [{ "name": "tulips" }]
      }
    ]
  }' \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
