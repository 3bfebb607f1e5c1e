endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
dataset_id=OBegCXHxTJ2JHRAZWr0
workforce_task_id=iYZx7gScPUozOXner9k

curl "$endpoint/v2/$project_id/datasets/$dataset_id/workforce-tasks/$workforce_task_id/data-annotations/review" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --header 'Content-Type: application/json' \
  --data '{
    "comments": [
      {
        "worker_id": "8c15ad080d3eabad14037b4eb00d6a6f",
        "sample_id": "0d43f9811d3808a3146c673257d4a1dbhh",
        "accept": true,
        "comment": "",
        "score": "A"
      }
    ]
  }' \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
