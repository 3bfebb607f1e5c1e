endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
task_id=kM7j9TSa611ZzBThzSr

curl --get "$endpoint/v2/$project_id/processor-tasks/$task_id/versions" \
  --data-urlencode 'limit=5' \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
