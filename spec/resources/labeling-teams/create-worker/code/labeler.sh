endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
workforce_id=gyb7IaAvkLc5IhEY2dv

curl "$endpoint/v2/$project_id/workforces/$workforce_id/workers" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --header 'Content-Type: application/json' \
  --data '{ "emails": "user@example.com", "role": 0, "description": "Knows all orchids" }' \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
