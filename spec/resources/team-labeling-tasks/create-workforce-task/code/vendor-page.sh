endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
dataset_id=OBegCXHxTJ2JHRAZWr0

curl "$endpoint/v2/$project_id/datasets/$dataset_id/workforce-tasks" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --header 'Content-Type: application/json' \
  --data '{
    "task_name": "task-eb17",
    "synchronize_data": false,
    "synchronize_auto_labeling_data": false,
    "workforces_config": {
      "workforces": [
        {
          "workforce_id": "feSUo5NUIUnQAQNNTiS",
          "workers": [
            { "email": "ada@example.com" },
            { "email": "grace@example.com" },
            { "email": "jane@example.com" }
          ]
        }
      ]
    },
    "auto_sync_dataset": false
  }' \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
