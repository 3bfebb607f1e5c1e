endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
dataset_id=OBegCXHxTJ2JHRAZWr0

curl "$endpoint/v2/$project_id/datasets/$dataset_id/data-annotations/samples" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --request PUT \
  --header 'Content-Type: application/json' \
  --data '{
    "samples": [
      {
        "sample_id": "8b583c44bf249f8ba43ea42c92920221",
        "labels": [{ "name": "label" }]
      },
      {
        "sample_id": "b5fe3039879660a2e6bf18166e247f68",
        "labels": [{ "name": "label" }]
      }
    ]
  }' \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
