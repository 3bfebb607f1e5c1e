endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
dataset_id=OBegCXHxTJ2JHRAZWr0

# One of your own: data=$(base64 < rabbit.png | tr -d '\n')
data=iVBORw0KGgoAAAANSUhEUgAAABAAAAAQAQAAAAA3iMLMAAAALUlEQVR42mNgYGCQMAAhmQIGngQGvgcM7AcY+B8wyH9gkN4AIuU+gLhAQTAAANjaCdo/r5tEAAAAAElFTkSuQmCC

# The body comes from standard input: an image can be too long for an argument.
curl "$endpoint/v2/$project_id/datasets/$dataset_id/data-annotations/samples" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --header 'Content-Type: application/json' \
  --data-binary @- \
  --silent --show-error \
  --write-out '\n%{http_code}\n' <<END | awk '{ print } END { exit !/^2/ }'
{
  "samples": [
    {
      "name": "rabbit.png",
      "data": "$data",
      "sample_type": 0,
      "labels": [{ "name": "Rabbits", "type": 0 }]
    }
  ]
}
END
