endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
workforce_id=gyb7IaAvkLc5IhEY2dv

curl "$endpoint/v2/$project_id/workforces/$workforce_id/workers/batch-delete" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --header 'Content-Type: application/json' \
  --data '{
    "workers": ["8c15ad080d3eabad14037b4eb00d6a6f", "2880f38d660dd68ca6ab578b5a1d9558"]
  }' \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
