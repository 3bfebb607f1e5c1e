endpoint=${MODELARTS_ENDPOINT:-https://modelarts.eu-de.otc.t-systems.com}
project_id=6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
task_id=kM7j9TSa611ZzBThzSr

curl "$endpoint/v2/$project_id/processor-tasks/$task_id/versions" \
  --header "X-Auth-Token: ${MODELARTS_TOKEN:?is not set}" \
  --header 'Content-Type: application/json' \
  --data '{
    "name": "PRE-e77c",
    "inputs": [
      {
        "type": "DATASET",
        "source": "PYc9H2HGv5BJNwBGXyK",
        "version_id": "Osc8SZ7TZStiRV4vYkZ"
      }
    ],
    "work_path": {
      "type": "DATASET",
      "path": "PYc9H2HGv5BJNwBGXyK",
      "version_name": "V0011"
    },
    "description": "",
    "template": {
      "id": "sys_data_validation",
      "operator_params": [
        {
          "name": "MetaValidation",
          "advanced_params_switch": false,
          "params": {
            "task_type": "image_classification",
            "dataset_type": "manifest",
            "source_service": "select",
            "filter_func": "data_validation_select",
            "image_max_width": "1920",
            "image_max_height": "1920",
            "total_status": "[0,1,2]"
          }
        }
      ]
    },
    "workspace_id": "0"
  }' \
  --silent --show-error \
  --write-out '\n%{http_code}\n' | awk '{ print } END { exit !/^2/ }'
