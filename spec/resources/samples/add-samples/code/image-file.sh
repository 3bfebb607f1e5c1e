endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
dataset_id=OBegCXHxTJ2JHRAZWr0

# The body comes from standard input: an image is too long for an argument.
curl "$endpoint/v2/$project_id/datasets/$dataset_id/data-annotations/samples" \
  --header "X-Auth-Token: $MODELARTS_TOKEN" \
  --json @- \
  --fail-with-body <<END
{
  "samples": [
    {
      "name": "rabbit.png",
      "data": "$(base64 < rabbit.png | tr -d '\n')",
      "sample_type": 0,
      "labels": [{ "name": "Rabbits", "type": 0 }]
    }
  ]
}
END
