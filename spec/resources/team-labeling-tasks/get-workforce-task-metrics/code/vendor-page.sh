endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
dataset_id=OBegCXHxTJ2JHRAZWr0
workforce_task_id=iYZx7gScPUozOXner9k

curl "$endpoint/v2/$project_id/datasets/$dataset_id/workforce-tasks/$workforce_task_id/metrics" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
