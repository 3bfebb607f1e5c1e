endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
dataset_id=OBegCXHxTJ2JHRAZWr0
label_name=Cat

curl "$endpoint/v2/$project_id/datasets/$dataset_id/data-annotations/labels/$label_name" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --request PUT \
  --header 'Content-Type: application/json' \
  --data '{ "@modelarts:color": "#93c47d" }' \
  --write-out "The label $label_name is updated (%{http_code}).\n" \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
