// Generated from spec/openapi.yaml. Do not edit.
export interface paths {
    "/v2/{project_id}/datasets/{dataset_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List intelligent tasks
         * @description Returns the tasks of a dataset, page by page. Without `type` it returns the tasks that label samples, by active learning and by pre-labeling. Ask for other kinds with `type=auto-grouping` and `type=auto-deploy`.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A task that begins or ends meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["listIntelligentTasks"];
        put?: never;
        /**
         * Start an intelligent task
         * @description Starts a task on the samples of a dataset and returns its ID at once; the task itself runs in the background. `task_type` says what kind of task it is, and with that which other fields it takes. Follow it with `getIntelligentTask`, end it early with `stopIntelligentTask`.
         *
         *     Active learning and auto grouping cannot be started on a dataset whose data or working directory lies in an encrypted (KMS) bucket; pre-labeling can. Auto grouping sorts images that have no labels, so that people can label or remove them group by group.
         *
         *     **Sending again.** Send it again only where it has surely done nothing: after 429, after 503 with `Retry-After`, where no connection came about, or, corrected, after a refusal such as 400, 403 or 501. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, a task may have been started: look for it with `listIntelligentTasks`, by its kind, `create_time` and `config.name`, before you start another. A second task of a kind that labels or deploys is refused with 501 while the first one runs. A second auto grouping may well run beside the first.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateDataset`, as Huawei Cloud documents it. It depends on `obs:bucket:DeleteBucketPolicy`, `obs:bucket:GetBucketAcl`, `obs:bucket:GetBucketPolicy`, `obs:bucket:ListAllMyBuckets`, `obs:bucket:ListBucket`, `obs:bucket:ListBucketVersions`, `obs:bucket:PutBucketAcl` and `obs:object:DeleteObject`.
         */
        post: operations["startIntelligentTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an intelligent task
         * @description Returns one intelligent task with its configuration, its progress and, as far as it has come, its result. It answers for every kind of task: auto labeling, auto grouping and one-click deployment. To follow a task, call it every few seconds until `status` is `2` (failed), `3` (succeeded) or `5` (stopped).
         *
         *     A task that failed is still answered with 200: `status` is `2`, and `error_code`, `error_msg` and `error_detail` say why. The error statuses speak of the call itself.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. An answer that does not come says nothing about the task, which goes on.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["getIntelligentTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/tasks/{task_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop an intelligent task
         * @description Tells a task to stop, and returns at once. The task goes over `4` (stopping) to `5` (stopped); follow it with `getIntelligentTask` until it is there. What it has found until then stays. Documented for auto labeling and auto grouping; nothing speaks against stopping a deployment.
         *
         *     **Sending again.** Stopping twice is stopping: send it again without harm. Where an outcome is unknown, send it again, or ask for the `status` of the task.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateDataset`, as Huawei Cloud documents it.
         */
        post: operations["stopIntelligentTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List auto-labeled samples
         * @description Returns the samples that auto labeling has worked on, page by page, with the labels that it suggests and how sure it is of each. The conditions in the query add up: a sample has to meet all of them.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:sample:listSamples`, as Huawei Cloud documents it. It depends on `obs:object:GetObject`.
         */
        get: operations["listAutoLabelingSamples"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/auto-annotations/samples/{sample_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an auto-labeled sample
         * @description Returns one sample that auto labeling has worked on, with the labels that it suggests and how sure it is of each.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:sample:getSample`, as Huawei Cloud documents it. It depends on `obs:object:GetObject`.
         */
        get: operations["getAutoLabelingSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List samples
         * @description Returns the samples of a dataset with their labels, page by page. The conditions in the query add up: a sample has to meet all of them. `getSampleSearchConditions` returns what there is to search by. With `version_id` it returns the samples as they were when that version was published.
         *
         *     `source` is an address that the file can be loaded from for a while, by anybody who has it.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A sample that comes or goes meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:sample:listSamples`, as Huawei Cloud documents it. It depends on `obs:object:GetObject`.
         */
        get: operations["listSamples"];
        /**
         * Update the labels of samples
         * @description Gives samples of a dataset other labels, in place of those that they have, or says what they are used for. This is how people label samples, and how they confirm what auto labeling suggests: the labels of a sample that waits for it are sent back as they are to be. An empty list of labels deletes all labels of a sample.
         *
         *     An answer with 200 does not say that all has been done: look at `success`, and where it is `false`, at `results`, which has an outcome for each sample in the order of the request. While a version is being published, labels are refused with 400 (`ModelArts.4381`).
         *
         *     **Sending again.** Sending it twice does what sending it once does, unless somebody else labels the same samples meanwhile.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateDataset`, as Huawei Cloud documents it. It depends on `obs:object:GetObject`.
         */
        put: operations["updateSamples"];
        /**
         * Add samples
         * @description Adds samples to a dataset, with their labels where there are any. Their files are sent along in base64, or lie in OBS already. All files of a request together can have about 9 MB, because a request has at most 12 MB and base64 makes a third more of a file: send several requests, or bring the files into OBS and import or synchronize them.
         *
         *     An answer with 200 does not say that all has been done: look at `success`, and where it is `false`, at `results`, which has an outcome for each sample in the order of the request.
         *
         *     **Sending again.** Send it again where it has surely done nothing: after 429, after 503 with `Retry-After`, where no connection came about, or, corrected, after a refusal such as 400 or 413. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, samples may have been added: a file that is in the dataset already is refused (`ModelArts.4422`). See with `listSamples` which are there.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:sample:addSamples`, as Huawei Cloud documents it. It depends on `obs:object:PutObject`.
         */
        post: operations["addSamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/{sample_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a sample
         * @description Returns one sample of a dataset, with its labels and an address that its file can be loaded from for a while, by anybody who has it.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:sample:getSample`, as Huawei Cloud documents it. It depends on `obs:object:GetObject`.
         */
        get: operations["getSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/samples/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete samples
         * @description Deletes samples of a dataset, by their IDs. Their files stay, unless `delete_source` says otherwise: then they are gone for versions and other datasets that use them, too.
         *
         *     An answer with 200 does not say that all has been done: look at `success`, and where it is `false`, at `results`, which has an outcome for each sample in the order of the request.
         *
         *     **Sending again.** Samples that are gone stay gone, but a second call may say that there are no such samples (`ModelArts.4420`) where the first one has done its work. Send it again where it has surely done nothing; where an outcome is unknown, see with `listSamples` which samples are left.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:sample:deleteSamples`, as Huawei Cloud documents it. It depends on `obs:object:DeleteObject`.
         */
        post: operations["deleteSamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/search-condition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what samples can be searched by
         * @description Returns what the samples of a dataset can be searched by: its labels, who has labeled samples, and which attributes the samples have. A search is made of these with `search_conditions` of `listSamples`.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:sample:listSamples`, as Huawei Cloud documents it.
         */
        get: operations["getSampleSearchConditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get statistics of samples
         * @description Returns how many samples of a dataset are labeled, wait for people to confirm their labels, or have no labels, and how often each label occurs.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["getSampleStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a dataset
         * @description Returns the versions of a dataset, page by page, the newest first.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A version that is published or deleted meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["listDatasetVersions"];
        put?: never;
        /**
         * Publish a version of a dataset
         * @description Keeps the samples of a dataset and their labels as they are now, and returns the ID of the version at once; the files of the version are written in the background. Follow that with `getDatasetVersion`. A version never changes once it is published.
         *
         *     Only one version is published at a time, and none within a minute of the one before, nor while an import or a synchronization brings samples (400, `ModelArts.4343`, `ModelArts.4370`, `ModelArts.4356`, `ModelArts.4355`). Nothing can be labeled meanwhile.
         *
         *     **Sending again.** Send it again only where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, the version may be being published: look for its name with `listDatasetVersions`. A second version of the name is refused with 400 (`ModelArts.4371`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:createDatasetVersion`, as Huawei Cloud documents it. It depends on `obs:object:PutObject`.
         */
        post: operations["createDatasetVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/versions/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version of a dataset
         * @description Returns one version of a dataset: how many samples and labels it has, where its files are, and how far its publishing has come. Ask again while `status` is `0` (being created).
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. An answer that does not come says nothing about the publishing, which goes on.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["getDatasetVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a version of a dataset
         * @description Deletes a version with its files. The samples of the dataset and their labels stay as they are.
         *
         *     **Sending again.** A version that is gone stays gone: send it again after an unknown outcome. That it is gone already is answered with 400 (`ModelArts.4353`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:deleteDatasetVersion`, as Huawei Cloud documents it. It depends on `obs:bucket:ListAllMyBuckets`, `obs:bucket:ListBucket` and `obs:object:DeleteObject`.
         */
        delete: operations["deleteDatasetVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List datasets
         * @description Returns the datasets of a project, page by page, the newest first. Every parameter narrows the list further, but for those that say what else an entry tells: `with_labels`, `file_preview` and `check_running_task`.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A dataset that is created or deleted meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:listDatasets`, as Huawei Cloud documents it.
         */
        get: operations["listDatasets"];
        put?: never;
        /**
         * Create a dataset
         * @description Creates a dataset and returns its ID. `dataset_type` says what it holds, and with that which other fields it takes: labels, their types, and for tables the columns and the source. The files in `data_sources` are not samples yet: synchronize the dataset, or import them. The rows of a table come in at once with `import_data`.
         *
         *     `work_path` names a directory of its own, in a bucket that is not encrypted with KMS where the dataset holds tables.
         *
         *     **Sending again.** Send it again only where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, the dataset may have been created: look for its name with `listDatasets`. A second dataset of the name is refused with 400 (`ModelArts.4351`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:createDataset`, as Huawei Cloud documents it. It depends on `obs:bucket:HeadBucket`, `obs:bucket:ListAllMyBuckets`, `obs:bucket:ListBucket` and `obs:object:PutObject`.
         */
        post: operations["createDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the counts of a dataset over time
         * @description Returns how many samples a dataset had, and how many of them were labeled, at moments between `start_time` and `end_time`.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["getDatasetMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List labels
         * @description Returns the labels of a dataset, with their colors, shapes and attributes. A page can have all of them: without `limit` there are up to 100,000 on it. With `version_id` it returns the labels as they were when that version was published.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A label that comes or goes meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["listLabels"];
        /**
         * Update several labels
         * @description Changes labels of a dataset, by their names: colors, shapes, attributes, or the name itself. Samples that have a label keep it under its new name. What a label has and the request does not name stays as it is.
         *
         *     An answer with 200 does not say that all has been done: look at `success`, and where it is `false`, at `results`, which has an outcome for each label in the order of the request.
         *
         *     **Sending again.** Without a new name, sending it twice does what sending it once does. Where a label gets a new name, it has done its work already if the second time there is no label of the old name (`ModelArts.4410`): see with `listLabels`.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateDataset`, as Huawei Cloud documents it.
         */
        put: operations["updateLabels"];
        /**
         * Create labels
         * @description Adds labels to a dataset, so that its samples can be labeled with them. The type of a label has to fit the dataset; of the types, only labels of objects in images have a default shape, and only labels of relationships in texts name the types of two entities, whose labels have to exist before.
         *
         *     An answer with 200 does not say that all has been done: look at `success`, and where it is `false`, at `results`, which has an outcome for each label in the order of the request.
         *
         *     **Sending again.** Send it again where it has surely done nothing: after 429, after 503 with `Retry-After`, where no connection came about, or, corrected, after a refusal such as 400. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, the labels may have been created: a name that a label has is refused (`ModelArts.4411`), so that none comes about twice. See with `listLabels` which are there.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateDataset`, as Huawei Cloud documents it.
         */
        post: operations["createLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete several labels
         * @description Deletes labels of a dataset, by their names. `delete_policy` says what happens to samples that have none but these labels: by itself nothing, so that they stay as samples without labels.
         *
         *     An answer with 200 does not say that all has been done: look at `success`, and where it is `false`, at `results`, which has an outcome for each label in the order of the request.
         *
         *     **Sending again.** Labels that are gone stay gone, but a second call may say that there are no such labels (`ModelArts.4410`) where the first one has done its work. Send it again where it has surely done nothing; where an outcome is unknown, see with `listLabels` which labels are left.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateDataset`, as Huawei Cloud documents it.
         */
        post: operations["deleteLabels"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/data-annotations/labels/{label_name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Update a label
         * @description Changes one label of a dataset: its color, its shape, its shortcut or its name. Samples that have the label keep it under its new name. What the request does not name stays as it is; attributes beyond these are changed with `updateLabels`.
         *
         *     **Sending again.** Without a new name, sending it twice does what sending it once does. With one, it has done its work already if the second time there is no label of the old name (`ModelArts.4410`): see with `listLabels`.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateDataset`, as Huawei Cloud documents it.
         */
        put: operations["updateLabel"];
        post?: never;
        /**
         * Delete a label and its samples
         * @description Deletes one label of a dataset, and the samples that have no other label. With `delete_source=true` it deletes their files in OBS, too, also where versions or other datasets use them. To keep the samples, use `deleteLabels`.
         *
         *     **Sending again.** What is gone stays gone: where a second call says that there is no such label (`ModelArts.4410`), the first one has done its work.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateDataset`, as Huawei Cloud documents it. It depends on `obs:object:DeleteObject`.
         */
        delete: operations["deleteLabel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/sync-data": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Synchronize a dataset
         * @description Looks into the directory that the files of a dataset are in: what is new there becomes a sample, and a sample whose file is gone is deleted with its labels. It returns at once, without an ID; the synchronization runs in the background. Follow it with `getSynchronizationStatus`.
         *
         *     One that runs already, an import, or a version that is being published or switched, is in the way of another: it is refused with 400 (`ModelArts.4355`, `ModelArts.4356`, `ModelArts.4343`, `ModelArts.4349`).
         *
         *     **Sending again.** Send it again where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, it may be running: `create_time` in `getSynchronizationStatus` tells. A second one does no harm, but is refused while the first runs.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateDataset`, as Huawei Cloud documents it. It depends on `obs:bucket:ListAllMyBuckets` and `obs:bucket:ListBucket`.
         */
        post: operations["synchronizeDataset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/sync-data/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the status of a synchronization
         * @description Returns where the latest synchronization of a dataset stands, and how many samples it has added and deleted. A synchronization has an ID, but nothing takes it. To follow one, call this every few seconds until `status` is `COMPLETED` or `FAILED`. `NOT_EXIST` says that the dataset was never synchronized.
         *
         *     One that failed is still answered with 200: `error_code` and `error_msg` say why. The error statuses speak of the call itself.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["getSynchronizationStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/import-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List import tasks
         * @description Returns the imports of a dataset, page by page, with where they stand.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. An import that begins meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["listImportTasks"];
        put?: never;
        /**
         * Create an import task
         * @description Starts to import samples and their labels into a dataset, and returns the ID of the import at once; it runs in the background. Follow it with `getImportTask`. Where the samples come from decides what else can be said:
         *
         *     - **Files in a directory** (`import_type` `dir`), with labels that lie beside them, or **the samples of a manifest** (`import_type` `manifest`), which names their labels, too. `included_labels`, `excluded_labels` and `difficult_only` pick some.
         *     - **Rows of a table**, for table datasets: of a file in OBS, or of a table that `data_source` leads to, in GaussDB(DWS), DLI, RDS or MRS.
         *
         *     While another import or a synchronization runs, or a version is being published, it is refused with 400 (`ModelArts.4356`, `ModelArts.4355`, `ModelArts.4343`).
         *
         *     **Sending again.** Send it again only where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, the import may be running: look for it with `listImportTasks`, by its `import_path` and `create_time`. A second import into the same `import_folder` brings no sample twice.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:createImportTask`, as Huawei Cloud documents it.
         */
        post: operations["createImportTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/import-tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an import task
         * @description Returns one import: what comes from where, and how far it has come. To follow it, call this every few seconds until `status` is `COMPLETED`, `FAILED` or `NOT_EXIST`.
         *
         *     An import that failed is still answered with 200: `error_code` and `error_msg` say why. The error statuses speak of the call itself.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. An answer that does not come says nothing about the import, which goes on.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["getImportTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/export-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List export tasks
         * @description Returns the exports of a dataset, page by page, with where they stand. `export_type` picks those of one kind.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. An export that begins meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["listExportTasks"];
        put?: never;
        /**
         * Create an export task
         * @description Starts to export samples of a dataset with their labels, and returns the ID of the export at once; it runs in the background. Follow it with `getExportTask`. The samples go to a directory in OBS, in `path`. With `export_params.export_dest` `NEW_DATASET`, they become a new dataset, too.
         *
         *     `export_type` says which samples: those with labels, those without, all, or those that `export_params` describes. With `version_id`, they are taken from a version.
         *
         *     **Sending again.** Send it again only where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, the export may be running: look for it with `listExportTasks`, by its `path` and `create_time`. A second export to the same directory is not known to be refused.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:createExportTask`, as Huawei Cloud documents it.
         */
        post: operations["createExportTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/export-tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an export task
         * @description Returns one export: what goes where, and how far it has come. To follow it, call this every few seconds until `status` is `SUCCESSED` or `FAILED`.
         *
         *     An export that failed is still answered with 200: `error_code` and `error_msg` say why. The error statuses speak of the call itself.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. An answer that does not come says nothing about the export, which goes on.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["getExportTask"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List team labeling tasks
         * @description Returns the team labeling tasks of a dataset, page by page, the newest first. Entries have everything but how far each member has come: `getWorkforceTask` has that, too.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A task that is created or deleted meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:listWorkforceTasks`, as Huawei Cloud documents it.
         */
        get: operations["listWorkforceTasks"];
        put?: never;
        /**
         * Create a team labeling task
         * @description Creates a task in which labeling teams label samples of a dataset, all of them or those that meet conditions, and returns its ID. Nobody has anything to do before it is started with `startWorkforceTask`: until then only the owner of the dataset and the team managers see it.
         *
         *     **Sending again.** Send it again only where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, the task may have been created: look for it with `listWorkforceTasks`, by its name. A name that another task has is refused with 400 (`ModelArts.4620`), so that no second one should come about.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:createWorkforceTask`, as Huawei Cloud documents it.
         */
        post: operations["createWorkforceTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List samples of a team labeling task
         * @description Returns the samples of a team labeling task, page by page: how far each has come, its labels in the task, who has it, and what reviewers and the owner said of it. The conditions in the query add up: a sample has to meet all of them. The labels that a sample has in the dataset are another matter: `listSamples` returns these.
         *
         *     `source` is an address that the file can be loaded from for a while, by anybody who has it.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A sample that comes or goes meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:sample:listSamples`, as Huawei Cloud documents it. It depends on `obs:object:GetObject`.
         */
        get: operations["listWorkforceTaskSamples"];
        /**
         * Update the labels of samples of a team labeling task
         * @description Gives samples of a team labeling task the labels of one of its members, in place of those that this member gave them. They then wait for review, or for acceptance where nobody reviews. The member is the `worker_id` of each sample, or whoever has the `email`. An empty list of labels deletes all labels of a sample.
         *
         *     An answer with 200 does not say that all has been done: look at `success`, and where it is `false`, at `results`, which has an outcome for each sample in the order of the request. Somebody who does not label is refused with `ModelArts.4600`, and labels of a sample that is being accepted, or has been, with `ModelArts.4606`.
         *
         *     **Sending again.** Sending it twice does what sending it once does, unless somebody reviews the same samples meanwhile.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateWorkforceTask`, as Huawei Cloud documents it.
         */
        put: operations["updateWorkforceTaskSamples"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/samples/{sample_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a sample of a team labeling task
         * @description Returns one sample of a team labeling task, with its labels in the task and an address that its file can be loaded from for a while, by anybody who has it. Where several members label a sample, `worker_id` says whose labels.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:sample:getSample`, as Huawei Cloud documents it. It depends on `obs:object:GetObject`.
         */
        get: operations["getWorkforceTaskSample"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review samples of a team labeling task
         * @description Says of labels whether they pass review, with a comment and a score. Labels that pass wait for acceptance by the owner of the dataset; the others go back to who made them, with the comment. `worker_id` names the member whose labels are meant; who reviews is whoever calls.
         *
         *     **Sending again.** A sample that was reviewed stays as it is: send it again after an unknown outcome. A sample that was labeled anew meanwhile is reviewed unseen.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Which IAM action this needs is not documented. No page of Huawei Cloud names it.
         */
        post: operations["reviewWorkforceTaskSamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/data-annotations/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get statistics of a team labeling task
         * @description Returns how many samples of a team labeling task have come how far, and how often each label occurs in them.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getWorkforceTask`, as Huawei Cloud documents it.
         */
        get: operations["getWorkforceTaskStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the progress of the members of a team labeling task
         * @description Returns how many samples of each member have come how far, by the email address of the member.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getWorkforceTask`, as Huawei Cloud documents it.
         */
        get: operations["getWorkforceTaskMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/notify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an email to members of a team labeling task
         * @description Sends members of a team labeling task an email that there is something to do.
         *
         *     An answer with 200 does not say that all have been sent one: look at `success`, and where it is `false`, at `results`, which has an outcome for each address in the order of the request.
         *
         *     **Sending again.** Each time sends another email. Send it again where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After an unknown outcome `last_notify_time` of a member says when the last one was sent; who asks too often is refused with 400 (`ModelArts.4627`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateWorkforceTask`, as Huawei Cloud documents it.
         */
        post: operations["notifyWorkers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin to accept samples of a team labeling task
         * @description Begins an acceptance: the owner of the dataset looks at some of the samples that wait for it, and then decides on all of them. Samples are drawn in the background: the task has status `7` until that is done, and `2` from then on. What members label meanwhile waits for the next acceptance.
         *
         *     `listWorkforceTaskSamples` with `sample_state` `__WORKFORCE_SAMPLED__` returns the drawn samples, `commentAcceptanceSamples` says what is to be said of each, and `updateAcceptanceStatus` ends the acceptance.
         *
         *     **Sending again.** Send it again where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After an unknown outcome look at `checking_task_desc` of `getWorkforceTask`. A second acceptance at the same time is refused with 400 (`ModelArts.4623`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateWorkforceTask`, as Huawei Cloud documents it.
         */
        post: operations["createAcceptanceTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the report of an acceptance
         * @description Returns how many of the drawn samples were checked, accepted and rejected, for one acceptance of a team labeling task and for all of its acceptances together.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getWorkforceTask`, as Huawei Cloud documents it.
         */
        get: operations["getAcceptanceReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/batch-comment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on samples of an acceptance
         * @description Says of samples that were drawn for acceptance whether they are accepted, with a comment and a score. It can be said anew until `updateAcceptanceStatus` ends the acceptance, which decides what becomes of them.
         *
         *     **Sending again.** Sending it twice does what sending it once does.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateWorkforceTask`, as Huawei Cloud documents it.
         */
        post: operations["commentAcceptanceSamples"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}/acceptance/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * End an acceptance
         * @description Ends the acceptance of a team labeling task by what is to become of its samples, or cancels it. All samples that waited when it began are decided on, whether they were drawn or not. The result is written in the background: the task has status `5` until that is done. Then it has `3` where all samples of the task are accepted, `4` where all were sent back, and else `1`.
         *
         *     With `auto_sync_dataset`, the labels of accepted samples go to the dataset. A sample that people have labeled there keeps its labels, unless `overwrite_last_result` is true. With `action` `3` nothing is decided: the answer has the samples for which that matters.
         *
         *     **Sending again.** After an unknown outcome look at the `status` with `getWorkforceTask`: an acceptance that has ended cannot be ended again, and is answered with 400 (`ModelArts.4631`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateWorkforceTask`, as Huawei Cloud documents it.
         */
        put: operations["updateAcceptanceStatus"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}/workforce-tasks/{workforce_task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a team labeling task
         * @description Returns one team labeling task: who takes part, where it stands, and how far its members have come. Ask again every few seconds while `status` is `0`, `5` or `7`, which pass by themselves; all else waits for people.
         *
         *     Statistics of samples, labels and members are not sure to be there unless they are asked for.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. An answer that does not come says nothing about the task, which goes on.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getWorkforceTask`, as Huawei Cloud documents it.
         */
        get: operations["getWorkforceTask"];
        /**
         * Update a team labeling task
         * @description Changes the name, the description or the members of a task. What the body leaves out stays as it is. Members that are named take the place of those that there are.
         *
         *     **Sending again.** Sending it twice does what sending it once does, unless somebody else changes the task meanwhile.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateWorkforceTask`, as Huawei Cloud documents it.
         */
        put: operations["updateWorkforceTask"];
        /**
         * Start a team labeling task
         * @description Starts a task that has been created, or starts one again that was sent back. Its samples are given to the members in the background: the task has status `0` until that is done, and `1` from then on. `workforces_config` says who labels, where it is to be other people than were named before.
         *
         *     **Sending again.** Send it again where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After an unknown outcome look at the `status` with `getWorkforceTask`: `6` has not been started. A task that is starting or running is refused with 400 (`ModelArts.4621`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateWorkforceTask`, as Huawei Cloud documents it.
         */
        post: operations["startWorkforceTask"];
        /**
         * Delete a team labeling task
         * @description Deletes a task, wherever it stands, with what its members have labeled in it. Labels that have been accepted and are in the dataset stay there, and so do the samples.
         *
         *     **Sending again.** A task that is gone stays gone: send it again after an unknown outcome. That it is gone already is answered with 400 (`ModelArts.4619`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:deleteWorkforceTask`, as Huawei Cloud documents it.
         */
        delete: operations["deleteWorkforceTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/workforces": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List labeling teams
         * @description Returns the labeling teams of a project, page by page, those created last first. Every parameter but those that order the list narrows it further.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A team that is created or deleted meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:listWorkforce`, as Huawei Cloud documents it.
         */
        get: operations["listWorkforces"];
        put?: never;
        /**
         * Create a labeling team
         * @description Creates a labeling team without members and returns its ID. Members are added to it afterwards; only then can samples be given to the team.
         *
         *     **Sending again.** Send it again where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, the team may have been created. A name that another team has is refused with 400 (`ModelArts.4602`), so that no second one should come about: list the teams to see whether the first is there, and for its ID.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:createWorkforce`, as Huawei Cloud documents it.
         */
        post: operations["createWorkforce"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/workforces/worker-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tasks of a member of labeling teams
         * @description Returns the team labeling tasks that whoever calls takes part in, as a member of any labeling team of the project, page by page, the newest first: how far the member has come in each, and what became of the last email. The API has no parameter for another member; `getWorkforceTask` tells of all members of one task.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A task that is created or deleted meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Which IAM action this needs is not documented. No page of Huawei Cloud names it.
         */
        get: operations["listWorkerTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/workforces/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of all labeling teams
         * @description Returns the members of all labeling teams of a project who have one role, page by page, those added last first. Without `role` these are the members who label. Somebody who belongs to several teams is there once for each, with the same `worker_id` and another `workforce_id`.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A member who is added or deleted meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:getWorkforce`, as Huawei Cloud documents it.
         */
        get: operations["listWorkers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/workforces/{workforce_id}/workers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the members of a labeling team
         * @description Returns the members of one labeling team, page by page, whatever their roles are, those added last first.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A member who is added or deleted meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:getWorkforce`, as Huawei Cloud documents it.
         */
        get: operations["listWorkforceWorkers"];
        put?: never;
        /**
         * Add a member to a labeling team
         * @description Adds one person to a labeling team. The answer is empty: list the members of the team for the ID of the new one. An email address that another member of the team has is refused with 400 (`ModelArts.4605`), and so is a second manager (`ModelArts.4617`).
         *
         *     **Sending again.** Send it again where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, the member may have been added; nobody is added twice: see with `listWorkforceWorkers` who is there.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:updateWorkforce`, as Huawei Cloud documents it.
         */
        post: operations["createWorker"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/workforces/{workforce_id}/workers/{worker_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a member of a labeling team
         * @description Returns one member of a labeling team: the email address, the role, and whether the member was invited and has logged in.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:getWorkforce`, as Huawei Cloud documents it.
         */
        get: operations["getWorker"];
        /**
         * Update a member of a labeling team
         * @description Changes what a member of a labeling team does, what the team says about the member, or both. A second manager is refused with 400 (`ModelArts.4617`). To change an email address, delete the member and add another one.
         *
         *     **Sending again.** The same change made twice is the same: send it again after an unknown outcome.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:updateWorkforce`, as Huawei Cloud documents it.
         */
        put: operations["updateWorker"];
        post?: never;
        /**
         * Take a member out of a labeling team
         * @description Takes one member out of a labeling team. A member who takes part in a team labeling task that has not ended stays: the answer is 400 (`ModelArts.4628`).
         *
         *     **Sending again.** A member who is gone stays gone: send it again after an unknown outcome. That the member is gone already is answered with 400 (`ModelArts.4604`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:updateWorkforce`, as Huawei Cloud documents it.
         */
        delete: operations["deleteWorker"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/workforces/{workforce_id}/workers/batch-delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take several members out of a labeling team
         * @description Takes members out of a labeling team, by their IDs. A member who takes part in a team labeling task that has not ended stays.
         *
         *     An answer with 200 does not say that all has been done: look at `success`, and where it is `false`, at `results`, which has an outcome for each member in the order of the request.
         *
         *     **Sending again.** Members who are gone stay gone, but a second call may say that there are no such members (`ModelArts.4604`) where the first one has done its work. Send it again where it has surely done nothing; where an outcome is unknown, see with `listWorkforceWorkers` who is left.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:updateWorkforce`, as Huawei Cloud documents it.
         */
        post: operations["deleteWorkers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/workforces/{workforce_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a labeling team
         * @description Returns a labeling team, with the number of its members.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:getWorkforce`, as Huawei Cloud documents it.
         */
        get: operations["getWorkforce"];
        /**
         * Update a labeling team
         * @description Changes the name of a labeling team, what it is for, or both. A name that another team has is refused with 400 (`ModelArts.4602`).
         *
         *     **Sending again.** The same change made twice is the same: send it again after an unknown outcome.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:updateWorkforce`, as Huawei Cloud documents it.
         */
        put: operations["updateWorkforce"];
        post?: never;
        /**
         * Delete a labeling team
         * @description Deletes a labeling team with all of its members. A team with a member who takes part in a team labeling task that has not ended stays as it is.
         *
         *     An answer with 200 does not say that all has been done: look at `success`, and where it is `false`, at `results`, which has an outcome for each member.
         *
         *     **Sending again.** A team that is gone stays gone: send it again after an unknown outcome. That it is gone already is answered with 400 (`ModelArts.4601`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:updateWorkforce`, as Huawei Cloud documents it.
         */
        delete: operations["deleteWorkforce"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/datasets/{dataset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a dataset
         * @description Returns one dataset: what it holds, how many of its samples are labeled, its labels, its current version, and in `status` what is going on with it. `check_running_task` also looks for tasks that are running on it.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:getDataset`, as Huawei Cloud documents it.
         */
        get: operations["getDataset"];
        /**
         * Update a dataset
         * @description Changes the name, the description, the labels or the current version of a dataset. What the body leaves out stays as it is.
         *
         *     **Sending again.** Name, description and current version may be sent again: they are then what they are already. After an unknown outcome look with `getDataset` whether labels have changed before you send them again: one that is there already, or there no longer, may be refused.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:updateDataset`, as Huawei Cloud documents it.
         */
        put: operations["updateDataset"];
        post?: never;
        /**
         * Delete a dataset
         * @description Deletes a dataset with its samples, labels, versions and tasks. The files that its samples came from stay in OBS.
         *
         *     **Sending again.** A dataset that is gone stays gone: send it again after an unknown outcome. That it is gone already is answered with 400 (`ModelArts.4352`).
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:dataset:deleteDataset`, as Huawei Cloud documents it. It depends on `obs:bucket:ListAllMyBuckets`, `obs:bucket:ListBucket` and `obs:object:DeleteObject`.
         */
        delete: operations["deleteDataset"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/processor-tasks/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List kinds of data processing
         * @description Returns the kinds of data processing that there are, with their names in English and Chinese. The vendors call them algorithm types; each is the ID of a template for `createProcessorTask`. Feature analysis is not among them in the example.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:getProcessTask`, as Huawei Cloud documents it.
         */
        get: operations["listProcessorTaskItems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/processor-tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List processing tasks
         * @description Returns the processing tasks of a project, page by page, the newest first unless `sort_by` and `order` say otherwise. Every parameter narrows the list further, but for `return_result`, which says whether entries have the `result` of feature analysis.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A task that is created or deleted meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:listProcessTasks`, as Huawei Cloud documents it.
         */
        get: operations["listProcessorTasks"];
        put?: never;
        /**
         * Create a processing task
         * @description Creates a task that analyzes or processes the images of a dataset or of a directory in OBS, and returns its ID. The `id` in `template` says what the task does, and with that by which operators.
         *
         *     Feature analysis runs at once; follow it with `getProcessorTask`. Data processing runs by version: with `create_version` the first one runs at once, without it create one with `createProcessorTaskVersion`. Follow a version with `getProcessorTaskVersion`. The data stays as it is; results go to `work_path`.
         *
         *     **Sending again.** Send it again only where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, the task may have been created: look for its name with `listProcessorTasks`. A second task of the name is not known to be refused.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:createProcessTask`, as Huawei Cloud documents it. It depends on `obs:bucket:DeleteBucketPolicy`, `obs:bucket:GetBucketAcl`, `obs:bucket:GetBucketPolicy`, `obs:bucket:HeadBucket`, `obs:bucket:ListAllMyBuckets`, `obs:bucket:ListBucket`, `obs:bucket:PutBucketAcl` and `obs:object:PutObject`.
         */
        post: operations["createProcessorTask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/processor-tasks/{task_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the versions of a processing task
         * @description Returns the versions of a processing task, page by page, the newest first unless `sort_by` and `order` say otherwise, each with how far it has come and how many images it has added, changed and left out.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. A version that is created or deleted meanwhile can move others to another page.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:getProcessTask`, as Huawei Cloud documents it. It depends on `obs:bucket:DeleteBucketPolicy`, `obs:bucket:GetBucketAcl`, `obs:bucket:GetBucketPolicy`, `obs:bucket:HeadBucket`, `obs:bucket:ListAllMyBuckets`, `obs:bucket:ListBucket`, `obs:bucket:PutBucketAcl` and `obs:object:PutObject`.
         */
        get: operations["listProcessorTaskVersions"];
        put?: never;
        /**
         * Create a version of a processing task
         * @description Runs a data processing task once more, with sources and operators of its own, and returns the ID of the version at once; it runs in the background. Follow it with `getProcessorTaskVersion`. Without `template` it is not documented which operators apply; give it.
         *
         *     **Sending again.** Send it again only where it has surely done nothing: after 429, after 503 with `Retry-After`, or where no connection came about. After a broken connection, 408, 500, 502, 504, or 503 without `Retry-After`, the version may be running: look for it with `listProcessorTaskVersions`, by its `create_time`.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:createProcessTask`, as Huawei Cloud documents it.
         */
        post: operations["createProcessorTaskVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a version of a processing task
         * @description Tells a version of a processing task to stop, and returns at once. Follow it with `getProcessorTaskVersion` until `status` is `4` (stopped), or another end that it came to before.
         *
         *     **Sending again.** Stopping twice is stopping: send it again without harm. Where an outcome is unknown, send it again, or ask for the `status` of the version.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:updateProcessTask`, as Huawei Cloud documents it.
         */
        post: operations["stopProcessorTaskVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a version of a processing task has done
         * @description Returns what a version of a processing task has done with each sample, page by page: which stayed as they were, and which were changed, left out or added, with the paths of their files. `result_property` picks those of one outcome. Addresses to download files from are part of the answer: treat it like a password.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:getProcessTask`, as Huawei Cloud documents it. It depends on `obs:object:GetObject`.
         */
        get: operations["listProcessorTaskVersionResults"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a version of a processing task
         * @description Returns one version of a processing task: what it does, on which data, how far it has come, and when it has ended how many images it has added, changed and left out. `listProcessorTaskVersionResults` says what became of each.
         *
         *     A version that failed is still answered with 200. Nothing of it says why; `error_msg` of the task may.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. An answer that does not come says nothing about the version, which goes on.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:getProcessTask`, as Huawei Cloud documents it.
         */
        get: operations["getProcessorTaskVersion"];
        put?: never;
        post?: never;
        /**
         * Delete a version of a processing task
         * @description Deletes a version of a processing task. The task stays, also without any version. Nothing documents what becomes of a version that runs: stop it first.
         *
         *     **Sending again.** A version that is gone stays gone: send it again after an unknown outcome. That it is gone already may be answered with an error.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:deleteProcessTask`, as Huawei Cloud documents it. It depends on `obs:bucket:DeleteBucketPolicy`, `obs:bucket:GetBucketAcl`, `obs:bucket:GetBucketPolicy`, `obs:bucket:ListAllMyBuckets`, `obs:bucket:ListBucket`, `obs:bucket:PutBucketAcl` and `obs:object:DeleteObject`.
         */
        delete: operations["deleteProcessorTaskVersion"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/{project_id}/processor-tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a processing task
         * @description Returns one processing task: what it does, on which data, and how far it has come. Feature analysis has its `result` here. What data processing has done is told by version: see `getProcessorTaskVersion`.
         *
         *     A task that failed is still answered with 200: `error_msg` says why. A task that has no version yet stays at `0`, so wait for the version that you create.
         *
         *     **Sending again.** Reading changes nothing: send it again as often as needed, also where an outcome is unknown. An answer that does not come says nothing about the task, which goes on.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:getProcessTask`, as Huawei Cloud documents it.
         */
        get: operations["getProcessorTask"];
        /**
         * Update the description of a processing task
         * @description Changes what a processing task says that it is for. Nothing else of a task can change, and what runs goes on.
         *
         *     **Sending again.** The description is the same after a second time: send it again after an unknown outcome.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:updateProcessTask`, as Huawei Cloud documents it.
         */
        put: operations["updateProcessorTask"];
        post?: never;
        /**
         * Delete a processing task
         * @description Deletes a processing task with its versions. Nothing documents what becomes of one that runs: stop its version first. What it has written to OBS, and versions of datasets that it has made, are not said to go with it.
         *
         *     **Sending again.** A task that is gone stays gone: send it again after an unknown outcome. That it is gone already may be answered with an error.
         *
         *     Open Telekom Cloud keeps this operation among its historical APIs. No page names a successor, or a day on which it ends.
         *
         *     **Permissions.** Needs the IAM action `modelarts:processTask:deleteProcessTask`, as Huawei Cloud documents it. It depends on `obs:bucket:DeleteBucketPolicy`, `obs:bucket:GetBucketAcl`, `obs:bucket:GetBucketPolicy`, `obs:bucket:ListAllMyBuckets`, `obs:bucket:ListBucket`, `obs:bucket:PutBucketAcl` and `obs:object:DeleteObject`.
         */
        delete: operations["deleteProcessorTask"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * Format: int32
         * @description How an acceptance ends.
         *     - `0`: All samples are accepted, also those that were rejected one by one
         *     - `1`: All samples are sent back, also those that were accepted one by one
         *     - `2`: The acceptance is canceled, and nothing is decided
         *     - `3`: Nothing is decided; the answer has the samples that people have labeled in the dataset already
         *     - `4`: Samples are accepted unless they were rejected one by one
         *     - `5`: Samples are sent back unless they were accepted one by one
         * @example 0
         * @enum {integer}
         */
        AcceptanceAction: 0 | 1 | 2 | 3 | 4 | 5;
        /** @description How far an acceptance has come, and what all of a task came to. */
        AcceptanceReport: {
            /** @description How far an acceptance has come, or all of a task together. */
            checking_stats?: components["schemas"]["AcceptanceStats"];
            /** @description How far an acceptance has come, or all of a task together. */
            total_stats?: components["schemas"]["AcceptanceStats"];
        };
        /** @description How far an acceptance has come, or all of a task together. */
        AcceptanceStats: {
            /**
             * @description ID of the acceptance.
             * @example onSbri2oqYOmDjDyW17
             */
            task_id?: string;
            /**
             * Format: double
             * @description Share of the samples that were drawn.
             * @example 0.2
             */
            sampling_rate?: number;
            /**
             * Format: int32
             * @description Number of samples that were to be drawn.
             * @example 3
             */
            sampling_num?: number;
            /**
             * Format: double
             * @description Share of the drawn samples that were accepted.
             * @example 0.5
             */
            pass_rate?: number;
            /**
             * @description Score of the whole, from `A`, the best, on. An example where nothing is checked yet has `E`, which no single sample gets.
             * @example E
             */
            score?: string;
            /**
             * Format: int64
             * @description Sum of the scores of all checked samples.
             * @example 0
             */
            total_score?: number;
            /**
             * Format: int32
             * @description Number of samples that wait for acceptance, drawn or not.
             * @example 3
             */
            total_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that were drawn.
             * @example 3
             */
            sampled_sample_count?: number;
            /**
             * Format: int32
             * @description Number of drawn samples that nobody has checked yet.
             * @example 3
             */
            unchecked_sample_count?: number;
            /**
             * Format: int32
             * @description Number of drawn samples that were checked.
             * @example 0
             */
            checked_sample_count?: number;
            /**
             * Format: int32
             * @description Number of drawn samples that were accepted.
             * @example 0
             */
            accepted_sample_count?: number;
            /**
             * Format: int32
             * @description Number of drawn samples that were rejected.
             * @example 0
             */
            rejected_sample_count?: number;
        };
        /** @description The acceptance of a team labeling task that goes on, or the last one. */
        AcceptanceTask: {
            /**
             * @description ID of the acceptance.
             * @example onSbri2oqYOmDjDyW17
             */
            checking_task_id?: string;
            /**
             * @description How the acceptance ends, or ended. `0`: All samples are accepted; `1`: All samples are sent back; `4`: Samples are accepted unless they were rejected one by one; `5`: Samples are sent back unless they were accepted one by one.
             * @example 0
             */
            action?: (0 | 1 | 4 | 5) | (number & {});
            /**
             * @description Whether the labels of an accepted sample take the place of those that it has in the dataset. Left out, it is `false`. `true`: They take their place; `false`: The dataset keeps its own.
             * @example false
             */
            overwrite_last_result?: boolean;
            /** @description How far an acceptance has come, or all of a task together. */
            checking_stats?: components["schemas"]["AcceptanceStats"];
            /** @description How far an acceptance has come, or all of a task together. */
            total_stats?: components["schemas"]["AcceptanceStats"];
        };
        /** @description Adds noise, as cameras do. */
        AddNoiseOperator: {
            /**
             * @description ID of the operator. Examples have it for feature analysis only.
             * @example sys_data_analyse
             */
            id?: string;
            /**
             * @description Whether advanced parameters are set.
             * @example false
             */
            advanced_params_switch?: boolean;
            /**
             * @description Name of the operator.
             * @constant
             * @enum {string}
             */
            name: "AddNoise";
            /** @description Parameters of the operator. */
            params?: {
                /**
                 * @description How the images that an operator works on are labeled.
                 *     - `image_classification`: Each image as a whole
                 *     - `object_detection`: Objects in the images
                 */
                task_type?: components["schemas"]["OperatorTaskType"];
                /**
                 * @description In which form the operator gets the samples. No page explains it; all examples have `manifest`.
                 * @example manifest
                 */
                dataset_type?: string;
                /**
                 * @description No page explains it. Examples have `select`, but for augmentation, where they leave it out.
                 * @example select
                 */
                source_service?: string;
                /**
                 * @description No page explains it. Examples have `data_validation_select`, `data_cleaning_select`, `data_deduplication_select` and `data_augmentation`, each with the template that it is about.
                 * @example data_validation_select
                 */
                filter_func?: string;
                /**
                 * @description Which outcomes samples can have, as a list in a text. No page explains it; in all examples these are the numbers that `result_property` of a result has for what the operator does.
                 * @example [0,1,2]
                 */
                total_status?: string;
                /**
                 * @description Which noise is added. Left out, it is `Gauss`.
                 * @example Gauss
                 * @enum {string}
                 */
                noise_type?: "Gauss" | "Laplace" | "Poisson" | "Impulse" | "SaltAndPepper";
                /**
                 * @description Mean of the noise. For `Gauss` and `Laplace`. Left out, it is `0`.
                 * @example 0
                 */
                loc?: string;
                /**
                 * @description Standard deviation of the noise. For `Gauss` and `Laplace`. Left out, it is `1`.
                 * @example 1
                 */
                scale?: string;
                /**
                 * @description Lambda of the distribution. For `Poisson`. Left out, it is `2`.
                 * @example 2
                 */
                lam?: string;
                /**
                 * @description How probable noise is in each pixel, from 0 to 1. For `Impulse` and `SaltAndPepper`. Left out, it is `0.01`.
                 * @example 0.01
                 */
                p?: string;
                /**
                 * @description Whether images are validated before. Left out, it is `True`.
                 * @example True
                 * @enum {string}
                 */
                do_validation?: "True" | "False";
            };
        };
        /** @description The samples that a dataset is to have in addition. */
        AddSamplesRequest: {
            /**
             * @description Whether the labels that come along count as labels of people. Labels that wait for people to confirm them exist only for classes of images and objects in images. `true`: The samples are labeled; `false`: The labels wait for a person to confirm them. Left out, it is `true`.
             * @example true
             */
            final_annotation?: boolean;
            /** @description How labels of texts are written down in the files that are read. */
            label_format?: components["schemas"]["TextLabelFormat"];
            /** @description The new samples. */
            samples: components["schemas"]["NewSample"][];
        };
        /** @description What became of one sample. */
        AddedSample: {
            /**
             * @description Path in OBS of the sample's file.
             * @example /test-obs/classify/input/animals/2.jpg
             */
            name?: string;
            /**
             * @description What there is to say about the sample. In the vendor's example it looks like its ID.
             * @example 960585877c92d63911ba555ab3129d36
             */
            info?: string;
        } & components["schemas"]["Outcome"];
        /** @description Whether all samples have been added, and what became of each. An answer with 200 can say that some have not. */
        AddedSamples: {
            /** @description What became of each sample, in the order of the request. */
            results?: components["schemas"]["AddedSample"][];
        } & components["schemas"]["Outcome"];
        /**
         * @description How auto labeling learns.
         *     - `fast`: Learns from the labeled samples alone, which takes less time
         *     - `accurate`: Learns from the unlabeled samples too (semi-supervised), which gives better labels
         * @example fast
         * @enum {string}
         */
        AlgorithmType: "fast" | "accurate";
        /**
         * @description Who labeled a video.
         *     - `human`: A person
         *     - `auto`: A model
         * @example human
         * @enum {string}
         */
        AnnotationMethod: "human" | "auto";
        /** @description A member of a labeling team who is given samples. Requests need no more than the email address to name one. */
        AssignedWorker: {
            /**
             * @description ID of the member, the same in each team that somebody belongs to.
             * @example 8c15ad080d3eabad14037b4eb00d6a6f
             */
            worker_id?: string;
            /**
             * @description ID of the team.
             * @example gyb7IaAvkLc5IhEY2dv
             */
            workforce_id?: string;
            /**
             * @description Email address of the member.
             * @example jane@example.com
             */
            email?: string;
            /**
             * @description What the team says about the member, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Knows all orchids
             */
            description?: string;
            /**
             * @description What a member of a labeling team does.
             *     - `0`: Labels samples
             *     - `1`: Reviews labels
             *     - `2`: Manages the team
             *     - `3`: Owns the dataset
             */
            role?: components["schemas"]["WorkerRole"] | (number & {});
            /**
             * @description Whether a member of a labeling team has been invited and has logged in.
             *     - `0`: Not invited yet
             *     - `1`: Invited by email, has not logged in
             *     - `2`: Has logged in
             *     - `3`: Deleted
             */
            status?: components["schemas"]["WorkerStatus"] | (number & {});
            /**
             * Format: int64
             * @description When the member was added, in milliseconds of Unix time.
             * @example 1600490651933
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When the member last changed, in milliseconds of Unix time.
             * @example 1601432758000
             */
            update_time?: number;
        };
        /** @description A member of a labeling team who is given samples. Requests need no more than the email address to name one. */
        AssignedWorkerInput: {
            /**
             * @description ID of the member, the same in each team that somebody belongs to.
             * @example 8c15ad080d3eabad14037b4eb00d6a6f
             */
            worker_id?: string;
            /**
             * @description ID of the team.
             * @example gyb7IaAvkLc5IhEY2dv
             */
            workforce_id?: string;
            /**
             * @description Email address of the member.
             * @example jane@example.com
             */
            email?: string;
            /**
             * @description What the team says about the member, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Knows all orchids
             */
            description?: string;
            /**
             * @description What a member of a labeling team does.
             *     - `0`: Labels samples
             *     - `1`: Reviews labels
             *     - `2`: Manages the team
             *     - `3`: Owns the dataset
             */
            role?: components["schemas"]["WorkerRole"];
            /**
             * @description Whether a member of a labeling team has been invited and has logged in.
             *     - `0`: Not invited yet
             *     - `1`: Invited by email, has not logged in
             *     - `2`: Has logged in
             *     - `3`: Deleted
             */
            status?: components["schemas"]["WorkerStatus"];
            /**
             * Format: int64
             * @description When the member was added, in milliseconds of Unix time.
             * @example 1600490651933
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When the member last changed, in milliseconds of Unix time.
             * @example 1601432758000
             */
            update_time?: number;
        };
        /**
         * @description Attributes by name, each with the values that are looked for.
         * @example {
         *       "color": [
         *         "red",
         *         "blue"
         *       ],
         *       "size": null
         *     }
         */
        AttributeValues: {
            [key: string]: string[] | null;
        };
        /** @description Changes images, or makes new ones. The pages of this API do not list the parameters of these operators. */
        AugmentationOperator: {
            /**
             * @description ID of the operator. Examples have it for feature analysis only.
             * @example sys_data_analyse
             */
            id?: string;
            /**
             * @description Whether advanced parameters are set.
             * @example false
             */
            advanced_params_switch?: boolean;
            /**
             * @description Name of the operator.
             * @example Blur
             * @enum {string}
             */
            name: "Blur" | "Crop" | "CutOut" | "Flip" | "Grayscale" | "HistogramEqual" | "LightArithmetic" | "LightContrast" | "MotionBlur" | "Padding" | "Resize" | "Rotate" | "Saturation" | "Scale" | "Sharpen" | "Shear" | "Translate" | "Weather" | "StyleGan" | "CycleGan";
            /**
             * @description Parameters of the operator by name, those that operators share among them.
             * @example {
             *       "task_type": "image_classification",
             *       "blur_type": "Gauss",
             *       "do_validation": "True"
             *     }
             */
            params?: {
                [key: string]: string;
            };
        };
        /** @description What one-click deployment is to do: any field of a task's configuration but those of auto grouping and of labeling. */
        AutoDeploymentConfig: {
            /**
             * @description Name of the task.
             * @example 5fXxR01TyUoiobqNEd9
             */
            name?: string;
            /**
             * @description Description of the task, as its author wrote it.
             * @example Pre-label the flower photos of November
             */
            description?: string;
            /**
             * @description Name of the attribute that auto grouping goes by.
             * @example size
             */
            property?: string;
            /**
             * @description Which samples are collected. So far there is one rule. Left out, it is `all`.
             *     - `all`: Every sample
             */
            collect_rule?: components["schemas"]["CollectRule"];
            /**
             * @description Whether samples are collected. `true`: Samples are collected; `false`: No samples are collected. Left out, it is `true`.
             * @example true
             */
            collect_sample?: boolean;
            /**
             * @description Range of confidence that makes a sample a key sample: the lowest and the highest value with a hyphen between them.
             * @example 0.10-0.90
             */
            confidence_scope?: string;
            /**
             * @description OBS directory for the predictions of the samples. Where it is not set, the predictions go to `{service_id}-infer-result`, a directory below `output_dir`.
             * @example /test/work_1608083108676/infer-result/
             */
            infer_result_output_dir?: string;
            /**
             * @description Where samples are written: the output path of the dataset, then the dataset's name and ID with a hyphen between them, then `annotation/auto-deploy/`.
             * @example /test/work_1608083108676/dataset123-g6IO9qSu6hoxwCAirfm/annotation/auto-deploy/
             */
            output_dir?: string;
            /**
             * @description Where the training data is that exists already.
             * @example /test/work_1608083108676/train/
             */
            train_data_path?: string;
            /**
             * @description OBS path that a training job writes its files to. Empty unless it was set.
             * @example obs://test/work_1608083108676/train-output/
             */
            train_url?: string;
            /**
             * @description OBS path of the logs of a training job. Empty unless it was set.
             * @example obs://test/work_1608083108676/logs/
             */
            log_url?: string;
            /**
             * @description Path of the manifest file, the input of training and inference.
             * @example /test/work_1608083108676/V001.manifest
             */
            manifest_path?: string;
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"];
            /**
             * @description How an exported directory is laid out.
             *     - `1`: As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg`
             *     - `2`: Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt`
             */
            export_format?: components["schemas"]["ExportFormat"];
            /** @description What to export from the dataset, and where to. */
            export_params?: components["schemas"]["ExportParamsInput"];
            /** @description The resources that a training job gets. */
            flavor?: components["schemas"]["FlavorInput"];
            /**
             * Format: int32
             * @description Number of workers of a training job.
             * @example 1
             */
            worker_server_num?: number;
            /**
             * @description ID of the resource pool that the task uses.
             * @example poole1a2b3c4
             */
            pool_id?: string;
            /** @description Parameters that a training job is run with. */
            parameters?: components["schemas"]["TrainingParameterInput"][];
            /**
             * @description Name of the engine that runs the model.
             * @example TensorFlow
             */
            engine_name?: string;
            /**
             * @description ID of the model.
             * @example c4989033-7584-44ee-a180-1c476b810e46
             */
            model_id?: string;
            /**
             * @description Name of the model.
             * @example auto-deploy-50041602581620628
             */
            model_name?: string;
            /**
             * @description Version of the model.
             * @example 0.0.1
             */
            model_version?: string;
            /**
             * @description Parameters of the model.
             * @example {"batch_size":8}
             */
            model_parameter?: string;
            /**
             * @description Path that a batch job sends its inference requests to.
             * @example /
             */
            req_uri?: string;
            /**
             * @description ID of the dedicated cluster that the service is deployed to. Empty means that no dedicated cluster is used. The cluster has to be in a normal state; its network is used then, and a `vpc_id` given for the service has no effect.
             * @example d8f1c2b4-0f8e-4f57-9a39-2d1c7b6a5e43
             */
            inf_cluster_id?: string;
            /** @description How models are deployed for inference, one entry a model. Optional, and empty unless it was set. */
            inf_config_list?: components["schemas"]["InfConfigInput"][];
        };
        /** @description What auto grouping is to do: any field of a task's configuration but those that label samples or deploy a model. */
        AutoGroupingConfig: {
            /**
             * @description Name of the task.
             * @example 5fXxR01TyUoiobqNEd9
             */
            name?: string;
            /**
             * @description Description of the task, as its author wrote it.
             * @example Pre-label the flower photos of November
             */
            description?: string;
            /**
             * @description Whether auto grouping also compares how blurred the images are.
             * @example false
             */
            ambiguity?: boolean;
            /**
             * @description Whether auto grouping also compares how bright the images are.
             * @example false
             */
            image_brightness?: boolean;
            /**
             * @description Whether auto grouping also compares the colors of the images.
             * @example false
             */
            image_colorfulness?: boolean;
            /**
             * @description Name of the attribute that auto grouping goes by.
             * @example size
             */
            property?: string;
            /**
             * @description Number of groups that auto grouping is to form. The vendor's table has an integer, its example the string `"2"`; both are accepted.
             * @example 2
             */
            n_clusters: number | string;
            /**
             * @description What happens with the groups that auto grouping finds.
             *     - `0`: They are saved to OBS
             *     - `1`: They are saved with the samples
             */
            result_type?: components["schemas"]["IntelligentTaskResultType"];
            /**
             * @description Which samples are collected. So far there is one rule. Left out, it is `all`.
             *     - `all`: Every sample
             */
            collect_rule?: components["schemas"]["CollectRule"];
            /**
             * @description Whether samples are collected. `true`: Samples are collected; `false`: No samples are collected. Left out, it is `true`.
             * @example true
             */
            collect_sample?: boolean;
            /**
             * @description Range of confidence that makes a sample a key sample: the lowest and the highest value with a hyphen between them.
             * @example 0.10-0.90
             */
            confidence_scope?: string;
            /**
             * @description Where samples are written: the output path of the dataset, then the dataset's name and ID with a hyphen between them, then `annotation/auto-deploy/`.
             * @example /test/work_1608083108676/dataset123-g6IO9qSu6hoxwCAirfm/annotation/auto-deploy/
             */
            output_dir?: string;
            /**
             * @description Where the training data is that exists already.
             * @example /test/work_1608083108676/train/
             */
            train_data_path?: string;
            /**
             * @description OBS path that a training job writes its files to. Empty unless it was set.
             * @example obs://test/work_1608083108676/train-output/
             */
            train_url?: string;
            /**
             * @description OBS path of the logs of a training job. Empty unless it was set.
             * @example obs://test/work_1608083108676/logs/
             */
            log_url?: string;
            /**
             * @description Path of the manifest file, the input of training and inference.
             * @example /test/work_1608083108676/V001.manifest
             */
            manifest_path?: string;
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"];
            /**
             * @description How an exported directory is laid out.
             *     - `1`: As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg`
             *     - `2`: Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt`
             */
            export_format?: components["schemas"]["ExportFormat"];
            /** @description What to export from the dataset, and where to. */
            export_params?: components["schemas"]["ExportParamsInput"];
            /** @description The resources that a training job gets. */
            flavor?: components["schemas"]["FlavorInput"];
            /**
             * Format: int32
             * @description Number of workers of a training job.
             * @example 1
             */
            worker_server_num?: number;
            /**
             * @description ID of the resource pool that the task uses.
             * @example poole1a2b3c4
             */
            pool_id?: string;
            /** @description Parameters that a training job is run with. */
            parameters?: components["schemas"]["TrainingParameterInput"][];
            /**
             * @description Name of the engine that runs the model.
             * @example TensorFlow
             */
            engine_name?: string;
            /**
             * @description ID of the model.
             * @example c4989033-7584-44ee-a180-1c476b810e46
             */
            model_id?: string;
            /**
             * @description Name of the model.
             * @example auto-deploy-50041602581620628
             */
            model_name?: string;
            /**
             * @description Version of the model.
             * @example 0.0.1
             */
            model_version?: string;
            /**
             * @description Parameters of the model.
             * @example {"batch_size":8}
             */
            model_parameter?: string;
            /**
             * @description Path that a batch job sends its inference requests to.
             * @example /
             */
            req_uri?: string;
        };
        /** @description What active learning is to do: any field of a task's configuration but those of auto grouping. */
        AutoLabelingConfig: {
            /**
             * @description Name of the task.
             * @example 5fXxR01TyUoiobqNEd9
             */
            name?: string;
            /**
             * @description Description of the task, as its author wrote it.
             * @example Pre-label the flower photos of November
             */
            description?: string;
            /**
             * @description How auto labeling learns.
             *     - `fast`: Learns from the labeled samples alone, which takes less time
             *     - `accurate`: Learns from the unlabeled samples too (semi-supervised), which gives better labels
             */
            algorithm_type?: components["schemas"]["AlgorithmType"];
            /**
             * @description Name of the attribute that auto grouping goes by.
             * @example size
             */
            property?: string;
            /**
             * @description Which samples are collected. So far there is one rule. Left out, it is `all`.
             *     - `all`: Every sample
             */
            collect_rule?: components["schemas"]["CollectRule"];
            /**
             * @description Whether samples are collected. `true`: Samples are collected; `false`: No samples are collected. Left out, it is `true`.
             * @example true
             */
            collect_sample?: boolean;
            /**
             * @description Range of confidence that makes a sample a key sample: the lowest and the highest value with a hyphen between them.
             * @example 0.10-0.90
             */
            confidence_scope?: string;
            /**
             * @description Where active learning writes the hard examples that it finds.
             * @example /test/work_1608083108676/hard-examples/
             */
            key_sample_output?: string;
            /**
             * @description Where active learning writes the labels that it finds.
             * @example /test/work_1608083108676/annotation/
             */
            annotation_output?: string;
            /**
             * @description Where the inference of active learning writes its output.
             * @example /test/work_1608083108676/inference/
             */
            inf_output?: string;
            /**
             * @description OBS directory for the predictions of the samples. Where it is not set, the predictions go to `{service_id}-infer-result`, a directory below `output_dir`.
             * @example /test/work_1608083108676/infer-result/
             */
            infer_result_output_dir?: string;
            /**
             * @description Where samples are written: the output path of the dataset, then the dataset's name and ID with a hyphen between them, then `annotation/auto-deploy/`.
             * @example /test/work_1608083108676/dataset123-g6IO9qSu6hoxwCAirfm/annotation/auto-deploy/
             */
            output_dir?: string;
            /**
             * @description Where the training data is that exists already.
             * @example /test/work_1608083108676/train/
             */
            train_data_path?: string;
            /**
             * @description OBS path that a training job writes its files to. Empty unless it was set.
             * @example obs://test/work_1608083108676/train-output/
             */
            train_url?: string;
            /**
             * @description OBS path of the logs of a training job. Empty unless it was set.
             * @example obs://test/work_1608083108676/logs/
             */
            log_url?: string;
            /**
             * @description Path of the manifest file, the input of training and inference.
             * @example /test/work_1608083108676/V001.manifest
             */
            manifest_path?: string;
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"];
            /**
             * @description How an exported directory is laid out.
             *     - `1`: As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg`
             *     - `2`: Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt`
             */
            export_format?: components["schemas"]["ExportFormat"];
            /** @description What to export from the dataset, and where to. */
            export_params?: components["schemas"]["ExportParamsInput"];
            /** @description The resources that a training job gets. */
            flavor?: components["schemas"]["FlavorInput"];
            /**
             * Format: int32
             * @description Number of workers of a training job.
             * @example 1
             */
            worker_server_num?: number;
            /**
             * @description ID of the resource pool that the task uses.
             * @example poole1a2b3c4
             */
            pool_id?: string;
            /** @description Parameters that a training job is run with. */
            parameters?: components["schemas"]["TrainingParameterInput"][];
            /**
             * @description Name of the engine that runs the model.
             * @example TensorFlow
             */
            engine_name?: string;
            /**
             * @description ID of the model.
             * @example c4989033-7584-44ee-a180-1c476b810e46
             */
            model_id?: string;
            /**
             * @description Name of the model.
             * @example auto-deploy-50041602581620628
             */
            model_name?: string;
            /**
             * @description Version of the model.
             * @example 0.0.1
             */
            model_version?: string;
            /**
             * @description Parameters of the model.
             * @example {"batch_size":8}
             */
            model_parameter?: string;
            /**
             * @description Path that a batch job sends its inference requests to.
             * @example /
             */
            req_uri?: string;
            /**
             * @description ID of the dedicated cluster that the service is deployed to. Empty means that no dedicated cluster is used. The cluster has to be in a normal state; its network is used then, and a `vpc_id` given for the service has no effect.
             * @example d8f1c2b4-0f8e-4f57-9a39-2d1c7b6a5e43
             */
            inf_cluster_id?: string;
            /** @description How models are deployed for inference, one entry a model. Optional, and empty unless it was set. */
            inf_config_list?: components["schemas"]["InfConfigInput"][];
            /** @description The samples to label automatically, with the labels that they have already. */
            samples?: components["schemas"]["SampleLabelsInput"][];
            /**
             * Format: int32
             * @description Minutes after which the task gives up. Only auto labeling of videos uses it. Left out, it is `15`.
             * @example 15
             */
            stop_time?: number;
            /**
             * @description Timestamp that active learning works with. Its format is not documented.
             * @example 1606100900123
             */
            time?: string;
        };
        /** @description Whether all that a request asked for has been done, and what became of each thing. An answer with 200 can say that some of it has not been done. */
        BatchOutcome: {
            /** @description What became of each thing, in the order of the request. Answers may leave it out where all has been done. */
            results?: components["schemas"]["Outcome"][];
        } & components["schemas"]["Outcome"];
        /** @description A label that exists, by its name, and what is to be different about it. Its `type` decides what it can have. */
        ChangedLabel: components["schemas"]["ObjectLabel"] | components["schemas"]["SimpleLabel"] | components["schemas"]["RelationshipLabel"];
        /** @description A sample by its ID, and what is to be different about it. */
        ChangedSample: {
            /**
             * @description ID of the sample.
             * @example 10de574cbf0f09d4798b87ba0eb34e37
             */
            sample_id: string;
            /**
             * @description What kind of file the sample is.
             *     - `0`: An image
             *     - `1`: A text
             *     - `2`: A recording of speech
             *     - `4`: A table
             *     - `6`: A video
             *     - `9`: A file of any other format
             */
            sample_type?: components["schemas"]["SampleType"];
            /**
             * @description What the sample is used for.
             *     - `TRAIN`: To train a model
             *     - `EVAL`: To evaluate a model
             *     - `TEST`: To test a model
             *     - `INFERENCE`: To run a model on it
             */
            sample_usage?: components["schemas"]["SampleUsage"];
            /**
             * @description Where the file of the sample is, as lists of samples say it.
             * @example https://test-obs.obs.example.com:443/animals/8_1597649054631.jpeg
             */
            source?: string;
            /**
             * @description ID of the member of the labeling team.
             * @example 8c15ad080d3eabad14037b4eb00d6a6f
             */
            worker_id?: string;
            /** @description The labels that the sample is to have, in place of those that it has. An empty list deletes all of them. */
            labels?: components["schemas"]["GivenLabel"][];
            /** @description Attributes of a sample. All names begin with `@modelarts:`. */
            metadata?: components["schemas"]["SampleMetadataInput"];
        };
        /**
         * @description A circle, its center and its radius.
         * @example [
         *       [
         *         100,
         *         100
         *       ],
         *       [
         *         50
         *       ]
         *     ]
         */
        Circle: (components["schemas"]["Point"] | number[])[];
        /**
         * @description A circle, its center and its radius.
         * @example [
         *       [
         *         100,
         *         100
         *       ],
         *       [
         *         50
         *       ]
         *     ]
         */
        CircleInput: (components["schemas"]["PointInput"] | number[])[];
        /** @description Files with rows in the HDFS of an MRS cluster. */
        ClusterSource: {
            /**
             * Format: int32
             * @description The kind of source: MRS.
             * @example 4
             * @enum {integer}
             */
            data_type: 4;
            /**
             * @description Directory in OBS that the data is in.
             * @example /test-obs/classify/input/animals/
             */
            data_path?: string;
            /** @description Which cluster it is, and where the rows are in it. */
            source_info: {
                /**
                 * @description ID of the MRS cluster, as its console shows it.
                 * @example 2b460e01-3351-4170-b0a7-57b9dd5ffef3
                 */
                cluster_id?: string;
                /**
                 * @description How the MRS cluster lets users in.
                 * @example 0
                 * @enum {string}
                 */
                cluster_mode?: "0" | "1";
                /**
                 * @description Name of the MRS cluster, as its console shows it.
                 * @example analysis-cluster
                 */
                cluster_name?: string;
                /**
                 * @description Path in HDFS of the files with the rows.
                 * @example /datasets/demo
                 */
                input?: string;
                /**
                 * @description ID of the subnet that the MRS cluster is in.
                 * @example 6b2a7e53-9c1d-4f9f-8f3e-3a5c7d1b2e4f
                 */
                subnet_id?: string;
                /**
                 * @description ID of the VPC that the MRS cluster is in.
                 * @example 1c7d5f0e-0d8a-4c1b-9a57-6f2b3c4d5e6f
                 */
                vpc_id?: string;
            };
            /** @description Which column of the source becomes which column of the dataset. Table datasets have it. */
            schema_maps?: components["schemas"]["SchemaMapInput"][];
        };
        /**
         * @description Which samples are collected. So far there is one rule. Left out, it is `all`.
         *     - `all`: Every sample
         * @example all
         * @enum {string}
         */
        CollectRule: "all";
        /** @description So many samples are drawn. */
        CreateAcceptanceTaskByNumber: {
            /**
             * Format: int32
             * @description Number of samples to draw.
             * @example 3
             */
            sampling_num: number;
        };
        /** @description Such a share of the samples is drawn. */
        CreateAcceptanceTaskByShare: {
            /**
             * Format: double
             * @description Share of the samples to draw, up to 1 for all.
             * @example 0.2
             */
            sampling_rate: number;
        };
        /** @description How many samples to draw, as a number or as a share of those that wait for acceptance. */
        CreateAcceptanceTaskRequest: components["schemas"]["CreateAcceptanceTaskByNumber"] | components["schemas"]["CreateAcceptanceTaskByShare"];
        /** @description Processes a list of sources of data. */
        CreateDataProcessingOfInputs: {
            /**
             * @description Name of the task.
             * @example PRE-e77c
             */
            name: string;
            /**
             * @description What it is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Images that can be read
             */
            description?: string;
            /** @description The data that it reads. */
            inputs: components["schemas"]["NewProcessorSource"][];
            /**
             * @description ID of the version of the dataset that it reads.
             * @example J4Eh2FDEWH1qnDlD3hQ
             */
            version_id?: string;
            /** @description Where a processing task is to leave its results. `type` says what `path` is. */
            work_path?: components["schemas"]["NewProcessorWorkPath"];
            /**
             * @description ID of the workspace that it belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /** @description How data is to be processed, and by which operators. `id` says which operators there are. */
            template: components["schemas"]["DataProcessing"];
            /**
             * @description Whether the task gets a first version, which runs at once. `true`: It gets one; `false`: It gets its first version by `createProcessorTaskVersion`. Left out, it is `false`.
             * @example true
             */
            create_version?: boolean;
        };
        /** @description Processes one source of data. */
        CreateDataProcessingOfSource: {
            /**
             * @description Name of the task.
             * @example PRE-e77c
             */
            name: string;
            /**
             * @description What it is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Images that can be read
             */
            description?: string;
            /** @description Data for a processing task to read. `type` says where it comes from, and with that what `source` is. */
            data_source: components["schemas"]["NewProcessorSource"];
            /**
             * @description ID of the version of the dataset that it reads.
             * @example J4Eh2FDEWH1qnDlD3hQ
             */
            version_id?: string;
            /** @description Where a processing task is to leave its results. `type` says what `path` is. */
            work_path?: components["schemas"]["NewProcessorWorkPath"];
            /**
             * @description ID of the workspace that it belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /** @description How data is to be processed, and by which operators. `id` says which operators there are. */
            template: components["schemas"]["DataProcessing"];
            /**
             * @description Whether the task gets a first version, which runs at once. `true`: It gets one; `false`: It gets its first version by `createProcessorTaskVersion`. Left out, it is `false`.
             * @example true
             */
            create_version?: boolean;
        };
        /** @description What the dataset is to hold, where its files are, and where its results go. Which fields there are depends on `dataset_type`. */
        CreateDatasetRequest: components["schemas"]["CreateImageClassificationDataset"] | components["schemas"]["CreateObjectDetectionDataset"] | components["schemas"]["CreateImageSegmentationDataset"] | components["schemas"]["CreateTextClassificationDataset"] | components["schemas"]["CreateNamedEntitiesDataset"] | components["schemas"]["CreateTextTripletsDataset"] | components["schemas"]["CreateSoundClassificationDataset"] | components["schemas"]["CreateSpeechContentDataset"] | components["schemas"]["CreateSpeechParagraphsDataset"] | components["schemas"]["CreateTableDataset"] | components["schemas"]["CreateVideoDataset"] | components["schemas"]["CreateFreeFormatDataset"];
        /** @description What the version is called, and what is done to the samples on the way. */
        CreateDatasetVersionRequest: {
            /**
             * @description Name of the version, of letters, digits, `_` and `-`. Left out, the service names it, such as `V004`.
             * @example V004
             */
            version_name?: string;
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"];
            /**
             * @description What the version is for, without `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Before the wings were marked
             */
            description?: string;
            /**
             * @description Share of the samples to train with, from 0 to 1. The others are for evaluation. Left out, it is `1.00`.
             * @example 0.80
             */
            train_evaluate_sample_ratio?: string;
            /**
             * @description Whether the marks of hard examples are taken off the samples. `true`: The marks are taken off; `false`: The marks stay. Left out, it is `true`.
             * @example true
             */
            clear_hard_property?: boolean;
            /**
             * @description Whether the images are copied to the directory of the version. `true`: Images are copied; `false`: Images stay where they are. Left out, it is `false`.
             * @example false
             */
            export_images?: boolean;
            /**
             * @description Whether what the samples were used for before (training, evaluation) is forgotten. `true`: It is forgotten; `false`: It is kept. Left out, it is `true`.
             * @example true
             */
            remove_sample_usage?: boolean;
            /**
             * @description Whether the first row of the CSV file names the columns. It concerns table datasets only. `true`: The first row names the columns; `false`: The first row is data. Left out, it is `true`.
             * @example true
             */
            with_column_header?: boolean;
        };
        /** @description What to export, and where to. `export_params.export_dest` says which of the two it is. */
        CreateExportTaskRequest: components["schemas"]["ExportToDirectory"] | components["schemas"]["ExportToNewDataset"];
        /** @description Analyzes a list of sources of data. */
        CreateFeatureAnalysisOfInputs: {
            /**
             * @description Name of the task.
             * @example PRE-e77c
             */
            name: string;
            /**
             * @description What it is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Images that can be read
             */
            description?: string;
            /** @description The data that it reads. */
            inputs: components["schemas"]["NewProcessorSource"][];
            /**
             * @description ID of the version of the dataset that it reads.
             * @example J4Eh2FDEWH1qnDlD3hQ
             */
            version_id?: string;
            /** @description Where a processing task is to leave its results. `type` says what `path` is. */
            work_path?: components["schemas"]["NewProcessorWorkPath"];
            /**
             * @description ID of the workspace that it belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /** @description Draws curves of what the images of a dataset are like, or the objects that are marked in them. */
            template: components["schemas"]["FeatureAnalysis"];
            /** @description Feature analysis has no versions. It runs as soon as it is created. Left out, it is `false`. */
            create_version?: boolean;
        };
        /** @description Analyzes one source of data. */
        CreateFeatureAnalysisOfSource: {
            /**
             * @description Name of the task.
             * @example PRE-e77c
             */
            name: string;
            /**
             * @description What it is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Images that can be read
             */
            description?: string;
            /** @description Data for a processing task to read. `type` says where it comes from, and with that what `source` is. */
            data_source: components["schemas"]["NewProcessorSource"];
            /**
             * @description ID of the version of the dataset that it reads.
             * @example J4Eh2FDEWH1qnDlD3hQ
             */
            version_id?: string;
            /** @description Where a processing task is to leave its results. `type` says what `path` is. */
            work_path?: components["schemas"]["NewProcessorWorkPath"];
            /**
             * @description ID of the workspace that it belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /** @description Draws curves of what the images of a dataset are like, or the objects that are marked in them. */
            template: components["schemas"]["FeatureAnalysis"];
            /** @description Feature analysis has no versions. It runs as soon as it is created. Left out, it is `false`. */
            create_version?: boolean;
        };
        /** @description Creates a dataset of files of any format, which get no labels. */
        CreateFreeFormatDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 900
             * @enum {integer}
             */
            dataset_type: 900;
        };
        /** @description Creates a dataset of images that get labels as a whole. */
        CreateImageClassificationDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 0
             * @enum {integer}
             */
            dataset_type: 0;
            /** @description Labels that the dataset is to have. */
            labels?: {
                /**
                 * @description Name of the label.
                 * @example Rabbits
                 */
                name: string;
                /**
                 * Format: int32
                 * @description The type of the label, which is that of the dataset.
                 * @example 0
                 * @enum {integer}
                 */
                type?: 0;
                /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
                property?: components["schemas"]["LabelPropertyInput"];
                /** @description Further attributes of the label. A label for music may have a style and an artist. */
                attributes?: components["schemas"]["LabelAttributeInput"][];
            }[];
            /**
             * @description Whether labels that lie beside the files are read with them. `true`: They are read; `false`: The files come without labels. Left out, it is `true`.
             * @example true
             */
            import_annotations?: boolean;
        };
        /** @description Creates a dataset of images whose areas get labels. */
        CreateImageSegmentationDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 3
             * @enum {integer}
             */
            dataset_type: 3;
            /** @description Labels that the dataset is to have. */
            labels?: {
                /**
                 * @description Name of the label.
                 * @example Rabbits
                 */
                name: string;
                /**
                 * Format: int32
                 * @description The type of the label, which is that of the dataset.
                 * @example 3
                 * @enum {integer}
                 */
                type?: 3;
                /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
                property?: components["schemas"]["LabelPropertyInput"];
                /** @description Further attributes of the label. A label for music may have a style and an artist. */
                attributes?: components["schemas"]["LabelAttributeInput"][];
            }[];
        };
        /** @description What to import, and how: files from a directory, what a manifest lists, or rows of a table. Which fields there are depends on where it comes from. */
        CreateImportTaskRequest: components["schemas"]["ImportFromManifest"] | components["schemas"]["ImportFromWarehouse"] | components["schemas"]["ImportFromDataLake"] | components["schemas"]["ImportFromDatabase"] | components["schemas"]["ImportFromCluster"] | components["schemas"]["ImportFromTableFile"] | components["schemas"]["ImportFromDirectory"];
        /** @description The labels that a dataset is to have in addition. */
        CreateLabelsRequest: {
            /** @description The new labels. None may have the name of a label that the dataset has. */
            labels: components["schemas"]["NewLabel"][];
        };
        /** @description Creates a dataset of texts with marked entities. */
        CreateNamedEntitiesDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 101
             * @enum {integer}
             */
            dataset_type: 101;
            /** @description Labels that the dataset is to have. */
            labels?: {
                /**
                 * @description Name of the label.
                 * @example Rabbits
                 */
                name: string;
                /**
                 * Format: int32
                 * @description The type of the label, which is that of the dataset.
                 * @example 101
                 * @enum {integer}
                 */
                type?: 101;
                /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
                property?: components["schemas"]["LabelPropertyInput"];
                /** @description Further attributes of the label. A label for music may have a style and an artist. */
                attributes?: components["schemas"]["LabelAttributeInput"][];
            }[];
            /** @description How labels of texts are written down in the files that are read. */
            label_format?: components["schemas"]["TextLabelFormat"];
        };
        /** @description Creates a dataset of images with marked objects. */
        CreateObjectDetectionDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 1
             * @enum {integer}
             */
            dataset_type: 1;
            /** @description Labels that the dataset is to have. */
            labels?: {
                /**
                 * @description Name of the label.
                 * @example Rabbits
                 */
                name: string;
                /**
                 * Format: int32
                 * @description The type of the label, which is that of the dataset.
                 * @example 1
                 * @enum {integer}
                 */
                type?: 1;
                /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
                property?: components["schemas"]["LabelPropertyInput"];
                /** @description Further attributes of the label. A label for music may have a style and an artist. */
                attributes?: components["schemas"]["LabelAttributeInput"][];
            }[];
            /**
             * @description Whether labels that lie beside the files are read with them. `true`: They are read; `false`: The files come without labels. Left out, it is `true`.
             * @example true
             */
            import_annotations?: boolean;
        };
        /** @description What the task is to do, what it reads, and where it leaves its results. */
        CreateProcessorTaskRequest: components["schemas"]["CreateDataProcessingOfInputs"] | components["schemas"]["CreateDataProcessingOfSource"] | components["schemas"]["CreateFeatureAnalysisOfSource"] | components["schemas"]["CreateFeatureAnalysisOfInputs"];
        /** @description Reads a list of sources of data. */
        CreateProcessorTaskVersionOfInputs: {
            /**
             * @description Name of the task.
             * @example PRE-e77c
             */
            name: string;
            /**
             * @description What it is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Images that can be read
             */
            description?: string;
            /** @description The data that it reads. */
            inputs: components["schemas"]["NewProcessorSource"][];
            /**
             * @description ID of the version of the dataset that it reads.
             * @example J4Eh2FDEWH1qnDlD3hQ
             */
            version_id?: string;
            /** @description Where a processing task is to leave its results. `type` says what `path` is. */
            work_path?: components["schemas"]["NewProcessorWorkPath"];
            /**
             * @description ID of the workspace that it belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /** @description What a processing task is to do, and by which operators. `id` says which operators there are. */
            template?: components["schemas"]["NewProcessorTemplate"];
            /**
             * @description Both vendors list it here, where a version is created anyway. Leave it out. `true`: A version is created; `false`: A version is created all the same. Left out, it is `false`.
             * @example false
             */
            create_version?: boolean;
            /**
             * @description ID of the task, once more. Described for Huawei Cloud only. The path has it already.
             * @example kM7j9TSa611ZzBThzSr
             */
            task_id?: string;
        };
        /** @description Reads one source of data. */
        CreateProcessorTaskVersionOfSource: {
            /**
             * @description Name of the task.
             * @example PRE-e77c
             */
            name: string;
            /**
             * @description What it is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Images that can be read
             */
            description?: string;
            /** @description Data for a processing task to read. `type` says where it comes from, and with that what `source` is. */
            data_source: components["schemas"]["NewProcessorSource"];
            /**
             * @description ID of the version of the dataset that it reads.
             * @example J4Eh2FDEWH1qnDlD3hQ
             */
            version_id?: string;
            /** @description Where a processing task is to leave its results. `type` says what `path` is. */
            work_path?: components["schemas"]["NewProcessorWorkPath"];
            /**
             * @description ID of the workspace that it belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /** @description What a processing task is to do, and by which operators. `id` says which operators there are. */
            template?: components["schemas"]["NewProcessorTemplate"];
            /**
             * @description Both vendors list it here, where a version is created anyway. Leave it out. `true`: A version is created; `false`: A version is created all the same. Left out, it is `false`.
             * @example false
             */
            create_version?: boolean;
            /**
             * @description ID of the task, once more. Described for Huawei Cloud only. The path has it already.
             * @example kM7j9TSa611ZzBThzSr
             */
            task_id?: string;
        };
        /** @description What the version is to do, what it reads, and where it leaves its results. */
        CreateProcessorTaskVersionRequest: components["schemas"]["CreateProcessorTaskVersionOfInputs"] | components["schemas"]["CreateProcessorTaskVersionOfSource"];
        /** @description Creates a dataset of sounds that get labels as a whole. */
        CreateSoundClassificationDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 200
             * @enum {integer}
             */
            dataset_type: 200;
            /** @description Labels that the dataset is to have. */
            labels?: {
                /**
                 * @description Name of the label.
                 * @example Rabbits
                 */
                name: string;
                /**
                 * Format: int32
                 * @description The type of the label, which is that of the dataset.
                 * @example 200
                 * @enum {integer}
                 */
                type?: 200;
                /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
                property?: components["schemas"]["LabelPropertyInput"];
                /** @description Further attributes of the label. A label for music may have a style and an artist. */
                attributes?: components["schemas"]["LabelAttributeInput"][];
            }[];
        };
        /** @description Creates a dataset of speech that is written down. */
        CreateSpeechContentDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 201
             * @enum {integer}
             */
            dataset_type: 201;
            /** @description Labels that the dataset is to have. */
            labels?: {
                /**
                 * @description Name of the label.
                 * @example Rabbits
                 */
                name: string;
                /**
                 * Format: int32
                 * @description The type of the label, which is that of the dataset.
                 * @example 201
                 * @enum {integer}
                 */
                type?: 201;
                /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
                property?: components["schemas"]["LabelPropertyInput"];
                /** @description Further attributes of the label. A label for music may have a style and an artist. */
                attributes?: components["schemas"]["LabelAttributeInput"][];
            }[];
        };
        /** @description Creates a dataset of speech whose paragraphs are marked. */
        CreateSpeechParagraphsDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 202
             * @enum {integer}
             */
            dataset_type: 202;
            /** @description Labels that the dataset is to have. */
            labels?: {
                /**
                 * @description Name of the label.
                 * @example Rabbits
                 */
                name: string;
                /**
                 * Format: int32
                 * @description The type of the label, which is that of the dataset.
                 * @example 202
                 * @enum {integer}
                 */
                type?: 202;
                /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
                property?: components["schemas"]["LabelPropertyInput"];
                /** @description Further attributes of the label. A label for music may have a style and an artist. */
                attributes?: components["schemas"]["LabelAttributeInput"][];
            }[];
        };
        /** @description Creates a dataset of the rows of tables, which get no labels. */
        CreateTableDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 400
             * @enum {integer}
             */
            dataset_type: 400;
            /** @description Where the rows come from. One source at a time. */
            data_sources: components["schemas"]["TableSource"][];
            /** @description The columns of the table, in their order. */
            schema?: components["schemas"]["TableColumnInput"][];
            /**
             * @description How the data of the dataset is kept.
             *     - `Default`: As files
             *     - `CarbonData`: CarbonData, for table datasets only
             */
            data_format?: components["schemas"]["DataFormat"];
            /**
             * @description Whether the rows are imported as soon as the dataset is there. `true`: Rows are imported at once; `false`: Rows are imported later. Left out, it is `false`.
             * @example true
             */
            import_data?: boolean;
        };
        /** @description Creates a dataset of texts that get labels as a whole. */
        CreateTextClassificationDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 100
             * @enum {integer}
             */
            dataset_type: 100;
            /** @description Labels that the dataset is to have. */
            labels?: {
                /**
                 * @description Name of the label.
                 * @example Rabbits
                 */
                name: string;
                /**
                 * Format: int32
                 * @description The type of the label, which is that of the dataset.
                 * @example 100
                 * @enum {integer}
                 */
                type?: 100;
                /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
                property?: components["schemas"]["LabelPropertyInput"];
                /** @description Further attributes of the label. A label for music may have a style and an artist. */
                attributes?: components["schemas"]["LabelAttributeInput"][];
            }[];
            /**
             * @description Whether labels that lie beside the files are read with them. `true`: They are read; `false`: The files come without labels. Left out, it is `true`.
             * @example true
             */
            import_annotations?: boolean;
            /** @description How labels of texts are written down in the files that are read. */
            label_format?: components["schemas"]["TextLabelFormat"];
        };
        /** @description Creates a dataset of texts with marked entities and relationships between them. */
        CreateTextTripletsDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 102
             * @enum {integer}
             */
            dataset_type: 102;
            /** @description Labels that the dataset is to have. */
            labels?: {
                /**
                 * @description Name of the label.
                 * @example Rabbits
                 */
                name: string;
                /**
                 * Format: int32
                 * @description The type of the label.
                 * @example 103
                 * @enum {integer}
                 */
                type?: 102 | 103;
                /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
                property?: components["schemas"]["LabelPropertyInput"];
                /** @description Further attributes of the label. A label for music may have a style and an artist. */
                attributes?: components["schemas"]["LabelAttributeInput"][];
            }[];
            /** @description How labels of texts are written down in the files that are read. */
            label_format?: components["schemas"]["TextLabelFormat"];
        };
        /** @description Creates a dataset of videos with marked sequences. */
        CreateVideoDataset: {
            /**
             * @description Name of the dataset, of letters, digits, `_` and `-`.
             * @example dataset-457f
             */
            dataset_name: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of the garden
             */
            description?: string;
            /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
            work_path: components["schemas"]["WorkPath"];
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type: components["schemas"]["WorkPathType"];
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you. Left out, it is `false`.
             * @example false
             */
            managed?: boolean;
            /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
            workforce_information?: components["schemas"]["WorkforceInformation"];
            /** @description Where the files are: all that lie in the directory and below it become samples when the dataset is synchronized. One source at a time. */
            data_sources: components["schemas"]["FileSource"][];
            /**
             * Format: int32
             * @description The type of the dataset.
             * @example 600
             * @enum {integer}
             */
            dataset_type: 600;
            /** @description Labels that the dataset is to have. */
            labels?: {
                /**
                 * @description Name of the label.
                 * @example Rabbits
                 */
                name: string;
                /**
                 * Format: int32
                 * @description The type of the label, which is that of the dataset.
                 * @example 600
                 * @enum {integer}
                 */
                type?: 600;
                /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
                property?: components["schemas"]["LabelPropertyInput"];
                /** @description Further attributes of the label. A label for music may have a style and an artist. */
                attributes?: components["schemas"]["LabelAttributeInput"][];
            }[];
        };
        /** @description Somebody who is to be a member of a labeling team. */
        CreateWorkerRequest: {
            /**
             * @description The email address of the one member who is added. Invitations and notices go there.
             * @example user@example.com
             */
            emails: string;
            /** @description What the member is to do in the team. The vendor's table has a number, its example digits as text; both are accepted. `0`: Labels samples; `1`: Reviews labels; `2`: Manages the team. A team has one manager. */
            role: components["schemas"]["NewWorkerRole"];
            /**
             * @description What the team says about the member, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Knows all orchids
             */
            description?: string;
        };
        /** @description A labeling team to be created. */
        CreateWorkforceRequest: {
            /**
             * @description What the team is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example my team
             */
            description?: string;
            /**
             * @description Name of the team, of letters, digits, `_` and `-`.
             * @example team-123
             */
            workforce_name: string;
        };
        /** @description A team labeling task to be created. */
        CreateWorkforceTaskRequest: {
            /**
             * @description Name of the task, of letters, digits, `_` and `-`.
             * @example task-eb17
             */
            task_name?: string;
            /** @description Who labels. Either an administrator assigns people, or the teams are named. */
            workforces_config?: components["schemas"]["WorkforcesConfigInput"];
            /**
             * Format: int32
             * @description How many members label each sample.
             * @example 1
             */
            repetition?: number;
            /**
             * @description Which samples of the dataset the team gets: a JSON list of conditions, such as `[{"sample_dir":"/animals/"}]`. A sample has to meet all of them. The team gets all samples where it is left out.
             * @example [{"sample_dir":"/animals/"}]
             */
            sample_conditions?: string;
            /**
             * @description What the members get of what changes in the dataset.
             *     - `0`: Nothing
             *     - `1`: Data
             *     - `2`: Labels
             *     - `3`: Data and labels
             */
            data_sync_type?: components["schemas"]["DataSynchronizationType"];
            /**
             * @description Whether members also get samples that come in later: uploaded, synchronized, or imported without labels. `true`: They get them; `false`: They do not get them. Left out, it is `false`.
             * @example false
             */
            synchronize_data?: boolean;
            /**
             * @description Whether members also get what auto labeling suggests later, to confirm it. `true`: They get it; `false`: They do not get it. Left out, it is `false`.
             * @example false
             */
            synchronize_auto_labeling_data?: boolean;
            /**
             * @description Whether labels go to the dataset by themselves as soon as they are accepted. `true`: They go there by themselves; `false`: They stay in the task. Left out, it is `true`.
             * @example true
             */
            auto_sync_dataset?: boolean;
        };
        /** @description An acceptance that begins. */
        CreatedAcceptanceTask: {
            /**
             * @description ID of the acceptance. It is the `checking_task_id` of others.
             * @example nv6BbozxCJmZcHAE9hV
             */
            task_id: string;
        };
        /** @description A dataset that has been created. */
        CreatedDataset: {
            /**
             * @description ID of the dataset. All operations on it ask for it.
             * @example WxCREuCkBSAlQr9xrde
             */
            dataset_id: string;
            /**
             * @description Code of an error. No example of an answer with status 201 has one.
             * @example ModelArts.4901
             */
            error_code?: string;
            /**
             * @description What went wrong, in words. No example of an answer with status 201 has one.
             * @example The dataset is being created.
             */
            error_msg?: string;
            /**
             * @description ID of the task that imports the rows of a table dataset, where `import_data` asked for it.
             * @example wIDOIHuLFPZ5FJOQpmP
             */
            import_task_id?: string;
        };
        /** @description A version that is being published. */
        CreatedDatasetVersion: {
            /**
             * @description ID of the version. `getDatasetVersion` tells by it how far the publishing has come.
             * @example sntOdOuB0D9C6fC4TXs
             */
            version_id: string;
        };
        /** @description An export that has been created. Nothing but its ID is sure to be there. */
        CreatedExportTask: {
            /**
             * @description ID of the export.
             * @example rF9NNoB56k5rtYKg2Y7
             */
            task_id: string;
            /** @description Directory in OBS that the files are written to. */
            path?: components["schemas"]["ObsPath"];
            /**
             * @description Which samples of the dataset are exported.
             *     - `0`: Those that are labeled
             *     - `1`: Those that are not labeled
             *     - `2`: All
             *     - `3`: Those that `export_params` describes, by `sample_state`, `samples` or `search_conditions`
             */
            export_type?: components["schemas"]["ExportType"] | (number & {});
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"] | (string & {});
            /**
             * @description ID of the version that is exported. Missing where samples of the dataset itself are.
             * @example 54IXbeJhfttGpL46lbv
             */
            version_id?: string;
            /**
             * @description How an exported directory is laid out.
             *     - `1`: As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg`
             *     - `2`: Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt`
             */
            export_format?: components["schemas"]["ExportFormat"] | (number & {});
            /** @description What is exported from the dataset, and where to. */
            export_params?: components["schemas"]["ExportParams"];
            /**
             * @description Where the export stands. `SUCCESSED` and `FAILED` are final.
             *     - `INIT`: Initialized, about to run
             *     - `RUNNING`: Running
             *     - `FAILED`: Failed (final), see `error_code` and `error_msg`
             *     - `SUCCESSED`: Succeeded (final), everything is at its destination
             */
            status?: components["schemas"]["ExportTaskStatus"] | (string & {});
            /**
             * Format: float
             * @description Progress in percent, from 0 to 100.
             * @example 100
             */
            progress?: number;
            /**
             * Format: int32
             * @description Number of samples to export. Missing until the export knows it.
             * @example 20
             */
            total_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that have been exported so far.
             * @example 20
             */
            finished_sample_count?: number;
            /**
             * Format: int64
             * @description When the export was created, in milliseconds of Unix time.
             * @example 1606103424662
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When the export last changed, in milliseconds of Unix time.
             * @example 1606103497519
             */
            update_time?: number;
            /**
             * @description Code of the error that ended the export. Only one that failed has it.
             * @example ModelArts.4401
             */
            error_code?: string;
            /**
             * @description The error that ended the export, in words.
             * @example The dataset file could not be exported.
             */
            error_msg?: string;
        };
        /** @description An import that has been created. */
        CreatedImportTask: {
            /**
             * @description ID of the import.
             * @example gfghHSokody6AJigS5A_m1dYqOw8vWCAznw1V28
             */
            task_id: string;
        };
        /** @description A processing task that has been created. */
        CreatedProcessorTask: {
            /**
             * @description ID of the task.
             * @example SNEJua7qdZZN8GvkcEr
             */
            task_id: string;
        };
        /** @description A version of a processing task that has been created. */
        CreatedProcessorTaskVersion: {
            /**
             * @description ID of the version. Other answers call it `task_version_id`.
             * @example qSaudx2sbPvthHygckA
             */
            version_id: string;
        };
        /** @description A labeling team that has been created. */
        CreatedWorkforce: {
            /**
             * @description ID of the team. Other operations on labeling teams ask for it.
             * @example ZUH8gqkjuaib8pxkDdz
             */
            workforce_id: string;
        };
        /** @description A team labeling task that has been created. */
        CreatedWorkforceTask: {
            /**
             * @description ID of the task.
             * @example 6phXEto29utpaMwbQkg
             */
            task_id: string;
        };
        /** @description Data that a tenant of a resource brings. */
        CustomProcessorSource: {
            /**
             * @description Where the data comes from: a tenant of a resource.
             * @constant
             * @enum {string}
             */
            type: "CUSTOM";
            /**
             * @description ID of the project of whoever it is for, where tenants of a resource call. Leave it out otherwise.
             * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
             */
            source?: string;
        };
        /** @description Makes more images of those that there are. These stay as they are. */
        DataAugmentation: {
            /**
             * @description What the task does: augmentation.
             * @constant
             * @enum {string}
             */
            id: "sys_data_augmentation";
            /**
             * @description Name of the template, for people.
             * @example augmentation
             */
            name?: string;
            /** @description Operators that change images, or make new ones. */
            operator_params?: (components["schemas"]["AddNoiseOperator"] | components["schemas"]["AugmentationOperator"])[];
        };
        /** @description Removes images that are not like those that are wanted. */
        DataCleaning: {
            /**
             * @description What the task does: cleaning.
             * @constant
             * @enum {string}
             */
            id: "sys_data_cleaning";
            /**
             * @description Name of the template, for people.
             * @example cleaning
             */
            name?: string;
            /** @description The one operator that there is. */
            operator_params?: components["schemas"]["PccOperator"][];
        };
        /**
         * @description How the data of the dataset is kept.
         *     - `Default`: As files
         *     - `CarbonData`: CarbonData, for table datasets only
         * @example Default
         * @enum {string}
         */
        DataFormat: "Default" | "CarbonData";
        /** @description A table in DLI (Data Lake Insight). */
        DataLakeSource: {
            /**
             * Format: int32
             * @description The kind of source: DLI.
             * @example 2
             * @enum {integer}
             */
            data_type: 2;
            /**
             * @description Directory in OBS that the data is in.
             * @example /test-obs/classify/input/animals/
             */
            data_path?: string;
            /** @description Which table it is, and the queue that reads it. */
            source_info: {
                /**
                 * @description Name of the database that holds the table.
                 * @example garden
                 */
                database_name?: string;
                /**
                 * @description Name of the DLI queue that reads the table.
                 * @example default
                 */
                queue_name?: string;
                /**
                 * @description Name of the table that the rows come from.
                 * @example flowers
                 */
                table_name?: string;
            };
            /** @description Which column of the source becomes which column of the dataset. Table datasets have it. */
            schema_maps?: components["schemas"]["SchemaMapInput"][];
        };
        /** @description How data is to be processed, and by which operators. `id` says which operators there are. */
        DataProcessing: components["schemas"]["DataValidation"] | components["schemas"]["DataCleaning"] | components["schemas"]["DataSelection"] | components["schemas"]["DataAugmentation"];
        /** @description Keeps a part of the images, without those that are much like others. */
        DataSelection: {
            /**
             * @description What the task does: selection.
             * @constant
             * @enum {string}
             */
            id: "sys_data_selection";
            /**
             * @description Name of the template, for people.
             * @example selection
             */
            name?: string;
            /** @description One of two operators. */
            operator_params?: (components["schemas"]["SimDeduplicationOperator"] | components["schemas"]["RrdOperator"])[];
        };
        /** @description Where the data of a dataset comes from. What it has depends on `data_type`. */
        DataSource: {
            /**
             * @description What kind of source data comes from. Left out, it is `0`.
             *     - `0`: OBS
             *     - `1`: GaussDB(DWS), a data warehouse
             *     - `2`: DLI (Data Lake Insight)
             *     - `3`: RDS, a relational database
             *     - `4`: MRS (MapReduce Service), a cluster with HDFS
             *     - `5`: AI Gallery
             *     - `6`: An inference service
             */
            data_type?: components["schemas"]["DataSourceType"] | (number & {});
            /**
             * @description Directory in OBS that the data is in.
             * @example /test-obs/classify/input/animals/
             */
            data_path?: string;
            /** @description How to reach the table that the rows come from. */
            source_info?: components["schemas"]["SourceInfo"];
            /** @description Which column of the source becomes which column of the dataset. Table datasets have it. */
            schema_maps?: components["schemas"]["SchemaMap"][];
            /**
             * @description Whether the first row of a file has the names of the columns. Table datasets have it. `true`: The first row names the columns; `false`: The first row is data.
             * @example true
             */
            with_column_header?: boolean;
        };
        /** @description Where the data of a dataset comes from. What it has depends on `data_type`. */
        DataSourceInput: {
            /**
             * @description What kind of source data comes from. Left out, it is `0`.
             *     - `0`: OBS
             *     - `1`: GaussDB(DWS), a data warehouse
             *     - `2`: DLI (Data Lake Insight)
             *     - `3`: RDS, a relational database
             *     - `4`: MRS (MapReduce Service), a cluster with HDFS
             *     - `5`: AI Gallery
             *     - `6`: An inference service
             */
            data_type?: components["schemas"]["DataSourceType"];
            /**
             * @description Directory in OBS that the data is in.
             * @example /test-obs/classify/input/animals/
             */
            data_path?: string;
            /** @description How to reach the table that the rows come from. */
            source_info?: components["schemas"]["SourceInfoInput"];
            /** @description Which column of the source becomes which column of the dataset. Table datasets have it. */
            schema_maps?: components["schemas"]["SchemaMapInput"][];
            /**
             * @description Whether the first row of a file has the names of the columns. Table datasets have it. `true`: The first row names the columns; `false`: The first row is data.
             * @example true
             */
            with_column_header?: boolean;
        };
        /**
         * Format: int32
         * @description What kind of source data comes from. Left out, it is `0`.
         *     - `0`: OBS
         *     - `1`: GaussDB(DWS), a data warehouse
         *     - `2`: DLI (Data Lake Insight)
         *     - `3`: RDS, a relational database
         *     - `4`: MRS (MapReduce Service), a cluster with HDFS
         *     - `5`: AI Gallery
         *     - `6`: An inference service
         * @example 0
         * @enum {integer}
         */
        DataSourceType: 0 | 1 | 2 | 3 | 4 | 5 | 6;
        /**
         * Format: int32
         * @description What the members get of what changes in the dataset.
         *     - `0`: Nothing
         *     - `1`: Data
         *     - `2`: Labels
         *     - `3`: Data and labels
         * @example 0
         * @enum {integer}
         */
        DataSynchronizationType: 0 | 1 | 2 | 3;
        /** @description Looks for images and labels that cannot be used, and mends what can be mended. */
        DataValidation: {
            /**
             * @description What the task does: validation.
             * @constant
             * @enum {string}
             */
            id: "sys_data_validation";
            /**
             * @description Name of the template, for people.
             * @example validation
             */
            name?: string;
            /** @description The one operator that there is. */
            operator_params?: components["schemas"]["MetaValidationOperator"][];
        };
        /** @description A table in RDS. */
        DatabaseSource: {
            /**
             * Format: int32
             * @description The kind of source: RDS.
             * @example 3
             * @enum {integer}
             */
            data_type: 3;
            /**
             * @description Directory in OBS that the data is in.
             * @example /test-obs/classify/input/animals/
             */
            data_path?: string;
            /** @description How to reach the table. What of it RDS needs is not documented. */
            source_info: {
                /**
                 * @description Name of the database that holds the table.
                 * @example garden
                 */
                database_name?: string;
                /**
                 * @description IP address of the GaussDB(DWS) cluster.
                 * @example 192.168.0.12
                 */
                ip?: string;
                /**
                 * @description Port of the GaussDB(DWS) cluster.
                 * @example 8000
                 */
                port?: string;
                /**
                 * @description Name of the table that the rows come from.
                 * @example flowers
                 */
                table_name?: string;
                /**
                 * @description Who logs in to the database. GaussDB(DWS) needs it.
                 * @example reader
                 */
                user_name?: string;
                /**
                 * Format: password
                 * @description The password of `user_name`. GaussDB(DWS) needs it.
                 * @example example-password
                 */
                user_password?: string;
            };
            /** @description Which column of the source becomes which column of the dataset. Table datasets have it. */
            schema_maps?: components["schemas"]["SchemaMapInput"][];
        };
        /** @description A dataset: what it holds, where its files come from and where its results go, how many samples and labels it has, and what is going on with it. */
        Dataset: {
            /**
             * Format: int32
             * @description Number of samples that are labeled.
             * @example 10
             */
            annotated_sample_count?: number;
            /**
             * Format: int32
             * @description Number of subsamples that are labeled.
             * @example 0
             */
            annotated_sub_sample_count?: number;
            /**
             * @description Not documented. A recorded answer has it, with a name.
             * @example default-ai-project
             */
            ai_project?: string;
            /**
             * @description Whether paragraphs of speech also get their content written down. It is, unless somebody turned it off.
             * @example true
             */
            content_labeling?: boolean;
            /**
             * Format: int64
             * @description When the dataset was created, in milliseconds of Unix time.
             * @example 1605690595404
             */
            create_time?: number;
            /**
             * @description ID of the current version.
             * @example 54IXbeJhfttGpL46lbv
             */
            current_version_id?: string;
            /**
             * @description Name of the current version, of letters, digits, `_` and `-`.
             * @example V003
             */
            current_version_name?: string;
            /**
             * @description How the data is kept, such as `Default` or `CarbonData`.
             * @example Default
             */
            data_format?: string;
            /** @description Where the data comes from. */
            data_sources?: components["schemas"]["DataSource"][];
            /**
             * @description Statistics of the samples and their metadata. Its form is not documented.
             * @example {
             *       "size": {
             *         "small": 3
             *       }
             *     }
             */
            data_statistics?: {
                [key: string]: unknown;
            };
            /**
             * Format: int64
             * @description When a sample or a label last changed, in milliseconds of Unix time.
             * @example 1704703808239
             */
            data_update_time?: number;
            /**
             * @description What the dataset is made of. `0`: Files; `1`: A table.
             * @example 0
             */
            dataset_format?: (0 | 1) | (number & {});
            /**
             * @description ID of the dataset.
             * @example gfghHSokody6AJigS5A
             */
            dataset_id: string;
            /**
             * @description Name of the dataset.
             * @example dataset-f9e8
             */
            dataset_name?: string;
            /**
             * @description Words that say what the dataset is, such as `Image`.
             * @example [
             *       "Image",
             *       "Object detection"
             *     ]
             */
            dataset_tags?: string[];
            /**
             * @description What samples hold and how they are labeled.
             *     - `0`: Images, classified
             *     - `1`: Images, with objects marked
             *     - `3`: Images, segmented
             *     - `100`: Text, classified
             *     - `101`: Text, with named entities marked
             *     - `102`: Text, with triplets (two entities and their relationship) marked
             *     - `200`: Sound, classified
             *     - `201`: Speech, with its content written down
             *     - `202`: Speech, with its paragraphs marked
             *     - `400`: Tables
             *     - `600`: Videos
             *     - `900`: Files of any format
             */
            dataset_type?: components["schemas"]["DatasetType"] | (number & {});
            /**
             * @description Not documented in answers. A recorded one has `v1`, which lists take as a filter: a dataset from before labeling tasks were separated from datasets.
             * @example v1
             */
            dataset_version?: string;
            /**
             * Format: int32
             * @description Number of versions of the dataset.
             * @example 3
             */
            dataset_version_count?: number;
            /**
             * Format: int32
             * @description Number of samples that were deleted.
             * @example 1
             */
            deleted_sample_count?: number;
            /**
             * @description Number of deleted samples by the reason of the deletion.
             * @example {
             *       "blurred": 1
             *     }
             */
            deletion_stats?: {
                [key: string]: number;
            };
            /**
             * @description What the dataset is for.
             * @example Animals of the garden
             */
            description?: string;
            /**
             * @description ID of the enterprise project; `0` is the default one.
             * @example 0
             */
            enterprise_project_id?: string;
            /**
             * @description Whether tasks are running on the dataset, or about to. Asked for with `check_running_task`. `true`: One is running or initialized; `false`: None is.
             * @example false
             */
            exist_running_task?: boolean;
            /**
             * @description Whether there are team labeling tasks on the dataset. `true`: There are some; `false`: There are none.
             * @example false
             */
            exist_workforce_task?: boolean;
            /**
             * @description What the dataset can do, by number. So far there is one, `0`, which says that the size of a file in OBS is limited.
             * @example [
             *       "0"
             *     ]
             */
            feature_supports?: string[];
            /**
             * @description Whether the rows were imported when the dataset was created. `true`: They were; `false`: They were not.
             * @example false
             */
            import_data?: boolean;
            /**
             * @description ID of the task that imports.
             * @example wIDOIHuLFPZ5FJOQpmP
             */
            import_task_id?: string;
            /**
             * @description Directory in OBS of the labels.
             * @example /test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/
             */
            inner_annotation_path?: string;
            /**
             * @description Directory in OBS of the data that the service keeps for itself.
             * @example /test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/data/
             */
            inner_data_path?: string;
            /**
             * @description Directory in OBS of the logs.
             * @example /test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/logs/
             */
            inner_log_path?: string;
            /**
             * @description Directory in OBS of what tasks write.
             * @example /test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/task/
             */
            inner_task_path?: string;
            /**
             * @description Directory in OBS of what is needed for a while only.
             * @example /test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/temp/
             */
            inner_temp_path?: string;
            /**
             * @description Directory in OBS of all that the dataset writes, below `work_path`.
             * @example /test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/
             */
            inner_work_path?: string;
            /**
             * Format: int32
             * @description Number of labeling tasks of the dataset.
             * @example 1
             */
            label_task_count?: number;
            /** @description The labels of the dataset. */
            labels?: components["schemas"]["Label"][];
            /**
             * Format: int32
             * @description Number of samples that are being loaded.
             * @example 0
             */
            loading_sample_count?: number;
            /**
             * @description Whether the service takes care of the files of the dataset. `true`: The service takes care of them; `false`: They stay with you.
             * @example false
             */
            managed?: boolean;
            /**
             * Format: int32
             * @description Number that the name of the next version ends with.
             * @example 4
             */
            next_version_num?: number;
            /**
             * @description IDs of the tasks that are running, or about to. Asked for with `check_running_task`.
             * @example [
             *       "xGQ1bBdCiECXkRTXQvu"
             *     ]
             */
            running_tasks_id?: string[];
            /** @description The columns of a table dataset. */
            schema?: components["schemas"]["TableColumn"][];
            /**
             * @description What is going on with a dataset.
             *     - `0`: Being created
             *     - `1`: Ready
             *     - `2`: Being deleted
             *     - `3`: Deleted
             *     - `4`: Broken
             *     - `5`: Being synchronized with its files
             *     - `6`: Publishing a version
             *     - `7`: Changing to another version
             *     - `8`: Importing
             */
            status?: components["schemas"]["DatasetStatus"] | (number & {});
            /**
             * @description Path at a third party. What it leads to is not documented.
             * @example /partner/animals/
             */
            third_path?: string;
            /**
             * Format: int32
             * @description Number of samples in all.
             * @example 10
             */
            total_sample_count?: number;
            /**
             * Format: int32
             * @description Number of subsamples in all: what samples were cut into, such as the key frames of a video.
             * @example 0
             */
            total_sub_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples whose automatic labels wait for a person to confirm them.
             * @example 0
             */
            unconfirmed_sample_count?: number;
            /**
             * Format: int64
             * @description When the dataset last changed, in milliseconds of Unix time.
             * @example 1605690595404
             */
            update_time?: number;
            /** @description The current version of the dataset, alone. */
            versions?: components["schemas"]["DatasetVersion"][];
            /**
             * @description Directory in OBS that results are written to.
             * @example /test-obs/classify/output/
             */
            work_path?: string;
            /**
             * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
             *     - `0`: OBS
             */
            work_path_type?: components["schemas"]["WorkPathType"] | (number & {});
            /** @description The team labeling task that a dataset has now, as an answer shows it: who labels, and what was asked for. Requests that create a dataset ask for one with `WorkforceInformation`. */
            workforce_descriptor?: components["schemas"]["WorkforceDescriptor"];
            /**
             * Format: int32
             * @description Number of team labeling tasks of the dataset.
             * @example 0
             */
            workforce_task_count?: number;
            /**
             * @description ID of the workspace that the dataset belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
        };
        /** @description One page of the datasets of a project. */
        DatasetList: {
            /** @description The datasets on this page, at most `limit` of them. */
            datasets: components["schemas"]["ListedDataset"][];
            /**
             * Format: int32
             * @description Number of datasets on all pages together. The vendor says that it is at most 100.
             * @example 1
             */
            total_number: number;
        };
        /** @description How the counts of a dataset were over time. */
        DatasetMetrics: {
            /**
             * @description Each count by its name, such as `total`, `un_annotation` and `manual_annotation`, and under it what it was at each moment. A count that was never taken is empty.
             * @example {
             *       "total": {
             *         "1606233612612": 16
             *       },
             *       "un_annotation": {
             *         "1606233612612": 16
             *       },
             *       "failed": {}
             *     }
             */
            metrics: {
                [key: string]: {
                    [key: string]: number;
                };
            };
        };
        /** @description The samples of a dataset, or of a version of it. */
        DatasetProcessorSource: {
            /**
             * @description Where the data comes from: a dataset.
             * @constant
             * @enum {string}
             */
            type: "DATASET";
            /**
             * @description ID of the dataset.
             * @example PYc9H2HGv5BJNwBGXyK
             */
            source: string;
            /**
             * @description Name of the dataset.
             * @example dataset-test
             */
            name?: string;
            /**
             * @description ID of the version of the dataset.
             * @example yoJ5ssClpNlOrsjjFDa
             */
            version_id?: string;
            /**
             * @description Name of the version of the dataset.
             * @example V009
             */
            version_name?: string;
        };
        /** @description Makes a new version of a dataset of the results. */
        DatasetProcessorWorkPath: {
            /**
             * @description Where results go to: a new version of a dataset.
             * @constant
             * @enum {string}
             */
            type: "DATASET";
            /**
             * @description ID of the dataset.
             * @example PYc9H2HGv5BJNwBGXyK
             */
            path: string;
            /**
             * @description Name of the dataset.
             * @example dataset-test
             */
            name?: string;
            /**
             * @description ID of the version of the dataset that the results are. Missing until they are there.
             * @example Osc8SZ7TZStiRV4vYkZ
             */
            version_id?: string;
            /**
             * @description Name of the version of the dataset that the results become, of letters, digits, `_` and `-`.
             * @example V0010
             */
            version_name?: string;
            /**
             * @description Directory in OBS that the files are written to.
             * @example /test-obs/classify/output/YHFWU18zXuNbqxtzegG/
             */
            output_path?: string;
        };
        /**
         * Format: int32
         * @description What is going on with a dataset.
         *     - `0`: Being created
         *     - `1`: Ready
         *     - `2`: Being deleted
         *     - `3`: Deleted
         *     - `4`: Broken
         *     - `5`: Being synchronized with its files
         *     - `6`: Publishing a version
         *     - `7`: Changing to another version
         *     - `8`: Importing
         * @example 1
         * @enum {integer}
         */
        DatasetStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
        /**
         * Format: int32
         * @description What samples hold and how they are labeled.
         *     - `0`: Images, classified
         *     - `1`: Images, with objects marked
         *     - `3`: Images, segmented
         *     - `100`: Text, classified
         *     - `101`: Text, with named entities marked
         *     - `102`: Text, with triplets (two entities and their relationship) marked
         *     - `200`: Sound, classified
         *     - `201`: Speech, with its content written down
         *     - `202`: Speech, with its paragraphs marked
         *     - `400`: Tables
         *     - `600`: Videos
         *     - `900`: Files of any format
         * @example 0
         * @enum {integer}
         */
        DatasetType: 0 | 1 | 3 | 100 | 101 | 102 | 200 | 201 | 202 | 400 | 600 | 900;
        /** @description A version of a dataset: its samples and labels as they were when it was published, where the files of that are, and what was done to the samples on the way. */
        DatasetVersion: {
            /**
             * Format: int32
             * @description Number of samples that came in since the parent version.
             * @example 1
             */
            add_sample_count?: number;
            /**
             * @description Directory in OBS where the feature analysis keeps what it works on.
             * @example /test-obs/detect/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V002/analysis/
             */
            analysis_cache_path?: string;
            /**
             * @description How far the feature analysis of the version has come. `0`: Initialized; `1`: Running; `2`: Done; `3`: Failed.
             * @example 3
             */
            analysis_status?: (0 | 1 | 2 | 3) | (number & {});
            /**
             * @description ID of the feature analysis.
             * @example Qm7rXwDfTkE2ZbLsYcH
             */
            analysis_task_id?: string;
            /**
             * Format: int32
             * @description Number of samples in the version that are labeled.
             * @example 10
             */
            annotated_sample_count?: number;
            /**
             * Format: int32
             * @description Number of subsamples in the version that are labeled.
             * @example 0
             */
            annotated_sub_sample_count?: number;
            /**
             * @description Whether the marks of hard examples are taken off the samples when the version is published. Left out, it is `true`. `true`: The marks are taken off; `false`: The marks stay.
             * @example true
             */
            clear_hard_property?: boolean;
            /**
             * @description Code of the step that the preprocessing (rotating, cropping) is at, or of the error that ended it.
             * @example ModelArts.4902
             */
            code?: string;
            /**
             * Format: int64
             * @description When the version was created, in milliseconds of Unix time.
             * @example 1605691027084
             */
            create_time?: number;
            /**
             * @description Whether images are cropped to what is marked in them. It concerns only datasets with objects marked by rectangles. Left out, it is `false`. `true`: Images are cropped; `false`: Images stay whole.
             * @example true
             */
            crop?: boolean;
            /**
             * @description Directory in OBS of the cropped images.
             * @example /test-obs/detect/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V002/crop/
             */
            crop_path?: string;
            /**
             * @description Directory in OBS that rotating and cropping use while they run.
             * @example /test-obs/detect/output/dataset-f9e8-gfghHSokody6AJigS5A/temp/V002/
             */
            crop_rotate_cache_path?: string;
            /** @description Result of the feature analysis. Its form is not documented. */
            data_analysis?: {
                [key: string]: unknown;
            };
            /**
             * @description Directory in OBS of the files of the version.
             * @example /test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V002/data/
             */
            data_path?: string;
            /** @description Statistics of the samples and their metadata. Its form is not documented. */
            data_statistics?: {
                [key: string]: unknown;
            };
            /**
             * @description Whether an algorithm has validated the data before the version was published. `true`: The data has been validated; `false`: The data has not been validated.
             * @example true
             */
            data_validate?: boolean;
            /**
             * Format: int32
             * @description Number of samples that were deleted since the parent version.
             * @example 1
             */
            deleted_sample_count?: number;
            /** @description Number of deleted samples by the reason of the deletion. */
            deletion_stats?: {
                [key: string]: number;
            };
            /**
             * @description What the version says about itself.
             * @example Before the wings were marked
             */
            description?: string;
            /**
             * @description Whether the images are copied to the directory of the version. Left out, it is `false`. `true`: Images are copied; `false`: Images stay where they are.
             * @example false
             */
            export_images?: boolean;
            /**
             * @description Whether the serial numbers of subsamples are read. It concerns only medical datasets. Left out, it is `false`. `true`: Serial numbers are read; `false`: Serial numbers are not read.
             * @example false
             */
            extract_serial_number?: boolean;
            /**
             * @description Whether the version has the dataset's source data. `true`: Source data is included; `false`: Source data is left out.
             * @example true
             */
            include_dataset_data?: boolean;
            /**
             * @description Whether this is the current version of the dataset. `true`: It is the current version; `false`: Another version is current.
             * @example true
             */
            is_current?: boolean;
            /** @description How often each label occurs in the version. */
            label_stats?: components["schemas"]["LabelStats"][];
            /**
             * @description Whether samples of the version can have several labels. `multi`: Some samples have several labels; `single`: Every sample has one label.
             * @example single
             */
            label_type?: ("multi" | "single") | (string & {});
            /**
             * @description Where the manifest is read from while the version is being published.
             * @example /test-obs/detect/output/dataset-f9e8-gfghHSokody6AJigS5A/temp/V002/V002.manifest
             */
            manifest_cache_input_path?: string;
            /**
             * @description Where the version's manifest is in OBS: the file that lists its samples and their labels.
             * @example /test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V002/V002.manifest
             */
            manifest_path?: string;
            /**
             * @description What is to be known of the publishing in words, such as an error. Show it to people; do not compare it in code.
             * @example All samples are released.
             */
            message?: string;
            /**
             * Format: int32
             * @description Number of samples that changed since the parent version.
             * @example 1
             */
            modified_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples in the parent version that are labeled.
             * @example 1
             */
            previous_annotated_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples in the parent version.
             * @example 1
             */
            previous_total_sample_count?: number;
            /**
             * @description ID of the parent version, the one that this version was made after. The first version of a dataset has none.
             * @example vlGvUqOcxxGPIB0ugeE
             */
            previous_version_id?: string;
            /**
             * @description ID of the task that preprocesses the samples (rotating, cropping).
             * @example u1b6yXtPNcGmRe9JkAv
             */
            processor_task_id?: string;
            /**
             * @description How far the task that preprocesses the samples has come.
             *     - `0`: Initialized
             *     - `1`: Running
             *     - `2`: Done
             *     - `3`: Failed
             *     - `4`: Stopped
             *     - `5`: Timed out
             *     - `6`: Could not be deleted
             *     - `7`: Could not be stopped
             */
            processor_task_status?: components["schemas"]["PreprocessingTaskStatus"] | (number & {});
            /**
             * @description Whether the version drops what samples were used for before (training, evaluation, inference). Left out, it is `true`. `true`: Former uses are dropped; `false`: Former uses stay.
             * @example false
             */
            remove_sample_usage?: boolean;
            /**
             * @description Whether images are rotated. Left out, it is `false`. `true`: Images are rotated; `false`: Images stay as they are.
             * @example true
             */
            rotate?: boolean;
            /**
             * @description Directory in OBS of the rotated images.
             * @example /test-obs/detect/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V002/rotate/
             */
            rotate_path?: string;
            /**
             * @description How far the labeling of a sample has come. The tables list the values with underscores around them, of which the `__WORKFORCE_` ones belong to team labeling. Servers answer with the others: `UN_ANNOTATION` and `MANUAL_ANNOTATION` are in examples and in a recorded answer, and statistics count samples by the rest. Expect both.
             *     - `__ALL__`: Labeled
             *     - `__NONE__`: Not labeled
             *     - `__UNCHECK__`: Labeled, waits for acceptance
             *     - `__ACCEPTED__`: Accepted
             *     - `__REJECTED__`: Rejected
             *     - `__UNREVIEWED__`: Labeled, waits for review
             *     - `__REVIEWED__`: Reviewed, whatever the outcome
             *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
             *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
             *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
             *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
             *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
             *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
             *     - `UN_ANNOTATION`: Not labeled by people
             *     - `MANUAL_ANNOTATION`: Labeled by people
             *     - `AUTO_ANNOTATION`: Labeled automatically, waits for a person to confirm it
             *     - `UNREVIEWED`: Labeled, waits for review
             *     - `ACCEPTED`: Accepted
             *     - `REJECTED`: Rejected
             *     - `UNCHECK`: Labeled, waits for acceptance
             */
            sample_state?: components["schemas"]["SampleStatus"] | (string & {});
            /**
             * @description Whether the features of the data are analyzed when the version is published. Left out, it is `false`. `true`: The features are analyzed; `false`: The features are not analyzed.
             * @example true
             */
            start_processor_task?: boolean;
            /**
             * @description How far the version itself has come.
             *     - `0`: Being created
             *     - `1`: Running
             *     - `2`: Being deleted
             *     - `3`: Deleted
             *     - `4`: Broken
             */
            status?: components["schemas"]["DatasetVersionStatus"] | (number & {});
            /**
             * @description Words that say what the version is about. A labeling task gives it the kinds of its labels.
             * @example [
             *       "Image",
             *       "Object detection"
             *     ]
             */
            tags?: string[];
            /**
             * @description What samples hold and how they are labeled.
             *     - `0`: Images, classified
             *     - `1`: Images, with objects marked
             *     - `3`: Images, segmented
             *     - `100`: Text, classified
             *     - `101`: Text, with named entities marked
             *     - `102`: Text, with triplets (two entities and their relationship) marked
             *     - `200`: Sound, classified
             *     - `201`: Speech, with its content written down
             *     - `202`: Speech, with its paragraphs marked
             *     - `400`: Tables
             *     - `600`: Videos
             *     - `900`: Files of any format
             */
            task_type?: components["schemas"]["DatasetType"] | (number & {});
            /**
             * Format: int32
             * @description Number of samples in the version.
             * @example 10
             */
            total_sample_count?: number;
            /**
             * Format: int32
             * @description Number of subsamples in the version, those that samples were divided into.
             * @example 0
             */
            total_sub_sample_count?: number;
            /**
             * @description Share of the samples that are for training, from 0 to 1, written as text; the others are for evaluation. With `1.00` all are for training. Left out, it is `1.00`.
             * @example 0.9999
             */
            train_evaluate_sample_ratio?: string;
            /**
             * Format: int64
             * @description When the version last changed, in milliseconds of Unix time.
             * @example 1605691027084
             */
            update_time?: number;
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"] | (string & {});
            /**
             * @description ID of the version.
             * @example eSOKEQaXhKzxN00WKoV
             */
            version_id: string;
            /**
             * @description Name of the version.
             * @example V002
             */
            version_name?: string;
            /**
             * @description Whether the first line of the CSV file names the columns. It concerns only table datasets. `true`: The first line names the columns; `false`: The first line is data.
             * @example true
             */
            with_column_header?: boolean;
        };
        /** @description One page of the versions of a dataset. */
        DatasetVersionList: {
            /**
             * Format: int32
             * @description Number of versions on all pages together.
             * @example 3
             */
            total_number: number;
            /** @description The versions on this page, at most `limit` of them. */
            versions: components["schemas"]["DatasetVersion"][];
        };
        /**
         * Format: int32
         * @description How far the version itself has come.
         *     - `0`: Being created
         *     - `1`: Running
         *     - `2`: Being deleted
         *     - `3`: Deleted
         *     - `4`: Broken
         * @example 1
         * @enum {integer}
         */
        DatasetVersionStatus: 0 | 1 | 2 | 3 | 4;
        /** @description The labels that a dataset is to have no longer. */
        DeleteLabelsRequest: {
            /** @description The labels by their names. What else a label has may be sent along, as lists of labels show it, and does not matter. */
            labels: components["schemas"]["LabelInput"][];
        };
        /** @description The samples that a dataset is to have no longer. */
        DeleteSamplesRequest: {
            /**
             * @description Whether the files of the samples are deleted, too. It concerns no datasets of texts: a file of texts has many samples in it, and stays. `true`: The files are deleted, also for versions and other datasets that use them; `false`: The files stay. Left out, it is `false`.
             * @example true
             */
            delete_source?: boolean;
            /**
             * @description IDs of the samples.
             * @example [
             *       "9cb9bc9b34bf53b6ec9a84998b1711bf"
             *     ]
             */
            samples: string[];
        };
        /** @description Members who are to leave a labeling team. */
        DeleteWorkersRequest: {
            /**
             * @description IDs of the members.
             * @example [
             *       "8c15ad080d3eabad14037b4eb00d6a6f",
             *       "2880f38d660dd68ca6ab578b5a1d9558"
             *     ]
             */
            workers: string[];
        };
        /**
         * Format: int32
         * @description What became of the last email to a member.
         *     - `0`: None has been sent
         *     - `1`: The address is none
         *     - `2`: The address cannot be reached
         *     - `3`: It has been sent
         * @example 3
         * @enum {integer}
         */
        EmailStatus: 0 | 1 | 2 | 3;
        /**
         * @description Nothing more than that it has been done.
         * @example {}
         */
        EmptyObject: Record<string, never>;
        /**
         * Format: int32
         * @description Position in the text behind the last character of a named entity. In `By the end of 2018, the company has more than 100 employees.` the entity `By the end of 2018` is from 0 to 18.
         * @example 18
         * @example 23
         */
        EntityEnd: number;
        /**
         * Format: int32
         * @description Position in the text behind the last character of a named entity. In `By the end of 2018, the company has more than 100 employees.` the entity `By the end of 2018` is from 0 to 18.
         * @example 18
         * @example 23
         */
        EntityEndInput: number;
        /**
         * Format: int32
         * @description Position in the text where a named entity begins, counted from 0.
         * @example 0
         */
        EntityStart: number;
        /**
         * Format: int32
         * @description Position in the text where a named entity begins, counted from 0.
         * @example 0
         */
        EntityStartInput: number;
        /** @description What the service answers when it refuses or cannot serve a request. */
        ErrorResponse: {
            /**
             * @description Code of the error: the service that raised it, a dot and four digits. One code can come with several HTTP statuses, so read it together with the status. The guide *Errors* says what to do about the most frequent.
             * @example ModelArts.4127
             */
            error_code: string;
            /**
             * @description The error in words. Show it to people; do not compare it in code.
             * @example Token authentication expired.
             */
            error_msg: string;
        };
        /**
         * @description Where data is exported to. Left out, it is `DIR`.
         *     - `DIR`: A directory in OBS
         *     - `NEW_DATASET`: A new dataset
         * @example DIR
         * @enum {string}
         */
        ExportDestination: "DIR" | "NEW_DATASET";
        /**
         * Format: int32
         * @description How an exported directory is laid out.
         *     - `1`: As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg`
         *     - `2`: Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt`
         * @example 1
         * @enum {integer}
         */
        ExportFormat: 1 | 2;
        /** @description What is exported from the dataset, and where to. */
        ExportParams: {
            /**
             * @description Where data is exported to. Left out, it is `DIR`.
             *     - `DIR`: A directory in OBS
             *     - `NEW_DATASET`: A new dataset
             */
            export_dest?: components["schemas"]["ExportDestination"] | (string & {});
            /**
             * @description Name of the dataset version that the data is exported to.
             * @example V002
             */
            export_dataset_version_name?: string;
            /**
             * @description Format of the dataset version that the data is exported to.
             * @example Default
             */
            export_dataset_version_format?: string;
            /**
             * @description Name of the new dataset that the data is exported to.
             * @example flowers-reviewed
             */
            export_new_dataset_name?: string;
            /**
             * @description Working directory of the new dataset that the data is exported to.
             * @example /test/work_flowers_reviewed/
             */
            export_new_dataset_work_path?: string;
            /**
             * @description Not documented. Answers of servers on exports of a dataset have it, with the value `false`.
             * @example false
             */
            clear_difficult?: boolean;
            /**
             * @description Whether the marks of hard examples are removed from what is exported. Left out, it is `true`. `true`: They are removed; `false`: They are kept.
             * @example true
             */
            clear_hard_property?: boolean;
            /**
             * @description Whether samples are divided at random into a training and a validation set, in the ratio of `train_sample_ratio`. Left out, it is `false`. `true`: They are divided; `false`: They are not divided.
             * @example false
             */
            ratio_sample_usage?: boolean;
            /**
             * @description Share of the samples that goes to the training set when a version is released, from 0 to 1; the others go to the validation set. `1.00` puts all of them into the training set. The tables have it as text, answers of servers as a number too: send text. Left out, it is `1.00`.
             * @example 0.80
             * @example 1
             */
            train_sample_ratio?: (string & {}) | (number & {});
            /**
             * @description How far the labeling of a sample has come. The `WORKFORCE_` values belong to team labeling. Send the values with underscores around them, as both vendors' pages write them; an earlier page of a single task had them without.
             *     - `__ALL__`: Labeled
             *     - `__NONE__`: Not labeled
             *     - `__UNCHECK__`: Labeled, waits for acceptance
             *     - `__ACCEPTED__`: Accepted
             *     - `__REJECTED__`: Rejected
             *     - `__UNREVIEWED__`: Labeled, waits for review
             *     - `__REVIEWED__`: Reviewed, whatever the outcome
             *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
             *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
             *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
             *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
             *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
             *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
             *     - `ALL`: Labeled
             *     - `NONE`: Not labeled
             *     - `UNCHECK`: Labeled, waits for acceptance
             *     - `ACCEPTED`: Accepted
             *     - `REJECTED`: Rejected
             *     - `UNREVIEWED`: Labeled, waits for review
             *     - `REVIEWED`: Reviewed, whatever the outcome
             *     - `WORKFORCE_SAMPLED`: Drawn as a spot check
             *     - `WORKFORCE_SAMPLED_UNCHECK`: Drawn as a spot check, not checked yet
             *     - `WORKFORCE_SAMPLED_CHECKED`: Drawn as a spot check and checked
             *     - `WORKFORCE_SAMPLED_ACCEPTED`: Drawn as a spot check and accepted
             *     - `WORKFORCE_SAMPLED_REJECTED`: Drawn as a spot check and rejected
             *     - `AUTO_ANNOTATION`: Labeled automatically, waits for a person to confirm it
             *     - ``: No state was given. Examples of both requests and answers have it
             */
            sample_state?: components["schemas"]["SampleState"] | (string & {});
            /**
             * @description IDs of the samples to export.
             * @example [
             *       "10de574cbf0f09d4798b87ba0eb34e37"
             *     ]
             */
            samples?: string[];
            /** @description Which samples to export. A sample that meets any one of the conditions is exported. */
            search_conditions?: components["schemas"]["SearchCondition"][];
        };
        /** @description What to export from the dataset, and where to. */
        ExportParamsInput: {
            /**
             * @description Where data is exported to. Left out, it is `DIR`.
             *     - `DIR`: A directory in OBS
             *     - `NEW_DATASET`: A new dataset
             */
            export_dest?: components["schemas"]["ExportDestination"];
            /**
             * @description Name of the dataset version that the data is exported to.
             * @example V002
             */
            export_dataset_version_name?: string;
            /**
             * @description Format of the dataset version that the data is exported to.
             * @example Default
             */
            export_dataset_version_format?: string;
            /**
             * @description Name of the new dataset that the data is exported to.
             * @example flowers-reviewed
             */
            export_new_dataset_name?: string;
            /**
             * @description Working directory of the new dataset that the data is exported to.
             * @example /test/work_flowers_reviewed/
             */
            export_new_dataset_work_path?: string;
            /**
             * @description Whether the marks of hard examples are removed from what is exported. `true`: They are removed; `false`: They are kept. Left out, it is `true`.
             * @example true
             */
            clear_hard_property?: boolean;
            /**
             * @description Whether samples are divided at random into a training and a validation set, in the ratio of `train_sample_ratio`. `true`: They are divided; `false`: They are not divided. Left out, it is `false`.
             * @example false
             */
            ratio_sample_usage?: boolean;
            /**
             * @description Share of the samples that goes to the training set when a version is released, from 0 to 1; the others go to the validation set. `1.00` puts all of them into the training set. Left out, it is `1.00`.
             * @example 0.80
             */
            train_sample_ratio?: string;
            /**
             * @description How far the labeling of a sample has come. The `WORKFORCE_` values belong to team labeling. Send the values with underscores around them, as both vendors' pages write them; an earlier page of a single task had them without.
             *     - `__ALL__`: Labeled
             *     - `__NONE__`: Not labeled
             *     - `__UNCHECK__`: Labeled, waits for acceptance
             *     - `__ACCEPTED__`: Accepted
             *     - `__REJECTED__`: Rejected
             *     - `__UNREVIEWED__`: Labeled, waits for review
             *     - `__REVIEWED__`: Reviewed, whatever the outcome
             *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
             *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
             *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
             *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
             *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
             *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
             *     - `ALL`: Labeled
             *     - `NONE`: Not labeled
             *     - `UNCHECK`: Labeled, waits for acceptance
             *     - `ACCEPTED`: Accepted
             *     - `REJECTED`: Rejected
             *     - `UNREVIEWED`: Labeled, waits for review
             *     - `REVIEWED`: Reviewed, whatever the outcome
             *     - `WORKFORCE_SAMPLED`: Drawn as a spot check
             *     - `WORKFORCE_SAMPLED_UNCHECK`: Drawn as a spot check, not checked yet
             *     - `WORKFORCE_SAMPLED_CHECKED`: Drawn as a spot check and checked
             *     - `WORKFORCE_SAMPLED_ACCEPTED`: Drawn as a spot check and accepted
             *     - `WORKFORCE_SAMPLED_REJECTED`: Drawn as a spot check and rejected
             *     - `AUTO_ANNOTATION`: Labeled automatically, waits for a person to confirm it
             *     - ``: No state was given. Examples of both requests and answers have it
             */
            sample_state?: components["schemas"]["SampleState"];
            /**
             * @description IDs of the samples to export.
             * @example [
             *       "10de574cbf0f09d4798b87ba0eb34e37"
             *     ]
             */
            samples?: string[];
            /** @description Which samples to export. A sample that meets any one of the conditions is exported. */
            search_conditions?: components["schemas"]["SearchConditionInput"][];
        };
        /** @description An export of samples to a directory in OBS, or to a new dataset. */
        ExportTask: {
            /**
             * @description ID of the export.
             * @example rF9NNoB56k5rtYKg2Y7
             */
            task_id: string;
            /** @description Directory in OBS that the files are written to. */
            path?: components["schemas"]["ObsPath"];
            /**
             * @description Which samples of the dataset are exported.
             *     - `0`: Those that are labeled
             *     - `1`: Those that are not labeled
             *     - `2`: All
             *     - `3`: Those that `export_params` describes, by `sample_state`, `samples` or `search_conditions`
             */
            export_type?: components["schemas"]["ExportType"] | (number & {});
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"] | (string & {});
            /**
             * @description ID of the version that is exported. Missing where samples of the dataset itself are.
             * @example 54IXbeJhfttGpL46lbv
             */
            version_id?: string;
            /**
             * @description How an exported directory is laid out.
             *     - `1`: As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg`
             *     - `2`: Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt`
             */
            export_format?: components["schemas"]["ExportFormat"] | (number & {});
            /** @description What is exported from the dataset, and where to. */
            export_params?: components["schemas"]["ExportParams"];
            /**
             * @description Where the export stands. `SUCCESSED` and `FAILED` are final.
             *     - `INIT`: Initialized, about to run
             *     - `RUNNING`: Running
             *     - `FAILED`: Failed (final), see `error_code` and `error_msg`
             *     - `SUCCESSED`: Succeeded (final), everything is at its destination
             */
            status: components["schemas"]["ExportTaskStatus"] | (string & {});
            /**
             * Format: float
             * @description Progress in percent, from 0 to 100.
             * @example 100
             */
            progress?: number;
            /**
             * Format: int32
             * @description Number of samples to export. Missing until the export knows it.
             * @example 20
             */
            total_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that have been exported so far.
             * @example 20
             */
            finished_sample_count?: number;
            /**
             * Format: int64
             * @description When the export was created, in milliseconds of Unix time.
             * @example 1606103424662
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When the export last changed, in milliseconds of Unix time.
             * @example 1606103497519
             */
            update_time?: number;
            /**
             * @description Code of the error that ended the export. Only one that failed has it.
             * @example ModelArts.4401
             */
            error_code?: string;
            /**
             * @description The error that ended the export, in words.
             * @example The dataset file could not be exported.
             */
            error_msg?: string;
        };
        /** @description One page of the exports of a dataset. */
        ExportTaskList: {
            /** @description The exports on this page, at most `limit` of them. */
            export_tasks: components["schemas"]["ExportTask"][];
            /**
             * Format: int32
             * @description Number of exports on all pages together.
             * @example 2
             */
            total_count: number;
        };
        /**
         * @description Where the export stands. `SUCCESSED` and `FAILED` are final.
         *     - `INIT`: Initialized, about to run
         *     - `RUNNING`: Running
         *     - `FAILED`: Failed (final), see `error_code` and `error_msg`
         *     - `SUCCESSED`: Succeeded (final), everything is at its destination
         * @example SUCCESSED
         * @enum {string}
         */
        ExportTaskStatus: "INIT" | "RUNNING" | "FAILED" | "SUCCESSED";
        /** @description Exports samples to a directory in OBS. */
        ExportToDirectory: {
            /** @description Directory in OBS that the files are written to. A new dataset reads them from there. */
            path: components["schemas"]["ObsPathInput"];
            /**
             * @description Which samples of the dataset are exported.
             *     - `0`: Those that are labeled
             *     - `1`: Those that are not labeled
             *     - `2`: All
             *     - `3`: Those that `export_params` describes, by `sample_state`, `samples` or `search_conditions`
             */
            export_type?: components["schemas"]["ExportType"];
            /**
             * @description How an exported directory is laid out.
             *     - `1`: As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg`
             *     - `2`: Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt`
             */
            export_format?: components["schemas"]["ExportFormat"];
            /**
             * @description How the labels are written down, beside the samples.
             * @example VOC
             * @enum {string}
             */
            annotation_format?: "VOC" | "COCO";
            /**
             * @description How far the labeling of a sample has come. The `WORKFORCE_` values belong to team labeling. Send the values with underscores around them, as both vendors' pages write them; an earlier page of a single task had them without.
             *     - `__ALL__`: Labeled
             *     - `__NONE__`: Not labeled
             *     - `__UNCHECK__`: Labeled, waits for acceptance
             *     - `__ACCEPTED__`: Accepted
             *     - `__REJECTED__`: Rejected
             *     - `__UNREVIEWED__`: Labeled, waits for review
             *     - `__REVIEWED__`: Reviewed, whatever the outcome
             *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
             *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
             *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
             *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
             *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
             *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
             *     - `ALL`: Labeled
             *     - `NONE`: Not labeled
             *     - `UNCHECK`: Labeled, waits for acceptance
             *     - `ACCEPTED`: Accepted
             *     - `REJECTED`: Rejected
             *     - `UNREVIEWED`: Labeled, waits for review
             *     - `REVIEWED`: Reviewed, whatever the outcome
             *     - `WORKFORCE_SAMPLED`: Drawn as a spot check
             *     - `WORKFORCE_SAMPLED_UNCHECK`: Drawn as a spot check, not checked yet
             *     - `WORKFORCE_SAMPLED_CHECKED`: Drawn as a spot check and checked
             *     - `WORKFORCE_SAMPLED_ACCEPTED`: Drawn as a spot check and accepted
             *     - `WORKFORCE_SAMPLED_REJECTED`: Drawn as a spot check and rejected
             *     - `AUTO_ANNOTATION`: Labeled automatically, waits for a person to confirm it
             *     - ``: No state was given. Examples of both requests and answers have it
             */
            sample_state?: components["schemas"]["SampleState"];
            /**
             * @description What the paths of samples begin with, in the files with labels that are written. Training jobs cannot read images whose paths begin with `obs://`: for them, ask for `s3://`. Left out, it is `obs://`.
             * @example s3://
             * @enum {string}
             */
            source_type_header?: "obs://" | "s3://";
            /**
             * @description ID of the version to export. Left out, the samples of the dataset are exported as they are now.
             * @example 54IXbeJhfttGpL46lbv
             */
            version_id?: string;
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"];
            /**
             * @description Whether the first line of a CSV file has the names of the columns. For table datasets. `true`: The first line names the columns; `false`: The first line is data. Left out, it is `true`.
             * @example true
             */
            with_column_header?: boolean;
            /**
             * @description Both vendors list it in requests, though an export gets its ID by the answer. Leave it out.
             * @example rF9NNoB56k5rtYKg2Y7
             */
            task_id?: string;
            /**
             * Format: int32
             * @description Both vendors list it in requests, as a number without meanings. Leave it out.
             * @example 0
             */
            status?: number;
            /**
             * @description ID of the dataset, once more. Described for Huawei Cloud only. The path has it already.
             * @example OBegCXHxTJ2JHRAZWr0
             */
            dataset_id?: string;
            /** @description Type of the dataset. Described for Huawei Cloud only. The dataset has it already. */
            dataset_type?: components["schemas"]["DatasetType"];
            /** @description Which samples to export, and how. */
            export_params?: {
                /**
                 * @description Where the samples go to: a directory in OBS. It may be left out. Left out, it is `DIR`.
                 * @constant
                 * @enum {string}
                 */
                export_dest?: "DIR";
                /**
                 * @description Name of the dataset version that the data is exported to.
                 * @example V002
                 */
                export_dataset_version_name?: string;
                /**
                 * @description Format of the dataset version that the data is exported to.
                 * @example Default
                 */
                export_dataset_version_format?: string;
                /**
                 * @description Whether the marks of hard examples are removed from what is exported. `true`: They are removed; `false`: They are kept. Left out, it is `true`.
                 * @example true
                 */
                clear_hard_property?: boolean;
                /**
                 * @description Whether samples are divided at random into a training and a validation set, in the ratio of `train_sample_ratio`. `true`: They are divided; `false`: They are not divided. Left out, it is `false`.
                 * @example false
                 */
                ratio_sample_usage?: boolean;
                /**
                 * @description Share of the samples that goes to the training set when a version is released, from 0 to 1; the others go to the validation set. `1.00` puts all of them into the training set. Left out, it is `1.00`.
                 * @example 0.80
                 */
                train_sample_ratio?: string;
                /**
                 * @description How far the labeling of a sample has come. The `WORKFORCE_` values belong to team labeling. Send the values with underscores around them, as both vendors' pages write them; an earlier page of a single task had them without.
                 *     - `__ALL__`: Labeled
                 *     - `__NONE__`: Not labeled
                 *     - `__UNCHECK__`: Labeled, waits for acceptance
                 *     - `__ACCEPTED__`: Accepted
                 *     - `__REJECTED__`: Rejected
                 *     - `__UNREVIEWED__`: Labeled, waits for review
                 *     - `__REVIEWED__`: Reviewed, whatever the outcome
                 *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
                 *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
                 *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
                 *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
                 *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
                 *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
                 *     - `ALL`: Labeled
                 *     - `NONE`: Not labeled
                 *     - `UNCHECK`: Labeled, waits for acceptance
                 *     - `ACCEPTED`: Accepted
                 *     - `REJECTED`: Rejected
                 *     - `UNREVIEWED`: Labeled, waits for review
                 *     - `REVIEWED`: Reviewed, whatever the outcome
                 *     - `WORKFORCE_SAMPLED`: Drawn as a spot check
                 *     - `WORKFORCE_SAMPLED_UNCHECK`: Drawn as a spot check, not checked yet
                 *     - `WORKFORCE_SAMPLED_CHECKED`: Drawn as a spot check and checked
                 *     - `WORKFORCE_SAMPLED_ACCEPTED`: Drawn as a spot check and accepted
                 *     - `WORKFORCE_SAMPLED_REJECTED`: Drawn as a spot check and rejected
                 *     - `AUTO_ANNOTATION`: Labeled automatically, waits for a person to confirm it
                 *     - ``: No state was given. Examples of both requests and answers have it
                 */
                sample_state?: components["schemas"]["SampleState"];
                /**
                 * @description IDs of the samples to export.
                 * @example [
                 *       "10de574cbf0f09d4798b87ba0eb34e37"
                 *     ]
                 */
                samples?: string[];
                /** @description Which samples to export. A sample that meets any one of the conditions is exported. */
                search_conditions?: components["schemas"]["SearchConditionInput"][];
            };
        };
        /** @description Exports samples to a directory in OBS, and makes a new dataset of them. */
        ExportToNewDataset: {
            /** @description Directory in OBS that the files are written to. A new dataset reads them from there. */
            path: components["schemas"]["ObsPathInput"];
            /**
             * @description Which samples of the dataset are exported.
             *     - `0`: Those that are labeled
             *     - `1`: Those that are not labeled
             *     - `2`: All
             *     - `3`: Those that `export_params` describes, by `sample_state`, `samples` or `search_conditions`
             */
            export_type?: components["schemas"]["ExportType"];
            /**
             * @description How an exported directory is laid out.
             *     - `1`: As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg`
             *     - `2`: Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt`
             */
            export_format?: components["schemas"]["ExportFormat"];
            /**
             * @description How the labels are written down, beside the samples.
             * @example VOC
             * @enum {string}
             */
            annotation_format?: "VOC" | "COCO";
            /**
             * @description How far the labeling of a sample has come. The `WORKFORCE_` values belong to team labeling. Send the values with underscores around them, as both vendors' pages write them; an earlier page of a single task had them without.
             *     - `__ALL__`: Labeled
             *     - `__NONE__`: Not labeled
             *     - `__UNCHECK__`: Labeled, waits for acceptance
             *     - `__ACCEPTED__`: Accepted
             *     - `__REJECTED__`: Rejected
             *     - `__UNREVIEWED__`: Labeled, waits for review
             *     - `__REVIEWED__`: Reviewed, whatever the outcome
             *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
             *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
             *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
             *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
             *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
             *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
             *     - `ALL`: Labeled
             *     - `NONE`: Not labeled
             *     - `UNCHECK`: Labeled, waits for acceptance
             *     - `ACCEPTED`: Accepted
             *     - `REJECTED`: Rejected
             *     - `UNREVIEWED`: Labeled, waits for review
             *     - `REVIEWED`: Reviewed, whatever the outcome
             *     - `WORKFORCE_SAMPLED`: Drawn as a spot check
             *     - `WORKFORCE_SAMPLED_UNCHECK`: Drawn as a spot check, not checked yet
             *     - `WORKFORCE_SAMPLED_CHECKED`: Drawn as a spot check and checked
             *     - `WORKFORCE_SAMPLED_ACCEPTED`: Drawn as a spot check and accepted
             *     - `WORKFORCE_SAMPLED_REJECTED`: Drawn as a spot check and rejected
             *     - `AUTO_ANNOTATION`: Labeled automatically, waits for a person to confirm it
             *     - ``: No state was given. Examples of both requests and answers have it
             */
            sample_state?: components["schemas"]["SampleState"];
            /**
             * @description What the paths of samples begin with, in the files with labels that are written. Training jobs cannot read images whose paths begin with `obs://`: for them, ask for `s3://`. Left out, it is `obs://`.
             * @example s3://
             * @enum {string}
             */
            source_type_header?: "obs://" | "s3://";
            /**
             * @description ID of the version to export. Left out, the samples of the dataset are exported as they are now.
             * @example 54IXbeJhfttGpL46lbv
             */
            version_id?: string;
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"];
            /**
             * @description Whether the first line of a CSV file has the names of the columns. For table datasets. `true`: The first line names the columns; `false`: The first line is data. Left out, it is `true`.
             * @example true
             */
            with_column_header?: boolean;
            /**
             * @description Both vendors list it in requests, though an export gets its ID by the answer. Leave it out.
             * @example rF9NNoB56k5rtYKg2Y7
             */
            task_id?: string;
            /**
             * Format: int32
             * @description Both vendors list it in requests, as a number without meanings. Leave it out.
             * @example 0
             */
            status?: number;
            /**
             * @description ID of the dataset, once more. Described for Huawei Cloud only. The path has it already.
             * @example OBegCXHxTJ2JHRAZWr0
             */
            dataset_id?: string;
            /** @description Type of the dataset. Described for Huawei Cloud only. The dataset has it already. */
            dataset_type?: components["schemas"]["DatasetType"];
            /** @description Which samples to export, how, and what the new dataset is called. */
            export_params: {
                /**
                 * @description Where the samples go to: a new dataset.
                 * @constant
                 * @enum {string}
                 */
                export_dest: "NEW_DATASET";
                /**
                 * @description Name of the dataset version that the data is exported to.
                 * @example V002
                 */
                export_dataset_version_name?: string;
                /**
                 * @description Format of the dataset version that the data is exported to.
                 * @example Default
                 */
                export_dataset_version_format?: string;
                /**
                 * @description Name of the new dataset that the data is exported to.
                 * @example flowers-reviewed
                 */
                export_new_dataset_name: string;
                /** @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it. */
                export_new_dataset_work_path: components["schemas"]["WorkPath"];
                /**
                 * @description Whether the marks of hard examples are removed from what is exported. `true`: They are removed; `false`: They are kept. Left out, it is `true`.
                 * @example true
                 */
                clear_hard_property?: boolean;
                /**
                 * @description Whether samples are divided at random into a training and a validation set, in the ratio of `train_sample_ratio`. `true`: They are divided; `false`: They are not divided. Left out, it is `false`.
                 * @example false
                 */
                ratio_sample_usage?: boolean;
                /**
                 * @description Share of the samples that goes to the training set when a version is released, from 0 to 1; the others go to the validation set. `1.00` puts all of them into the training set. Left out, it is `1.00`.
                 * @example 0.80
                 */
                train_sample_ratio?: string;
                /**
                 * @description How far the labeling of a sample has come. The `WORKFORCE_` values belong to team labeling. Send the values with underscores around them, as both vendors' pages write them; an earlier page of a single task had them without.
                 *     - `__ALL__`: Labeled
                 *     - `__NONE__`: Not labeled
                 *     - `__UNCHECK__`: Labeled, waits for acceptance
                 *     - `__ACCEPTED__`: Accepted
                 *     - `__REJECTED__`: Rejected
                 *     - `__UNREVIEWED__`: Labeled, waits for review
                 *     - `__REVIEWED__`: Reviewed, whatever the outcome
                 *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
                 *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
                 *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
                 *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
                 *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
                 *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
                 *     - `ALL`: Labeled
                 *     - `NONE`: Not labeled
                 *     - `UNCHECK`: Labeled, waits for acceptance
                 *     - `ACCEPTED`: Accepted
                 *     - `REJECTED`: Rejected
                 *     - `UNREVIEWED`: Labeled, waits for review
                 *     - `REVIEWED`: Reviewed, whatever the outcome
                 *     - `WORKFORCE_SAMPLED`: Drawn as a spot check
                 *     - `WORKFORCE_SAMPLED_UNCHECK`: Drawn as a spot check, not checked yet
                 *     - `WORKFORCE_SAMPLED_CHECKED`: Drawn as a spot check and checked
                 *     - `WORKFORCE_SAMPLED_ACCEPTED`: Drawn as a spot check and accepted
                 *     - `WORKFORCE_SAMPLED_REJECTED`: Drawn as a spot check and rejected
                 *     - `AUTO_ANNOTATION`: Labeled automatically, waits for a person to confirm it
                 *     - ``: No state was given. Examples of both requests and answers have it
                 */
                sample_state?: components["schemas"]["SampleState"];
                /**
                 * @description IDs of the samples to export.
                 * @example [
                 *       "10de574cbf0f09d4798b87ba0eb34e37"
                 *     ]
                 */
                samples?: string[];
                /** @description Which samples to export. A sample that meets any one of the conditions is exported. */
                search_conditions?: components["schemas"]["SearchConditionInput"][];
            };
        };
        /**
         * Format: int32
         * @description Which samples of the dataset are exported.
         *     - `0`: Those that are labeled
         *     - `1`: Those that are not labeled
         *     - `2`: All
         *     - `3`: Those that `export_params` describes, by `sample_state`, `samples` or `search_conditions`
         * @example 3
         * @enum {integer}
         */
        ExportType: 0 | 1 | 2 | 3;
        /** @description Draws curves of what the images of a dataset are like, or the objects that are marked in them. */
        FeatureAnalysis: {
            /**
             * @description What the task does: feature analysis.
             * @constant
             * @enum {string}
             */
            id: "sys_data_analyse";
            /**
             * @description Name of the template, for people.
             * @example feature analysis
             */
            name?: string;
            /** @description The one operator that there is. */
            operator_params?: components["schemas"]["FeatureAnalysisOperator"][];
        };
        /** @description Analyzes features of images, such as how bright or blurred they are. */
        FeatureAnalysisOperator: {
            /**
             * @description ID of the operator.
             * @constant
             * @enum {string}
             */
            id: "sys_data_analyse";
            /**
             * @description Whether advanced parameters are set.
             * @example false
             */
            advanced_params_switch?: boolean;
            /**
             * @description Name of the operator. Examples leave it out.
             * @example sys_data_analyse
             */
            name?: string;
            /** @description What is analyzed. An answer has more of them, which the service adds. */
            params?: {
                /**
                 * @description Features to analyze. The example has an empty list; no page says which there are.
                 * @example []
                 */
                op_list?: string[];
                /**
                 * @description How the images that an operator works on are labeled.
                 *     - `image_classification`: Each image as a whole
                 *     - `object_detection`: Objects in the images
                 */
                task_type?: components["schemas"]["OperatorTaskType"];
                /**
                 * @description Whether values are normed. No page explains it; an answer has `false`.
                 * @example false
                 */
                is_normed?: boolean;
            };
        };
        /** @description How many files of an import have been copied. */
        FileCopyProgress: {
            /**
             * Format: int64
             * @description Number of files to copy.
             * @example 20
             */
            file_num_total?: number;
            /**
             * Format: int64
             * @description Number of files that have been copied so far.
             * @example 12
             */
            file_num_finished?: number;
            /**
             * Format: int64
             * @description Size of the files to copy, in bytes.
             * @example 964260
             */
            file_size_total?: number;
            /**
             * Format: int64
             * @description Size of the files that have been copied so far, in bytes.
             * @example 578556
             */
            file_size_finished?: number;
        };
        /** @description Files in OBS, or what AI Gallery or an inference service has left there. */
        FileSource: {
            /**
             * Format: int32
             * @description What kind of source the files come from. Left out, it is `0`.
             * @example 0
             * @enum {integer}
             */
            data_type?: 0 | 5 | 6;
            /**
             * @description Directory in OBS that the data is in.
             * @example /test-obs/classify/input/animals/
             */
            data_path: string;
        };
        /** @description The resources that a training job gets. */
        Flavor: {
            /**
             * @description Code of the resource flavor, as used to create a task.
             * @example modelarts.vm.gpu.v100
             */
            code?: string;
        };
        /** @description The resources that a training job gets. */
        FlavorInput: {
            /**
             * @description Code of the resource flavor, as used to create a task.
             * @example modelarts.vm.gpu.v100
             */
            code?: string;
        };
        /** @description A label that says what a whole sample, or an area of an image, is. */
        GivenClassLabel: {
            /**
             * @description ID of the label.
             * @example 1
             */
            id?: string;
            /**
             * @description Name of the label. The dataset has to have it.
             * @example sunflowers
             */
            name: string;
            /**
             * Format: int32
             * @description What the label says about the sample.
             * @example 0
             * @enum {integer}
             */
            type: 0 | 3 | 100 | 200 | 600;
            /**
             * Format: float
             * @description How sure the model is of the label, from 0 to 1.
             * @example 0.66
             */
            score?: number;
            /**
             * @description Who labeled a video.
             *     - `human`: A person
             *     - `auto`: A model
             */
            annotated_by?: components["schemas"]["AnnotationMethod"];
            /** @description Attributes of a class that is given to a sample. All names begin with `@modelarts:`. */
            property?: components["schemas"]["GivenClassLabelProperty"];
        };
        /** @description Attributes of a class that is given to a sample. All names begin with `@modelarts:`. */
        GivenClassLabelProperty: {
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            "@modelarts:hard"?: components["schemas"]["HardFlagInput"];
            /** @description How hard the label is to tell, from 0 to 1. A label has it as a string, the metadata of a sample as a number. */
            "@modelarts:hard_coefficient"?: components["schemas"]["LabelHardCoefficientInput"];
            /** @description Why the sample is a hard example: the IDs of the reasons with a hyphen between them, such as `3-20-21-19`. A label has them as a string, the metadata of a sample as a list of numbers. */
            "@modelarts:hard_reasons"?: components["schemas"]["LabelHardReasonsInput"];
        };
        /** @description A label with what is said in a recording of speech. */
        GivenContentLabel: {
            /**
             * @description ID of the label.
             * @example 1
             */
            id?: string;
            /**
             * @description Name of the label. The dataset has to have it.
             * @example speech
             */
            name: string;
            /**
             * @description What the label says about the sample: the content of a recording of speech.
             * @enum {number}
             */
            type: 201;
            /**
             * Format: float
             * @description How sure the model is of the label, from 0 to 1.
             * @example 0.66
             */
            score?: number;
            /**
             * @description Who labeled a video.
             *     - `human`: A person
             *     - `auto`: A model
             */
            annotated_by?: components["schemas"]["AnnotationMethod"];
            /** @description Attributes of what is said that is given to a sample. All names begin with `@modelarts:`. */
            property?: components["schemas"]["GivenContentLabelProperty"];
        };
        /** @description Attributes of what is said that is given to a sample. All names begin with `@modelarts:`. */
        GivenContentLabelProperty: {
            /** @description What is said. Labels of speech content and of speech paragraphs have it. */
            "@modelarts:content"?: components["schemas"]["SpokenText"];
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            "@modelarts:hard"?: components["schemas"]["HardFlagInput"];
            /** @description How hard the label is to tell, from 0 to 1. A label has it as a string, the metadata of a sample as a number. */
            "@modelarts:hard_coefficient"?: components["schemas"]["LabelHardCoefficientInput"];
            /** @description Why the sample is a hard example: the IDs of the reasons with a hyphen between them, such as `3-20-21-19`. A label has them as a string, the metadata of a sample as a list of numbers. */
            "@modelarts:hard_reasons"?: components["schemas"]["LabelHardReasonsInput"];
        };
        /** @description A label of a part of a text, either a named entity or an entity of a triplet. */
        GivenEntityLabel: {
            /**
             * @description ID of the label.
             * @example 1
             */
            id?: string;
            /**
             * @description Name of the label. The dataset has to have it.
             * @example person
             */
            name: string;
            /**
             * Format: int32
             * @description What the label says about the sample.
             * @example 101
             * @enum {integer}
             */
            type: 101 | 103;
            /**
             * Format: float
             * @description How sure the model is of the label, from 0 to 1.
             * @example 0.66
             */
            score?: number;
            /**
             * @description Who labeled a video.
             *     - `human`: A person
             *     - `auto`: A model
             */
            annotated_by?: components["schemas"]["AnnotationMethod"];
            /** @description Attributes of an entity in a text that is given to a sample. All names begin with `@modelarts:`. */
            property?: components["schemas"]["GivenEntityLabelProperty"];
        };
        /** @description Attributes of an entity in a text that is given to a sample. All names begin with `@modelarts:`. */
        GivenEntityLabelProperty: {
            /** @description Position in the text where a named entity begins, counted from 0. */
            "@modelarts:start_index"?: components["schemas"]["EntityStartInput"];
            /** @description Position in the text behind the last character of a named entity. In `By the end of 2018, the company has more than 100 employees.` the entity `By the end of 2018` is from 0 to 18. */
            "@modelarts:end_index"?: components["schemas"]["EntityEndInput"];
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            "@modelarts:hard"?: components["schemas"]["HardFlagInput"];
            /** @description How hard the label is to tell, from 0 to 1. A label has it as a string, the metadata of a sample as a number. */
            "@modelarts:hard_coefficient"?: components["schemas"]["LabelHardCoefficientInput"];
            /** @description Why the sample is a hard example: the IDs of the reasons with a hyphen between them, such as `3-20-21-19`. A label has them as a string, the metadata of a sample as a list of numbers. */
            "@modelarts:hard_reasons"?: components["schemas"]["LabelHardReasonsInput"];
        };
        /** @description A label as it is given to a sample. Its `type` decides what it can have: a shape with an object, positions with an entity, times with a paragraph of speech. Left out, it is the type that the label has in the dataset. */
        GivenLabel: components["schemas"]["GivenClassLabel"] | components["schemas"]["GivenObjectLabel"] | components["schemas"]["GivenEntityLabel"] | components["schemas"]["GivenRelationshipLabel"] | components["schemas"]["GivenContentLabel"] | components["schemas"]["GivenParagraphLabel"] | components["schemas"]["GivenUntypedLabel"];
        /** @description A label of one object that is marked in an image. */
        GivenObjectLabel: {
            /**
             * @description ID of the label.
             * @example 1
             */
            id?: string;
            /**
             * @description Name of the label. The dataset has to have it.
             * @example Rabbits
             */
            name: string;
            /**
             * @description What the label says about the sample: an object in an image.
             * @enum {number}
             */
            type: 1;
            /**
             * Format: float
             * @description How sure the model is of the label, from 0 to 1.
             * @example 0.66
             */
            score?: number;
            /**
             * @description Who labeled a video.
             *     - `human`: A person
             *     - `auto`: A model
             */
            annotated_by?: components["schemas"]["AnnotationMethod"];
            /** @description Attributes of an object in an image that is given to a sample. All names begin with `@modelarts:`. */
            property?: components["schemas"]["GivenObjectLabelProperty"];
        };
        /** @description Attributes of an object in an image that is given to a sample. All names begin with `@modelarts:`. */
        GivenObjectLabelProperty: {
            /**
             * @description Shape of the object that is marked in an image.
             *     - `bndbox`: A rectangle, two points (top left, bottom right)
             *     - `polygon`: A polygon, several points joined in this order to a closed line
             *     - `circle`: A circle, its center and its radius
             *     - `line`: A straight line, two points (start, end)
             *     - `dashed`: A dashed line, two points (start, end)
             *     - `point`: A point
             *     - `polyline`: A line with bends, several points joined in this order
             *     - ``: No shape was set
             */
            "@modelarts:shape"?: components["schemas"]["Shape"];
            /**
             * @description Where an object lies in an image: a list of points `[x, y]`, in pixels from the top left corner; for a circle its center and its radius. How many points there are depends on `@modelarts:shape`.
             *
             *     For a rectangle the first point is the top left and the second the bottom right corner, so both coordinates of the second are the larger ones.
             */
            "@modelarts:feature"?: components["schemas"]["ShapeFeatureInput"];
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            "@modelarts:hard"?: components["schemas"]["HardFlagInput"];
            /** @description How hard the label is to tell, from 0 to 1. A label has it as a string, the metadata of a sample as a number. */
            "@modelarts:hard_coefficient"?: components["schemas"]["LabelHardCoefficientInput"];
            /** @description Why the sample is a hard example: the IDs of the reasons with a hyphen between them, such as `3-20-21-19`. A label has them as a string, the metadata of a sample as a list of numbers. */
            "@modelarts:hard_reasons"?: components["schemas"]["LabelHardReasonsInput"];
        };
        /** @description A label of a part of a recording of speech, with who speaks from when to when, and what is said. */
        GivenParagraphLabel: {
            /**
             * @description ID of the label.
             * @example 1
             */
            id?: string;
            /**
             * @description Name of the label. The dataset has to have it.
             * @example speech
             */
            name: string;
            /**
             * @description What the label says about the sample: a paragraph of a recording of speech.
             * @enum {number}
             */
            type: 202;
            /**
             * Format: float
             * @description How sure the model is of the label, from 0 to 1.
             * @example 0.66
             */
            score?: number;
            /**
             * @description Who labeled a video.
             *     - `human`: A person
             *     - `auto`: A model
             */
            annotated_by?: components["schemas"]["AnnotationMethod"];
            /** @description Attributes of a paragraph of speech that is given to a sample. All names begin with `@modelarts:`. */
            property?: components["schemas"]["GivenParagraphLabelProperty"];
        };
        /** @description Attributes of a paragraph of speech that is given to a sample. All names begin with `@modelarts:`. */
        GivenParagraphLabelProperty: {
            /** @description What is said. Labels of speech content and of speech paragraphs have it. */
            "@modelarts:content"?: components["schemas"]["SpokenText"];
            /** @description When a paragraph of speech begins, as `hh:mm:ss.SSS`. */
            "@modelarts:start_time"?: components["schemas"]["ParagraphStartInput"];
            /** @description When a paragraph of speech ends, as `hh:mm:ss.SSS`. */
            "@modelarts:end_time"?: components["schemas"]["ParagraphEndInput"];
            /** @description Who speaks in a paragraph of speech, a speaker or the narrator. */
            "@modelarts:source"?: components["schemas"]["Speaker"];
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            "@modelarts:hard"?: components["schemas"]["HardFlagInput"];
            /** @description How hard the label is to tell, from 0 to 1. A label has it as a string, the metadata of a sample as a number. */
            "@modelarts:hard_coefficient"?: components["schemas"]["LabelHardCoefficientInput"];
            /** @description Why the sample is a hard example: the IDs of the reasons with a hyphen between them, such as `3-20-21-19`. A label has them as a string, the metadata of a sample as a list of numbers. */
            "@modelarts:hard_reasons"?: components["schemas"]["LabelHardReasonsInput"];
        };
        /** @description A label of a relationship (a triplet) between two entities that are marked in a text. */
        GivenRelationshipLabel: {
            /**
             * @description ID of the label.
             * @example 1
             */
            id?: string;
            /**
             * @description Name of the label. The dataset has to have it.
             * @example eats
             */
            name: string;
            /**
             * @description What the label says about the sample: a relationship of a triplet in a text.
             * @enum {number}
             */
            type: 102;
            /**
             * Format: float
             * @description How sure the model is of the label, from 0 to 1.
             * @example 0.66
             */
            score?: number;
            /**
             * @description Who labeled a video.
             *     - `human`: A person
             *     - `auto`: A model
             */
            annotated_by?: components["schemas"]["AnnotationMethod"];
            /** @description Attributes of a relationship in a text that is given to a sample. All names begin with `@modelarts:`. */
            property?: components["schemas"]["GivenRelationshipLabelProperty"];
        };
        /** @description Attributes of a relationship in a text that is given to a sample. All names begin with `@modelarts:`. */
        GivenRelationshipLabelProperty: {
            /** @description ID of the entity that the relationship of a triplet starts from. */
            "@modelarts:from"?: components["schemas"]["RelationshipStart"];
            /** @description ID of the entity that the relationship of a triplet points to. */
            "@modelarts:to"?: components["schemas"]["RelationshipEnd"];
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            "@modelarts:hard"?: components["schemas"]["HardFlagInput"];
            /** @description How hard the label is to tell, from 0 to 1. A label has it as a string, the metadata of a sample as a number. */
            "@modelarts:hard_coefficient"?: components["schemas"]["LabelHardCoefficientInput"];
            /** @description Why the sample is a hard example: the IDs of the reasons with a hyphen between them, such as `3-20-21-19`. A label has them as a string, the metadata of a sample as a list of numbers. */
            "@modelarts:hard_reasons"?: components["schemas"]["LabelHardReasonsInput"];
        };
        /** @description A label that is of the type which the label of this name has in the dataset. That type decides which of the attributes it can have. */
        GivenUntypedLabel: {
            /**
             * @description ID of the label.
             * @example 1
             */
            id?: string;
            /**
             * @description Name of the label. The dataset has to have it.
             * @example Rabbits
             */
            name: string;
            /**
             * Format: float
             * @description How sure the model is of the label, from 0 to 1.
             * @example 0.66
             */
            score?: number;
            /**
             * @description Who labeled a video.
             *     - `human`: A person
             *     - `auto`: A model
             */
            annotated_by?: components["schemas"]["AnnotationMethod"];
            /** @description Attributes of a label. Which ones are set depends on the type of the label. All names begin with `@modelarts:`. */
            property?: components["schemas"]["SampleLabelPropertyInput"];
        };
        /** @description One reason why a sample is a hard example, in words. */
        HardDetail: {
            /**
             * @description Why a sample is a hard example.
             *     - `0`: No object was found
             *     - `1`: The model is not sure
             *     - `2`: Clustering the training data says something else than the prediction
             *     - `3`: The prediction differs much from data of the same kind in the training data
             *     - `4`: Similar images in a row got different predictions
             *     - `5`: The resolution of the image is far from the training data
             *     - `6`: The aspect ratio of the image is far from the training data
             *     - `7`: The brightness of the image is far from the training data
             *     - `8`: The saturation of the image is far from the training data
             *     - `9`: The richness of colors of the image is far from the training data
             *     - `10`: The sharpness of the image is far from the training data
             *     - `11`: The number of boxes in the image is far from the training data
             *     - `12`: The spread of the areas of the boxes is far from the training data
             *     - `13`: The aspect ratio of the boxes is far from the training data
             *     - `14`: The share of the image that the boxes cover is far from the training data
             *     - `15`: The closeness of the boxes to the edges is far from the training data
             *     - `16`: The brightness inside the boxes is far from the training data
             *     - `17`: The sharpness inside the boxes is far from the training data
             *     - `18`: The overlap of the boxes is far from the training data
             *     - `19`: The prediction changes when the image is blurred (GaussianBlur)
             *     - `20`: The prediction changes when the image is mirrored left to right (fliplr)
             *     - `21`: The prediction changes when the image is cropped (Crop)
             *     - `22`: The prediction changes when the image is mirrored top to bottom (flipud)
             *     - `23`: The prediction changes when the image is scaled (scale)
             *     - `24`: The prediction changes when the image is shifted (translate)
             *     - `25`: The prediction changes when the image is sheared (shear)
             *     - `26`: The prediction changes when the image is reduced to superpixels (superpixels)
             *     - `27`: The prediction changes when the image is sharpened (sharpen)
             *     - `28`: The prediction changes when the image is brightened (add)
             *     - `29`: The prediction changes when the image is inverted (invert)
             *     - `30`: The data looks abnormal to the model
             */
            id?: components["schemas"]["HardReason"] | (number & {});
            /**
             * @description The reason.
             * @example The brightness differs from that of the training images.
             */
            reason?: string;
            /**
             * @description What to do about it.
             * @example Add dark images to the training set.
             */
            suggestion?: string;
            /**
             * @description Another name of the reason.
             * @example brightness
             */
            alo_name?: string;
        };
        /** @description How often a reason makes samples hard examples. The names are those of a pair. */
        HardDetailCount: {
            /**
             * Format: int32
             * @description How often the reason occurs.
             * @example 2
             */
            key?: number;
            /** @description One reason why a sample is a hard example, in words. */
            value?: components["schemas"]["HardDetail"];
        };
        /**
         * @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example.
         * @example false
         */
        HardFlag: ("0" | "1" | "false" | "true") | (0 | 1) | boolean | (string & {}) | (number & {});
        /**
         * @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example.
         * @example false
         */
        HardFlagInput: ("0" | "1" | "false" | "true") | (0 | 1) | boolean;
        /**
         * Format: int32
         * @description Why a sample is a hard example.
         *     - `0`: No object was found
         *     - `1`: The model is not sure
         *     - `2`: Clustering the training data says something else than the prediction
         *     - `3`: The prediction differs much from data of the same kind in the training data
         *     - `4`: Similar images in a row got different predictions
         *     - `5`: The resolution of the image is far from the training data
         *     - `6`: The aspect ratio of the image is far from the training data
         *     - `7`: The brightness of the image is far from the training data
         *     - `8`: The saturation of the image is far from the training data
         *     - `9`: The richness of colors of the image is far from the training data
         *     - `10`: The sharpness of the image is far from the training data
         *     - `11`: The number of boxes in the image is far from the training data
         *     - `12`: The spread of the areas of the boxes is far from the training data
         *     - `13`: The aspect ratio of the boxes is far from the training data
         *     - `14`: The share of the image that the boxes cover is far from the training data
         *     - `15`: The closeness of the boxes to the edges is far from the training data
         *     - `16`: The brightness inside the boxes is far from the training data
         *     - `17`: The sharpness inside the boxes is far from the training data
         *     - `18`: The overlap of the boxes is far from the training data
         *     - `19`: The prediction changes when the image is blurred (GaussianBlur)
         *     - `20`: The prediction changes when the image is mirrored left to right (fliplr)
         *     - `21`: The prediction changes when the image is cropped (Crop)
         *     - `22`: The prediction changes when the image is mirrored top to bottom (flipud)
         *     - `23`: The prediction changes when the image is scaled (scale)
         *     - `24`: The prediction changes when the image is shifted (translate)
         *     - `25`: The prediction changes when the image is sheared (shear)
         *     - `26`: The prediction changes when the image is reduced to superpixels (superpixels)
         *     - `27`: The prediction changes when the image is sharpened (sharpen)
         *     - `28`: The prediction changes when the image is brightened (add)
         *     - `29`: The prediction changes when the image is inverted (invert)
         *     - `30`: The data looks abnormal to the model
         * @example 3
         * @enum {integer}
         */
        HardReason: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20 | 21 | 22 | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30;
        /**
         * @description ID of one reason why a sample is a hard example.
         *     - `0`: No object was found
         *     - `1`: The model is not sure
         *     - `2`: Clustering the training data says something else than the prediction
         *     - `3`: The prediction differs much from data of the same kind in the training data
         *     - `4`: Similar images in a row got different predictions
         *     - `5`: The resolution of the image is far from the training data
         *     - `6`: The aspect ratio of the image is far from the training data
         *     - `7`: The brightness of the image is far from the training data
         *     - `8`: The saturation of the image is far from the training data
         *     - `9`: The richness of colors of the image is far from the training data
         *     - `10`: The sharpness of the image is far from the training data
         *     - `11`: The number of boxes in the image is far from the training data
         *     - `12`: The spread of the areas of the boxes is far from the training data
         *     - `13`: The aspect ratio of the boxes is far from the training data
         *     - `14`: The share of the image that the boxes cover is far from the training data
         *     - `15`: The closeness of the boxes to the edges is far from the training data
         *     - `16`: The brightness inside the boxes is far from the training data
         *     - `17`: The sharpness inside the boxes is far from the training data
         *     - `18`: The overlap of the boxes is far from the training data
         *     - `19`: The prediction changes when the image is blurred (GaussianBlur)
         *     - `20`: The prediction changes when the image is mirrored left to right (fliplr)
         *     - `21`: The prediction changes when the image is cropped (Crop)
         *     - `22`: The prediction changes when the image is mirrored top to bottom (flipud)
         *     - `23`: The prediction changes when the image is scaled (scale)
         *     - `24`: The prediction changes when the image is shifted (translate)
         *     - `25`: The prediction changes when the image is sheared (shear)
         *     - `26`: The prediction changes when the image is reduced to superpixels (superpixels)
         *     - `27`: The prediction changes when the image is sharpened (sharpen)
         *     - `28`: The prediction changes when the image is brightened (add)
         *     - `29`: The prediction changes when the image is inverted (invert)
         *     - `30`: The data looks abnormal to the model
         * @example 3
         * @enum {string}
         */
        HardReasonId: "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "10" | "11" | "12" | "13" | "14" | "15" | "16" | "17" | "18" | "19" | "20" | "21" | "22" | "23" | "24" | "25" | "26" | "27" | "28" | "29" | "30";
        /**
         * @description IDs of several reasons why a sample is a hard example, with a hyphen between them.
         * @example 3-20-21-19
         */
        HardReasonIds: string;
        /**
         * @description IDs of several reasons why a sample is a hard example, with a hyphen between them.
         * @example 3-20-21-19
         */
        HardReasonIdsInput: string;
        /** @description A task that picks the hard examples out of the samples of a dataset. */
        HardSelectTask: {
            /**
             * @description ID of the task that picks hard examples.
             * @example 86711ab3-8ceb-4b0e-bd52-8545b184a2a7
             */
            hard_select_task_id?: string;
            /**
             * @description ID of the dataset.
             * @example OBegCXHxTJ2JHRAZWr0
             */
            dataset_id?: string;
            /**
             * @description Name of the dataset.
             * @example dataset123
             */
            dataset_name?: string;
            /**
             * @description Where the task stands. The values are not documented.
             * @example import_dataset_completed
             */
            task_status?: string;
            /**
             * Format: int64
             * @description How long the task took. No unit is documented; the vendor's examples fit seconds.
             * @example 262
             */
            time?: number;
            /**
             * Format: int64
             * @description When the task was created, as Unix time. No unit is documented; other times of this kind in the API are in milliseconds. The vendor's examples hold `0`.
             * @example 1606100900123
             */
            create_at?: number;
            /**
             * Format: int64
             * @description When the task last changed, as Unix time. No unit is documented; other times of this kind in the API are in milliseconds. The vendor's examples hold `0`.
             * @example 1606101200456
             */
            update_at?: number;
        };
        /**
         * @description Size of an image, `[width, height, depth]`. The depth can be left out. A sample with object detection labels always has a size.
         * @example [
         *       100,
         *       200,
         *       3
         *     ]
         * @example [
         *       100,
         *       200
         *     ]
         */
        ImageSize: number[];
        /**
         * @description Size of an image, `[width, height, depth]`. The depth can be left out. A sample with object detection labels always has a size.
         * @example [
         *       100,
         *       200,
         *       3
         *     ]
         * @example [
         *       100,
         *       200
         *     ]
         */
        ImageSizeInput: (number)[];
        /** @description Imports rows of files in the HDFS of an MRS cluster. */
        ImportFromCluster: {
            /** @description Path in OBS of what is imported. Every import has one, that of a table in a database, too. */
            import_path: components["schemas"]["ObsPathInput"];
            /**
             * @description Whether samples are imported. `true`: They are imported; `false`: They are not imported. Left out, it is `true`.
             * @example true
             */
            import_samples?: boolean;
            /**
             * @description How it is imported: as a directory. It may be left out.
             * @example dir
             * @constant
             * @enum {string}
             */
            import_type?: "dir";
            /**
             * @description Where the rows come from: MRS. It may be left out.
             * @example mrs
             * @constant
             * @enum {string}
             */
            import_origin?: "mrs";
            /** @description Files with rows in the HDFS of an MRS cluster. */
            data_source: components["schemas"]["ClusterSource"];
        };
        /** @description Imports rows of a table in DLI (Data Lake Insight). */
        ImportFromDataLake: {
            /** @description Path in OBS of what is imported. Every import has one, that of a table in a database, too. */
            import_path: components["schemas"]["ObsPathInput"];
            /**
             * @description Whether samples are imported. `true`: They are imported; `false`: They are not imported. Left out, it is `true`.
             * @example true
             */
            import_samples?: boolean;
            /**
             * @description How it is imported: as a directory. It may be left out.
             * @example dir
             * @constant
             * @enum {string}
             */
            import_type?: "dir";
            /**
             * @description Where the rows come from: DLI. It may be left out.
             * @example dli
             * @constant
             * @enum {string}
             */
            import_origin?: "dli";
            /** @description A table in DLI (Data Lake Insight). */
            data_source: components["schemas"]["DataLakeSource"];
        };
        /** @description Imports rows of a table in RDS. */
        ImportFromDatabase: {
            /** @description Path in OBS of what is imported. Every import has one, that of a table in a database, too. */
            import_path: components["schemas"]["ObsPathInput"];
            /**
             * @description Whether samples are imported. `true`: They are imported; `false`: They are not imported. Left out, it is `true`.
             * @example true
             */
            import_samples?: boolean;
            /**
             * @description How it is imported: as a directory. It may be left out.
             * @example dir
             * @constant
             * @enum {string}
             */
            import_type?: "dir";
            /**
             * @description Where the rows come from: RDS. It may be left out.
             * @example rds
             * @constant
             * @enum {string}
             */
            import_origin?: "rds";
            /** @description A table in RDS. */
            data_source: components["schemas"]["DatabaseSource"];
        };
        /** @description Imports the files of a directory in OBS, and labels that lie beside them. For images that are classified or have marked objects, and for texts and sounds that are classified. */
        ImportFromDirectory: {
            /** @description Path in OBS of what is imported. Every import has one, that of a table in a database, too. */
            import_path: components["schemas"]["ObsPathInput"];
            /**
             * @description Whether samples are imported. `true`: They are imported; `false`: They are not imported. Left out, it is `true`.
             * @example true
             */
            import_samples?: boolean;
            /**
             * @description Who has left the files in OBS. Left out, it is `obs`.
             * @example obs
             * @enum {string}
             */
            import_origin?: "obs" | "inference";
            /** @description Files in OBS, or what AI Gallery or an inference service has left there. */
            data_source?: components["schemas"]["FileSource"];
            /**
             * @description Whether labels are imported. `true`: They are imported; `false`: They are not imported. Left out, it is `true`.
             * @example false
             */
            import_annotations?: boolean;
            /**
             * @description Only samples that have one of these labels are imported. Empty, or left out, samples with any label are.
             * @example [
             *       "Rabbits",
             *       "Bees"
             *     ]
             */
            included_labels?: components["schemas"]["ImportLabel"][];
            /**
             * @description Samples that have one of these labels are not imported.
             * @example [
             *       "Rabbits"
             *     ]
             */
            excluded_labels?: components["schemas"]["ImportLabel"][];
            /**
             * @description Whether only hard examples are imported. `true`: Only hard examples are imported; `false`: All samples are imported. Left out, it is `false`.
             * @example false
             */
            difficult_only?: boolean;
            /**
             * @description Whether samples come in with their labels as final ones. `true`: Labels are final; `false`: Labels wait for somebody to confirm them. Left out, it is `true`.
             * @example true
             */
            final_annotation?: boolean;
            /**
             * @description Name of the directory that the files get in the dataset. What is imported into the same directory again does not come in twice.
             * @example animals
             */
            import_folder?: string;
            /** @description How labels of texts are written down in the files. For datasets of texts. */
            label_format?: components["schemas"]["TextLabelFormat"];
            /**
             * @description How the labels that are imported are written down. For images with marked objects. Described for Huawei Cloud only.
             * @example VOC
             * @enum {string}
             */
            annotation_format?: "VOC" | "COCO";
            /**
             * @description How it is imported: as a directory. It may be left out.
             * @example dir
             * @constant
             * @enum {string}
             */
            import_type?: "dir";
        };
        /** @description Imports the samples that a manifest lists, with their labels. */
        ImportFromManifest: {
            /**
             * @description Path in OBS of the manifest itself, not of a directory.
             * @example s3://test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V002/V002.manifest
             */
            import_path: string;
            /**
             * @description Whether samples are imported. `true`: They are imported; `false`: They are not imported. Left out, it is `true`.
             * @example true
             */
            import_samples?: boolean;
            /**
             * @description Who has left the files in OBS. Left out, it is `obs`.
             * @example obs
             * @enum {string}
             */
            import_origin?: "obs" | "inference";
            /** @description Files in OBS, or what AI Gallery or an inference service has left there. */
            data_source?: components["schemas"]["FileSource"];
            /**
             * @description Whether labels are imported. `true`: They are imported; `false`: They are not imported. Left out, it is `true`.
             * @example false
             */
            import_annotations?: boolean;
            /**
             * @description Only samples that have one of these labels are imported. Empty, or left out, samples with any label are.
             * @example [
             *       "Rabbits",
             *       "Bees"
             *     ]
             */
            included_labels?: components["schemas"]["ImportLabel"][];
            /**
             * @description Samples that have one of these labels are not imported.
             * @example [
             *       "Rabbits"
             *     ]
             */
            excluded_labels?: components["schemas"]["ImportLabel"][];
            /**
             * @description Whether only hard examples are imported. `true`: Only hard examples are imported; `false`: All samples are imported. Left out, it is `false`.
             * @example false
             */
            difficult_only?: boolean;
            /**
             * @description Whether samples come in with their labels as final ones. `true`: Labels are final; `false`: Labels wait for somebody to confirm them. Left out, it is `true`.
             * @example true
             */
            final_annotation?: boolean;
            /**
             * @description Name of the directory that the files get in the dataset. What is imported into the same directory again does not come in twice.
             * @example animals
             */
            import_folder?: string;
            /** @description How labels of texts are written down in the files. For datasets of texts. */
            label_format?: components["schemas"]["TextLabelFormat"];
            /**
             * @description How the labels that are imported are written down. For images with marked objects. Described for Huawei Cloud only.
             * @example VOC
             * @enum {string}
             */
            annotation_format?: "VOC" | "COCO";
            /**
             * @description How it is imported: as a manifest.
             * @example manifest
             * @constant
             * @enum {string}
             */
            import_type: "manifest";
        };
        /** @description Imports rows from a file in OBS, such as CSV. */
        ImportFromTableFile: {
            /** @description Path in OBS of what is imported. Every import has one, that of a table in a database, too. */
            import_path: components["schemas"]["ObsPathInput"];
            /**
             * @description Whether samples are imported. `true`: They are imported; `false`: They are not imported. Left out, it is `true`.
             * @example true
             */
            import_samples?: boolean;
            /**
             * @description How it is imported: as a directory. It may be left out.
             * @example dir
             * @constant
             * @enum {string}
             */
            import_type?: "dir";
            /**
             * @description Where the rows come from: OBS. It may be left out.
             * @example obs
             * @constant
             * @enum {string}
             */
            import_origin?: "obs";
            /** @description Files in OBS that hold rows. */
            data_source?: components["schemas"]["TableFileSource"];
            /**
             * @description Whether the first row of the file has the names of the columns. If so, it is not imported. The vendors take `false` where it is left out; here it is what tells an import of rows from one of files. `true`: The first row names the columns; `false`: The first row is data.
             * @example true
             */
            with_column_header: boolean;
        };
        /** @description Imports rows of a table in GaussDB(DWS). */
        ImportFromWarehouse: {
            /** @description Path in OBS of what is imported. Every import has one, that of a table in a database, too. */
            import_path: components["schemas"]["ObsPathInput"];
            /**
             * @description Whether samples are imported. `true`: They are imported; `false`: They are not imported. Left out, it is `true`.
             * @example true
             */
            import_samples?: boolean;
            /**
             * @description How it is imported: as a directory. It may be left out.
             * @example dir
             * @constant
             * @enum {string}
             */
            import_type?: "dir";
            /**
             * @description Where the rows come from: GaussDB(DWS). It may be left out.
             * @example dws
             * @constant
             * @enum {string}
             */
            import_origin?: "dws";
            /** @description A table in GaussDB(DWS). */
            data_source: components["schemas"]["WarehouseSource"];
        };
        /** @description A label that decides what is imported: its name, or an object that has it. Tables of both vendors describe objects, examples have names. */
        ImportLabel: string | components["schemas"]["LabelInput"];
        /** @description An import of samples, rows or labels into a dataset, and how far it has come. */
        ImportTask: {
            /**
             * @description ID of the import.
             * @example gfghHSokody6AJigS5A_RHJ1zOkIoI3Nzwxj8nh
             */
            task_id: string;
            /**
             * @description ID of the dataset that it imports into.
             * @example gfghHSokody6AJigS5A
             */
            dataset_id?: string;
            /**
             * @description Where an import or a synchronization stands. `COMPLETED`, `FAILED` and `NOT_EXIST` are final.
             *     - `QUEUING`: Queuing, it waits for its turn
             *     - `STARTING`: About to run
             *     - `RUNNING`: Running
             *     - `COMPLETED`: Completed (final)
             *     - `FAILED`: Failed (final), see `error_code` and `error_msg`
             *     - `NOT_EXIST`: There is none (final)
             */
            status: components["schemas"]["ImportTaskStatus"] | (string & {});
            /**
             * @description How it is imported.
             *     - `0`: By a directory
             *     - `1`: By a manifest
             */
            import_type?: components["schemas"]["ImportType"] | (number & {});
            /** @description Path in OBS of what is imported. That of a manifest ends with its name. */
            import_path?: components["schemas"]["ObsPath"];
            /** @description Where the data of a dataset comes from. What it has depends on `data_type`. */
            data_source?: components["schemas"]["DataSource"];
            /**
             * Format: int64
             * @description Number of samples to import.
             * @example 20
             */
            total_sample_count?: number;
            /**
             * Format: int64
             * @description Number of samples that have been imported so far.
             * @example 20
             */
            imported_sample_count?: number;
            /**
             * Format: int64
             * @description Number of imported samples that are labeled.
             * @example 20
             */
            annotated_sample_count?: number;
            /**
             * Format: int64
             * @description Number of imported samples whose automatic labels wait for a person to confirm them.
             * @example 0
             */
            unconfirmed_sample_count?: number;
            /**
             * Format: int64
             * @description Number of subsamples to import: what samples were cut into, such as the key frames of a video.
             * @example 0
             */
            total_sub_sample_count?: number;
            /**
             * Format: int64
             * @description Number of subsamples that have been imported so far.
             * @example 0
             */
            imported_sub_sample_count?: number;
            /**
             * Format: int64
             * @description Number of files to copy.
             * @example 20
             */
            total_file_count?: number;
            /**
             * Format: int64
             * @description Number of files that have been copied so far.
             * @example 20
             */
            finished_file_count?: number;
            /**
             * Format: int64
             * @description Size of the files to copy, in bytes.
             * @example 964260
             */
            total_file_size?: number;
            /**
             * Format: int64
             * @description Size of the files that have been copied so far, in bytes.
             * @example 964260
             */
            finished_file_size?: number;
            /** @description How many files of an import have been copied. */
            file_statistics?: components["schemas"]["FileCopyProgress"];
            /**
             * @description ID of the task that preprocesses the samples.
             * @example gj1JGxSTQCGwFRo0hYV
             */
            processor_task_id?: string;
            /**
             * @description How far the task that preprocesses the samples has come.
             *     - `0`: Initialized
             *     - `1`: Running
             *     - `2`: Done
             *     - `3`: Failed
             *     - `4`: Stopped
             *     - `5`: Timed out
             *     - `6`: Could not be deleted
             *     - `7`: Could not be stopped
             */
            processor_task_status?: components["schemas"]["PreprocessingTaskStatus"] | (number & {});
            /**
             * Format: int64
             * @description When the import was created, in milliseconds of Unix time.
             * @example 1606114833874
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When the import last changed, in milliseconds of Unix time.
             * @example 1606114833955
             */
            update_ms?: number;
            /**
             * Format: int64
             * @description How long the import has been running, in seconds.
             * @example 2
             */
            elapsed_time?: number;
            /**
             * @description Code of the error that ended the import. Only one that failed has it.
             * @example ModelArts.4362
             */
            error_code?: string;
            /**
             * @description The error that ended the import, in words.
             * @example Failed to import the dataset.
             */
            error_msg?: string;
        };
        /** @description One page of the imports of a dataset. */
        ImportTaskList: {
            /** @description The imports on this page, at most `limit` of them. */
            import_tasks: components["schemas"]["ImportTask"][];
            /**
             * Format: int32
             * @description Number of imports on all pages together.
             * @example 1
             */
            total_count: number;
        };
        /**
         * @description Where an import or a synchronization stands. `COMPLETED`, `FAILED` and `NOT_EXIST` are final.
         *     - `QUEUING`: Queuing, it waits for its turn
         *     - `STARTING`: About to run
         *     - `RUNNING`: Running
         *     - `COMPLETED`: Completed (final)
         *     - `FAILED`: Failed (final), see `error_code` and `error_msg`
         *     - `NOT_EXIST`: There is none (final)
         * @example COMPLETED
         * @enum {string}
         */
        ImportTaskStatus: "QUEUING" | "STARTING" | "RUNNING" | "COMPLETED" | "FAILED" | "NOT_EXIST";
        /**
         * Format: int32
         * @description How it is imported.
         *     - `0`: By a directory
         *     - `1`: By a manifest
         * @example 0
         * @enum {integer}
         */
        ImportType: 0 | 1;
        /** @description How one model is deployed for inference. */
        InfConfig: {
            /**
             * @description ID of the model.
             * @example c4989033-7584-44ee-a180-1c476b810e46
             */
            model_id?: string;
            /**
             * @description Resource flavor of the real-time service.
             * @example modelarts.vm.cpu.2u
             */
            specification?: string;
            /**
             * Format: int32
             * @description Number of compute nodes that the model is deployed on.
             * @example 1
             */
            instance_count?: number;
            /**
             * Format: int32
             * @description Share of the traffic that the model gets, in percent. It counts for real-time services only; the weights of all models together are 100.
             * @example 100
             */
            weight?: number;
            /**
             * @description Environment variables that the model runs with, by name. Empty unless it was set. They are stored and returned as plain text: put no password or key here.
             * @example {
             *       "LOG_LEVEL": "info"
             *     }
             */
            envs?: {
                [key: string]: string;
            };
        };
        /** @description How one model is deployed for inference. */
        InfConfigInput: {
            /**
             * @description ID of the model.
             * @example c4989033-7584-44ee-a180-1c476b810e46
             */
            model_id?: string;
            /**
             * @description Resource flavor of the real-time service.
             * @example modelarts.vm.cpu.2u
             */
            specification?: string;
            /**
             * Format: int32
             * @description Number of compute nodes that the model is deployed on.
             * @example 1
             */
            instance_count?: number;
            /**
             * Format: int32
             * @description Share of the traffic that the model gets, in percent. It counts for real-time services only; the weights of all models together are 100.
             * @example 100
             */
            weight?: number;
            /**
             * @description Environment variables that the model runs with, by name. Empty unless it was set. They are stored and returned as plain text: put no password or key here.
             * @example {
             *       "LOG_LEVEL": "info"
             *     }
             */
            envs?: {
                [key: string]: string;
            };
        };
        /** @description An intelligent task: what it was asked to do (`config`), where it stands (`status`, `progress`, `code`, `message`) and what came out of it (`result`). */
        IntelligentTask: {
            /**
             * @description ID of the task. The vendor's example leaves it out, so do not count on it: you know it from the request.
             * @example r0jT2zwxBDKf8KEnSuZ
             */
            task_id?: string;
            /**
             * @description Name of the task.
             * @example auto-label-flowers
             */
            task_name?: string;
            /**
             * @description ID of the resource that the task runs on.
             * @example XGrRZuCV1qmMxnsmD5u
             */
            resource_id?: string;
            /**
             * @description When the task was created, as text in the form `yyyy-MM-dd HH:mm:ss`. No time zone is given. Moments inside `result` are numbers (Unix time) in place of text.
             * @example 2020-11-23 11:08:20
             */
            create_time?: string;
            /**
             * Format: int64
             * @description How long the task has been running. No unit is documented; the vendor's examples fit seconds.
             * @example 531
             */
            elapsed_time?: number;
            /**
             * @description Where the task stands. `2`, `3` and `5` are final. A task goes from `-1` over `0` to `1`; one that is told to stop goes over `4` to `5`.
             *     - `-1`: Queuing, it waits for resources
             *     - `0`: Initialized, about to run
             *     - `1`: Running
             *     - `2`: Failed (final), see `error_code` and `error_msg`
             *     - `3`: Succeeded (final), see `result`
             *     - `4`: Stopping, on request
             *     - `5`: Stopped (final), on request
             */
            status: components["schemas"]["IntelligentTaskStatus"] | (number & {});
            /**
             * Format: float
             * @description Progress in percent, from 0 to 100.
             * @example 10
             */
            progress?: number;
            /**
             * @description Code of the step that the task is at, such as `ModelArts.4902` while labels are being exported. It changes while the task runs; `message` puts it in words. It is no error, even where a page calls it so: `error_code` is.
             * @example ModelArts.4902
             */
            code?: string;
            /**
             * @description The step that the task is at, in words. Show it to people; do not compare it in code.
             * @example Start to export annotations. Export task id is jMZGm2SBp4Ymr2wrhAK
             */
            message?: string;
            /**
             * @description Code of the error that ended the task. Only a task that failed has one.
             * @example ModelArts.4909
             */
            error_code?: string;
            /**
             * @description The error that ended the task, in words.
             * @example Failed to execute the training job.
             */
            error_msg?: string;
            /**
             * @description What is known about the cause of the error, for people who look into it.
             * @example Training job BNFURaEyftGNMITaBiv exited with code 1.
             */
            error_detail?: string;
            /** @description What the task was asked to do. Which fields are set depends on the kind of task: `algorithm_type` for active learning, `inf_config_list` for pre-labeling and one-click deployment, `n_clusters` and `result_type` for auto grouping. */
            config?: components["schemas"]["IntelligentTaskConfig"];
            /** @description What the task has produced so far. Which fields are set depends on the kind of task and on how far it has come. */
            result?: components["schemas"]["IntelligentTaskResult"];
            /**
             * @description Where the task leaves its result. The page gives the two values the same meaning as those of `config.result_type` of auto grouping; its example shows `0` for a task that labels. Described for Open Telekom Cloud only.
             *     - `0`: The result is exported to OBS
             *     - `1`: The result is written to the attributes of the samples
             */
            export_type?: components["schemas"]["IntelligentTaskExportType"] | (number & {});
        };
        /** @description What the task was asked to do. Which fields are set depends on the kind of task: `algorithm_type` for active learning, `inf_config_list` for pre-labeling and one-click deployment, `n_clusters` and `result_type` for auto grouping. */
        IntelligentTaskConfig: {
            /**
             * @description Name of the task.
             * @example 5fXxR01TyUoiobqNEd9
             */
            name?: string;
            /**
             * @description Description of the task, as its author wrote it.
             * @example Pre-label the flower photos of November
             */
            description?: string;
            /**
             * @description How auto labeling learns.
             *     - `fast`: Learns from the labeled samples alone, which takes less time
             *     - `accurate`: Learns from the unlabeled samples too (semi-supervised), which gives better labels
             * @example fast
             */
            algorithm_type?: components["schemas"]["AlgorithmType"] | string;
            /**
             * @description Whether auto grouping also compares how blurred the images are.
             * @example false
             */
            ambiguity?: boolean;
            /**
             * @description Whether auto grouping also compares how bright the images are.
             * @example false
             */
            image_brightness?: boolean;
            /**
             * @description Whether auto grouping also compares the colors of the images.
             * @example false
             */
            image_colorfulness?: boolean;
            /**
             * @description Name of the attribute that auto grouping goes by.
             * @example size
             */
            property?: string;
            /**
             * @description Number of groups that auto grouping is to form. The vendor's table has an integer, its example the string `"2"`; both are accepted.
             * @example 2
             */
            n_clusters?: (number & {}) | (string & {});
            /**
             * @description What happens with the groups that auto grouping finds.
             *     - `0`: They are saved to OBS
             *     - `1`: They are saved with the samples
             */
            result_type?: components["schemas"]["IntelligentTaskResultType"] | (number & {});
            /**
             * @description Which samples are collected. So far there is one rule. Left out, it is `all`.
             *     - `all`: Every sample
             */
            collect_rule?: components["schemas"]["CollectRule"] | (string & {});
            /**
             * @description Whether samples are collected. Left out, it is `true`. `true`: Samples are collected; `false`: No samples are collected.
             * @example true
             */
            collect_sample?: boolean;
            /**
             * @description Range of confidence that makes a sample a key sample: the lowest and the highest value with a hyphen between them.
             * @example 0.10-0.90
             */
            confidence_scope?: string;
            /**
             * @description Where active learning writes the hard examples that it finds.
             * @example /test/work_1608083108676/hard-examples/
             */
            key_sample_output?: string;
            /**
             * @description Where active learning writes the labels that it finds.
             * @example /test/work_1608083108676/annotation/
             */
            annotation_output?: string;
            /**
             * @description Where the inference of active learning writes its output.
             * @example /test/work_1608083108676/inference/
             */
            inf_output?: string;
            /**
             * @description OBS directory for the predictions of the samples. Where it is not set, the predictions go to `{service_id}-infer-result`, a directory below `output_dir`.
             * @example /test/work_1608083108676/infer-result/
             */
            infer_result_output_dir?: string;
            /**
             * @description Where samples are written: the output path of the dataset, then the dataset's name and ID with a hyphen between them, then `annotation/auto-deploy/`.
             * @example /test/work_1608083108676/dataset123-g6IO9qSu6hoxwCAirfm/annotation/auto-deploy/
             */
            output_dir?: string;
            /**
             * @description Where the training data is that exists already.
             * @example /test/work_1608083108676/train/
             */
            train_data_path?: string;
            /**
             * @description OBS path that a training job writes its files to. Empty unless it was set.
             * @example obs://test/work_1608083108676/train-output/
             */
            train_url?: string;
            /**
             * @description OBS path of the logs of a training job. Empty unless it was set.
             * @example obs://test/work_1608083108676/logs/
             */
            log_url?: string;
            /**
             * @description Path of the manifest file, the input of training and inference.
             * @example /test/work_1608083108676/V001.manifest
             */
            manifest_path?: string;
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"] | (string & {});
            /**
             * @description How an exported directory is laid out.
             *     - `1`: As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg`
             *     - `2`: Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt`
             */
            export_format?: components["schemas"]["ExportFormat"] | (number & {});
            /** @description What is exported from the dataset, and where to. */
            export_params?: components["schemas"]["ExportParams"];
            /** @description The resources that a training job gets. */
            flavor?: components["schemas"]["Flavor"];
            /**
             * Format: int32
             * @description Number of workers of a training job.
             * @example 1
             */
            worker_server_num?: number;
            /**
             * @description ID of the resource pool that the task uses.
             * @example poole1a2b3c4
             */
            pool_id?: string;
            /** @description Parameters that a training job is run with. */
            parameters?: components["schemas"]["TrainingParameter"][];
            /**
             * @description Name of the engine that runs the model.
             * @example TensorFlow
             */
            engine_name?: string;
            /**
             * @description ID of the model.
             * @example c4989033-7584-44ee-a180-1c476b810e46
             */
            model_id?: string;
            /**
             * @description Name of the model.
             * @example auto-deploy-50041602581620628
             */
            model_name?: string;
            /**
             * @description Version of the model.
             * @example 0.0.1
             */
            model_version?: string;
            /**
             * @description Parameters of the model.
             * @example {"batch_size":8}
             */
            model_parameter?: string;
            /**
             * @description Path that a batch job sends its inference requests to.
             * @example /
             */
            req_uri?: string;
            /**
             * @description ID of the dedicated cluster that the service is deployed to. Empty means that no dedicated cluster is used. The cluster has to be in a normal state; its network is used then, and a `vpc_id` given for the service has no effect.
             * @example d8f1c2b4-0f8e-4f57-9a39-2d1c7b6a5e43
             */
            inf_cluster_id?: string;
            /** @description How models are deployed for inference, one entry a model. Optional, and empty unless it was set. */
            inf_config_list?: components["schemas"]["InfConfig"][];
            /** @description The samples to label automatically, with the labels that they have already. */
            samples?: components["schemas"]["SampleLabels"][];
            /**
             * Format: int32
             * @description Minutes after which the task gives up. Only auto labeling of videos uses it. Left out, it is `15`.
             * @example 15
             */
            stop_time?: number;
            /**
             * @description Timestamp that active learning works with. Its format is not documented.
             * @example 1606100900123
             */
            time?: string;
        };
        /**
         * @description What a dataset holds and how it is labeled. The vendor's page gives the type as a string and lists numbers as its values; both forms are accepted. `0`: Images, classified; `1`: Images, with objects marked; `3`: Images, segmented; `100`: Text, classified; `101`: Text, with named entities marked; `102`: Text, with triplets (two entities and their relationship) marked; `200`: Sound, classified; `201`: Speech, with its content written down; `202`: Speech, with its paragraphs marked; `400`: Tables; `600`: Videos; `900`: Files of any format.
         * @example 0
         */
        IntelligentTaskDatasetType: ("0" | "1" | "3" | "100" | "101" | "102" | "200" | "201" | "202" | "400" | "600" | "900") | (0 | 1 | 3 | 100 | 101 | 102 | 200 | 201 | 202 | 400 | 600 | 900) | (string & {}) | (number & {});
        /** @description One step of the task. A step can have steps of its own. */
        IntelligentTaskEvent: {
            /**
             * @description Name of the step.
             * @example train
             */
            name?: string;
            /**
             * @description Name of the step that this one is part of.
             * @example auto_label
             */
            parent_name?: string;
            /**
             * Format: int32
             * @description Place of the step in the order of steps.
             * @example 1
             */
            ordinal?: number;
            /**
             * Format: int32
             * @description Severity of the event. The values are not documented.
             * @example 0
             */
            level?: number;
            /**
             * @description Where a step stands.
             *     - `waiting`: Not started yet
             *     - `running`: Running
             *     - `failed`: Failed
             *     - `success`: Done
             */
            status?: components["schemas"]["IntelligentTaskEventStatus"] | (string & {});
            /**
             * @description Description of the step.
             * @example Train on the labeled samples
             */
            description?: string;
            /**
             * Format: int64
             * @description When the step was created, as Unix time. No unit is documented; other times of this kind in the API are in milliseconds.
             * @example 1606100900123
             */
            create_time?: number;
            /**
             * Format: int64
             * @description How long the step took, or has taken so far. No unit is documented; the elapsed time of a task fits seconds.
             * @example 397
             */
            elapsed_time?: number;
            /**
             * @description Code of the error that the step ended with.
             * @example ModelArts.4909
             */
            error_code?: string;
            /**
             * @description The error that the step ended with, in words. A task calls the same thing `error_msg`.
             * @example Failed to execute the training job.
             */
            error_message?: string;
            /** @description The steps that this one consists of. */
            events?: components["schemas"]["IntelligentTaskEvent"][];
        };
        /**
         * @description Where a step stands.
         *     - `waiting`: Not started yet
         *     - `running`: Running
         *     - `failed`: Failed
         *     - `success`: Done
         * @example success
         * @enum {string}
         */
        IntelligentTaskEventStatus: "waiting" | "running" | "failed" | "success";
        /**
         * Format: int32
         * @description Where the task leaves its result. The page gives the two values the same meaning as those of `config.result_type` of auto grouping; its example shows `0` for a task that labels. Described for Open Telekom Cloud only.
         *     - `0`: The result is exported to OBS
         *     - `1`: The result is written to the attributes of the samples
         * @example 0
         * @enum {integer}
         */
        IntelligentTaskExportType: 0 | 1;
        /** @description One page of the tasks of a dataset. */
        IntelligentTaskList: {
            /** @description The tasks on this page, at most `limit` of them. */
            tasks: components["schemas"]["ListedIntelligentTask"][];
            /**
             * Format: int32
             * @description Number of tasks on all pages together.
             * @example 2
             */
            total_count: number;
            /**
             * @description Whether a one-click deployment is running on the dataset, or about to. `true`: One is running or initialized; `false`: None is.
             * @example false
             */
            exist_running_deploy_task?: boolean;
        };
        /** @description What the task has produced so far. Which fields are set depends on the kind of task and on how far it has come. */
        IntelligentTaskResult: {
            /**
             * Format: int32
             * @description Number of samples in all.
             * @example 49
             */
            total_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that have labels.
             * @example 30
             */
            annotated_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples whose automatic labels wait for a person to confirm them.
             * @example 19
             */
            unconfirmed_sample_count?: number;
            /**
             * @description Range of confidence, the lowest and the highest value with a hyphen between them.
             * @example 0.10-0.90
             */
            confidence_scope?: string;
            /**
             * @description Description of the result.
             * @example Labels of 19 samples wait for confirmation
             */
            description?: string;
            /**
             * @description ID of the workspace. `0` where no workspace was created. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * @description Name of the dataset.
             * @example dataset123
             */
            dataset_name?: string;
            /** @description What a dataset holds and how it is labeled. The vendor's page gives the type as a string and lists numbers as its values; both forms are accepted. `0`: Images, classified; `1`: Images, with objects marked; `3`: Images, segmented; `100`: Text, classified; `101`: Text, with named entities marked; `102`: Text, with triplets (two entities and their relationship) marked; `200`: Sound, classified; `201`: Speech, with its content written down; `202`: Speech, with its paragraphs marked; `400`: Tables; `600`: Videos; `900`: Files of any format. */
            dataset_type?: components["schemas"]["IntelligentTaskDatasetType"];
            /**
             * @description ID of the dataset version.
             * @example 89745
             */
            version_id?: string;
            /**
             * @description Name of the dataset version.
             * @example V001
             */
            version_name?: string;
            /**
             * @description Where the manifest files are stored.
             * @example /test/work_1608083108676/V001.manifest
             */
            manifest_path?: string;
            /**
             * @description Where the training data is stored.
             * @example /test/work_1608083108676/train/
             */
            train_data_path?: string;
            /**
             * @description Where the hard examples are stored.
             * @example /test/work_1608083108676/hard-examples/
             */
            hard_example_path?: string;
            /**
             * @description ID of the training job.
             * @example 74679
             */
            train_job_id?: string;
            /**
             * @description Name of the training job.
             * @example BNFURaEyftGNMITaBiv
             */
            train_job_name?: string;
            /**
             * @description ID of the model.
             * @example c717a39f-c64f-45df-a9d3-be9ed79cdcb4
             */
            model_id?: string;
            /**
             * @description Name of the model.
             * @example auto-deploy-50041602581620628
             */
            model_name?: string;
            /**
             * @description Version of the model.
             * @example 0.0.1
             */
            model_version?: string;
            /**
             * @description ID of the real-time service that was deployed.
             * @example ee2ade80-0967-4ef3-b6da-e8c873017b9a
             */
            service_id?: string;
            /**
             * @description Name of the real-time service that was deployed.
             * @example prelabel_infer_1604388201993
             */
            service_name?: string;
            /**
             * @description ID of the real-time service that is bound to the user.
             * @example 7f3c1f52-0c9e-4d0b-8f53-1d1d5b6f2c11
             */
            service_resource?: string;
            /**
             * @description Name of the training job in Data Lake Factory (DLF).
             * @example dlf_train_1604388201993
             */
            dlf_train_job_name?: string;
            /**
             * @description Name of the model inference job in Data Lake Factory (DLF).
             * @example dlf_model_1604388201993
             */
            dlf_model_job_name?: string;
            /**
             * @description Name of the real-time service job in Data Lake Factory (DLF).
             * @example dlf_service_1604388201993
             */
            dlf_service_job_name?: string;
            /** @description What has happened in the task, step by step. */
            events?: components["schemas"]["IntelligentTaskEvent"][];
            /** @description The tasks that pick hard examples out of the samples. */
            hard_select_tasks?: components["schemas"]["HardSelectTask"][];
            /** @description What the real-time service found in a video, sample by sample. */
            samples?: components["schemas"]["SampleLabels"][];
            /**
             * @description Not documented. The example of an earlier page has it, with the value `false`; no table explains it.
             * @example false
             */
            continuity?: boolean;
        };
        /**
         * Format: int32
         * @description What happens with the groups that auto grouping finds.
         *     - `0`: They are saved to OBS
         *     - `1`: They are saved with the samples
         * @example 1
         * @enum {integer}
         */
        IntelligentTaskResultType: 0 | 1;
        /**
         * Format: int32
         * @description Where the task stands. `2`, `3` and `5` are final. A task goes from `-1` over `0` to `1`; one that is told to stop goes over `4` to `5`.
         *     - `-1`: Queuing, it waits for resources
         *     - `0`: Initialized, about to run
         *     - `1`: Running
         *     - `2`: Failed (final), see `error_code` and `error_msg`
         *     - `3`: Succeeded (final), see `result`
         *     - `4`: Stopping, on request
         *     - `5`: Stopped (final), on request
         * @example 1
         * @enum {integer}
         */
        IntelligentTaskStatus: -1 | 0 | 1 | 2 | 3 | 4 | 5;
        /**
         * @description What kind of task it is.
         *     - `auto-label`: Active learning, which labels samples with a model that it trains on those labeled already
         *     - `pre-label`: Pre-labeling, which labels samples with a model that is there already
         *     - `auto-grouping`: Auto grouping, which sorts similar images into groups
         *     - `auto-deploy`: One-click deployment, which trains a model on the labeled samples, imports it and deploys it as a real-time service. Huawei Cloud's pages list it, those of Open Telekom Cloud do not any more
         * @example auto-label
         * @enum {string}
         */
        IntelligentTaskType: "auto-label" | "pre-label" | "auto-grouping" | "auto-deploy";
        /** @description Number of samples by whether they are hard examples. The names are not documented; those that examples have are listed. */
        KeySampleCounts: {
            /**
             * Format: int32
             * @description Number of samples.
             * @example 317
             */
            total?: number;
            /**
             * Format: int32
             * @description Number of hard examples.
             * @example 2
             */
            key_sample?: number;
            /**
             * Format: int32
             * @description Number of samples that are no hard examples.
             * @example 315
             */
            non_key_sample?: number;
        } & {
            [key: string]: unknown;
        };
        /** @description A label of a dataset: what can be said of its samples, how it is shown, and what else can be said along with it. */
        Label: {
            /**
             * @description Name of the label.
             * @example Rabbits
             */
            name: string;
            /**
             * @description What a label says about a sample.
             *     - `0`: Class of an image
             *     - `1`: Object in an image
             *     - `3`: Area of an image
             *     - `100`: Class of a text
             *     - `101`: Named entity in a text
             *     - `102`: Relationship of a triplet in a text
             *     - `103`: Entity of a triplet in a text
             *     - `200`: Class of a recording of speech
             *     - `201`: Content of a recording of speech
             *     - `202`: Paragraph of a recording of speech
             *     - `600`: Class of a video
             */
            type?: components["schemas"]["LabelType"] | (number & {});
            /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
            property?: components["schemas"]["LabelProperty"];
            /** @description Further attributes of the label. A label for music may have a style and an artist. */
            attributes?: components["schemas"]["LabelAttribute"][];
        };
        /** @description An attribute that a label can have, beside its name. */
        LabelAttribute: {
            /**
             * @description Value of the attribute unless somebody chooses another one.
             * @example brown
             */
            default_value?: string;
            /**
             * @description ID of the attribute.
             * @example Tz4hGq
             */
            id?: string;
            /**
             * @description Name of the attribute, without `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Fur
             */
            name?: string;
            /**
             * @description How a value of the attribute is given. `text`: As text; `select`: By choosing one of a list.
             * @example text
             */
            type?: ("text" | "select") | (string & {});
            /** @description Values to choose from. */
            values?: components["schemas"]["LabelAttributeValue"][];
        };
        /** @description An attribute that a label can have, beside its name. */
        LabelAttributeInput: {
            /**
             * @description Value of the attribute unless somebody chooses another one.
             * @example brown
             */
            default_value?: string;
            /**
             * @description ID of the attribute.
             * @example Tz4hGq
             */
            id?: string;
            /**
             * @description Name of the attribute, without `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Fur
             */
            name?: string;
            /**
             * @description How a value of the attribute is given.
             * @example text
             * @enum {string}
             */
            type?: "text" | "select";
            /** @description Values to choose from. */
            values?: components["schemas"]["LabelAttributeValueInput"][];
        };
        /** @description A value that an attribute of a label can have. */
        LabelAttributeValue: {
            /**
             * @description ID of the value.
             * @example b81
             */
            id?: string;
            /**
             * @description The value.
             * @example brown
             */
            value?: string;
        };
        /** @description A value that an attribute of a label can have. */
        LabelAttributeValueInput: {
            /**
             * @description ID of the value.
             * @example b81
             */
            id?: string;
            /**
             * @description The value.
             * @example brown
             */
            value?: string;
        };
        /**
         * Format: int32
         * @description What is deleted along with a label.
         *     - `0`: Nothing else
         *     - `1`: The samples that have no other label, but not their files
         *     - `2`: The samples that have no other label, and their files
         * @example 0
         * @enum {integer}
         */
        LabelDeletionPolicy: 0 | 1 | 2;
        /**
         * @description How hard the label is to tell, from 0 to 1. A label has it as a string, the metadata of a sample as a number.
         * @example 0.0
         */
        LabelHardCoefficient: string;
        /**
         * @description How hard the label is to tell, from 0 to 1. A label has it as a string, the metadata of a sample as a number.
         * @example 0.0
         */
        LabelHardCoefficientInput: string;
        /**
         * @description Why the sample is a hard example: the IDs of the reasons with a hyphen between them, such as `3-20-21-19`. A label has them as a string, the metadata of a sample as a list of numbers.
         * @example 3-20-21-19
         */
        LabelHardReasons: components["schemas"]["HardReasonId"] | (string & {}) | components["schemas"]["HardReasonIds"];
        /**
         * @description Why the sample is a hard example: the IDs of the reasons with a hyphen between them, such as `3-20-21-19`. A label has them as a string, the metadata of a sample as a list of numbers.
         * @example 3-20-21-19
         */
        LabelHardReasonsInput: components["schemas"]["HardReasonId"] | components["schemas"]["HardReasonIdsInput"];
        /** @description A label of a dataset: what can be said of its samples, how it is shown, and what else can be said along with it. */
        LabelInput: {
            /**
             * @description Name of the label.
             * @example Rabbits
             */
            name: string;
            /**
             * @description What a label says about a sample.
             *     - `0`: Class of an image
             *     - `1`: Object in an image
             *     - `3`: Area of an image
             *     - `100`: Class of a text
             *     - `101`: Named entity in a text
             *     - `102`: Relationship of a triplet in a text
             *     - `103`: Entity of a triplet in a text
             *     - `200`: Class of a recording of speech
             *     - `201`: Content of a recording of speech
             *     - `202`: Paragraph of a recording of speech
             *     - `600`: Class of a video
             */
            type?: components["schemas"]["LabelType"];
            /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
            property?: components["schemas"]["LabelPropertyInput"];
            /** @description Further attributes of the label. A label for music may have a style and an artist. */
            attributes?: components["schemas"]["LabelAttributeInput"][];
        };
        /** @description One page of the labels of a dataset. */
        LabelList: {
            /** @description The labels on this page, at most `limit` of them. */
            labels: components["schemas"]["Label"][];
            /**
             * Format: int32
             * @description Number of labels on all pages together. Described for Open Telekom Cloud only.
             * @example 2
             */
            total_number?: number;
        };
        /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
        LabelProperty: {
            /**
             * @description Color that the label is shown in, as `#` and six hexadecimal digits. Empty where nobody chose one.
             * @example #3399ff
             */
            "@modelarts:color"?: string;
            /**
             * @description Shape of the object that is marked in an image.
             *     - `bndbox`: A rectangle, two points (top left, bottom right)
             *     - `polygon`: A polygon, several points joined in this order to a closed line
             *     - `circle`: A circle, its center and its radius
             *     - `line`: A straight line, two points (start, end)
             *     - `dashed`: A dashed line, two points (start, end)
             *     - `point`: A point
             *     - `polyline`: A line with bends, several points joined in this order
             *     - ``: No shape was set
             */
            "@modelarts:default_shape"?: components["schemas"]["Shape"] | (string & {});
            /**
             * @description Type of the entity that a relationship starts from. Labels for triplets have it.
             * @example animal
             */
            "@modelarts:from_type"?: string;
            /**
             * @description New name of the label. It makes sense where a label is updated, and takes no name that another label has.
             * @example Hares
             */
            "@modelarts:rename_to"?: string;
            /**
             * @description Key that chooses the label while one labels.
             * @example D
             */
            "@modelarts:shortcut"?: string;
            /**
             * @description Type of the entity that a relationship points to. Labels for triplets have it.
             * @example place
             */
            "@modelarts:to_type"?: string;
        };
        /** @description Attributes that the service itself knows of a label. All names begin with `@modelarts:`. */
        LabelPropertyInput: {
            /**
             * @description Color that the label is shown in, as `#` and six hexadecimal digits. Empty where nobody chose one.
             * @example #3399ff
             */
            "@modelarts:color"?: string;
            /**
             * @description Shape of the object that is marked in an image.
             *     - `bndbox`: A rectangle, two points (top left, bottom right)
             *     - `polygon`: A polygon, several points joined in this order to a closed line
             *     - `circle`: A circle, its center and its radius
             *     - `line`: A straight line, two points (start, end)
             *     - `dashed`: A dashed line, two points (start, end)
             *     - `point`: A point
             *     - `polyline`: A line with bends, several points joined in this order
             *     - ``: No shape was set
             */
            "@modelarts:default_shape"?: components["schemas"]["Shape"];
            /**
             * @description Type of the entity that a relationship starts from. Labels for triplets have it.
             * @example animal
             */
            "@modelarts:from_type"?: string;
            /**
             * @description New name of the label. It makes sense where a label is updated, and takes no name that another label has.
             * @example Hares
             */
            "@modelarts:rename_to"?: string;
            /**
             * @description Key that chooses the label while one labels.
             * @example D
             */
            "@modelarts:shortcut"?: string;
            /**
             * @description Type of the entity that a relationship points to. Labels for triplets have it.
             * @example place
             */
            "@modelarts:to_type"?: string;
        };
        /** @description How often a label occurs, and what the label is like. */
        LabelStats: {
            /**
             * Format: int32
             * @description How often the label was given.
             * @example 5
             */
            count?: number;
            /**
             * Format: int32
             * @description Number of samples that have the label.
             * @example 5
             */
            sample_count?: number;
        } & components["schemas"]["Label"];
        /**
         * Format: int32
         * @description What a label says about a sample.
         *     - `0`: Class of an image
         *     - `1`: Object in an image
         *     - `3`: Area of an image
         *     - `100`: Class of a text
         *     - `101`: Named entity in a text
         *     - `102`: Relationship of a triplet in a text
         *     - `103`: Entity of a triplet in a text
         *     - `200`: Class of a recording of speech
         *     - `201`: Content of a recording of speech
         *     - `202`: Paragraph of a recording of speech
         *     - `600`: Class of a video
         * @example 0
         * @enum {integer}
         */
        LabelType: 0 | 1 | 3 | 100 | 101 | 102 | 103 | 200 | 201 | 202 | 600;
        /** @description A dataset as the list shows it, with some of its samples where `file_preview` asks for them. */
        ListedDataset: {
            /**
             * @description Where a training job finds the data.
             * @example /test-obs/classify/output/dataset-f9e8-gfghHSokody6AJigS5A/annotation/V003/V003.manifest
             */
            data_url?: string;
            /** @description Up to four samples to look at. */
            samples?: components["schemas"]["SamplePreview"][];
        } & components["schemas"]["Dataset"];
        /** @description An intelligent task as the list shows it: with its dataset, its kind, its model and its counts in addition. */
        ListedIntelligentTask: {
            /**
             * @description ID of the dataset that the task works on.
             * @example OBegCXHxTJ2JHRAZWr0
             */
            dataset_id?: string;
            /**
             * Format: int32
             * @description Kind of the task, as a number. The numbers are not documented: in examples active learning is `0` and pre-labeling `1`, and on an earlier page auto grouping was `2`. Requests have the kind in words.
             * @example 0
             */
            type?: number;
            /**
             * Format: int32
             * @description Number of samples in all.
             * @example 246
             */
            total_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that have labels.
             * @example 38
             */
            annotated_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples whose automatic labels wait for a person to confirm them.
             * @example 208
             */
            unconfirmed_sample_count?: number;
            /**
             * @description ID of the model that the task uses.
             * @example c717a39f-c64f-45df-a9d3-be9ed79cdcb4
             */
            model_id?: string;
            /**
             * @description Name of the model that the task uses.
             * @example auto-deploy-50041602581620628
             */
            model_name?: string;
            /**
             * @description Version of the model that the task uses.
             * @example 0.0.1
             */
            model_version?: string;
        } & components["schemas"]["IntelligentTask"];
        /**
         * @description A language. Open Telekom Cloud does not say which there are. Left out, it is `en-us`.
         *     - `en-us`: English
         *     - `zh-cn`: Chinese
         * @example en-us
         * @enum {string}
         */
        Locale: "en-us" | "zh-cn";
        /**
         * @description How conditions are joined.
         *     - `OR`: One of them has to hold
         *     - `AND`: All of them have to hold
         * @example OR
         * @enum {string}
         */
        LogicalOperator: "OR" | "AND";
        /** @description Removes images that cannot be read, turns others into a form and a size that can be used, and mends their labels. */
        MetaValidationOperator: {
            /**
             * @description ID of the operator. Examples have it for feature analysis only.
             * @example sys_data_analyse
             */
            id?: string;
            /**
             * @description Whether advanced parameters are set.
             * @example false
             */
            advanced_params_switch?: boolean;
            /**
             * @description Name of the operator.
             * @constant
             * @enum {string}
             */
            name: "MetaValidation";
            /** @description Parameters of the operator. */
            params?: {
                /**
                 * @description How the images that an operator works on are labeled.
                 *     - `image_classification`: Each image as a whole
                 *     - `object_detection`: Objects in the images
                 */
                task_type?: components["schemas"]["OperatorTaskType"];
                /**
                 * @description In which form the operator gets the samples. No page explains it; all examples have `manifest`.
                 * @example manifest
                 */
                dataset_type?: string;
                /**
                 * @description No page explains it. Examples have `select`, but for augmentation, where they leave it out.
                 * @example select
                 */
                source_service?: string;
                /**
                 * @description No page explains it. Examples have `data_validation_select`, `data_cleaning_select`, `data_deduplication_select` and `data_augmentation`, each with the template that it is about.
                 * @example data_validation_select
                 */
                filter_func?: string;
                /**
                 * @description Which outcomes samples can have, as a list in a text. No page explains it; in all examples these are the numbers that `result_property` of a result has for what the operator does.
                 * @example [0,1,2]
                 */
                total_status?: string;
                /**
                 * @description Most pixels that an image is wide. Larger ones are made smaller.
                 * @example 1920
                 */
                image_max_width?: string;
                /**
                 * @description Most pixels that an image is high. Larger ones are made smaller.
                 * @example 1920
                 */
                image_max_height?: string;
            };
        };
        /** @description A sample whose file (an image, a recording, a video, anything else) is sent along. */
        NewFileSample: {
            /**
             * @description Name of the file, without `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example 2.jpg
             */
            name?: string;
            /**
             * @description The file, in base64. A request has 12 MB (12,582,912 bytes) in all, and base64 takes four characters for three bytes, so that a file can have about 9 MB; bring larger ones into OBS and import them.
             * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8U
             */
            data: string;
            /**
             * Format: int32
             * @description What kind of file it is.
             * @example 0
             * @enum {integer}
             */
            sample_type?: 0 | 2 | 6 | 9;
            /** @description The labels of the sample. */
            labels?: components["schemas"]["GivenLabel"][];
            /** @description Attributes of a sample. All names begin with `@modelarts:`. */
            metadata?: components["schemas"]["SampleMetadataInput"];
        };
        /** @description A label that does not exist yet. Its `type` decides what it can have: a default shape with objects in images, the types of two entities with relationships in texts. Left out, it is the one that fits the dataset. */
        NewLabel: components["schemas"]["ObjectLabel"] | components["schemas"]["SimpleLabel"] | components["schemas"]["NewRelationshipLabel"];
        /** @description Data for a processing task to read. `type` says where it comes from, and with that what `source` is. */
        NewProcessorSource: components["schemas"]["ObsProcessorSource"] | components["schemas"]["TaskProcessorSource"] | components["schemas"]["DatasetProcessorSource"] | components["schemas"]["CustomProcessorSource"];
        /** @description What a processing task is to do, and by which operators. `id` says which operators there are. */
        NewProcessorTemplate: components["schemas"]["FeatureAnalysis"] | components["schemas"]["DataValidation"] | components["schemas"]["DataCleaning"] | components["schemas"]["DataSelection"] | components["schemas"]["DataAugmentation"];
        /** @description Where a processing task is to leave its results. `type` says what `path` is. */
        NewProcessorWorkPath: components["schemas"]["ObsProcessorWorkPath"] | components["schemas"]["DatasetProcessorWorkPath"];
        /** @description A label of relationships between two entities in a text (a triplet) that does not exist yet: it has to name the types of both entities. */
        NewRelationshipLabel: {
            /**
             * @description Name of the label.
             * @example eats
             */
            name: string;
            /**
             * @description The type of the label: relationships of triplets in texts.
             * @enum {number}
             */
            type: 102;
            /** @description Attributes that the service itself knows of a label of relationships in texts. A new one names the types of both entities. */
            property: components["schemas"]["NewRelationshipLabelProperty"];
            /** @description Further attributes of the label. A label for meals may have a time of the day. */
            attributes?: components["schemas"]["LabelAttributeInput"][];
        };
        /** @description Attributes that the service itself knows of a label of relationships in texts. A new one names the types of both entities. */
        NewRelationshipLabelProperty: {
            /**
             * @description Color that the label is shown in, as `#` and six hexadecimal digits. Empty where nobody chose one.
             * @example #3399ff
             */
            "@modelarts:color"?: string;
            /**
             * @description Type of the entity that a relationship starts from. Labels for triplets have it.
             * @example animal
             */
            "@modelarts:from_type": string;
            /**
             * @description New name of the label. It makes sense where a label is updated, and takes no name that another label has.
             * @example Hares
             */
            "@modelarts:rename_to"?: string;
            /**
             * @description Key that chooses the label while one labels.
             * @example D
             */
            "@modelarts:shortcut"?: string;
            /**
             * @description Type of the entity that a relationship points to. Labels for triplets have it.
             * @example place
             */
            "@modelarts:to_type": string;
        };
        /** @description A sample that does not exist yet: a file or a text that is sent along, or data that lies elsewhere. Only a text has an encoding. */
        NewSample: components["schemas"]["NewFileSample"] | components["schemas"]["NewTextSample"] | components["schemas"]["NewSourceSample"];
        /** @description A sample whose data lies elsewhere, such as in OBS. */
        NewSourceSample: {
            /**
             * @description Name of the file, without `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example 2.jpg
             */
            name?: string;
            /** @description Where the data of a dataset comes from. What it has depends on `data_type`. */
            data_source: components["schemas"]["DataSourceInput"];
            /**
             * @description What kind of file the sample is.
             *     - `0`: An image
             *     - `1`: A text
             *     - `2`: A recording of speech
             *     - `4`: A table
             *     - `6`: A video
             *     - `9`: A file of any other format
             */
            sample_type?: components["schemas"]["SampleType"];
            /** @description The labels of the sample. */
            labels?: components["schemas"]["GivenLabel"][];
            /** @description Attributes of a sample. All names begin with `@modelarts:`. */
            metadata?: components["schemas"]["SampleMetadataInput"];
        };
        /** @description A sample whose file has text in it (`.txt`, `.csv`) and is sent along. */
        NewTextSample: {
            /**
             * @description Name of the file, without `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example reviews.txt
             */
            name?: string;
            /**
             * @description The file, in base64. A request has 12 MB (12,582,912 bytes) in all, and base64 takes four characters for three bytes, so that a file can have about 9 MB; bring larger ones into OBS and import them.
             * @example /9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAgGBgcGBQgHBwcJCQgKDBQNDAsLDBkSEw8U
             */
            data: string;
            /**
             * @description How the file encodes its text. Left out, it is `UTF-8`.
             * @example UTF-8
             * @enum {string}
             */
            encoding?: "UTF-8" | "GBK" | "GB2312";
            /**
             * Format: int32
             * @description What kind of file it is.
             * @example 1
             * @enum {integer}
             */
            sample_type: 1 | 4;
            /** @description The labels of the sample. */
            labels?: components["schemas"]["GivenLabel"][];
            /** @description Attributes of a sample. All names begin with `@modelarts:`. */
            metadata?: components["schemas"]["SampleMetadataInput"];
        };
        /**
         * @description What the member is to do in the team. The vendor's table has a number, its example digits as text; both are accepted. `0`: Labels samples; `1`: Reviews labels; `2`: Manages the team. A team has one manager.
         * @example 0
         */
        NewWorkerRole: (0 | 1 | 2) | ("0" | "1" | "2");
        /** @description Who is sent an email. */
        NotifyWorkersRequest: {
            /**
             * @description Email addresses of the members.
             * @example [
             *       "ada@example.com",
             *       "grace@example.com"
             *     ]
             */
            emails: string[];
        };
        /** @description A label of objects that are marked in images. It alone has a default shape. */
        ObjectLabel: {
            /**
             * @description Name of the label.
             * @example Cat
             */
            name: string;
            /**
             * @description The type of the label: objects in images.
             * @enum {number}
             */
            type?: 1;
            /** @description Attributes that the service itself knows of a label of objects in images. */
            property?: components["schemas"]["ObjectLabelProperty"];
            /** @description Further attributes of the label. A label for cats may have a color of the fur. */
            attributes?: components["schemas"]["LabelAttributeInput"][];
        };
        /** @description Attributes that the service itself knows of a label of objects in images. */
        ObjectLabelProperty: {
            /**
             * @description Color that the label is shown in, as `#` and six hexadecimal digits. Empty where nobody chose one.
             * @example #3399ff
             */
            "@modelarts:color"?: string;
            /**
             * @description Shape of the object that is marked in an image.
             *     - `bndbox`: A rectangle, two points (top left, bottom right)
             *     - `polygon`: A polygon, several points joined in this order to a closed line
             *     - `circle`: A circle, its center and its radius
             *     - `line`: A straight line, two points (start, end)
             *     - `dashed`: A dashed line, two points (start, end)
             *     - `point`: A point
             *     - `polyline`: A line with bends, several points joined in this order
             *     - ``: No shape was set
             */
            "@modelarts:default_shape"?: components["schemas"]["Shape"];
            /**
             * @description New name of the label. It makes sense where a label is updated, and takes no name that another label has.
             * @example Hares
             */
            "@modelarts:rename_to"?: string;
            /**
             * @description Key that chooses the label while one labels.
             * @example D
             */
            "@modelarts:shortcut"?: string;
        };
        /**
         * @description A path in OBS: a bucket and what is in it, behind a slash, `s3://` or `obs://`. A directory ends with a slash.
         * @example /test-obs/daoChu/
         */
        ObsPath: string;
        /**
         * @description A path in OBS: a bucket and what is in it, behind a slash, `s3://` or `obs://`. A directory ends with a slash.
         * @example /test-obs/daoChu/
         */
        ObsPathInput: string;
        /** @description Files in a directory in OBS, in a bucket that is not encrypted with KMS. */
        ObsProcessorSource: {
            /**
             * @description Where the data comes from: a directory in OBS.
             * @constant
             * @enum {string}
             */
            type: "OBS";
            /** @description Directory that the files are in. */
            source: components["schemas"]["ObsPathInput"];
        };
        /** @description Leaves results in a directory in OBS, in a bucket that is not encrypted with KMS. */
        ObsProcessorWorkPath: {
            /**
             * @description Where results go to: a directory in OBS.
             * @constant
             * @enum {string}
             */
            type: "OBS";
            /** @description Directory that results go to. */
            path: components["schemas"]["ObsPathInput"];
            /**
             * @description Directory in OBS that the files are written to.
             * @example /test-obs/classify/output/YHFWU18zXuNbqxtzegG/
             */
            output_path?: string;
        };
        /**
         * @description How the images that an operator works on are labeled.
         *     - `image_classification`: Each image as a whole
         *     - `object_detection`: Objects in the images
         * @example image_classification
         * @enum {string}
         */
        OperatorTaskType: "image_classification" | "object_detection";
        /** @description Whether one thing that was asked for has been done, and why not. An answer with 200 can say that it has not. */
        Outcome: {
            /**
             * @description Whether it has been done. `true`: It has been done; `false`: It has not been done.
             * @example true
             */
            success?: boolean;
            /**
             * @description Code of the reason why it has not been done.
             * @example ModelArts.4411
             */
            error_code?: string;
            /**
             * @description The reason in words. Show it to people; do not compare it in code.
             * @example Label name already exists.
             */
            error_msg?: string;
        };
        /**
         * @description When a paragraph of speech ends, as `hh:mm:ss.SSS`.
         * @example 00:00:04.250
         */
        ParagraphEnd: string;
        /**
         * @description When a paragraph of speech ends, as `hh:mm:ss.SSS`.
         * @example 00:00:04.250
         */
        ParagraphEndInput: string;
        /**
         * @description When a paragraph of speech begins, as `hh:mm:ss.SSS`.
         * @example 00:00:01.500
         */
        ParagraphStart: string;
        /**
         * @description When a paragraph of speech begins, as `hh:mm:ss.SSS`.
         * @example 00:00:01.500
         */
        ParagraphStartInput: string;
        /** @description Keeps images that are like those in one directory, and unlike those in another. */
        PccOperator: {
            /**
             * @description ID of the operator. Examples have it for feature analysis only.
             * @example sys_data_analyse
             */
            id?: string;
            /**
             * @description Whether advanced parameters are set.
             * @example false
             */
            advanced_params_switch?: boolean;
            /**
             * @description Name of the operator.
             * @constant
             * @enum {string}
             */
            name: "PCC";
            /** @description Parameters of the operator. */
            params: {
                /**
                 * @description How the images that an operator works on are labeled.
                 *     - `image_classification`: Each image as a whole
                 *     - `object_detection`: Objects in the images
                 */
                task_type?: components["schemas"]["OperatorTaskType"];
                /**
                 * @description In which form the operator gets the samples. No page explains it; all examples have `manifest`.
                 * @example manifest
                 */
                dataset_type?: string;
                /**
                 * @description No page explains it. Examples have `select`, but for augmentation, where they leave it out.
                 * @example select
                 */
                source_service?: string;
                /**
                 * @description No page explains it. Examples have `data_validation_select`, `data_cleaning_select`, `data_deduplication_select` and `data_augmentation`, each with the template that it is about.
                 * @example data_validation_select
                 */
                filter_func?: string;
                /**
                 * @description Which outcomes samples can have, as a list in a text. No page explains it; in all examples these are the numbers that `result_property` of a result has for what the operator does.
                 * @example [0,1,2]
                 */
                total_status?: string;
                /**
                 * @description Directory in OBS with images as they are wanted.
                 * @example obs://test-obs/classify/data/animals/
                 */
                prototype_sample_path: string;
                /**
                 * @description Directory in OBS with images as they are not wanted. Empty where there is none.
                 * @example obs://test-obs/classify/data/other/
                 */
                criticism_sample_path?: string;
                /**
                 * @description Number of kinds of samples: a number below that of samples, or `auto`. Left out, it is `auto`.
                 * @example auto
                 */
                n_clusters?: string;
                /**
                 * @description How much alike two images have to be to count as similar, from 0 to 1. The name is spelled so. Left out, it is `0.9`.
                 * @example 0.9
                 */
                simlarity_threshold?: string;
                /**
                 * @description How near to each other features of two images have to be to count as similar, from 0 to 1. Left out, it is `0.2`.
                 * @example 0.2
                 */
                embedding_distance?: string;
                /**
                 * @description Where the model that compares images lies. No page explains it.
                 * @example /home/work/user-job-dir/test/resnet_v1_50
                 */
                checkpoint_path?: string;
                /**
                 * @description Whether images are validated before. Left out, it is `True`.
                 * @example True
                 * @enum {string}
                 */
                do_validation?: "True" | "False";
            };
        };
        /**
         * @description A point `[x, y]` in an image, in pixels from the top left corner.
         * @example [
         *       0,
         *       10
         *     ]
         */
        Point: number[];
        /**
         * @description A point `[x, y]` in an image, in pixels from the top left corner.
         * @example [
         *       0,
         *       10
         *     ]
         */
        PointInput: number[];
        /**
         * @description One or several points, each `[x, y]`.
         * @example [
         *       [
         *         0,
         *         100
         *       ],
         *       [
         *         50,
         *         95
         *       ],
         *       [
         *         10,
         *         60
         *       ],
         *       [
         *         500,
         *         400
         *       ]
         *     ]
         * @example [
         *       [
         *         0,
         *         100
         *       ]
         *     ]
         */
        Points: components["schemas"]["Point"][];
        /**
         * @description One or several points, each `[x, y]`.
         * @example [
         *       [
         *         0,
         *         100
         *       ],
         *       [
         *         50,
         *         95
         *       ],
         *       [
         *         10,
         *         60
         *       ],
         *       [
         *         500,
         *         400
         *       ]
         *     ]
         * @example [
         *       [
         *         0,
         *         100
         *       ]
         *     ]
         */
        PointsInput: components["schemas"]["PointInput"][];
        /** @description What pre-labeling is to do: any field of a task's configuration but those of auto grouping and of active learning. */
        PreLabelingConfig: {
            /**
             * @description Name of the task.
             * @example 5fXxR01TyUoiobqNEd9
             */
            name?: string;
            /**
             * @description Description of the task, as its author wrote it.
             * @example Pre-label the flower photos of November
             */
            description?: string;
            /**
             * @description Name of the attribute that auto grouping goes by.
             * @example size
             */
            property?: string;
            /**
             * @description Which samples are collected. So far there is one rule. Left out, it is `all`.
             *     - `all`: Every sample
             */
            collect_rule?: components["schemas"]["CollectRule"];
            /**
             * @description Whether samples are collected. `true`: Samples are collected; `false`: No samples are collected. Left out, it is `true`.
             * @example true
             */
            collect_sample?: boolean;
            /**
             * @description Range of confidence that makes a sample a key sample: the lowest and the highest value with a hyphen between them.
             * @example 0.10-0.90
             */
            confidence_scope?: string;
            /**
             * @description OBS directory for the predictions of the samples. Where it is not set, the predictions go to `{service_id}-infer-result`, a directory below `output_dir`.
             * @example /test/work_1608083108676/infer-result/
             */
            infer_result_output_dir?: string;
            /**
             * @description Where samples are written: the output path of the dataset, then the dataset's name and ID with a hyphen between them, then `annotation/auto-deploy/`.
             * @example /test/work_1608083108676/dataset123-g6IO9qSu6hoxwCAirfm/annotation/auto-deploy/
             */
            output_dir?: string;
            /**
             * @description Where the training data is that exists already.
             * @example /test/work_1608083108676/train/
             */
            train_data_path?: string;
            /**
             * @description OBS path that a training job writes its files to. Empty unless it was set.
             * @example obs://test/work_1608083108676/train-output/
             */
            train_url?: string;
            /**
             * @description OBS path of the logs of a training job. Empty unless it was set.
             * @example obs://test/work_1608083108676/logs/
             */
            log_url?: string;
            /**
             * @description Path of the manifest file, the input of training and inference.
             * @example /test/work_1608083108676/V001.manifest
             */
            manifest_path?: string;
            /**
             * @description Format of a dataset version.
             *     - `Default`: The default format
             *     - `CarbonData`: CarbonData, for table datasets only
             *     - `CSV`: Comma-separated values
             */
            version_format?: components["schemas"]["VersionFormat"];
            /**
             * @description How an exported directory is laid out.
             *     - `1`: As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg`
             *     - `2`: Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt`
             */
            export_format?: components["schemas"]["ExportFormat"];
            /** @description What to export from the dataset, and where to. */
            export_params?: components["schemas"]["ExportParamsInput"];
            /** @description The resources that a training job gets. */
            flavor?: components["schemas"]["FlavorInput"];
            /**
             * Format: int32
             * @description Number of workers of a training job.
             * @example 1
             */
            worker_server_num?: number;
            /**
             * @description ID of the resource pool that the task uses.
             * @example poole1a2b3c4
             */
            pool_id?: string;
            /** @description Parameters that a training job is run with. */
            parameters?: components["schemas"]["TrainingParameterInput"][];
            /**
             * @description Name of the engine that runs the model.
             * @example TensorFlow
             */
            engine_name?: string;
            /**
             * @description ID of the model.
             * @example c4989033-7584-44ee-a180-1c476b810e46
             */
            model_id?: string;
            /**
             * @description Name of the model.
             * @example auto-deploy-50041602581620628
             */
            model_name?: string;
            /**
             * @description Version of the model.
             * @example 0.0.1
             */
            model_version?: string;
            /**
             * @description Parameters of the model.
             * @example {"batch_size":8}
             */
            model_parameter?: string;
            /**
             * @description Path that a batch job sends its inference requests to.
             * @example /
             */
            req_uri?: string;
            /**
             * @description ID of the dedicated cluster that the service is deployed to. Empty means that no dedicated cluster is used. The cluster has to be in a normal state; its network is used then, and a `vpc_id` given for the service has no effect.
             * @example d8f1c2b4-0f8e-4f57-9a39-2d1c7b6a5e43
             */
            inf_cluster_id?: string;
            /** @description How models are deployed for inference, one entry a model. Optional, and empty unless it was set. */
            inf_config_list?: components["schemas"]["InfConfigInput"][];
            /** @description The samples to label automatically, with the labels that they have already. */
            samples?: components["schemas"]["SampleLabelsInput"][];
            /**
             * Format: int32
             * @description Minutes after which the task gives up. Only auto labeling of videos uses it. Left out, it is `15`.
             * @example 15
             */
            stop_time?: number;
        };
        /**
         * Format: int32
         * @description How far the task that preprocesses the samples has come.
         *     - `0`: Initialized
         *     - `1`: Running
         *     - `2`: Done
         *     - `3`: Failed
         *     - `4`: Stopped
         *     - `5`: Timed out
         *     - `6`: Could not be deleted
         *     - `7`: Could not be stopped
         * @example 0
         * @enum {integer}
         */
        PreprocessingTaskStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
        /** @description Data that a processing task reads. */
        ProcessorDataSource: {
            /**
             * @description Where the data comes from.
             *     - `OBS`: A directory in OBS
             *     - `TASK`: What another processing task has made
             *     - `DATASET`: A dataset, or a version of it
             *     - `CUSTOM`: Data that a tenant of a resource brings
             */
            type?: components["schemas"]["ProcessorDataSourceType"] | (string & {});
            /**
             * @description Which data it is, by `type`: a path in OBS (`OBS`), the ID of a processing task (`TASK`), the ID of a dataset (`DATASET`), or the ID of the project of whoever it is for (`CUSTOM`, where tenants of a resource call; empty otherwise).
             * @example PYc9H2HGv5BJNwBGXyK
             */
            source?: string;
            /**
             * @description Name of the dataset.
             * @example dataset-test
             */
            name?: string;
            /**
             * @description ID of the version of the dataset.
             * @example yoJ5ssClpNlOrsjjFDa
             */
            version_id?: string;
            /**
             * @description Name of the version of the dataset.
             * @example V009
             */
            version_name?: string;
        };
        /**
         * @description Where the data comes from.
         *     - `OBS`: A directory in OBS
         *     - `TASK`: What another processing task has made
         *     - `DATASET`: A dataset, or a version of it
         *     - `CUSTOM`: Data that a tenant of a resource brings
         * @example DATASET
         * @enum {string}
         */
        ProcessorDataSourceType: "OBS" | "TASK" | "DATASET" | "CUSTOM";
        /** @description An operator that a processing task applies, with its parameters. */
        ProcessorOperator: {
            /**
             * @description ID of the operator.
             * @example sys_data_analyse
             */
            id?: string;
            /**
             * @description Name of the operator.
             * @example MetaValidation
             */
            name?: string;
            /**
             * @description Whether advanced parameters are set.
             * @example false
             */
            advanced_params_switch?: boolean;
            /**
             * @description Parameters of the operator by name. Each is text, a whole number, a boolean, a list of texts, or texts by name.
             * @example {
             *       "task_type": "image_classification",
             *       "image_max_width": "1920"
             *     }
             */
            params?: {
                [key: string]: (string & {}) | (number & {}) | boolean | string[] | {
                    [key: string]: string;
                };
            };
        };
        /**
         * Format: int32
         * @description What became of a sample.
         *     - `-1`: Anything. No single sample has it
         *     - `0`: It stayed as it was
         *     - `1`: It was changed
         *     - `2`: It was left out
         *     - `3`: It was added
         * @example 3
         * @enum {integer}
         */
        ProcessorResultProperty: -1 | 0 | 1 | 2 | 3;
        /** @description A processing task. */
        ProcessorTask: {
            /**
             * @description ID of the task.
             * @example kM7j9TSa611ZzBThzSr
             */
            task_id: string;
            /**
             * @description Name of the task.
             * @example PRE-e77c
             */
            name?: string;
            /**
             * @description What the task is for, as its author wrote it.
             * @example Images that can be read
             */
            description?: string;
            /**
             * @description Where the work stands. `2`, `3` and `4` are final.
             *     - `0`: Initialized, not running yet
             *     - `1`: Running
             *     - `2`: Completed (final)
             *     - `3`: Failed (final)
             *     - `4`: Stopped (final)
             */
            status: components["schemas"]["ProcessorTaskStatus"] | (number & {});
            /**
             * @description Why the task failed, in words. Only one whose `status` is `3` has it.
             * @example The dataset has no images.
             */
            error_msg?: string;
            /**
             * Format: int64
             * @description When the task was created, in milliseconds of Unix time.
             * @example 1606373999627
             */
            create_time?: number;
            /**
             * Format: int32
             * @description How long the task has been running, in seconds.
             * @example 22
             */
            duration_seconds?: number;
            /** @description What a processing task does, and by which operators. */
            template?: components["schemas"]["ProcessorTemplate"];
            /** @description Data that a processing task reads. */
            data_source?: components["schemas"]["ProcessorDataSource"];
            /** @description The data that the task reads. A task can have its first source in `data_source` as well. */
            inputs?: components["schemas"]["ProcessorDataSource"][];
            /** @description Where a processing task works, and leaves its results. */
            work_path?: components["schemas"]["ProcessorWorkPath"];
            /**
             * @description What feature analysis has found, once `status` is `2`. What is in it is not documented: the tables have an object, the example a text.
             * @example xxx
             */
            result?: {
                [key: string]: unknown;
            } | (string & {});
            /**
             * @description ID of the version of the dataset that the task reads.
             * @example XwTuRqI9En7xuZskW70
             */
            version_id?: string;
            /**
             * @description Name of the version of the dataset that the task reads.
             * @example V001
             */
            version_name?: string;
            /**
             * Format: int32
             * @description Number of versions that the task has.
             * @example 2
             */
            version_count?: number;
            /**
             * @description Whether the task is the latest of its kind on its version of the dataset.
             * @example true
             */
            is_current?: boolean;
            /**
             * @description ID of the workspace that the task belongs to; `0` where there are none. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
        };
        /** @description A kind of data processing. */
        ProcessorTaskItem: {
            /**
             * @description What a processing task does, as the ID of its template.
             *     - `sys_data_analyse`: Feature analysis: draws curves of what images are like, such as how bright or blurred
             *     - `sys_data_cleaning`: Cleaning: removes samples that do not belong to the others
             *     - `sys_data_augmentation`: Augmentation: makes more samples of those that there are
             *     - `sys_data_validation`: Validation: looks for samples that cannot be used, and mends what can be mended
             *     - `sys_data_selection`: Selection: keeps those samples that are worth it
             */
            template_id: components["schemas"]["ProcessorTaskType"] | (string & {});
            /**
             * @description Name of the kind in English.
             * @example data cleaning
             */
            label_en?: string;
            /**
             * @description Name of the kind in Chinese.
             * @example 数据清洗
             */
            label_zh?: string;
        };
        /** @description The kinds of data processing that there are. */
        ProcessorTaskItemList: {
            /** @description The kinds on this page, at most `limit` of them. */
            items: components["schemas"]["ProcessorTaskItem"][];
            /**
             * Format: int32
             * @description Number of kinds on all pages together.
             * @example 2
             */
            total: number;
        };
        /** @description One page of processing tasks. */
        ProcessorTaskList: {
            /** @description The tasks on this page, at most `limit` of them. */
            tasks: components["schemas"]["ProcessorTask"][];
            /**
             * Format: int32
             * @description Number of tasks on all pages together.
             * @example 2
             */
            count: number;
        };
        /**
         * Format: int32
         * @description Where the work stands. `2`, `3` and `4` are final.
         *     - `0`: Initialized, not running yet
         *     - `1`: Running
         *     - `2`: Completed (final)
         *     - `3`: Failed (final)
         *     - `4`: Stopped (final)
         * @example 2
         * @enum {integer}
         */
        ProcessorTaskStatus: 0 | 1 | 2 | 3 | 4;
        /**
         * @description What a processing task does, as the ID of its template.
         *     - `sys_data_analyse`: Feature analysis: draws curves of what images are like, such as how bright or blurred
         *     - `sys_data_cleaning`: Cleaning: removes samples that do not belong to the others
         *     - `sys_data_augmentation`: Augmentation: makes more samples of those that there are
         *     - `sys_data_validation`: Validation: looks for samples that cannot be used, and mends what can be mended
         *     - `sys_data_selection`: Selection: keeps those samples that are worth it
         * @example sys_data_validation
         * @enum {string}
         */
        ProcessorTaskType: "sys_data_analyse" | "sys_data_cleaning" | "sys_data_augmentation" | "sys_data_validation" | "sys_data_selection";
        /** @description A version of a processing task, which runs once. Counts are there when it has ended. */
        ProcessorTaskVersion: {
            /**
             * @description ID of the version.
             * @example qSaudx2sbPvthHygckA
             */
            task_version_id: string;
            /**
             * @description ID of the task.
             * @example kM7j9TSa611ZzBThzSr
             */
            task_id?: string;
            /**
             * @description Name of the version, which the service gives it.
             * @example V002
             */
            version_name?: string;
            /**
             * @description What the version is for, as its author wrote it.
             * @example Images that can be read
             */
            description?: string;
            /**
             * @description Where the work stands. `2`, `3` and `4` are final.
             *     - `0`: Initialized, not running yet
             *     - `1`: Running
             *     - `2`: Completed (final)
             *     - `3`: Failed (final)
             *     - `4`: Stopped (final)
             */
            status: components["schemas"]["ProcessorTaskStatus"] | (number & {});
            /**
             * Format: int64
             * @description When the version was created, in milliseconds of Unix time.
             * @example 1606377874450
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When the version last changed, in milliseconds of Unix time. The vendors call it the time of creation, too.
             * @example 1606378186450
             */
            update_time?: number;
            /**
             * Format: int32
             * @description How long the version has been at work, in seconds.
             * @example 312
             */
            duration_seconds?: number;
            /** @description What a processing task does, and by which operators. */
            template?: components["schemas"]["ProcessorTemplate"];
            /** @description The data that the version reads. */
            inputs?: components["schemas"]["ProcessorDataSource"][];
            /** @description Where a processing task works, and leaves its results. */
            work_path?: components["schemas"]["ProcessorWorkPath"];
            /**
             * Format: int32
             * @description Number of images before.
             * @example 18
             */
            origin_sample_count?: number;
            /**
             * Format: int32
             * @description Number of images that were added.
             * @example 18
             */
            add_sample_count?: number;
            /**
             * Format: int32
             * @description Number of images that were changed.
             * @example 18
             */
            modified_sample_count?: number;
            /**
             * Format: int32
             * @description Number of images that stayed as they were.
             * @example 18
             */
            unmodified_sample_count?: number;
            /**
             * Format: int32
             * @description Number of images that were left out.
             * @example 18
             */
            deleted_sample_count?: number;
        };
        /** @description One page of the versions of a processing task. */
        ProcessorTaskVersionList: {
            /** @description The versions on this page, at most `limit` of them. */
            versions: components["schemas"]["ProcessorTaskVersion"][];
            /**
             * Format: int32
             * @description Number of versions on all pages together.
             * @example 2
             */
            count: number;
        };
        /** @description What a version of a processing task has done with one sample. */
        ProcessorTaskVersionResult: {
            /**
             * @description ID of the sample, an MD5 of its path in OBS.
             * @example 0ac9aee517acbef965f547bb5a3268af
             */
            sample_id: string;
            /**
             * @description ID of the version.
             * @example 7PoIhUzSk92OglQrTxr
             */
            version_id?: string;
            /**
             * @description What became of a sample.
             *     - `-1`: Anything. No single sample has it
             *     - `0`: It stayed as it was
             *     - `1`: It was changed
             *     - `2`: It was left out
             *     - `3`: It was added
             */
            result_property?: components["schemas"]["ProcessorResultProperty"] | (number & {});
            /**
             * @description What was done, in words for people. The tables have objects in it, the example lists of texts, one a language.
             * @example [
             *       [
             *         "use AddNoise augmentation"
             *       ]
             *     ]
             */
            result_description?: string[][];
            /**
             * @description Path in OBS of the sample that it was made of.
             * @example s3://test-obs/classify/data/animals/8.jpg
             */
            origin_source?: string;
            /**
             * @description Path in OBS of what was made of it.
             * @example obs://test-obs/classify/output/7PoIhUzSk92OglQrTxr/Data/8.jpg
             */
            new_source?: string;
            /**
             * @description Where the file at `origin_source` is to be had: an address that anyone who has it can download the file from until it expires. Treat it like a password.
             * @example https://test-obs.obs.example.com:443/classify/data/animals/8.jpg
             */
            signed_origin_source?: string;
            /**
             * @description Where the file at `new_source` is to be had, likewise. Treat it like a password, too.
             * @example https://test-obs.obs.example.com:443/classify/output/7PoIhUzSk92OglQrTxr/Data/8.jpg
             */
            signed_new_source?: string;
        };
        /** @description One page of what a version of a processing task has done with samples. */
        ProcessorTaskVersionResultList: {
            /** @description What became of the samples on this page, at most `limit` of them. */
            results: components["schemas"]["ProcessorTaskVersionResult"][];
            /**
             * Format: int32
             * @description Number of results on all pages together.
             * @example 2
             */
            count: number;
            /**
             * @description Whether these are all results, as the vendors' words and example have it. The name says the opposite: go by `count`.
             * @example true
             */
            has_more?: boolean;
        };
        /** @description What a processing task does, and by which operators. */
        ProcessorTemplate: {
            /**
             * @description What a processing task does, as the ID of its template.
             *     - `sys_data_analyse`: Feature analysis: draws curves of what images are like, such as how bright or blurred
             *     - `sys_data_cleaning`: Cleaning: removes samples that do not belong to the others
             *     - `sys_data_augmentation`: Augmentation: makes more samples of those that there are
             *     - `sys_data_validation`: Validation: looks for samples that cannot be used, and mends what can be mended
             *     - `sys_data_selection`: Selection: keeps those samples that are worth it
             */
            id?: components["schemas"]["ProcessorTaskType"] | (string & {});
            /**
             * @description Name of the template, for people.
             * @example data validation
             */
            name?: string;
            /** @description The operators, with their parameters. */
            operator_params?: components["schemas"]["ProcessorOperator"][];
        };
        /** @description Where a processing task works, and leaves its results. */
        ProcessorWorkPath: {
            /**
             * @description Where results go to.
             *     - `OBS`: A directory in OBS
             *     - `DATASET`: A new version of a dataset
             */
            type?: components["schemas"]["ProcessorWorkPathType"] | (string & {});
            /**
             * @description Where results go to, by `type`: a path in OBS (`OBS`), or the ID of a dataset (`DATASET`).
             * @example PYc9H2HGv5BJNwBGXyK
             */
            path?: string;
            /**
             * @description Name of the dataset.
             * @example dataset-test
             */
            name?: string;
            /**
             * @description ID of the version of the dataset that the results are. Missing until they are there.
             * @example Osc8SZ7TZStiRV4vYkZ
             */
            version_id?: string;
            /**
             * @description Name of the version of the dataset that the results become, of letters, digits, `_` and `-`.
             * @example V0010
             */
            version_name?: string;
            /**
             * @description Directory in OBS that the files are written to.
             * @example /test-obs/classify/output/YHFWU18zXuNbqxtzegG/
             */
            output_path?: string;
        };
        /**
         * @description Where results go to.
         *     - `OBS`: A directory in OBS
         *     - `DATASET`: A new version of a dataset
         * @example DATASET
         * @enum {string}
         */
        ProcessorWorkPathType: "OBS" | "DATASET";
        /**
         * @description ID of the entity that the relationship of a triplet points to.
         * @example e2
         */
        RelationshipEnd: string;
        /** @description A label of relationships between two entities in a text (a triplet). It alone names the types of the entities. */
        RelationshipLabel: {
            /**
             * @description Name of the label.
             * @example eats
             */
            name: string;
            /**
             * @description The type of the label: relationships of triplets in texts.
             * @enum {number}
             */
            type: 102;
            /** @description Attributes that the service itself knows of a label of relationships in texts. */
            property?: components["schemas"]["RelationshipLabelProperty"];
            /** @description Further attributes of the label. A label for meals may have a time of the day. */
            attributes?: components["schemas"]["LabelAttributeInput"][];
        };
        /** @description Attributes that the service itself knows of a label of relationships in texts. */
        RelationshipLabelProperty: {
            /**
             * @description Color that the label is shown in, as `#` and six hexadecimal digits. Empty where nobody chose one.
             * @example #3399ff
             */
            "@modelarts:color"?: string;
            /**
             * @description Type of the entity that a relationship starts from. Labels for triplets have it.
             * @example animal
             */
            "@modelarts:from_type"?: string;
            /**
             * @description New name of the label. It makes sense where a label is updated, and takes no name that another label has.
             * @example Hares
             */
            "@modelarts:rename_to"?: string;
            /**
             * @description Key that chooses the label while one labels.
             * @example D
             */
            "@modelarts:shortcut"?: string;
            /**
             * @description Type of the entity that a relationship points to. Labels for triplets have it.
             * @example place
             */
            "@modelarts:to_type"?: string;
        };
        /**
         * @description ID of the entity that the relationship of a triplet starts from.
         * @example e1
         */
        RelationshipStart: string;
        /**
         * @description How far the labeling of the samples has come that are asked for: the values of `SampleState` that are to be sent. The `__WORKFORCE_` ones belong to team labeling.
         *     - `__ALL__`: Labeled
         *     - `__NONE__`: Not labeled
         *     - `__UNCHECK__`: Labeled, waits for acceptance
         *     - `__ACCEPTED__`: Accepted
         *     - `__REJECTED__`: Rejected
         *     - `__UNREVIEWED__`: Labeled, waits for review
         *     - `__REVIEWED__`: Reviewed, whatever the outcome
         *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
         *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
         *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
         *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
         *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
         *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
         * @example __NONE__
         * @enum {string}
         */
        RequestedSampleState: "__ALL__" | "__NONE__" | "__UNCHECK__" | "__ACCEPTED__" | "__REJECTED__" | "__UNREVIEWED__" | "__REVIEWED__" | "__WORKFORCE_SAMPLED__" | "__WORKFORCE_SAMPLED_UNCHECK__" | "__WORKFORCE_SAMPLED_CHECKED__" | "__WORKFORCE_SAMPLED_ACCEPTED__" | "__WORKFORCE_SAMPLED_REJECTED__" | "__AUTO_ANNOTATION__";
        /** @description Keeps a share of the images, without those that say least. */
        RrdOperator: {
            /**
             * @description ID of the operator. Examples have it for feature analysis only.
             * @example sys_data_analyse
             */
            id?: string;
            /**
             * @description Whether advanced parameters are set.
             * @example false
             */
            advanced_params_switch?: boolean;
            /**
             * @description Name of the operator.
             * @constant
             * @enum {string}
             */
            name: "RRD";
            /** @description Parameters of the operator. */
            params?: {
                /**
                 * @description How the images that an operator works on are labeled.
                 *     - `image_classification`: Each image as a whole
                 *     - `object_detection`: Objects in the images
                 */
                task_type?: components["schemas"]["OperatorTaskType"];
                /**
                 * @description In which form the operator gets the samples. No page explains it; all examples have `manifest`.
                 * @example manifest
                 */
                dataset_type?: string;
                /**
                 * @description No page explains it. Examples have `select`, but for augmentation, where they leave it out.
                 * @example select
                 */
                source_service?: string;
                /**
                 * @description No page explains it. Examples have `data_validation_select`, `data_cleaning_select`, `data_deduplication_select` and `data_augmentation`, each with the template that it is about.
                 * @example data_validation_select
                 */
                filter_func?: string;
                /**
                 * @description Which outcomes samples can have, as a list in a text. No page explains it; in all examples these are the numbers that `result_property` of a result has for what the operator does.
                 * @example [0,1,2]
                 */
                total_status?: string;
                /**
                 * @description Share of the samples that is kept, from 0 to 1. Left out, it is `0.9`.
                 * @example 0.9
                 */
                sample_ratio?: string;
                /**
                 * @description Number of kinds of samples: a number below that of samples, or `auto`. Left out, it is `auto`.
                 * @example auto
                 */
                n_clusters?: string;
                /**
                 * @description Whether images are validated before. Left out, it is `True`.
                 * @example True
                 * @enum {string}
                 */
                do_validation?: "True" | "False";
            };
        };
        /**
         * Format: int32
         * @description A kind of task that can be running on a dataset.
         *     - `0`: Auto labeling
         *     - `1`: Pre-labeling
         *     - `2`: Export
         *     - `3`: Change to another version
         *     - `4`: Export of a manifest file
         *     - `5`: Import of a manifest file
         *     - `6`: Publishing of a version
         *     - `7`: Auto grouping
         *     - `10`: One-click deployment; only Huawei Cloud lists it
         * @example 0
         * @enum {integer}
         */
        RunningTaskType: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 10;
        /** @description A sample with its labels, as people, team labeling and auto labeling have left it. */
        Sample: {
            /**
             * @description ID of the sample.
             * @example 10de574cbf0f09d4798b87ba0eb34e37
             */
            sample_id: string;
            /**
             * @description Name of the sample.
             * @example 8_1597649054631.jpeg
             */
            sample_name?: string;
            /**
             * @description What kind of file the sample is.
             *     - `0`: An image
             *     - `1`: A text
             *     - `2`: A recording of speech
             *     - `4`: A table
             *     - `6`: A video
             *     - `9`: A file of any other format
             */
            sample_type?: components["schemas"]["SampleType"] | (number & {});
            /**
             * @description How far the labeling of a sample has come. The tables list the values with underscores around them, of which the `__WORKFORCE_` ones belong to team labeling. Servers answer with the others: `UN_ANNOTATION` and `MANUAL_ANNOTATION` are in examples and in a recorded answer, and statistics count samples by the rest. Expect both.
             *     - `__ALL__`: Labeled
             *     - `__NONE__`: Not labeled
             *     - `__UNCHECK__`: Labeled, waits for acceptance
             *     - `__ACCEPTED__`: Accepted
             *     - `__REJECTED__`: Rejected
             *     - `__UNREVIEWED__`: Labeled, waits for review
             *     - `__REVIEWED__`: Reviewed, whatever the outcome
             *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
             *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
             *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
             *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
             *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
             *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
             *     - `UN_ANNOTATION`: Not labeled by people
             *     - `MANUAL_ANNOTATION`: Labeled by people
             *     - `AUTO_ANNOTATION`: Labeled automatically, waits for a person to confirm it
             *     - `UNREVIEWED`: Labeled, waits for review
             *     - `ACCEPTED`: Accepted
             *     - `REJECTED`: Rejected
             *     - `UNCHECK`: Labeled, waits for acceptance
             */
            sample_status?: components["schemas"]["SampleStatus"] | (string & {});
            /**
             * Format: int64
             * @description Size of the sample's file, or length of its text, in bytes.
             * @example 51734
             */
            sample_size?: number;
            /**
             * Format: int64
             * @description When the sample's file in OBS last changed, in milliseconds of Unix time.
             * @example 1601432758000
             */
            sample_time?: number;
            /**
             * @description Directory of the sample.
             * @example /animals/
             */
            sample_dir?: string;
            /**
             * @description Data of the sample.
             * @example [
             *       "Good morning"
             *     ]
             */
            sample_data?: string[];
            /**
             * @description Where the file of the sample is: an address that anyone who has it can download the file from until it expires. Treat it like a password.
             * @example https://test-obs.obs.example.com:443/animals/8_1597649054631.jpeg
             */
            source?: string;
            /**
             * @description Address of a part of the sample. Medical datasets have it.
             * @example https://test-obs.obs.example.com:443/scans/slice-1.dcm
             */
            sub_sample_url?: string;
            /**
             * @description Not documented. A recorded answer has it: an address, as `source` is. Treat it like a password, too.
             * @example https://test-obs.obs.example.com:443/animals/8_1597649054631.jpeg
             */
            preview?: string;
            /** @description The labels of the sample. */
            labels?: components["schemas"]["SampleLabel"][];
            /**
             * @description Not documented. A recorded answer has it: who labeled the sample, as `human`, the account and the user with slashes between them.
             * @example human/example-domain/example-user
             */
            annotated_by?: string;
            /** @description Attributes of a sample. All names begin with `@modelarts:`. */
            metadata?: components["schemas"]["SampleMetadata"];
            /** @description Why the sample is a hard example and what to do about it, by the ID of the reason. */
            hard_details?: {
                [key: string]: components["schemas"]["HardDetail"];
            };
            /** @description The team members that the sample was given to (team labeling). */
            labelers?: components["schemas"]["AssignedWorker"][];
            /**
             * @description ID of the member of the labeling team.
             * @example 8c15ad080d3eabad14037b4eb00d6a6f
             */
            worker_id?: string;
            /**
             * @description Overall score of the labels (team labeling).
             * @example 95
             */
            score?: string;
            /**
             * @description Whether the labels passed acceptance (team labeling). `true`: Passed; `false`: Did not pass.
             * @example true
             */
            check_accept?: boolean;
            /**
             * @description Comment of the acceptance (team labeling).
             * @example All petals are marked
             */
            check_comment?: string;
            /**
             * @description Score of the acceptance (team labeling).
             * @example 90
             */
            check_score?: string;
            /**
             * @description Whether the labels passed review (team labeling). `true`: Accepted; `false`: Rejected.
             * @example true
             */
            review_accept?: boolean;
            /**
             * @description Comment of the review (team labeling).
             * @example The box cuts a leaf
             */
            review_comment?: string;
            /**
             * @description Score of the review (team labeling).
             * @example 85
             */
            review_score?: string;
            /**
             * @description Why the sample was deleted. Medical datasets have it.
             * @example [
             *       "Taken twice"
             *     ]
             */
            deletion_reasons?: string[];
        };
        /** @description What is said of the labels of one sample. */
        SampleComment: {
            /**
             * @description Whether the labels are right. `true`: They pass; `false`: They do not pass.
             * @example true
             */
            accept: boolean;
            /**
             * @description What is to be said about them, without `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example The box cuts a leaf
             */
            comment?: string;
            /**
             * @description ID of the sample.
             * @example 09ac49d5b06385849c8769fdcf0f6d60
             */
            sample_id: string;
            /**
             * @description How good they are.
             * @example A
             * @enum {string}
             */
            score?: "A" | "B" | "C" | "D";
            /**
             * @description ID of the member whose labels are meant. Left out, they are those of all who label the sample.
             * @example 8c15ad080d3eabad14037b4eb00d6a6f
             */
            worker_id?: string;
        };
        /** @description What is said of samples. */
        SampleComments: {
            /** @description The comments, each on one sample. */
            comments: components["schemas"]["SampleComment"][];
        };
        /** @description Number of samples by state. The states are not documented; those that examples have are listed. */
        SampleCounts: {
            /**
             * Format: int32
             * @description Number of samples that are there.
             * @example 317
             */
            total?: number;
            /**
             * Format: int32
             * @description Number of samples. Examples have as many as `total`.
             * @example 317
             */
            all?: number;
            /**
             * Format: int32
             * @description Number of samples that nobody has labeled.
             * @example 309
             */
            un_annotation?: number;
            /**
             * Format: int32
             * @description Number of samples that people have labeled.
             * @example 8
             */
            manual_annotation?: number;
            /**
             * Format: int32
             * @description Number of samples whose labels wait for a person to confirm them.
             * @example 0
             */
            auto_annotation?: number;
            /**
             * Format: int32
             * @description Number of samples that were deleted.
             * @example 0
             */
            deleted?: number;
            /**
             * Format: int32
             * @description Number of samples that are left. Examples have as many as `total`.
             * @example 317
             */
            lefted?: number;
            /**
             * Format: int32
             * @description Number of samples that are labeled and wait for review (team labeling).
             * @example 1
             */
            unreviewed?: number;
            /**
             * Format: int32
             * @description Number of samples that passed review and wait for acceptance (team labeling).
             * @example 0
             */
            uncheck?: number;
            /**
             * Format: int32
             * @description Number of samples that were accepted (team labeling).
             * @example 0
             */
            accepted?: number;
            /**
             * Format: int32
             * @description Number of samples that were sent back (team labeling).
             * @example 0
             */
            rejected?: number;
        } & {
            [key: string]: unknown;
        };
        /**
         * @description The first and the last day as `yyyyMMdd-yyyyMMdd`, at most 30 days. The vendor's page shows `20190901-2019091501` for September 1 to 15, 2019; the last two digits are taken as a slip.
         * @example 20190901-20190915
         */
        SampleDays: string;
        /**
         * @description The first and the last day as `yyyyMMdd-yyyyMMdd`, at most 30 days. The vendor's page shows `20190901-2019091501` for September 1 to 15, 2019; the last two digits are taken as a slip.
         * @example 20190901-20190915
         */
        SampleDaysInput: string;
        /** @description One label of a sample. */
        SampleLabel: {
            /**
             * @description ID of the label.
             * @example 1
             */
            id?: string;
            /**
             * @description Name of the label.
             * @example sunflowers
             */
            name?: string;
            /**
             * @description What a label says about a sample.
             *     - `0`: Class of an image
             *     - `1`: Object in an image
             *     - `3`: Area of an image
             *     - `100`: Class of a text
             *     - `101`: Named entity in a text
             *     - `102`: Relationship of a triplet in a text
             *     - `103`: Entity of a triplet in a text
             *     - `200`: Class of a recording of speech
             *     - `201`: Content of a recording of speech
             *     - `202`: Paragraph of a recording of speech
             *     - `600`: Class of a video
             */
            type?: components["schemas"]["LabelType"] | (number & {});
            /**
             * Format: float
             * @description How sure the model is of the label, from 0 to 1.
             * @example 0.66
             */
            score?: number;
            /**
             * @description Who labeled a video.
             *     - `human`: A person
             *     - `auto`: A model
             */
            annotated_by?: components["schemas"]["AnnotationMethod"] | (string & {});
            /** @description Attributes of a label. Which ones are set depends on the type of the label. All names begin with `@modelarts:`. */
            property?: components["schemas"]["SampleLabelProperty"];
        };
        /** @description One label of a sample. */
        SampleLabelInput: {
            /**
             * @description ID of the label.
             * @example 1
             */
            id?: string;
            /**
             * @description Name of the label.
             * @example sunflowers
             */
            name?: string;
            /**
             * @description What a label says about a sample.
             *     - `0`: Class of an image
             *     - `1`: Object in an image
             *     - `3`: Area of an image
             *     - `100`: Class of a text
             *     - `101`: Named entity in a text
             *     - `102`: Relationship of a triplet in a text
             *     - `103`: Entity of a triplet in a text
             *     - `200`: Class of a recording of speech
             *     - `201`: Content of a recording of speech
             *     - `202`: Paragraph of a recording of speech
             *     - `600`: Class of a video
             */
            type?: components["schemas"]["LabelType"];
            /**
             * Format: float
             * @description How sure the model is of the label, from 0 to 1.
             * @example 0.66
             */
            score?: number;
            /**
             * @description Who labeled a video.
             *     - `human`: A person
             *     - `auto`: A model
             */
            annotated_by?: components["schemas"]["AnnotationMethod"];
            /** @description Attributes of a label. Which ones are set depends on the type of the label. All names begin with `@modelarts:`. */
            property?: components["schemas"]["SampleLabelPropertyInput"];
        };
        /** @description Attributes of a label. Which ones are set depends on the type of the label. All names begin with `@modelarts:`. */
        SampleLabelProperty: {
            /** @description What is said. Labels of speech content and of speech paragraphs have it. */
            "@modelarts:content"?: components["schemas"]["SpokenText"];
            /** @description Position in the text where a named entity begins, counted from 0. */
            "@modelarts:start_index"?: components["schemas"]["EntityStart"];
            /** @description Position in the text behind the last character of a named entity. In `By the end of 2018, the company has more than 100 employees.` the entity `By the end of 2018` is from 0 to 18. */
            "@modelarts:end_index"?: components["schemas"]["EntityEnd"];
            /** @description When a paragraph of speech begins, as `hh:mm:ss.SSS`. */
            "@modelarts:start_time"?: components["schemas"]["ParagraphStart"];
            /** @description When a paragraph of speech ends, as `hh:mm:ss.SSS`. */
            "@modelarts:end_time"?: components["schemas"]["ParagraphEnd"];
            /** @description Who speaks in a paragraph of speech, a speaker or the narrator. */
            "@modelarts:source"?: components["schemas"]["Speaker"];
            /** @description ID of the entity that the relationship of a triplet starts from. */
            "@modelarts:from"?: components["schemas"]["RelationshipStart"];
            /** @description ID of the entity that the relationship of a triplet points to. */
            "@modelarts:to"?: components["schemas"]["RelationshipEnd"];
            /**
             * @description Shape of the object that is marked in an image.
             *     - `bndbox`: A rectangle, two points (top left, bottom right)
             *     - `polygon`: A polygon, several points joined in this order to a closed line
             *     - `circle`: A circle, its center and its radius
             *     - `line`: A straight line, two points (start, end)
             *     - `dashed`: A dashed line, two points (start, end)
             *     - `point`: A point
             *     - `polyline`: A line with bends, several points joined in this order
             *     - ``: No shape was set
             */
            "@modelarts:shape"?: components["schemas"]["Shape"] | (string & {});
            /**
             * @description Where an object lies in an image: a list of points `[x, y]`, in pixels from the top left corner; for a circle its center and its radius. How many points there are depends on `@modelarts:shape`.
             *
             *     For a rectangle the first point is the top left and the second the bottom right corner, so both coordinates of the second are the larger ones.
             */
            "@modelarts:feature"?: components["schemas"]["ShapeFeature"];
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            "@modelarts:hard"?: components["schemas"]["HardFlag"];
            /** @description How hard the label is to tell, from 0 to 1. A label has it as a string, the metadata of a sample as a number. */
            "@modelarts:hard_coefficient"?: components["schemas"]["LabelHardCoefficient"];
            /** @description Why the sample is a hard example: the IDs of the reasons with a hyphen between them, such as `3-20-21-19`. A label has them as a string, the metadata of a sample as a list of numbers. */
            "@modelarts:hard_reasons"?: components["schemas"]["LabelHardReasons"];
        };
        /** @description Attributes of a label. Which ones are set depends on the type of the label. All names begin with `@modelarts:`. */
        SampleLabelPropertyInput: {
            /** @description What is said. Labels of speech content and of speech paragraphs have it. */
            "@modelarts:content"?: components["schemas"]["SpokenText"];
            /** @description Position in the text where a named entity begins, counted from 0. */
            "@modelarts:start_index"?: components["schemas"]["EntityStartInput"];
            /** @description Position in the text behind the last character of a named entity. In `By the end of 2018, the company has more than 100 employees.` the entity `By the end of 2018` is from 0 to 18. */
            "@modelarts:end_index"?: components["schemas"]["EntityEndInput"];
            /** @description When a paragraph of speech begins, as `hh:mm:ss.SSS`. */
            "@modelarts:start_time"?: components["schemas"]["ParagraphStartInput"];
            /** @description When a paragraph of speech ends, as `hh:mm:ss.SSS`. */
            "@modelarts:end_time"?: components["schemas"]["ParagraphEndInput"];
            /** @description Who speaks in a paragraph of speech, a speaker or the narrator. */
            "@modelarts:source"?: components["schemas"]["Speaker"];
            /** @description ID of the entity that the relationship of a triplet starts from. */
            "@modelarts:from"?: components["schemas"]["RelationshipStart"];
            /** @description ID of the entity that the relationship of a triplet points to. */
            "@modelarts:to"?: components["schemas"]["RelationshipEnd"];
            /**
             * @description Shape of the object that is marked in an image.
             *     - `bndbox`: A rectangle, two points (top left, bottom right)
             *     - `polygon`: A polygon, several points joined in this order to a closed line
             *     - `circle`: A circle, its center and its radius
             *     - `line`: A straight line, two points (start, end)
             *     - `dashed`: A dashed line, two points (start, end)
             *     - `point`: A point
             *     - `polyline`: A line with bends, several points joined in this order
             *     - ``: No shape was set
             */
            "@modelarts:shape"?: components["schemas"]["Shape"];
            /**
             * @description Where an object lies in an image: a list of points `[x, y]`, in pixels from the top left corner; for a circle its center and its radius. How many points there are depends on `@modelarts:shape`.
             *
             *     For a rectangle the first point is the top left and the second the bottom right corner, so both coordinates of the second are the larger ones.
             */
            "@modelarts:feature"?: components["schemas"]["ShapeFeatureInput"];
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            "@modelarts:hard"?: components["schemas"]["HardFlagInput"];
            /** @description How hard the label is to tell, from 0 to 1. A label has it as a string, the metadata of a sample as a number. */
            "@modelarts:hard_coefficient"?: components["schemas"]["LabelHardCoefficientInput"];
            /** @description Why the sample is a hard example: the IDs of the reasons with a hyphen between them, such as `3-20-21-19`. A label has them as a string, the metadata of a sample as a list of numbers. */
            "@modelarts:hard_reasons"?: components["schemas"]["LabelHardReasonsInput"];
        };
        /** @description A sample of the dataset together with its labels. */
        SampleLabels: {
            /**
             * @description ID of the sample.
             * @example 10de574cbf0f09d4798b87ba0eb34e37
             */
            sample_id?: string;
            /**
             * @description What kind of file the sample is.
             *     - `0`: An image
             *     - `1`: A text
             *     - `2`: A recording of speech
             *     - `4`: A table
             *     - `6`: A video
             *     - `9`: A file of any other format
             */
            sample_type?: components["schemas"]["SampleType"] | (number & {});
            /**
             * @description What the sample is used for.
             *     - `TRAIN`: To train a model
             *     - `EVAL`: To evaluate a model
             *     - `TEST`: To test a model
             *     - `INFERENCE`: To run a model on it
             */
            sample_usage?: components["schemas"]["SampleUsage"] | (string & {});
            /**
             * @description Where the file of the sample is, as lists of samples say it.
             * @example https://test-obs.obs.example.com:443/animals/8_1597649054631.jpeg
             */
            source?: string;
            /**
             * @description ID of the member of the labeling team.
             * @example 8c15ad080d3eabad14037b4eb00d6a6f
             */
            worker_id?: string;
            /** @description The labels of the sample. An empty list means that it has none: sent in a request, it deletes all labels that the sample has. */
            labels?: components["schemas"]["SampleLabel"][];
            /** @description Attributes of a sample. All names begin with `@modelarts:`. */
            metadata?: components["schemas"]["SampleMetadata"];
        };
        /** @description A sample of the dataset together with its labels. */
        SampleLabelsInput: {
            /**
             * @description ID of the sample.
             * @example 10de574cbf0f09d4798b87ba0eb34e37
             */
            sample_id?: string;
            /**
             * @description What kind of file the sample is.
             *     - `0`: An image
             *     - `1`: A text
             *     - `2`: A recording of speech
             *     - `4`: A table
             *     - `6`: A video
             *     - `9`: A file of any other format
             */
            sample_type?: components["schemas"]["SampleType"];
            /**
             * @description What the sample is used for.
             *     - `TRAIN`: To train a model
             *     - `EVAL`: To evaluate a model
             *     - `TEST`: To test a model
             *     - `INFERENCE`: To run a model on it
             */
            sample_usage?: components["schemas"]["SampleUsage"];
            /**
             * @description Where the file of the sample is, as lists of samples say it.
             * @example https://test-obs.obs.example.com:443/animals/8_1597649054631.jpeg
             */
            source?: string;
            /**
             * @description ID of the member of the labeling team.
             * @example 8c15ad080d3eabad14037b4eb00d6a6f
             */
            worker_id?: string;
            /** @description The labels of the sample. An empty list means that it has none: sent in a request, it deletes all labels that the sample has. */
            labels?: components["schemas"]["SampleLabelInput"][];
            /** @description Attributes of a sample. All names begin with `@modelarts:`. */
            metadata?: components["schemas"]["SampleMetadataInput"];
        };
        /** @description One page of samples. */
        SampleList: {
            /**
             * Format: int32
             * @description Number of samples on all pages together.
             * @example 1
             */
            sample_count: number;
            /** @description The samples on this page, at most `limit` of them. */
            samples: components["schemas"]["Sample"][];
        };
        /** @description Attributes of a sample. All names begin with `@modelarts:`. */
        SampleMetadata: {
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            "@modelarts:hard"?: components["schemas"]["HardFlag"];
            /**
             * Format: double
             * @description How hard the sample is to tell, from 0 to 1. The metadata of a sample has it as a number, a label as a string.
             * @example 0
             */
            "@modelarts:hard_coefficient"?: number;
            /**
             * @description Why the sample is a hard example. The metadata of a sample has the reasons as a list of numbers, a label as a string.
             * @example [
             *       8,
             *       6,
             *       5,
             *       3
             *     ]
             */
            "@modelarts:hard_reasons"?: (components["schemas"]["HardReason"] | (number & {}))[];
            /** @description Size of an image, `[width, height, depth]`. The depth can be left out. A sample with object detection labels always has a size. */
            "@modelarts:size"?: components["schemas"]["ImageSize"];
            /**
             * Format: int32
             * @description Where the sample was imported from, as a number. Described for Open Telekom Cloud only; the numbers are not documented.
             * @example 0
             */
            "@modelarts:import_origin"?: number;
            /**
             * @description Not documented. A recorded answer has it, with an address.
             * @example https://test-obs.obs.example.com:443/animals/8_1597649054631.json
             */
            "@modelarts:source_image_info"?: string;
        };
        /** @description Attributes of a sample. All names begin with `@modelarts:`. */
        SampleMetadataInput: {
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            "@modelarts:hard"?: components["schemas"]["HardFlagInput"];
            /**
             * Format: double
             * @description How hard the sample is to tell, from 0 to 1. The metadata of a sample has it as a number, a label as a string.
             * @example 0
             */
            "@modelarts:hard_coefficient"?: number;
            /**
             * @description Why the sample is a hard example. The metadata of a sample has the reasons as a list of numbers, a label as a string.
             * @example [
             *       8,
             *       6,
             *       5,
             *       3
             *     ]
             */
            "@modelarts:hard_reasons"?: components["schemas"]["HardReason"][];
            /** @description Size of an image, `[width, height, depth]`. The depth can be left out. A sample with object detection labels always has a size. */
            "@modelarts:size"?: components["schemas"]["ImageSizeInput"];
            /**
             * Format: int32
             * @description Where the sample was imported from, as a number. Described for Open Telekom Cloud only; the numbers are not documented.
             * @example 0
             */
            "@modelarts:import_origin"?: number;
            /**
             * @description Not documented. A recorded answer has it, with an address.
             * @example https://test-obs.obs.example.com:443/animals/8_1597649054631.json
             */
            "@modelarts:source_image_info"?: string;
        };
        /** @description A sample to look at in a list of datasets. */
        SamplePreview: {
            /**
             * Format: int64
             * @description When the sample came in, in milliseconds of Unix time.
             * @example 1605690596035
             */
            create_time?: number;
            /**
             * @description ID of the dataset.
             * @example gfghHSokody6AJigS5A
             */
            dataset_id?: string;
            /**
             * Format: int32
             * @description Number of channels of the image.
             * @example 3
             */
            depth?: number;
            /**
             * @description Name of the file. The capital letter is the API's.
             * @example 15.jpg
             */
            file_Name?: string;
            /**
             * @description ID of the sample.
             * @example 012f99f3cf405860130b6ed2350c2228
             */
            file_id?: string;
            /**
             * @description Type of the file. Which there are is not documented.
             * @example jpg
             */
            file_type?: string;
            /**
             * Format: int32
             * @description Height of the image, in pixels.
             * @example 256
             */
            height?: number;
            /**
             * Format: int64
             * @description Size of the file, in bytes.
             * @example 48213
             */
            size?: number;
            /**
             * @description What the sample is labeled with.
             * @example {
             *       "label": "Rabbits"
             *     }
             */
            tags?: {
                [key: string]: string;
            };
            /**
             * @description Address that the file can be loaded from for a while. Whoever has it can load the file.
             * @example https://test-obs.obs.example.com:443/classify/input/animals/15.jpg?AccessKeyId=EXAMPLE&Expires=1606100112&Signature=EXAMPLE
             */
            url?: string;
            /**
             * Format: int32
             * @description Width of the image, in pixels.
             * @example 256
             */
            width?: number;
        };
        /** @description What samples of a dataset can be searched by. A search itself is a `SearchCondition`. */
        SampleSearchConditions: {
            /** @description The labels of the dataset. */
            labels?: components["schemas"]["Label"][];
            /**
             * @description Who has labeled samples of the dataset: `human`, and the account and the user, or an email address, with slashes between them.
             * @example [
             *       "human/test_123/test_123"
             *     ]
             */
            labelers?: string[];
            /**
             * @description The attributes of the samples by name, each with the values that occur.
             * @example {
             *       "color": [
             *         "red",
             *         "blue"
             *       ]
             *     }
             */
            metadata?: {
                [key: string]: string[];
            };
        };
        /**
         * @description How far the labeling of a sample has come. The `WORKFORCE_` values belong to team labeling. Send the values with underscores around them, as both vendors' pages write them; an earlier page of a single task had them without.
         *     - `__ALL__`: Labeled
         *     - `__NONE__`: Not labeled
         *     - `__UNCHECK__`: Labeled, waits for acceptance
         *     - `__ACCEPTED__`: Accepted
         *     - `__REJECTED__`: Rejected
         *     - `__UNREVIEWED__`: Labeled, waits for review
         *     - `__REVIEWED__`: Reviewed, whatever the outcome
         *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
         *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
         *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
         *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
         *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
         *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
         *     - `ALL`: Labeled
         *     - `NONE`: Not labeled
         *     - `UNCHECK`: Labeled, waits for acceptance
         *     - `ACCEPTED`: Accepted
         *     - `REJECTED`: Rejected
         *     - `UNREVIEWED`: Labeled, waits for review
         *     - `REVIEWED`: Reviewed, whatever the outcome
         *     - `WORKFORCE_SAMPLED`: Drawn as a spot check
         *     - `WORKFORCE_SAMPLED_UNCHECK`: Drawn as a spot check, not checked yet
         *     - `WORKFORCE_SAMPLED_CHECKED`: Drawn as a spot check and checked
         *     - `WORKFORCE_SAMPLED_ACCEPTED`: Drawn as a spot check and accepted
         *     - `WORKFORCE_SAMPLED_REJECTED`: Drawn as a spot check and rejected
         *     - `AUTO_ANNOTATION`: Labeled automatically, waits for a person to confirm it
         *     - ``: No state was given. Examples of both requests and answers have it
         * @example __AUTO_ANNOTATION__
         * @enum {string}
         */
        SampleState: "__ALL__" | "__NONE__" | "__UNCHECK__" | "__ACCEPTED__" | "__REJECTED__" | "__UNREVIEWED__" | "__REVIEWED__" | "__WORKFORCE_SAMPLED__" | "__WORKFORCE_SAMPLED_UNCHECK__" | "__WORKFORCE_SAMPLED_CHECKED__" | "__WORKFORCE_SAMPLED_ACCEPTED__" | "__WORKFORCE_SAMPLED_REJECTED__" | "__AUTO_ANNOTATION__" | "ALL" | "NONE" | "UNCHECK" | "ACCEPTED" | "REJECTED" | "UNREVIEWED" | "REVIEWED" | "WORKFORCE_SAMPLED" | "WORKFORCE_SAMPLED_UNCHECK" | "WORKFORCE_SAMPLED_CHECKED" | "WORKFORCE_SAMPLED_ACCEPTED" | "WORKFORCE_SAMPLED_REJECTED" | "AUTO_ANNOTATION" | "";
        /** @description How many samples of a dataset are in which state, and how often each label occurs. */
        SampleStats: {
            /** @description How often each label occurs. */
            label_stats?: components["schemas"]["LabelStats"][];
            /** @description How often each label occurs, by the type of labeling. */
            grouped_label_stats?: {
                [key: string]: components["schemas"]["LabelStats"][];
            };
            /** @description Number of samples by state. The states are not documented; those that examples have are listed. */
            sample_stats?: components["schemas"]["SampleCounts"];
            /** @description Number of samples by whether they are hard examples. The names are not documented; those that examples have are listed. */
            key_sample_stats?: components["schemas"]["KeySampleCounts"];
            /** @description How often each reason makes samples hard examples, by the ID of the reason. */
            hard_detail_stats?: {
                [key: string]: components["schemas"]["HardDetailCount"];
            };
            /** @description Statistics of the attributes of samples. Their form is not documented. */
            metadata_stats?: {
                [key: string]: unknown;
            };
            /** @description Not documented. A recorded answer has it, empty; a version has such a field for the number of deleted samples by the reason of the deletion. */
            deletion_stats?: {
                [key: string]: number;
            };
            /**
             * @description Directory in OBS of the data of the dataset.
             * @example /test-obs/classify/input/animals/
             */
            data_path?: string;
            /**
             * @description Whether the labeled samples can be split into a training set and a validation set. `true`: They can be split; `false`: They cannot be split.
             * @example false
             */
            data_spliting_enable?: boolean;
        };
        /**
         * @description How far the labeling of a sample has come. The tables list the values with underscores around them, of which the `__WORKFORCE_` ones belong to team labeling. Servers answer with the others: `UN_ANNOTATION` and `MANUAL_ANNOTATION` are in examples and in a recorded answer, and statistics count samples by the rest. Expect both.
         *     - `__ALL__`: Labeled
         *     - `__NONE__`: Not labeled
         *     - `__UNCHECK__`: Labeled, waits for acceptance
         *     - `__ACCEPTED__`: Accepted
         *     - `__REJECTED__`: Rejected
         *     - `__UNREVIEWED__`: Labeled, waits for review
         *     - `__REVIEWED__`: Reviewed, whatever the outcome
         *     - `__WORKFORCE_SAMPLED__`: Drawn as a spot check
         *     - `__WORKFORCE_SAMPLED_UNCHECK__`: Drawn as a spot check, not checked yet
         *     - `__WORKFORCE_SAMPLED_CHECKED__`: Drawn as a spot check and checked
         *     - `__WORKFORCE_SAMPLED_ACCEPTED__`: Drawn as a spot check and accepted
         *     - `__WORKFORCE_SAMPLED_REJECTED__`: Drawn as a spot check and rejected
         *     - `__AUTO_ANNOTATION__`: Labeled automatically, waits for a person to confirm it
         *     - `UN_ANNOTATION`: Not labeled by people
         *     - `MANUAL_ANNOTATION`: Labeled by people
         *     - `AUTO_ANNOTATION`: Labeled automatically, waits for a person to confirm it
         *     - `UNREVIEWED`: Labeled, waits for review
         *     - `ACCEPTED`: Accepted
         *     - `REJECTED`: Rejected
         *     - `UNCHECK`: Labeled, waits for acceptance
         * @example UN_ANNOTATION
         * @enum {string}
         */
        SampleStatus: "__ALL__" | "__NONE__" | "__UNCHECK__" | "__ACCEPTED__" | "__REJECTED__" | "__UNREVIEWED__" | "__REVIEWED__" | "__WORKFORCE_SAMPLED__" | "__WORKFORCE_SAMPLED_UNCHECK__" | "__WORKFORCE_SAMPLED_CHECKED__" | "__WORKFORCE_SAMPLED_ACCEPTED__" | "__WORKFORCE_SAMPLED_REJECTED__" | "__AUTO_ANNOTATION__" | "UN_ANNOTATION" | "MANUAL_ANNOTATION" | "AUTO_ANNOTATION" | "UNREVIEWED" | "ACCEPTED" | "REJECTED" | "UNCHECK";
        /**
         * @description A span of days that ends today.
         *     - `month`: From 30 days ago until today
         *     - `day`: From yesterday until today
         * @example month
         * @enum {string}
         */
        SampleTimeSpan: "month" | "day";
        /**
         * Format: int32
         * @description What kind of file the sample is.
         *     - `0`: An image
         *     - `1`: A text
         *     - `2`: A recording of speech
         *     - `4`: A table
         *     - `6`: A video
         *     - `9`: A file of any other format
         * @example 0
         * @enum {integer}
         */
        SampleType: 0 | 1 | 2 | 4 | 6 | 9;
        /**
         * @description What the sample is used for.
         *     - `TRAIN`: To train a model
         *     - `EVAL`: To evaluate a model
         *     - `TEST`: To test a model
         *     - `INFERENCE`: To run a model on it
         * @example TRAIN
         * @enum {string}
         */
        SampleUsage: "TRAIN" | "EVAL" | "TEST" | "INFERENCE";
        /** @description Which column of the source becomes which column of the dataset. */
        SchemaMap: {
            /**
             * @description Name of the column in the dataset.
             * @example petal_length
             */
            dest_name?: string;
            /**
             * @description Name of the column in the source.
             * @example pl
             */
            src_name?: string;
        };
        /** @description Which column of the source becomes which column of the dataset. */
        SchemaMapInput: {
            /**
             * @description Name of the column in the dataset.
             * @example petal_length
             */
            dest_name?: string;
            /**
             * @description Name of the column in the source.
             * @example pl
             */
            src_name?: string;
        };
        /** @description A condition on samples, made of the fields that are set. A sample meets it by all of them. */
        SearchCondition: {
            /**
             * @description Name of the sample's file, with its ending.
             * @example 8_1597649054631.jpeg
             */
            sample_name?: string;
            /**
             * @description Directory of the samples, with a slash at the end. Directories below it are not searched.
             * @example /animals/
             */
            sample_dir?: string;
            /**
             * @description A span of days that ends today.
             *     - `month`: From 30 days ago until today
             *     - `day`: From yesterday until today
             * @example month
             * @example 20190901-20190915
             */
            sample_time?: components["schemas"]["SampleTimeSpan"] | (string & {}) | components["schemas"]["SampleDays"];
            /**
             * @description ID of the sample that the sample is part of.
             * @example 0059c1b9458a2da9443af684b5099b4e
             */
            parent_sample_id?: string;
            /**
             * @description Where the sample was imported from.
             * @example 0
             */
            import_origin?: string;
            /**
             * @description Who labeled the sample. How that is written is not documented; an example that lists who labeled the samples of a dataset has `human`, the account and the user with slashes between them, or an email address in their place.
             * @example human/test_123/test_123
             */
            labeler?: string;
            /** @description A condition on the labels of a sample. */
            label_list?: components["schemas"]["SearchLabels"];
            /** @description A condition on the attributes of a sample. */
            metadata?: components["schemas"]["SearchProp"];
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            hard?: components["schemas"]["HardFlag"];
            /**
             * @description How hard the sample is to tell.
             * @example 0.5-1
             */
            coefficient?: string;
            /**
             * @description How sure the model is of the labels.
             * @example 0.10-0.90
             */
            score?: string;
            /**
             * Format: int32
             * @description Number of a frame in the video.
             * @example 25
             */
            frame_in_video?: number;
            /**
             * @description A moment in the video.
             * @example 00:00:01.500
             */
            time_in_video?: string;
            /**
             * @description Dose of a CT image (DICOM).
             * @example 120
             */
            kvp?: string;
            /**
             * @description Thickness of a slice (DICOM).
             * @example 1.25
             */
            slice_thickness?: string;
            /**
             * @description When the scan was made (DICOM).
             * @example 20190901
             */
            study_date?: string;
        };
        /** @description A condition on samples, made of the fields that are set. A sample meets it by all of them. */
        SearchConditionInput: {
            /**
             * @description Name of the sample's file, with its ending.
             * @example 8_1597649054631.jpeg
             */
            sample_name?: string;
            /**
             * @description Directory of the samples, with a slash at the end. Directories below it are not searched.
             * @example /animals/
             */
            sample_dir?: string;
            /**
             * @description A span of days that ends today.
             *     - `month`: From 30 days ago until today
             *     - `day`: From yesterday until today
             * @example month
             * @example 20190901-20190915
             */
            sample_time?: components["schemas"]["SampleTimeSpan"] | components["schemas"]["SampleDaysInput"];
            /**
             * @description ID of the sample that the sample is part of.
             * @example 0059c1b9458a2da9443af684b5099b4e
             */
            parent_sample_id?: string;
            /**
             * @description Where the sample was imported from.
             * @example 0
             */
            import_origin?: string;
            /**
             * @description Who labeled the sample. How that is written is not documented; an example that lists who labeled the samples of a dataset has `human`, the account and the user with slashes between them, or an email address in their place.
             * @example human/test_123/test_123
             */
            labeler?: string;
            /** @description A condition on the labels of a sample. */
            label_list?: components["schemas"]["SearchLabelsInput"];
            /** @description A condition on the attributes of a sample. */
            metadata?: components["schemas"]["SearchPropInput"];
            /** @description Whether this is a hard example, one that the model finds difficult. The vendor's pages document it as a string in one place and as a number in another, and their samples show strings and booleans: every form is accepted everywhere. `0`: Not a hard example; `1`: A hard example; `false`: Not a hard example; `true`: A hard example. */
            hard?: components["schemas"]["HardFlagInput"];
            /**
             * @description How hard the sample is to tell.
             * @example 0.5-1
             */
            coefficient?: string;
            /**
             * @description How sure the model is of the labels.
             * @example 0.10-0.90
             */
            score?: string;
            /**
             * Format: int32
             * @description Number of a frame in the video.
             * @example 25
             */
            frame_in_video?: number;
            /**
             * @description A moment in the video.
             * @example 00:00:01.500
             */
            time_in_video?: string;
            /**
             * @description Dose of a CT image (DICOM).
             * @example 120
             */
            kvp?: string;
            /**
             * @description Thickness of a slice (DICOM).
             * @example 1.25
             */
            slice_thickness?: string;
            /**
             * @description When the scan was made (DICOM).
             * @example 20190901
             */
            study_date?: string;
        };
        /** @description A label to look for. */
        SearchLabel: {
            /**
             * @description Name of the label.
             * @example sunflowers
             */
            name?: string;
            /**
             * @description What a label says about a sample.
             *     - `0`: Class of an image
             *     - `1`: Object in an image
             *     - `3`: Area of an image
             *     - `100`: Class of a text
             *     - `101`: Named entity in a text
             *     - `102`: Relationship of a triplet in a text
             *     - `103`: Entity of a triplet in a text
             *     - `200`: Class of a recording of speech
             *     - `201`: Content of a recording of speech
             *     - `202`: Paragraph of a recording of speech
             *     - `600`: Class of a video
             */
            type?: components["schemas"]["LabelType"] | (number & {});
            /**
             * @description How conditions are joined.
             *     - `OR`: One of them has to hold
             *     - `AND`: All of them have to hold
             */
            op?: components["schemas"]["LogicalOperator"] | (string & {});
            /** @description The attributes that the label has to have. */
            property?: components["schemas"]["AttributeValues"];
        };
        /** @description A label to look for. */
        SearchLabelInput: {
            /**
             * @description Name of the label.
             * @example sunflowers
             */
            name?: string;
            /**
             * @description What a label says about a sample.
             *     - `0`: Class of an image
             *     - `1`: Object in an image
             *     - `3`: Area of an image
             *     - `100`: Class of a text
             *     - `101`: Named entity in a text
             *     - `102`: Relationship of a triplet in a text
             *     - `103`: Entity of a triplet in a text
             *     - `200`: Class of a recording of speech
             *     - `201`: Content of a recording of speech
             *     - `202`: Paragraph of a recording of speech
             *     - `600`: Class of a video
             */
            type?: components["schemas"]["LabelType"];
            /** @description How the attributes in `property` are joined. */
            op?: components["schemas"]["LogicalOperator"];
            /** @description The attributes that the label has to have. */
            property?: components["schemas"]["AttributeValues"];
        };
        /** @description A condition on the labels of a sample. */
        SearchLabels: {
            /** @description The labels to look for. */
            labels?: components["schemas"]["SearchLabel"][];
            /**
             * @description How conditions are joined.
             *     - `OR`: One of them has to hold
             *     - `AND`: All of them have to hold
             */
            op?: components["schemas"]["LogicalOperator"] | (string & {});
        };
        /** @description A condition on the labels of a sample. */
        SearchLabelsInput: {
            /** @description The labels to look for. */
            labels?: components["schemas"]["SearchLabelInput"][];
            /** @description How the labels are joined. With several labels it is needed, with one it can be left out. */
            op?: components["schemas"]["LogicalOperator"];
        };
        /** @description A condition on the attributes of a sample. */
        SearchProp: {
            /**
             * @description How conditions are joined.
             *     - `OR`: One of them has to hold
             *     - `AND`: All of them have to hold
             */
            op?: components["schemas"]["LogicalOperator"] | (string & {});
            /** @description The attributes that the sample has to have. */
            props?: components["schemas"]["AttributeValues"];
        };
        /** @description A condition on the attributes of a sample. */
        SearchPropInput: {
            /** @description How the attributes in `props` are joined. */
            op?: components["schemas"]["LogicalOperator"];
            /** @description The attributes that the sample has to have. */
            props?: components["schemas"]["AttributeValues"];
        };
        /**
         * @description Shape of the object that is marked in an image.
         *     - `bndbox`: A rectangle, two points (top left, bottom right)
         *     - `polygon`: A polygon, several points joined in this order to a closed line
         *     - `circle`: A circle, its center and its radius
         *     - `line`: A straight line, two points (start, end)
         *     - `dashed`: A dashed line, two points (start, end)
         *     - `point`: A point
         *     - `polyline`: A line with bends, several points joined in this order
         *     - ``: No shape was set
         * @example bndbox
         * @enum {string}
         */
        Shape: "bndbox" | "polygon" | "circle" | "line" | "dashed" | "point" | "polyline" | "";
        /**
         * @description Where an object lies in an image: a list of points `[x, y]`, in pixels from the top left corner; for a circle its center and its radius. How many points there are depends on `@modelarts:shape`.
         *
         *     For a rectangle the first point is the top left and the second the bottom right corner, so both coordinates of the second are the larger ones.
         * @example [
         *       [
         *         0,
         *         10
         *       ],
         *       [
         *         50,
         *         95
         *       ]
         *     ]
         * @example [
         *       [
         *         100,
         *         100
         *       ],
         *       [
         *         50
         *       ]
         *     ]
         */
        ShapeFeature: components["schemas"]["Points"] | components["schemas"]["Circle"];
        /**
         * @description Where an object lies in an image: a list of points `[x, y]`, in pixels from the top left corner; for a circle its center and its radius. How many points there are depends on `@modelarts:shape`.
         *
         *     For a rectangle the first point is the top left and the second the bottom right corner, so both coordinates of the second are the larger ones.
         * @example [
         *       [
         *         0,
         *         10
         *       ],
         *       [
         *         50,
         *         95
         *       ]
         *     ]
         * @example [
         *       [
         *         100,
         *         100
         *       ],
         *       [
         *         50
         *       ]
         *     ]
         */
        ShapeFeatureInput: components["schemas"]["PointsInput"] | components["schemas"]["CircleInput"];
        /** @description Keeps one of several images that are much alike. */
        SimDeduplicationOperator: {
            /**
             * @description ID of the operator. Examples have it for feature analysis only.
             * @example sys_data_analyse
             */
            id?: string;
            /**
             * @description Whether advanced parameters are set.
             * @example false
             */
            advanced_params_switch?: boolean;
            /**
             * @description Name of the operator.
             * @constant
             * @enum {string}
             */
            name: "SimDeduplication";
            /** @description Parameters of the operator. */
            params?: {
                /**
                 * @description How the images that an operator works on are labeled.
                 *     - `image_classification`: Each image as a whole
                 *     - `object_detection`: Objects in the images
                 */
                task_type?: components["schemas"]["OperatorTaskType"];
                /**
                 * @description In which form the operator gets the samples. No page explains it; all examples have `manifest`.
                 * @example manifest
                 */
                dataset_type?: string;
                /**
                 * @description No page explains it. Examples have `select`, but for augmentation, where they leave it out.
                 * @example select
                 */
                source_service?: string;
                /**
                 * @description No page explains it. Examples have `data_validation_select`, `data_cleaning_select`, `data_deduplication_select` and `data_augmentation`, each with the template that it is about.
                 * @example data_validation_select
                 */
                filter_func?: string;
                /**
                 * @description Which outcomes samples can have, as a list in a text. No page explains it; in all examples these are the numbers that `result_property` of a result has for what the operator does.
                 * @example [0,1,2]
                 */
                total_status?: string;
                /**
                 * @description How much alike two images have to be to count as similar, from 0 to 1. The name is spelled so. Left out, it is `0.9`.
                 * @example 0.9
                 */
                simlarity_threshold?: string;
                /**
                 * @description Whether images are validated before. Left out, it is `True`.
                 * @example True
                 * @enum {string}
                 */
                do_validation?: "True" | "False";
            };
        };
        /** @description A label of any type but those of objects in images and of relationships in texts: it says what a sample, or a part of it, is or has in it. */
        SimpleLabel: {
            /**
             * @description Name of the label.
             * @example Rabbits
             */
            name: string;
            /**
             * @description What a label says about a sample that has neither objects nor relationships marked in it.
             *     - `0`: Class of an image
             *     - `3`: Area of an image
             *     - `100`: Class of a text
             *     - `101`: Named entity in a text
             *     - `103`: Entity of a triplet in a text
             *     - `200`: Class of a recording of speech
             *     - `201`: Content of a recording of speech
             *     - `202`: Paragraph of a recording of speech
             *     - `600`: Class of a video
             */
            type?: components["schemas"]["SimpleLabelType"];
            /** @description Attributes that the service itself knows of a label without a shape or entities. */
            property?: components["schemas"]["SimpleLabelProperty"];
            /** @description Further attributes of the label. A label for music may have a style and an artist. */
            attributes?: components["schemas"]["LabelAttributeInput"][];
        };
        /** @description Attributes that the service itself knows of a label without a shape or entities. */
        SimpleLabelProperty: {
            /**
             * @description Color that the label is shown in, as `#` and six hexadecimal digits. Empty where nobody chose one.
             * @example #3399ff
             */
            "@modelarts:color"?: string;
            /**
             * @description New name of the label. It makes sense where a label is updated, and takes no name that another label has.
             * @example Hares
             */
            "@modelarts:rename_to"?: string;
            /**
             * @description Key that chooses the label while one labels.
             * @example D
             */
            "@modelarts:shortcut"?: string;
        };
        /**
         * Format: int32
         * @description What a label says about a sample that has neither objects nor relationships marked in it.
         *     - `0`: Class of an image
         *     - `3`: Area of an image
         *     - `100`: Class of a text
         *     - `101`: Named entity in a text
         *     - `103`: Entity of a triplet in a text
         *     - `200`: Class of a recording of speech
         *     - `201`: Content of a recording of speech
         *     - `202`: Paragraph of a recording of speech
         *     - `600`: Class of a video
         * @example 0
         * @enum {integer}
         */
        SimpleLabelType: 0 | 3 | 100 | 101 | 103 | 200 | 201 | 202 | 600;
        /**
         * @description In which order entries are listed. Left out, it is `desc`.
         *     - `asc`: From low to high
         *     - `desc`: From high to low
         * @example desc
         * @enum {string}
         */
        SortOrder: "asc" | "desc";
        /** @description How to reach the table that the rows come from. */
        SourceInfo: {
            /**
             * @description ID of the MRS cluster, as its console shows it.
             * @example 2b460e01-3351-4170-b0a7-57b9dd5ffef3
             */
            cluster_id?: string;
            /**
             * @description How the MRS cluster lets users in. `0`: Without authentication (normal mode); `1`: With authentication (security mode).
             * @example 0
             */
            cluster_mode?: ("0" | "1") | (string & {});
            /**
             * @description Name of the MRS cluster, as its console shows it.
             * @example analysis-cluster
             */
            cluster_name?: string;
            /**
             * @description Name of the database that holds the table.
             * @example garden
             */
            database_name?: string;
            /**
             * @description Path in HDFS of the files with the rows.
             * @example /datasets/demo
             */
            input?: string;
            /**
             * @description IP address of the GaussDB(DWS) cluster.
             * @example 192.168.0.12
             */
            ip?: string;
            /**
             * @description Port of the GaussDB(DWS) cluster.
             * @example 8000
             */
            port?: string;
            /**
             * @description Name of the DLI queue that reads the table.
             * @example default
             */
            queue_name?: string;
            /**
             * @description ID of the subnet that the MRS cluster is in.
             * @example 6b2a7e53-9c1d-4f9f-8f3e-3a5c7d1b2e4f
             */
            subnet_id?: string;
            /**
             * @description Name of the table that the rows come from.
             * @example flowers
             */
            table_name?: string;
            /**
             * @description Who logs in to the database. GaussDB(DWS) needs it.
             * @example reader
             */
            user_name?: string;
            /**
             * Format: password
             * @description The password of `user_name`. GaussDB(DWS) needs it.
             * @example example-password
             */
            user_password?: string;
            /**
             * @description ID of the VPC that the MRS cluster is in.
             * @example 1c7d5f0e-0d8a-4c1b-9a57-6f2b3c4d5e6f
             */
            vpc_id?: string;
        };
        /** @description How to reach the table that the rows come from. */
        SourceInfoInput: {
            /**
             * @description ID of the MRS cluster, as its console shows it.
             * @example 2b460e01-3351-4170-b0a7-57b9dd5ffef3
             */
            cluster_id?: string;
            /**
             * @description How the MRS cluster lets users in.
             * @example 0
             * @enum {string}
             */
            cluster_mode?: "0" | "1";
            /**
             * @description Name of the MRS cluster, as its console shows it.
             * @example analysis-cluster
             */
            cluster_name?: string;
            /**
             * @description Name of the database that holds the table.
             * @example garden
             */
            database_name?: string;
            /**
             * @description Path in HDFS of the files with the rows.
             * @example /datasets/demo
             */
            input?: string;
            /**
             * @description IP address of the GaussDB(DWS) cluster.
             * @example 192.168.0.12
             */
            ip?: string;
            /**
             * @description Port of the GaussDB(DWS) cluster.
             * @example 8000
             */
            port?: string;
            /**
             * @description Name of the DLI queue that reads the table.
             * @example default
             */
            queue_name?: string;
            /**
             * @description ID of the subnet that the MRS cluster is in.
             * @example 6b2a7e53-9c1d-4f9f-8f3e-3a5c7d1b2e4f
             */
            subnet_id?: string;
            /**
             * @description Name of the table that the rows come from.
             * @example flowers
             */
            table_name?: string;
            /**
             * @description Who logs in to the database. GaussDB(DWS) needs it.
             * @example reader
             */
            user_name?: string;
            /**
             * Format: password
             * @description The password of `user_name`. GaussDB(DWS) needs it.
             * @example example-password
             */
            user_password?: string;
            /**
             * @description ID of the VPC that the MRS cluster is in.
             * @example 1c7d5f0e-0d8a-4c1b-9a57-6f2b3c4d5e6f
             */
            vpc_id?: string;
        };
        /**
         * @description Who speaks in a paragraph of speech, a speaker or the narrator.
         * @example narrator
         */
        Speaker: string;
        /**
         * @description What is said. Labels of speech content and of speech paragraphs have it.
         * @example Good morning
         */
        SpokenText: string;
        /** @description Starts one-click deployment: a model is trained on the samples of the dataset that are labeled, imported, and deployed as a real-time service. Described for Huawei Cloud only. Nothing but the kind has to be given: no page says which fields such a task needs, so it takes all that no page gives to another kind. */
        StartAutoDeployment: {
            /**
             * @description The kind of task: one-click deployment.
             * @constant
             * @enum {string}
             */
            task_type: "auto-deploy";
            /**
             * @description ID of a model. What a deployment makes of it is not documented.
             * @example c717a39f-c64f-45df-a9d3-be9ed79cdcb4
             */
            model_id?: string;
            /**
             * @description Whether key samples, those that are worth a look by people, are collected. `true`: Key samples are collected; `false`: No key samples are collected. Left out, it is `false`.
             * @example false
             */
            collect_key_sample?: boolean;
            /** @description What one-click deployment is to do: any field of a task's configuration but those of auto grouping and of labeling. */
            config?: components["schemas"]["AutoDeploymentConfig"];
        };
        /** @description Starts auto grouping. */
        StartAutoGrouping: {
            /**
             * @description The kind of task: auto grouping.
             * @constant
             * @enum {string}
             */
            task_type: "auto-grouping";
            /** @description What auto grouping is to do: any field of a task's configuration but those that label samples or deploy a model. */
            config: components["schemas"]["AutoGroupingConfig"];
        };
        /** @description Starts auto labeling by active learning. Nothing but the kind has to be given. */
        StartAutoLabeling: {
            /**
             * @description The kind of task: active learning.
             * @constant
             * @enum {string}
             */
            task_type: "auto-label";
            /**
             * @description Whether key samples, those that are worth a look by people, are collected. `true`: Key samples are collected; `false`: No key samples are collected. Left out, it is `false`.
             * @example true
             */
            collect_key_sample?: boolean;
            /** @description What active learning is to do: any field of a task's configuration but those of auto grouping. */
            config?: components["schemas"]["AutoLabelingConfig"];
        };
        /** @description What kind of task to start, and what it is to do. */
        StartIntelligentTaskRequest: components["schemas"]["StartAutoLabeling"] | components["schemas"]["StartAutoGrouping"] | components["schemas"]["StartPreLabeling"] | components["schemas"]["StartAutoDeployment"];
        /** @description Starts pre-labeling, which labels samples with a model that is there already. */
        StartPreLabeling: {
            /**
             * @description The kind of task: pre-labeling.
             * @constant
             * @enum {string}
             */
            task_type: "pre-label";
            /**
             * @description ID of the model to label with. The vendor's page does not ask for it, but its example has it, and there is nothing to label with otherwise.
             * @example c4989033-7584-44ee-a180-1c476b810e46
             */
            model_id: string;
            /**
             * @description Whether key samples, those that are worth a look by people, are collected. `true`: Key samples are collected; `false`: No key samples are collected. Left out, it is `false`.
             * @example true
             */
            collect_key_sample?: boolean;
            /** @description What pre-labeling is to do: any field of a task's configuration but those of auto grouping and of active learning. */
            config?: components["schemas"]["PreLabelingConfig"];
        };
        /** @description A team labeling task to be started, and who labels. */
        StartWorkforceTaskRequest: {
            /** @description Who labels. Either an administrator assigns people, or the teams are named. */
            workforces_config?: components["schemas"]["WorkforcesConfigInput"];
            /**
             * @description The dataset once more, as in the path.
             * @example WxCREuCkBSAlQr9xrde
             */
            dataset_id?: string;
            /**
             * @description The task once more, as in the path.
             * @example iYZx7gScPUozOXner9k
             */
            task_id?: string;
        };
        /** @description The task that was started. */
        StartedIntelligentTask: {
            /**
             * @description ID of the task, with which it can be followed and stopped.
             * @example r0jT2zwxBDKf8KEnSuZ
             */
            task_id: string;
        };
        /** @description Where the latest synchronization of a dataset stands, and what it has found. */
        SynchronizationStatus: {
            /**
             * @description Where an import or a synchronization stands. `COMPLETED`, `FAILED` and `NOT_EXIST` are final.
             *     - `QUEUING`: Queuing, it waits for its turn
             *     - `STARTING`: About to run
             *     - `RUNNING`: Running
             *     - `COMPLETED`: Completed (final)
             *     - `FAILED`: Failed (final), see `error_code` and `error_msg`
             *     - `NOT_EXIST`: There is none (final)
             */
            status: components["schemas"]["ImportTaskStatus"] | (string & {});
            /**
             * @description ID of the dataset.
             * @example gfghHSokody6AJigS5A
             */
            dataset_id?: string;
            /**
             * @description ID of the synchronization. No operation takes it: this one always answers for the latest.
             * @example gfghHSokody6AJigS5A_sync_mPGnkhjHfUJ4
             */
            task_id?: string;
            /**
             * Format: int64
             * @description Number of samples that were added, for files that are new.
             * @example 3
             */
            add_sample_count?: number;
            /**
             * Format: int64
             * @description Number of samples that were deleted, because their files are gone.
             * @example 1
             */
            deleted_sample_count?: number;
            /**
             * Format: int64
             * @description Number of samples that the dataset has now.
             * @example 22
             */
            total_sample_count?: number;
            /**
             * Format: int64
             * @description When the synchronization was started, in milliseconds of Unix time.
             * @example 1606114833874
             */
            create_time?: number;
            /**
             * Format: int64
             * @description How long the synchronization has been running. No unit is documented; an import counts seconds.
             * @example 2
             */
            duration_time?: number;
            /**
             * @description Code of the error that ended the synchronization. Only one that failed has it.
             * @example ModelArts.4360
             */
            error_code?: string;
            /**
             * @description The error that ended the synchronization, in words.
             * @example Failed to synchronize the dataset.
             */
            error_msg?: string;
        };
        /** @description A column of a table dataset. */
        TableColumn: {
            /**
             * @description What the column holds.
             * @example Length of the petals, in millimeters
             */
            description?: string;
            /**
             * @description Name of the column.
             * @example petal_length
             */
            name?: string;
            /**
             * Format: int32
             * @description Number of the column, counted from 1 in the vendor's example.
             * @example 1
             */
            schema_id?: number;
            /**
             * @description Type of the values, such as `STRING`. Which others there are is not documented.
             * @example STRING
             */
            type?: string;
        };
        /** @description A column of a table dataset. */
        TableColumnInput: {
            /**
             * @description What the column holds.
             * @example Length of the petals, in millimeters
             */
            description?: string;
            /**
             * @description Name of the column.
             * @example petal_length
             */
            name?: string;
            /**
             * Format: int32
             * @description Number of the column, counted from 1 in the vendor's example.
             * @example 1
             */
            schema_id?: number;
            /**
             * @description Type of the values, such as `STRING`. Which others there are is not documented.
             * @example STRING
             */
            type?: string;
        };
        /** @description Files in OBS that hold rows. */
        TableFileSource: {
            /**
             * Format: int32
             * @description The kind of source: OBS. It may be left out.
             * @example 0
             * @enum {integer}
             */
            data_type?: 0;
            /**
             * @description Directory in OBS that the data is in.
             * @example /test-obs/classify/input/animals/
             */
            data_path: string;
            /** @description Which column of the source becomes which column of the dataset. Table datasets have it. */
            schema_maps?: components["schemas"]["SchemaMapInput"][];
            /**
             * @description Whether the first row of a file has the names of the columns. Table datasets have it. `true`: The first row names the columns; `false`: The first row is data.
             * @example true
             */
            with_column_header?: boolean;
        };
        /** @description Where the rows of a table dataset come from. `data_type` says which kind of source it is. */
        TableSource: components["schemas"]["TableFileSource"] | components["schemas"]["WarehouseSource"] | components["schemas"]["DataLakeSource"] | components["schemas"]["DatabaseSource"] | components["schemas"]["ClusterSource"];
        /** @description What another processing task has made. */
        TaskProcessorSource: {
            /**
             * @description Where the data comes from: another processing task.
             * @constant
             * @enum {string}
             */
            type: "TASK";
            /**
             * @description ID of that task.
             * @example kM7j9TSa611ZzBThzSr
             */
            source: string;
        };
        /**
         * Format: int32
         * @description What a member does in a labeling team: the roles that a team gives. `WorkerRole` has the owner of the dataset in addition. Left out, it is `0`.
         *     - `0`: Labels samples
         *     - `1`: Reviews labels
         *     - `2`: Manages the team. A team has one manager
         * @example 0
         * @enum {integer}
         */
        TeamRole: 0 | 1 | 2;
        /** @description How labels of texts are written down in the files that are read. */
        TextLabelFormat: {
            /**
             * @description Where the labels stand.
             * @example 1
             * @enum {string}
             */
            label_type?: "0" | "1";
            /**
             * @description What stands between two labels: one letter, digit or one of ``!@#$%^&*_=|?/':.;,``, with a backslash before it where it has to be escaped. A comma unless given.
             * @example ,
             */
            text_label_separator?: string;
            /**
             * @description What stands between the text and its labels: one letter, digit or one of ``!@#$%^&*_=|?/':.;,``, with a backslash before it where it has to be escaped. A tab unless given.
             * @example |
             */
            text_sample_separator?: string;
        };
        /** @description One parameter of a training job. */
        TrainingParameter: {
            /**
             * @description Name of the parameter.
             * @example learning_rate
             */
            label?: string;
            /**
             * @description Value of the parameter.
             * @example 0.001
             */
            value?: string;
        };
        /** @description One parameter of a training job. */
        TrainingParameterInput: {
            /**
             * @description Name of the parameter.
             * @example learning_rate
             */
            label?: string;
            /**
             * @description Value of the parameter.
             * @example 0.001
             */
            value?: string;
        };
        /** @description What is to become of the samples of an acceptance. */
        UpdateAcceptanceStatusRequest: {
            /**
             * @description How an acceptance ends.
             *     - `0`: All samples are accepted, also those that were rejected one by one
             *     - `1`: All samples are sent back, also those that were accepted one by one
             *     - `2`: The acceptance is canceled, and nothing is decided
             *     - `3`: Nothing is decided; the answer has the samples that people have labeled in the dataset already
             *     - `4`: Samples are accepted unless they were rejected one by one
             *     - `5`: Samples are sent back unless they were accepted one by one
             */
            action: components["schemas"]["AcceptanceAction"];
            /**
             * @description Whether the labels of an accepted sample take the place of those that people gave it in the dataset. `true`: They take their place; `false`: The dataset keeps its own. Left out, it is `false`.
             * @example true
             */
            overwrite_last_result?: boolean;
            /**
             * @description A language. Open Telekom Cloud does not say which there are. Left out, it is `en-us`.
             *     - `en-us`: English
             *     - `zh-cn`: Chinese
             */
            locale?: components["schemas"]["Locale"];
        };
        /** @description What is to change. What is left out stays as it is. */
        UpdateDatasetRequest: {
            /**
             * @description New name of the dataset, of letters, digits, `_` and `-`.
             * @example garden
             */
            dataset_name?: string;
            /**
             * @description What the dataset is for, without `^`, `!`, `<`, `>`, `=`, `&` and `"`.
             * @example just a test
             */
            description?: string;
            /**
             * @description ID of the version that is to be the current one.
             * @example eSOKEQaXhKzxN00WKoV
             */
            current_version_id?: string;
            /** @description Labels that the dataset is to have in addition. */
            add_labels?: components["schemas"]["LabelInput"][];
            /** @description Labels that are to look different. They are found by their names. */
            update_labels?: components["schemas"]["LabelInput"][];
            /** @description Labels that the dataset is to have no longer. They are found by their names. */
            delete_labels?: components["schemas"]["LabelInput"][];
        };
        /** @description The labels that are to change. */
        UpdateLabelsRequest: {
            /** @description The labels by their names, each with what is to be different about it. */
            labels: components["schemas"]["ChangedLabel"][];
        };
        /** @description What is to change. Only the description of a task can. */
        UpdateProcessorTaskRequest: {
            /**
             * @description What the task is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example test
             */
            description?: string;
        };
        /** @description The samples that are to change. */
        UpdateSamplesRequest: {
            /**
             * @description Email address of the member of the labeling team who labels the samples (team labeling).
             * @example jane@example.com
             */
            email?: string;
            /** @description The samples, each with what is to be different about it. */
            samples: components["schemas"]["ChangedSample"][];
        };
        /** @description What is to change of a member. What is left out stays as it is; the email address cannot be changed. */
        UpdateWorkerRequest: {
            /**
             * @description What the team says about the member, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example My name is Tom
             */
            description?: string;
            /**
             * @description What a member of a labeling team does.
             *     - `0`: Labels samples
             *     - `1`: Reviews labels
             *     - `2`: Manages the team
             *     - `3`: Owns the dataset
             */
            role?: components["schemas"]["WorkerRole"];
        };
        /** @description What is to change of a team. What is left out stays as it is. */
        UpdateWorkforceRequest: {
            /**
             * @description What the team is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example my team
             */
            description?: string;
            /**
             * @description New name of the team, of letters, digits, `_` and `-`.
             * @example team-123
             */
            workforce_name?: string;
        };
        /** @description What is to change about a team labeling task. */
        UpdateWorkforceTaskRequest: {
            /**
             * @description Name of the task, of letters, digits, `_` and `-`.
             * @example task-eb17
             */
            task_name?: string;
            /**
             * @description What the task is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of June
             */
            description?: string;
            /** @description Who labels. Either an administrator assigns people, or the teams are named. */
            workforces_config?: components["schemas"]["WorkforcesConfigInput"];
            /**
             * @description The dataset once more, as in the path.
             * @example WxCREuCkBSAlQr9xrde
             */
            dataset_id?: string;
            /**
             * @description The task once more, as in the path.
             * @example iYZx7gScPUozOXner9k
             */
            task_id?: string;
        };
        /** @description The samples that people have labeled in the dataset already, where they were asked for. Otherwise it is empty. */
        UpdatedAcceptanceStatus: {
            /**
             * Format: int32
             * @description Number of the samples.
             * @example 1
             */
            sample_count?: number;
            /** @description The samples, with their labels in the task. */
            samples?: components["schemas"]["Sample"][];
        };
        /** @description A dataset that has been changed. */
        UpdatedDataset: {
            /**
             * @description ID of the dataset.
             * @example gfghHSokody6AJigS5A
             */
            dataset_id: string;
        };
        /**
         * @description Format of a dataset version.
         *     - `Default`: The default format
         *     - `CarbonData`: CarbonData, for table datasets only
         *     - `CSV`: Comma-separated values
         * @example Default
         * @enum {string}
         */
        VersionFormat: "Default" | "CarbonData" | "CSV";
        /** @description A table in GaussDB(DWS). */
        WarehouseSource: {
            /**
             * Format: int32
             * @description The kind of source: GaussDB(DWS).
             * @example 1
             * @enum {integer}
             */
            data_type: 1;
            /**
             * @description Directory in OBS that the data is in.
             * @example /test-obs/classify/input/animals/
             */
            data_path?: string;
            /** @description How to reach the table, and as whom. */
            source_info: {
                /**
                 * @description Name of the database that holds the table.
                 * @example garden
                 */
                database_name?: string;
                /**
                 * @description IP address of the GaussDB(DWS) cluster.
                 * @example 192.168.0.12
                 */
                ip?: string;
                /**
                 * @description Port of the GaussDB(DWS) cluster.
                 * @example 8000
                 */
                port?: string;
                /**
                 * @description Name of the table that the rows come from.
                 * @example flowers
                 */
                table_name?: string;
                /**
                 * @description Who logs in to the database. GaussDB(DWS) needs it.
                 * @example reader
                 */
                user_name: string;
                /**
                 * Format: password
                 * @description The password of `user_name`. GaussDB(DWS) needs it.
                 * @example example-password
                 */
                user_password: string;
            };
            /** @description Which column of the source becomes which column of the dataset. Table datasets have it. */
            schema_maps?: components["schemas"]["SchemaMapInput"][];
        };
        /**
         * @description Directory in OBS that labels, versions and other results are written to: a slash, the bucket, a slash and the directory, such as `/test-obs/classify/output/`. It is not a bucket by itself, and neither the directory of the files nor one below it.
         * @example /test-obs/classify/output/
         */
        WorkPath: string;
        /**
         * Format: int32
         * @description What kind of storage the results are written to. So far there is one. Left out, it is `0`.
         *     - `0`: OBS
         * @example 0
         * @enum {integer}
         */
        WorkPathType: 0;
        /** @description A member of a labeling team. */
        Worker: {
            /**
             * @description ID of the member, the same in each team that somebody belongs to.
             * @example 8c15ad080d3eabad14037b4eb00d6a6f
             */
            worker_id: string;
            /**
             * @description ID of the team.
             * @example gyb7IaAvkLc5IhEY2dv
             */
            workforce_id?: string;
            /**
             * @description Email address of the member.
             * @example jane@example.com
             */
            email?: string;
            /**
             * @description What the team says about the member, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Knows all orchids
             */
            description?: string;
            /**
             * @description What a member of a labeling team does.
             *     - `0`: Labels samples
             *     - `1`: Reviews labels
             *     - `2`: Manages the team
             *     - `3`: Owns the dataset
             */
            role?: components["schemas"]["WorkerRole"] | (number & {});
            /**
             * @description Whether a member of a labeling team has been invited and has logged in.
             *     - `0`: Not invited yet
             *     - `1`: Invited by email, has not logged in
             *     - `2`: Has logged in
             *     - `3`: Deleted
             */
            status?: components["schemas"]["WorkerStatus"] | (number & {});
            /**
             * Format: int64
             * @description When the member was added, in milliseconds of Unix time.
             * @example 1600490651933
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When the member last changed, in milliseconds of Unix time.
             * @example 1601432758000
             */
            update_time?: number;
        };
        /** @description One page of members of labeling teams. */
        WorkerList: {
            /**
             * Format: int32
             * @description Number of members on all pages together.
             * @example 3
             */
            total_number: number;
            /** @description The members on this page, at most `limit` of them. */
            workers: components["schemas"]["Worker"][];
        };
        /**
         * Format: int32
         * @description What a member of a labeling team does.
         *     - `0`: Labels samples
         *     - `1`: Reviews labels
         *     - `2`: Manages the team
         *     - `3`: Owns the dataset
         * @example 0
         * @enum {integer}
         */
        WorkerRole: 0 | 1 | 2 | 3;
        /**
         * Format: int32
         * @description Whether a member of a labeling team has been invited and has logged in.
         *     - `0`: Not invited yet
         *     - `1`: Invited by email, has not logged in
         *     - `2`: Has logged in
         *     - `3`: Deleted
         * @example 2
         * @enum {integer}
         */
        WorkerStatus: 0 | 1 | 2 | 3;
        /** @description What one member of a labeling team has to do in a team labeling task, and how far it has come. */
        WorkerTask: {
            /**
             * @description ID of the member.
             * @example afdda13895bc66322ffbf36ae833bcf0
             */
            worker_id?: string;
            /**
             * @description Email address of the member.
             * @example jane@example.com
             */
            email?: string;
            /**
             * @description What a member of a labeling team does.
             *     - `0`: Labels samples
             *     - `1`: Reviews labels
             *     - `2`: Manages the team
             *     - `3`: Owns the dataset
             */
            role?: components["schemas"]["WorkerRole"] | (number & {});
            /**
             * @description ID of the team labeling task.
             * @example iYZx7gScPUozOXner9k
             */
            task_id?: string;
            /**
             * @description Name of the team labeling task.
             * @example task-e63f
             */
            workforce_task_name?: string;
            /**
             * @description Where a team labeling task stands for one of its members.
             *     - `0`: Starting
             *     - `1`: Running
             *     - `2`: Being accepted
             *     - `3`: Accepted, the task is done
             *     - `4`: Sent back, samples have to be labeled and reviewed again
             *     - `6`: Created, not started
             */
            task_status?: components["schemas"]["WorkerTaskStatus"] | (number & {});
            /**
             * @description ID of the dataset whose samples are labeled.
             * @example WxCREuCkBSAlQr9xrde
             */
            dataset_id?: string;
            /**
             * @description What samples hold and how they are labeled.
             *     - `0`: Images, classified
             *     - `1`: Images, with objects marked
             *     - `3`: Images, segmented
             *     - `100`: Text, classified
             *     - `101`: Text, with named entities marked
             *     - `102`: Text, with triplets (two entities and their relationship) marked
             *     - `200`: Sound, classified
             *     - `201`: Speech, with its content written down
             *     - `202`: Speech, with its paragraphs marked
             *     - `400`: Tables
             *     - `600`: Videos
             *     - `900`: Files of any format
             */
            dataset_type?: components["schemas"]["DatasetType"] | (number & {});
            /** @description How many samples of a team labeling task, or of one member of it, are in which state. */
            sample_stats?: components["schemas"]["WorkforceSampleStats"];
            /**
             * Format: double
             * @description Share of the member's checked samples that were accepted.
             * @example 0.5
             */
            pass_rate?: number;
            /**
             * Format: double
             * @description Average of the scores that the member's checked samples got.
             * @example 3.5
             */
            score?: number;
            /**
             * @description What became of the last email to a member.
             *     - `0`: None has been sent
             *     - `1`: The address is none
             *     - `2`: The address cannot be reached
             *     - `3`: It has been sent
             */
            email_status?: components["schemas"]["EmailStatus"] | (number & {});
            /**
             * Format: int64
             * @description When the member was last sent an email on the task, in milliseconds of Unix time; `0` for never.
             * @example 1606184795050
             */
            last_notify_time?: number;
            /**
             * Format: int64
             * @description When the member got the task, in milliseconds of Unix time.
             * @example 1606184400278
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When something about it last changed, in milliseconds of Unix time.
             * @example 1606184795050
             */
            update_time?: number;
        };
        /** @description One page of the team labeling tasks of a member. */
        WorkerTaskList: {
            /**
             * Format: int32
             * @description Number of tasks on all pages together.
             * @example 2
             */
            count: number;
            /** @description The tasks on this page, at most `limit` of them. */
            worker_tasks: components["schemas"]["WorkerTask"][];
        };
        /**
         * Format: int32
         * @description Where a team labeling task stands for one of its members.
         *     - `0`: Starting
         *     - `1`: Running
         *     - `2`: Being accepted
         *     - `3`: Accepted, the task is done
         *     - `4`: Sent back, samples have to be labeled and reviewed again
         *     - `6`: Created, not started
         * @example 1
         * @enum {integer}
         */
        WorkerTaskStatus: 0 | 1 | 2 | 3 | 4 | 6;
        /** @description A labeling team. Who is in it, lists of members say. */
        Workforce: {
            /**
             * @description ID of the team.
             * @example gyb7IaAvkLc5IhEY2dv
             */
            workforce_id: string;
            /**
             * @description Name of the team.
             * @example team-aed7
             */
            workforce_name?: string;
            /**
             * @description What the team is for.
             * @example my team
             */
            description?: string;
            /**
             * Format: int32
             * @description Number of members of the team.
             * @example 2
             */
            worker_count?: number;
            /**
             * @description ID of the workspace that the team is in. `0` is the one that there is where nobody has created any. Left out, it is `0`.
             * @example 0
             */
            workspace_id?: string;
            /**
             * Format: int64
             * @description When the team was created, in milliseconds of Unix time.
             * @example 1575104620882
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When the team last changed, in milliseconds of Unix time.
             * @example 1575104620882
             */
            update_time?: number;
        };
        /** @description A team that labels, and who of it. */
        WorkforceConfig: {
            /** @description The members who label. */
            workers?: components["schemas"]["AssignedWorker"][];
            /**
             * @description ID of the team.
             * @example ZUH8gqkjuaib8pxkDdz
             */
            workforce_id?: string;
            /**
             * @description Name of the team, without `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example team-123
             */
            workforce_name?: string;
        };
        /** @description A team that labels, and who of it. */
        WorkforceConfigInput: {
            /** @description The members who label. */
            workers?: components["schemas"]["AssignedWorkerInput"][];
            /**
             * @description ID of the team.
             * @example ZUH8gqkjuaib8pxkDdz
             */
            workforce_id?: string;
            /**
             * @description Name of the team, without `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example team-123
             */
            workforce_name?: string;
        };
        /** @description The team labeling task that a dataset has now, as an answer shows it: who labels, and what was asked for. Requests that create a dataset ask for one with `WorkforceInformation`. */
        WorkforceDescriptor: {
            /**
             * @description ID of the team labeling task.
             * @example egIxmzHAzCSLTHXLJ7B
             */
            current_task_id?: string;
            /**
             * @description Name of the team labeling task.
             * @example label-animals
             */
            current_task_name?: string;
            /**
             * Format: int32
             * @description Number of samples whose labels were rejected.
             * @example 1
             */
            reject_num?: number;
            /**
             * Format: int32
             * @description How many members label each sample.
             * @example 1
             */
            repetition?: number;
            /**
             * @description Whether members also get what auto labeling finds later. `true`: They get it; `false`: They do not get it.
             * @example true
             */
            is_synchronize_auto_labeling_data?: boolean;
            /**
             * @description Whether members also get samples that come in later: uploaded, synchronized, or imported without labels. `true`: They get them; `false`: They do not get them.
             * @example true
             */
            is_synchronize_data?: boolean;
            /** @description The members who label. */
            workers?: components["schemas"]["AssignedWorker"][];
            /**
             * @description ID of the team.
             * @example ZUH8gqkjuaib8pxkDdz
             */
            workforce_id?: string;
            /**
             * @description Name of the team.
             * @example team-123
             */
            workforce_name?: string;
        };
        /** @description A team labeling task that begins with the dataset. Its fields mean what they mean in `CreateWorkforceTaskRequest`, which creates one for a dataset that is there already. */
        WorkforceInformation: {
            /**
             * @description What the members get of what changes in the dataset.
             *     - `0`: Nothing
             *     - `1`: Data
             *     - `2`: Labels
             *     - `3`: Data and labels
             */
            data_sync_type?: components["schemas"]["DataSynchronizationType"];
            /**
             * Format: int32
             * @description How many members label each sample.
             * @example 1
             */
            repetition?: number;
            /**
             * @description Whether members also get what auto labeling finds later. `true`: They get it; `false`: They do not get it.
             * @example false
             */
            synchronize_auto_labeling_data?: boolean;
            /**
             * @description Whether members also get samples that come in later: uploaded, synchronized, or imported without labels. `true`: They get them; `false`: They do not get them.
             * @example true
             */
            synchronize_data?: boolean;
            /**
             * @description ID of the team labeling task.
             * @example egIxmzHAzCSLTHXLJ7B
             */
            task_id?: string;
            /**
             * @description Name of the team labeling task, of letters, digits, `_` and `-`.
             * @example label-animals
             */
            task_name: string;
            /** @description Who labels. Either an administrator assigns people, or the teams are named. */
            workforces_config?: components["schemas"]["WorkforcesConfigInput"];
        };
        /** @description One page of the labeling teams of a project. */
        WorkforceList: {
            /**
             * Format: int32
             * @description Number of teams on all pages together.
             * @example 2
             */
            total_number: number;
            /** @description The teams on this page, at most `limit` of them. */
            workforces: components["schemas"]["Workforce"][];
        };
        /** @description How many samples of a team labeling task, or of one member of it, are in which state. */
        WorkforceSampleStats: {
            /**
             * Format: int32
             * @description Number of samples.
             * @example 317
             */
            total_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that are not labeled yet.
             * @example 310
             */
            unannotated_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that are labeled and wait for review.
             * @example 0
             */
            unreviewed_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that passed review and wait for the acceptance by the owner.
             * @example 0
             */
            uncheck_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples among these that were drawn for acceptance.
             * @example 0
             */
            sampled_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that the owner accepted.
             * @example 7
             */
            accepted_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that the owner sent back.
             * @example 0
             */
            rejected_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples whose labels auto labeling suggests, and people have to confirm.
             * @example 0
             */
            auto_annotation_sample_count?: number;
            /**
             * Format: int32
             * @description Number of samples that were deleted.
             * @example 0
             */
            deleted_sample_count?: number;
        };
        /** @description How many people take part in a team labeling task. */
        WorkforceStats: {
            /**
             * Format: int32
             * @description Number of members who label.
             * @example 1
             */
            labeler_count?: number;
            /**
             * Format: int32
             * @description Number of members who review.
             * @example 0
             */
            reviewer_count?: number;
            /**
             * Format: int32
             * @description Number of teams.
             * @example 1
             */
            workforce_count?: number;
        };
        /** @description A team labeling task: the members of labeling teams label samples of a dataset, others review the labels, and the owner of the dataset accepts them or sends them back. */
        WorkforceTask: {
            /**
             * @description ID of the task.
             * @example iYZx7gScPUozOXner9k
             */
            task_id: string;
            /**
             * @description Name of the task.
             * @example task-e63f
             */
            task_name?: string;
            /**
             * @description What the task is for, without `^`, `!`, `<`, `>`, `=`, `&`, `"` and `'`.
             * @example Animals of June
             */
            description?: string;
            /**
             * @description ID of the dataset whose samples are labeled.
             * @example WxCREuCkBSAlQr9xrde
             */
            dataset_id?: string;
            /**
             * @description ID of the version of the dataset that belongs to the task.
             * @example 54IXbeJhfttGpL46lbv
             */
            version_id?: string;
            /**
             * @description Where a team labeling task stands. `0`, `5` and `7` pass by themselves; in all other states somebody has to do something.
             *     - `0`: Starting, samples are being given to members
             *     - `1`: Running, members label and review
             *     - `2`: Being accepted, drawn samples are checked; no other acceptance can begin
             *     - `3`: Accepted, the task is done
             *     - `4`: Sent back, samples have to be labeled and reviewed again after a new start
             *     - `5`: The result of the acceptance is being written; it can be neither continued nor begun anew
             *     - `6`: Created, not started; only owner and team managers see it
             *     - `7`: Samples are being drawn for acceptance; it can be neither continued nor begun anew
             */
            status: components["schemas"]["WorkforceTaskStatus"] | (number & {});
            /** @description Who labels. Either an administrator assigns people, or the teams are named. */
            workforces_config?: components["schemas"]["WorkforcesConfig"];
            /**
             * Format: int32
             * @description How many members label each sample.
             * @example 1
             */
            repetition?: number;
            /** @description Which samples of the dataset the team got when the task was created. All of them unless there are any. */
            sample_search_conditions?: components["schemas"]["SearchCondition"][];
            /**
             * @description Whether members also get samples that come in later: uploaded, synchronized, or imported without labels. Left out, it is `false`. `true`: They get them; `false`: They do not get them.
             * @example false
             */
            synchronize_data?: boolean;
            /**
             * @description Whether members also get what auto labeling suggests later, to confirm it. Left out, it is `false`. `true`: They get it; `false`: They do not get it.
             * @example false
             */
            synchronize_auto_labeling_data?: boolean;
            /**
             * @description Whether labels go to the dataset by themselves as soon as they are accepted. `true`: They go there by themselves; `false`: They stay in the task.
             * @example true
             */
            auto_sync_dataset?: boolean;
            /** @description How many samples of a team labeling task, or of one member of it, are in which state. */
            sample_stats?: components["schemas"]["WorkforceSampleStats"];
            /** @description How often each label occurs in the samples of the task. */
            label_stats?: components["schemas"]["LabelStats"][];
            /** @description How many people take part in a team labeling task. */
            workforce_stats?: components["schemas"]["WorkforceStats"];
            /** @description How far each member has come. */
            worker_stats?: components["schemas"]["WorkerTask"][];
            /** @description The acceptance of a team labeling task that goes on, or the last one. */
            checking_task_desc?: components["schemas"]["AcceptanceTask"];
            /**
             * Format: double
             * @description Share of the samples that were drawn for acceptance.
             * @example 0.5
             */
            check_rate?: number;
            /**
             * Format: double
             * @description Share of the checked samples that were accepted.
             * @example 0.5
             */
            pass_rate?: number;
            /**
             * Format: double
             * @description Average of the scores that the checked samples got.
             * @example 3.5
             */
            score?: number;
            /**
             * Format: int64
             * @description When the task was created, in milliseconds of Unix time.
             * @example 1606184400278
             */
            create_time?: number;
            /**
             * Format: int64
             * @description When the task last changed, in milliseconds of Unix time.
             * @example 1606184400278
             */
            update_time?: number;
        };
        /** @description One page of team labeling tasks. */
        WorkforceTaskList: {
            /**
             * Format: int32
             * @description Number of team labeling tasks on all pages together.
             * @example 2
             */
            count: number;
            /** @description The tasks on this page, at most `limit` of them. */
            tasks: components["schemas"]["WorkforceTask"][];
        };
        /** @description How far the members of a team labeling task have come. */
        WorkforceTaskMetrics: {
            /** @description Number of samples by state, by the email address of the member who labels them. */
            sample_stats?: {
                [key: string]: components["schemas"]["SampleCounts"];
            };
        };
        /**
         * Format: int32
         * @description Where a team labeling task stands. `0`, `5` and `7` pass by themselves; in all other states somebody has to do something.
         *     - `0`: Starting, samples are being given to members
         *     - `1`: Running, members label and review
         *     - `2`: Being accepted, drawn samples are checked; no other acceptance can begin
         *     - `3`: Accepted, the task is done
         *     - `4`: Sent back, samples have to be labeled and reviewed again after a new start
         *     - `5`: The result of the acceptance is being written; it can be neither continued nor begun anew
         *     - `6`: Created, not started; only owner and team managers see it
         *     - `7`: Samples are being drawn for acceptance; it can be neither continued nor begun anew
         * @example 1
         * @enum {integer}
         */
        WorkforceTaskStatus: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
        /** @description Who labels. Either an administrator assigns people, or the teams are named. */
        WorkforcesConfig: {
            /**
             * @description The administrator who assigns people.
             * @example modelarts_agency
             */
            agency?: string;
            /** @description The teams that label. */
            workforces?: components["schemas"]["WorkforceConfig"][];
        };
        /** @description Who labels. Either an administrator assigns people, or the teams are named. */
        WorkforcesConfigInput: {
            /**
             * @description The administrator who assigns people.
             * @example modelarts_agency
             */
            agency?: string;
            /** @description The teams that label. */
            workforces?: components["schemas"]["WorkforceConfigInput"][];
        };
    };
    responses: {
        /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The token is missing, expired or not accepted, or the signature does not match. Get a new token, or sign again, then repeat the request. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The caller is known but may not do this, or the account is suspended. Repeating the request does not help; ask for the permission. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is nothing under this path. Check the endpoint, the region, the path and the IDs in it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The connection timed out before the service had an answer. Repeat the request. */
        RequestTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Too many requests in a short time. Wait as long as `Retry-After` says, then repeat the request. */
        TooManyRequests: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service failed. Repeat the request after a pause; if it goes on, quote `error_code` and the time to support. */
        InternalServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A gateway in front of the API got no usable answer from it. Repeat the request later. No page says what such an answer has in it: gateways often send none of this, and no JSON. */
        BadGateway: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The service is down for a moment, for an upgrade, say. Wait as long as `Retry-After` says, or some seconds where it is missing, then repeat the request. */
        ServiceUnavailable: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A service behind the API did not answer in time. Repeat the request later; if it stays, tell the vendor. */
        GatewayTimeout: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Any other error. The vendors document no more statuses; gateways in front of the API may answer with others. */
        UnexpectedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
         * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
         */
        ProjectId: string;
        /**
         * @description ID of the dataset.
         * @example OBegCXHxTJ2JHRAZWr0
         */
        DatasetId: string;
        /**
         * @description Most entries that one page of the list has. Left out, it is `10`.
         * @example 10
         */
        Limit: number;
        /**
         * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
         * @example 0
         */
        Offset: number;
        /**
         * @description ID of the intelligent task, as returned when it was started.
         * @example r0jT2zwxBDKf8KEnSuZ
         */
        IntelligentTaskId: string;
        /**
         * @description In which order the samples are listed. What they are ordered by is not documented.
         * @example desc
         */
        SampleOrder: components["schemas"]["SortOrder"];
        /**
         * @description Only samples with a label of this name.
         * @example sunflowers
         */
        LabelNameCondition: string;
        /**
         * @description Only samples that are labeled this way.
         * @example 0
         */
        DatasetTypeCondition: components["schemas"]["DatasetType"];
        /**
         * @description Only samples whose confidence is at least this, from 0 to 1, written as text. Left out, it is `0`.
         * @example 0.10
         */
        LowScore: string;
        /**
         * @description Only samples whose confidence is at most this, from 0 to 1, written as text. Left out, it is `1`.
         * @example 0.90
         */
        HighScore: string;
        /**
         * @description Further conditions, all of which a sample has to meet. They are `SearchCondition` objects, as one of the clouds says; how they are written as text is not documented, so JSON of a list of them is the best guess. URL encoding comes on top; clients do that by themselves.
         * @example [{"sample_name":"8_1597649054631.jpeg"}]
         */
        SearchConditions: string;
        /**
         * @description How the images are resized whose addresses the answer has, in the words of OBS image processing: `image/resize,m_lfit,h_200` keeps the proportions and makes them 200 pixels high.
         * @example image/resize,m_lfit,h_200
         */
        ProcessParameter: string;
        /**
         * @description ID of the sample, as the list of samples shows it.
         * @example 10de574cbf0f09d4798b87ba0eb34e37
         */
        SampleId: string;
        /**
         * @description Email address of a member of the labeling team, for the samples of that member (team labeling).
         * @example jane@example.com
         */
        LabelerEmail: string;
        /**
         * @description Language of the texts in the answer.
         * @example en-us
         */
        LocaleParameter: components["schemas"]["Locale"];
        /**
         * @description Only samples in this state.
         * @example __NONE__
         */
        SampleStateParameter: components["schemas"]["RequestedSampleState"];
        /**
         * @description Only what has a version whose `train_evaluate_sample_ratio` lies in this range: the lowest and the highest share, with a comma between them.
         * @example 0.0,1.0
         */
        TrainEvaluateRatio: string;
        /**
         * @description Only what has a version of this format. Answers and bodies have the format in words.
         * @example 0
         */
        VersionFormatNumber: 0 | 1 | 2;
        /**
         * @description ID of the version.
         * @example eSOKEQaXhKzxN00WKoV
         */
        VersionId: string;
        /**
         * @description Which end of the list comes first.
         * @example desc
         */
        Order: components["schemas"]["SortOrder"];
        /**
         * @description Whether to look for tasks that are running on the dataset, or about to. `running_task_type` says which. Left out, it is `false`.
         * @example true
         */
        CheckRunningTask: true | false;
        /**
         * @description The kind of tasks to look for. It means something beside `check_running_task=true` only.
         * @example 0
         */
        RunningTaskTypeParameter: components["schemas"]["RunningTaskType"];
        /**
         * @description Name of the label, as the list of labels shows it.
         * @example Cat
         */
        LabelName: string;
        /**
         * @description ID of the import task, as returned when it was created.
         * @example gfghHSokody6AJigS5A_RHJ1zOkIoI3Nzwxj8nh
         */
        ImportTaskId: string;
        /**
         * @description ID of the export task, as returned when it was created.
         * @example TZMuy7OKbClkGCAc3gb
         */
        ExportTaskId: string;
        /**
         * @description ID of the team labeling task, as returned when it was created.
         * @example iYZx7gScPUozOXner9k
         */
        WorkforceTaskId: string;
        /**
         * @description ID of the team labeling task, as returned when it was created.
         * @example tY330MHxV9dqIPVaTRM
         */
        AcceptedWorkforceTaskId: string;
        /**
         * @description What the list is sorted by. Left out, it is `create_time`.
         * @example create_time
         */
        WorkerSortKey: "create_time" | "email";
        /**
         * @description ID of the labeling team.
         * @example gyb7IaAvkLc5IhEY2dv
         */
        WorkforceId: string;
        /**
         * @description ID of the member of the team.
         * @example 8c15ad080d3eabad14037b4eb00d6a6f
         */
        WorkerId: string;
        /**
         * @description ID of the processing task, as returned when it was created.
         * @example kM7j9TSa611ZzBThzSr
         */
        ProcessorTaskId: string;
        /**
         * @description ID of the version of the processing task, as returned when it was created.
         * @example qSaudx2sbPvthHygckA
         */
        ProcessorTaskVersionId: string;
    };
    requestBodies: never;
    headers: {
        /** @description How long to wait before the next attempt: a number of seconds, or the moment (an HTTP date) from which the server wants to be asked again. */
        RetryAfter: string;
    };
    pathItems: never;
}
export type AcceptanceAction = components['schemas']['AcceptanceAction'];
export type AcceptanceReport = components['schemas']['AcceptanceReport'];
export type AcceptanceStats = components['schemas']['AcceptanceStats'];
export type AcceptanceTask = components['schemas']['AcceptanceTask'];
export type AddNoiseOperator = components['schemas']['AddNoiseOperator'];
export type AddSamplesRequest = components['schemas']['AddSamplesRequest'];
export type AddedSample = components['schemas']['AddedSample'];
export type AddedSamples = components['schemas']['AddedSamples'];
export type AlgorithmType = components['schemas']['AlgorithmType'];
export type AnnotationMethod = components['schemas']['AnnotationMethod'];
export type AssignedWorker = components['schemas']['AssignedWorker'];
export type AssignedWorkerInput = components['schemas']['AssignedWorkerInput'];
export type AttributeValues = components['schemas']['AttributeValues'];
export type AugmentationOperator = components['schemas']['AugmentationOperator'];
export type AutoDeploymentConfig = components['schemas']['AutoDeploymentConfig'];
export type AutoGroupingConfig = components['schemas']['AutoGroupingConfig'];
export type AutoLabelingConfig = components['schemas']['AutoLabelingConfig'];
export type BatchOutcome = components['schemas']['BatchOutcome'];
export type ChangedLabel = components['schemas']['ChangedLabel'];
export type ChangedSample = components['schemas']['ChangedSample'];
export type Circle = components['schemas']['Circle'];
export type CircleInput = components['schemas']['CircleInput'];
export type ClusterSource = components['schemas']['ClusterSource'];
export type CollectRule = components['schemas']['CollectRule'];
export type CreateAcceptanceTaskByNumber = components['schemas']['CreateAcceptanceTaskByNumber'];
export type CreateAcceptanceTaskByShare = components['schemas']['CreateAcceptanceTaskByShare'];
export type CreateAcceptanceTaskRequest = components['schemas']['CreateAcceptanceTaskRequest'];
export type CreateDataProcessingOfInputs = components['schemas']['CreateDataProcessingOfInputs'];
export type CreateDataProcessingOfSource = components['schemas']['CreateDataProcessingOfSource'];
export type CreateDatasetRequest = components['schemas']['CreateDatasetRequest'];
export type CreateDatasetVersionRequest = components['schemas']['CreateDatasetVersionRequest'];
export type CreateExportTaskRequest = components['schemas']['CreateExportTaskRequest'];
export type CreateFeatureAnalysisOfInputs = components['schemas']['CreateFeatureAnalysisOfInputs'];
export type CreateFeatureAnalysisOfSource = components['schemas']['CreateFeatureAnalysisOfSource'];
export type CreateFreeFormatDataset = components['schemas']['CreateFreeFormatDataset'];
export type CreateImageClassificationDataset = components['schemas']['CreateImageClassificationDataset'];
export type CreateImageSegmentationDataset = components['schemas']['CreateImageSegmentationDataset'];
export type CreateImportTaskRequest = components['schemas']['CreateImportTaskRequest'];
export type CreateLabelsRequest = components['schemas']['CreateLabelsRequest'];
export type CreateNamedEntitiesDataset = components['schemas']['CreateNamedEntitiesDataset'];
export type CreateObjectDetectionDataset = components['schemas']['CreateObjectDetectionDataset'];
export type CreateProcessorTaskRequest = components['schemas']['CreateProcessorTaskRequest'];
export type CreateProcessorTaskVersionOfInputs = components['schemas']['CreateProcessorTaskVersionOfInputs'];
export type CreateProcessorTaskVersionOfSource = components['schemas']['CreateProcessorTaskVersionOfSource'];
export type CreateProcessorTaskVersionRequest = components['schemas']['CreateProcessorTaskVersionRequest'];
export type CreateSoundClassificationDataset = components['schemas']['CreateSoundClassificationDataset'];
export type CreateSpeechContentDataset = components['schemas']['CreateSpeechContentDataset'];
export type CreateSpeechParagraphsDataset = components['schemas']['CreateSpeechParagraphsDataset'];
export type CreateTableDataset = components['schemas']['CreateTableDataset'];
export type CreateTextClassificationDataset = components['schemas']['CreateTextClassificationDataset'];
export type CreateTextTripletsDataset = components['schemas']['CreateTextTripletsDataset'];
export type CreateVideoDataset = components['schemas']['CreateVideoDataset'];
export type CreateWorkerRequest = components['schemas']['CreateWorkerRequest'];
export type CreateWorkforceRequest = components['schemas']['CreateWorkforceRequest'];
export type CreateWorkforceTaskRequest = components['schemas']['CreateWorkforceTaskRequest'];
export type CreatedAcceptanceTask = components['schemas']['CreatedAcceptanceTask'];
export type CreatedDataset = components['schemas']['CreatedDataset'];
export type CreatedDatasetVersion = components['schemas']['CreatedDatasetVersion'];
export type CreatedExportTask = components['schemas']['CreatedExportTask'];
export type CreatedImportTask = components['schemas']['CreatedImportTask'];
export type CreatedProcessorTask = components['schemas']['CreatedProcessorTask'];
export type CreatedProcessorTaskVersion = components['schemas']['CreatedProcessorTaskVersion'];
export type CreatedWorkforce = components['schemas']['CreatedWorkforce'];
export type CreatedWorkforceTask = components['schemas']['CreatedWorkforceTask'];
export type CustomProcessorSource = components['schemas']['CustomProcessorSource'];
export type DataAugmentation = components['schemas']['DataAugmentation'];
export type DataCleaning = components['schemas']['DataCleaning'];
export type DataFormat = components['schemas']['DataFormat'];
export type DataLakeSource = components['schemas']['DataLakeSource'];
export type DataProcessing = components['schemas']['DataProcessing'];
export type DataSelection = components['schemas']['DataSelection'];
export type DataSource = components['schemas']['DataSource'];
export type DataSourceInput = components['schemas']['DataSourceInput'];
export type DataSourceType = components['schemas']['DataSourceType'];
export type DataSynchronizationType = components['schemas']['DataSynchronizationType'];
export type DataValidation = components['schemas']['DataValidation'];
export type DatabaseSource = components['schemas']['DatabaseSource'];
export type Dataset = components['schemas']['Dataset'];
export type DatasetList = components['schemas']['DatasetList'];
export type DatasetMetrics = components['schemas']['DatasetMetrics'];
export type DatasetProcessorSource = components['schemas']['DatasetProcessorSource'];
export type DatasetProcessorWorkPath = components['schemas']['DatasetProcessorWorkPath'];
export type DatasetStatus = components['schemas']['DatasetStatus'];
export type DatasetType = components['schemas']['DatasetType'];
export type DatasetVersion = components['schemas']['DatasetVersion'];
export type DatasetVersionList = components['schemas']['DatasetVersionList'];
export type DatasetVersionStatus = components['schemas']['DatasetVersionStatus'];
export type DeleteLabelsRequest = components['schemas']['DeleteLabelsRequest'];
export type DeleteSamplesRequest = components['schemas']['DeleteSamplesRequest'];
export type DeleteWorkersRequest = components['schemas']['DeleteWorkersRequest'];
export type EmailStatus = components['schemas']['EmailStatus'];
export type EmptyObject = components['schemas']['EmptyObject'];
export type EntityEnd = components['schemas']['EntityEnd'];
export type EntityEndInput = components['schemas']['EntityEndInput'];
export type EntityStart = components['schemas']['EntityStart'];
export type EntityStartInput = components['schemas']['EntityStartInput'];
export type ErrorResponse = components['schemas']['ErrorResponse'];
export type ExportDestination = components['schemas']['ExportDestination'];
export type ExportFormat = components['schemas']['ExportFormat'];
export type ExportParams = components['schemas']['ExportParams'];
export type ExportParamsInput = components['schemas']['ExportParamsInput'];
export type ExportTask = components['schemas']['ExportTask'];
export type ExportTaskList = components['schemas']['ExportTaskList'];
export type ExportTaskStatus = components['schemas']['ExportTaskStatus'];
export type ExportToDirectory = components['schemas']['ExportToDirectory'];
export type ExportToNewDataset = components['schemas']['ExportToNewDataset'];
export type ExportType = components['schemas']['ExportType'];
export type FeatureAnalysis = components['schemas']['FeatureAnalysis'];
export type FeatureAnalysisOperator = components['schemas']['FeatureAnalysisOperator'];
export type FileCopyProgress = components['schemas']['FileCopyProgress'];
export type FileSource = components['schemas']['FileSource'];
export type Flavor = components['schemas']['Flavor'];
export type FlavorInput = components['schemas']['FlavorInput'];
export type GivenClassLabel = components['schemas']['GivenClassLabel'];
export type GivenClassLabelProperty = components['schemas']['GivenClassLabelProperty'];
export type GivenContentLabel = components['schemas']['GivenContentLabel'];
export type GivenContentLabelProperty = components['schemas']['GivenContentLabelProperty'];
export type GivenEntityLabel = components['schemas']['GivenEntityLabel'];
export type GivenEntityLabelProperty = components['schemas']['GivenEntityLabelProperty'];
export type GivenLabel = components['schemas']['GivenLabel'];
export type GivenObjectLabel = components['schemas']['GivenObjectLabel'];
export type GivenObjectLabelProperty = components['schemas']['GivenObjectLabelProperty'];
export type GivenParagraphLabel = components['schemas']['GivenParagraphLabel'];
export type GivenParagraphLabelProperty = components['schemas']['GivenParagraphLabelProperty'];
export type GivenRelationshipLabel = components['schemas']['GivenRelationshipLabel'];
export type GivenRelationshipLabelProperty = components['schemas']['GivenRelationshipLabelProperty'];
export type GivenUntypedLabel = components['schemas']['GivenUntypedLabel'];
export type HardDetail = components['schemas']['HardDetail'];
export type HardDetailCount = components['schemas']['HardDetailCount'];
export type HardFlag = components['schemas']['HardFlag'];
export type HardFlagInput = components['schemas']['HardFlagInput'];
export type HardReason = components['schemas']['HardReason'];
export type HardReasonId = components['schemas']['HardReasonId'];
export type HardReasonIds = components['schemas']['HardReasonIds'];
export type HardReasonIdsInput = components['schemas']['HardReasonIdsInput'];
export type HardSelectTask = components['schemas']['HardSelectTask'];
export type ImageSize = components['schemas']['ImageSize'];
export type ImageSizeInput = components['schemas']['ImageSizeInput'];
export type ImportFromCluster = components['schemas']['ImportFromCluster'];
export type ImportFromDataLake = components['schemas']['ImportFromDataLake'];
export type ImportFromDatabase = components['schemas']['ImportFromDatabase'];
export type ImportFromDirectory = components['schemas']['ImportFromDirectory'];
export type ImportFromManifest = components['schemas']['ImportFromManifest'];
export type ImportFromTableFile = components['schemas']['ImportFromTableFile'];
export type ImportFromWarehouse = components['schemas']['ImportFromWarehouse'];
export type ImportLabel = components['schemas']['ImportLabel'];
export type ImportTask = components['schemas']['ImportTask'];
export type ImportTaskList = components['schemas']['ImportTaskList'];
export type ImportTaskStatus = components['schemas']['ImportTaskStatus'];
export type ImportType = components['schemas']['ImportType'];
export type InfConfig = components['schemas']['InfConfig'];
export type InfConfigInput = components['schemas']['InfConfigInput'];
export type IntelligentTask = components['schemas']['IntelligentTask'];
export type IntelligentTaskConfig = components['schemas']['IntelligentTaskConfig'];
export type IntelligentTaskDatasetType = components['schemas']['IntelligentTaskDatasetType'];
export type IntelligentTaskEvent = components['schemas']['IntelligentTaskEvent'];
export type IntelligentTaskEventStatus = components['schemas']['IntelligentTaskEventStatus'];
export type IntelligentTaskExportType = components['schemas']['IntelligentTaskExportType'];
export type IntelligentTaskList = components['schemas']['IntelligentTaskList'];
export type IntelligentTaskResult = components['schemas']['IntelligentTaskResult'];
export type IntelligentTaskResultType = components['schemas']['IntelligentTaskResultType'];
export type IntelligentTaskStatus = components['schemas']['IntelligentTaskStatus'];
export type IntelligentTaskType = components['schemas']['IntelligentTaskType'];
export type KeySampleCounts = components['schemas']['KeySampleCounts'];
export type Label = components['schemas']['Label'];
export type LabelAttribute = components['schemas']['LabelAttribute'];
export type LabelAttributeInput = components['schemas']['LabelAttributeInput'];
export type LabelAttributeValue = components['schemas']['LabelAttributeValue'];
export type LabelAttributeValueInput = components['schemas']['LabelAttributeValueInput'];
export type LabelDeletionPolicy = components['schemas']['LabelDeletionPolicy'];
export type LabelHardCoefficient = components['schemas']['LabelHardCoefficient'];
export type LabelHardCoefficientInput = components['schemas']['LabelHardCoefficientInput'];
export type LabelHardReasons = components['schemas']['LabelHardReasons'];
export type LabelHardReasonsInput = components['schemas']['LabelHardReasonsInput'];
export type LabelInput = components['schemas']['LabelInput'];
export type LabelList = components['schemas']['LabelList'];
export type LabelProperty = components['schemas']['LabelProperty'];
export type LabelPropertyInput = components['schemas']['LabelPropertyInput'];
export type LabelStats = components['schemas']['LabelStats'];
export type LabelType = components['schemas']['LabelType'];
export type ListedDataset = components['schemas']['ListedDataset'];
export type ListedIntelligentTask = components['schemas']['ListedIntelligentTask'];
export type Locale = components['schemas']['Locale'];
export type LogicalOperator = components['schemas']['LogicalOperator'];
export type MetaValidationOperator = components['schemas']['MetaValidationOperator'];
export type NewFileSample = components['schemas']['NewFileSample'];
export type NewLabel = components['schemas']['NewLabel'];
export type NewProcessorSource = components['schemas']['NewProcessorSource'];
export type NewProcessorTemplate = components['schemas']['NewProcessorTemplate'];
export type NewProcessorWorkPath = components['schemas']['NewProcessorWorkPath'];
export type NewRelationshipLabel = components['schemas']['NewRelationshipLabel'];
export type NewRelationshipLabelProperty = components['schemas']['NewRelationshipLabelProperty'];
export type NewSample = components['schemas']['NewSample'];
export type NewSourceSample = components['schemas']['NewSourceSample'];
export type NewTextSample = components['schemas']['NewTextSample'];
export type NewWorkerRole = components['schemas']['NewWorkerRole'];
export type NotifyWorkersRequest = components['schemas']['NotifyWorkersRequest'];
export type ObjectLabel = components['schemas']['ObjectLabel'];
export type ObjectLabelProperty = components['schemas']['ObjectLabelProperty'];
export type ObsPath = components['schemas']['ObsPath'];
export type ObsPathInput = components['schemas']['ObsPathInput'];
export type ObsProcessorSource = components['schemas']['ObsProcessorSource'];
export type ObsProcessorWorkPath = components['schemas']['ObsProcessorWorkPath'];
export type OperatorTaskType = components['schemas']['OperatorTaskType'];
export type Outcome = components['schemas']['Outcome'];
export type ParagraphEnd = components['schemas']['ParagraphEnd'];
export type ParagraphEndInput = components['schemas']['ParagraphEndInput'];
export type ParagraphStart = components['schemas']['ParagraphStart'];
export type ParagraphStartInput = components['schemas']['ParagraphStartInput'];
export type PccOperator = components['schemas']['PccOperator'];
export type Point = components['schemas']['Point'];
export type PointInput = components['schemas']['PointInput'];
export type Points = components['schemas']['Points'];
export type PointsInput = components['schemas']['PointsInput'];
export type PreLabelingConfig = components['schemas']['PreLabelingConfig'];
export type PreprocessingTaskStatus = components['schemas']['PreprocessingTaskStatus'];
export type ProcessorDataSource = components['schemas']['ProcessorDataSource'];
export type ProcessorDataSourceType = components['schemas']['ProcessorDataSourceType'];
export type ProcessorOperator = components['schemas']['ProcessorOperator'];
export type ProcessorResultProperty = components['schemas']['ProcessorResultProperty'];
export type ProcessorTask = components['schemas']['ProcessorTask'];
export type ProcessorTaskItem = components['schemas']['ProcessorTaskItem'];
export type ProcessorTaskItemList = components['schemas']['ProcessorTaskItemList'];
export type ProcessorTaskList = components['schemas']['ProcessorTaskList'];
export type ProcessorTaskStatus = components['schemas']['ProcessorTaskStatus'];
export type ProcessorTaskType = components['schemas']['ProcessorTaskType'];
export type ProcessorTaskVersion = components['schemas']['ProcessorTaskVersion'];
export type ProcessorTaskVersionList = components['schemas']['ProcessorTaskVersionList'];
export type ProcessorTaskVersionResult = components['schemas']['ProcessorTaskVersionResult'];
export type ProcessorTaskVersionResultList = components['schemas']['ProcessorTaskVersionResultList'];
export type ProcessorTemplate = components['schemas']['ProcessorTemplate'];
export type ProcessorWorkPath = components['schemas']['ProcessorWorkPath'];
export type ProcessorWorkPathType = components['schemas']['ProcessorWorkPathType'];
export type RelationshipEnd = components['schemas']['RelationshipEnd'];
export type RelationshipLabel = components['schemas']['RelationshipLabel'];
export type RelationshipLabelProperty = components['schemas']['RelationshipLabelProperty'];
export type RelationshipStart = components['schemas']['RelationshipStart'];
export type RequestedSampleState = components['schemas']['RequestedSampleState'];
export type RrdOperator = components['schemas']['RrdOperator'];
export type RunningTaskType = components['schemas']['RunningTaskType'];
export type Sample = components['schemas']['Sample'];
export type SampleComment = components['schemas']['SampleComment'];
export type SampleComments = components['schemas']['SampleComments'];
export type SampleCounts = components['schemas']['SampleCounts'];
export type SampleDays = components['schemas']['SampleDays'];
export type SampleDaysInput = components['schemas']['SampleDaysInput'];
export type SampleLabel = components['schemas']['SampleLabel'];
export type SampleLabelInput = components['schemas']['SampleLabelInput'];
export type SampleLabelProperty = components['schemas']['SampleLabelProperty'];
export type SampleLabelPropertyInput = components['schemas']['SampleLabelPropertyInput'];
export type SampleLabels = components['schemas']['SampleLabels'];
export type SampleLabelsInput = components['schemas']['SampleLabelsInput'];
export type SampleList = components['schemas']['SampleList'];
export type SampleMetadata = components['schemas']['SampleMetadata'];
export type SampleMetadataInput = components['schemas']['SampleMetadataInput'];
export type SamplePreview = components['schemas']['SamplePreview'];
export type SampleSearchConditions = components['schemas']['SampleSearchConditions'];
export type SampleState = components['schemas']['SampleState'];
export type SampleStats = components['schemas']['SampleStats'];
export type SampleStatus = components['schemas']['SampleStatus'];
export type SampleTimeSpan = components['schemas']['SampleTimeSpan'];
export type SampleType = components['schemas']['SampleType'];
export type SampleUsage = components['schemas']['SampleUsage'];
export type SchemaMap = components['schemas']['SchemaMap'];
export type SchemaMapInput = components['schemas']['SchemaMapInput'];
export type SearchCondition = components['schemas']['SearchCondition'];
export type SearchConditionInput = components['schemas']['SearchConditionInput'];
export type SearchLabel = components['schemas']['SearchLabel'];
export type SearchLabelInput = components['schemas']['SearchLabelInput'];
export type SearchLabels = components['schemas']['SearchLabels'];
export type SearchLabelsInput = components['schemas']['SearchLabelsInput'];
export type SearchProp = components['schemas']['SearchProp'];
export type SearchPropInput = components['schemas']['SearchPropInput'];
export type Shape = components['schemas']['Shape'];
export type ShapeFeature = components['schemas']['ShapeFeature'];
export type ShapeFeatureInput = components['schemas']['ShapeFeatureInput'];
export type SimDeduplicationOperator = components['schemas']['SimDeduplicationOperator'];
export type SimpleLabel = components['schemas']['SimpleLabel'];
export type SimpleLabelProperty = components['schemas']['SimpleLabelProperty'];
export type SimpleLabelType = components['schemas']['SimpleLabelType'];
export type SortOrder = components['schemas']['SortOrder'];
export type SourceInfo = components['schemas']['SourceInfo'];
export type SourceInfoInput = components['schemas']['SourceInfoInput'];
export type Speaker = components['schemas']['Speaker'];
export type SpokenText = components['schemas']['SpokenText'];
export type StartAutoDeployment = components['schemas']['StartAutoDeployment'];
export type StartAutoGrouping = components['schemas']['StartAutoGrouping'];
export type StartAutoLabeling = components['schemas']['StartAutoLabeling'];
export type StartIntelligentTaskRequest = components['schemas']['StartIntelligentTaskRequest'];
export type StartPreLabeling = components['schemas']['StartPreLabeling'];
export type StartWorkforceTaskRequest = components['schemas']['StartWorkforceTaskRequest'];
export type StartedIntelligentTask = components['schemas']['StartedIntelligentTask'];
export type SynchronizationStatus = components['schemas']['SynchronizationStatus'];
export type TableColumn = components['schemas']['TableColumn'];
export type TableColumnInput = components['schemas']['TableColumnInput'];
export type TableFileSource = components['schemas']['TableFileSource'];
export type TableSource = components['schemas']['TableSource'];
export type TaskProcessorSource = components['schemas']['TaskProcessorSource'];
export type TeamRole = components['schemas']['TeamRole'];
export type TextLabelFormat = components['schemas']['TextLabelFormat'];
export type TrainingParameter = components['schemas']['TrainingParameter'];
export type TrainingParameterInput = components['schemas']['TrainingParameterInput'];
export type UpdateAcceptanceStatusRequest = components['schemas']['UpdateAcceptanceStatusRequest'];
export type UpdateDatasetRequest = components['schemas']['UpdateDatasetRequest'];
export type UpdateLabelsRequest = components['schemas']['UpdateLabelsRequest'];
export type UpdateProcessorTaskRequest = components['schemas']['UpdateProcessorTaskRequest'];
export type UpdateSamplesRequest = components['schemas']['UpdateSamplesRequest'];
export type UpdateWorkerRequest = components['schemas']['UpdateWorkerRequest'];
export type UpdateWorkforceRequest = components['schemas']['UpdateWorkforceRequest'];
export type UpdateWorkforceTaskRequest = components['schemas']['UpdateWorkforceTaskRequest'];
export type UpdatedAcceptanceStatus = components['schemas']['UpdatedAcceptanceStatus'];
export type UpdatedDataset = components['schemas']['UpdatedDataset'];
export type VersionFormat = components['schemas']['VersionFormat'];
export type WarehouseSource = components['schemas']['WarehouseSource'];
export type WorkPath = components['schemas']['WorkPath'];
export type WorkPathType = components['schemas']['WorkPathType'];
export type Worker = components['schemas']['Worker'];
export type WorkerList = components['schemas']['WorkerList'];
export type WorkerRole = components['schemas']['WorkerRole'];
export type WorkerStatus = components['schemas']['WorkerStatus'];
export type WorkerTask = components['schemas']['WorkerTask'];
export type WorkerTaskList = components['schemas']['WorkerTaskList'];
export type WorkerTaskStatus = components['schemas']['WorkerTaskStatus'];
export type Workforce = components['schemas']['Workforce'];
export type WorkforceConfig = components['schemas']['WorkforceConfig'];
export type WorkforceConfigInput = components['schemas']['WorkforceConfigInput'];
export type WorkforceDescriptor = components['schemas']['WorkforceDescriptor'];
export type WorkforceInformation = components['schemas']['WorkforceInformation'];
export type WorkforceList = components['schemas']['WorkforceList'];
export type WorkforceSampleStats = components['schemas']['WorkforceSampleStats'];
export type WorkforceStats = components['schemas']['WorkforceStats'];
export type WorkforceTask = components['schemas']['WorkforceTask'];
export type WorkforceTaskList = components['schemas']['WorkforceTaskList'];
export type WorkforceTaskMetrics = components['schemas']['WorkforceTaskMetrics'];
export type WorkforceTaskStatus = components['schemas']['WorkforceTaskStatus'];
export type WorkforcesConfig = components['schemas']['WorkforcesConfig'];
export type WorkforcesConfigInput = components['schemas']['WorkforcesConfigInput'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseRequestTimeout = components['responses']['RequestTimeout'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseBadGateway = components['responses']['BadGateway'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseGatewayTimeout = components['responses']['GatewayTimeout'];
export type ResponseUnexpectedError = components['responses']['UnexpectedError'];
export type ParameterProjectId = components['parameters']['ProjectId'];
export type ParameterDatasetId = components['parameters']['DatasetId'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterIntelligentTaskId = components['parameters']['IntelligentTaskId'];
export type ParameterSampleOrder = components['parameters']['SampleOrder'];
export type ParameterLabelNameCondition = components['parameters']['LabelNameCondition'];
export type ParameterDatasetTypeCondition = components['parameters']['DatasetTypeCondition'];
export type ParameterLowScore = components['parameters']['LowScore'];
export type ParameterHighScore = components['parameters']['HighScore'];
export type ParameterSearchConditions = components['parameters']['SearchConditions'];
export type ParameterProcessParameter = components['parameters']['ProcessParameter'];
export type ParameterSampleId = components['parameters']['SampleId'];
export type ParameterLabelerEmail = components['parameters']['LabelerEmail'];
export type ParameterLocaleParameter = components['parameters']['LocaleParameter'];
export type ParameterSampleStateParameter = components['parameters']['SampleStateParameter'];
export type ParameterTrainEvaluateRatio = components['parameters']['TrainEvaluateRatio'];
export type ParameterVersionFormatNumber = components['parameters']['VersionFormatNumber'];
export type ParameterVersionId = components['parameters']['VersionId'];
export type ParameterOrder = components['parameters']['Order'];
export type ParameterCheckRunningTask = components['parameters']['CheckRunningTask'];
export type ParameterRunningTaskTypeParameter = components['parameters']['RunningTaskTypeParameter'];
export type ParameterLabelName = components['parameters']['LabelName'];
export type ParameterImportTaskId = components['parameters']['ImportTaskId'];
export type ParameterExportTaskId = components['parameters']['ExportTaskId'];
export type ParameterWorkforceTaskId = components['parameters']['WorkforceTaskId'];
export type ParameterAcceptedWorkforceTaskId = components['parameters']['AcceptedWorkforceTaskId'];
export type ParameterWorkerSortKey = components['parameters']['WorkerSortKey'];
export type ParameterWorkforceId = components['parameters']['WorkforceId'];
export type ParameterWorkerId = components['parameters']['WorkerId'];
export type ParameterProcessorTaskId = components['parameters']['ProcessorTaskId'];
export type ParameterProcessorTaskVersionId = components['parameters']['ProcessorTaskVersionId'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    listIntelligentTasks: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only tasks of this name. Whether part of a name is enough is not documented.
                 * @example auto-label-flowers
                 */
                task_name?: string;
                /**
                 * @description Only tasks of this kind. Left out, the list has the tasks that label samples (`auto-label` and `pre-label`), but neither auto grouping nor one-click deployment.
                 * @example auto-label
                 */
                type?: components["schemas"]["IntelligentTaskType"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligentTaskList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    startIntelligentTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description The kind of task, and what it is to do. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartIntelligentTaskRequest"];
            };
        };
        responses: {
            /** @description The task has been started. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StartedIntelligentTask"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description The body is larger than 12 MB. Send fewer samples. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            /** @description A task of this kind is running on the dataset already, or the dataset is of a type that cannot have one. Wait for the end of the other task, or stop it. */
            501: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getIntelligentTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the intelligent task, as returned when it was started.
                 * @example r0jT2zwxBDKf8KEnSuZ
                 */
                task_id: components["parameters"]["IntelligentTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IntelligentTask"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    stopIntelligentTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the intelligent task, as returned when it was started.
                 * @example r0jT2zwxBDKf8KEnSuZ
                 */
                task_id: components["parameters"]["IntelligentTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task has been told to stop. The vendor's page knows 204 only, but its example has a body, which 204 cannot have: servers may answer either way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            /** @description The task has been told to stop. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listAutoLabelingSamples: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description In which order the samples are listed. What they are ordered by is not documented.
                 * @example desc
                 */
                order?: components["parameters"]["SampleOrder"];
                /**
                 * @description Only samples with a label of this name.
                 * @example sunflowers
                 */
                label_name?: components["parameters"]["LabelNameCondition"];
                /**
                 * @description Only samples that are labeled this way.
                 * @example 0
                 */
                label_type?: components["parameters"]["DatasetTypeCondition"];
                /**
                 * @description Only samples whose confidence is at least this, from 0 to 1, written as text. Left out, it is `0`.
                 * @example 0.10
                 */
                low_score?: components["parameters"]["LowScore"];
                /**
                 * @description Only samples whose confidence is at most this, from 0 to 1, written as text. Left out, it is `1`.
                 * @example 0.90
                 */
                high_score?: components["parameters"]["HighScore"];
                /**
                 * @description Further conditions, all of which a sample has to meet. They are `SearchCondition` objects, as one of the clouds says; how they are written as text is not documented, so JSON of a list of them is the best guess. URL encoding comes on top; clients do that by themselves.
                 * @example [{"sample_name":"8_1597649054631.jpeg"}]
                 */
                search_conditions?: components["parameters"]["SearchConditions"];
                /**
                 * @description How the images are resized whose addresses the answer has, in the words of OBS image processing: `image/resize,m_lfit,h_200` keeps the proportions and makes them 200 pixels high.
                 * @example image/resize,m_lfit,h_200
                 */
                process_parameter?: components["parameters"]["ProcessParameter"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getAutoLabelingSample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the sample, as the list of samples shows it.
                 * @example 10de574cbf0f09d4798b87ba0eb34e37
                 */
                sample_id: components["parameters"]["SampleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listSamples: {
        parameters: {
            query?: {
                /**
                 * @description Email address of a member of the labeling team, for the samples of that member (team labeling).
                 * @example jane@example.com
                 */
                email?: components["parameters"]["LabelerEmail"];
                /**
                 * @description Only samples whose confidence is at most this, from 0 to 1, written as text. Left out, it is `1`.
                 * @example 0.90
                 */
                high_score?: components["parameters"]["HighScore"];
                /**
                 * @description Only samples with a label of this name.
                 * @example sunflowers
                 */
                label_name?: components["parameters"]["LabelNameCondition"];
                /**
                 * @description Only samples that are labeled this way.
                 * @example 0
                 */
                label_type?: components["parameters"]["DatasetTypeCondition"];
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Language of the texts in the answer.
                 * @example en-us
                 */
                locale?: components["parameters"]["LocaleParameter"];
                /**
                 * @description Only samples whose confidence is at least this, from 0 to 1, written as text. Left out, it is `0`.
                 * @example 0.10
                 */
                low_score?: components["parameters"]["LowScore"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description In which order the samples are listed. What they are ordered by is not documented.
                 * @example desc
                 */
                order?: components["parameters"]["SampleOrder"];
                /**
                 * @description Whether the samples come with an address that shows a preview of them.
                 * @example true
                 */
                preview?: true | false;
                /**
                 * @description How the images are resized whose addresses the answer has, in the words of OBS image processing: `image/resize,m_lfit,h_200` keeps the proportions and makes them 200 pixels high.
                 * @example image/resize,m_lfit,h_200
                 */
                process_parameter?: components["parameters"]["ProcessParameter"];
                /**
                 * @description Only samples in this state.
                 * @example __NONE__
                 */
                sample_state?: components["parameters"]["SampleStateParameter"];
                /**
                 * @description Only samples of this kind of file.
                 * @example 0
                 */
                sample_type?: components["schemas"]["SampleType"];
                /**
                 * @description Further conditions, all of which a sample has to meet. They are `SearchCondition` objects, as one of the clouds says; how they are written as text is not documented, so JSON of a list of them is the best guess. URL encoding comes on top; clients do that by themselves.
                 * @example [{"sample_name":"8_1597649054631.jpeg"}]
                 */
                search_conditions?: components["parameters"]["SearchConditions"];
                /**
                 * @description ID of the version whose samples are listed. Left out, it is the dataset as it is now.
                 * @example eSOKEQaXhKzxN00WKoV
                 */
                version_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateSamples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description The samples, and what is to be different about them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSamplesRequest"];
            };
        };
        responses: {
            /** @description What became of the samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchOutcome"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    addSamples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description The new samples, with their files and labels. It has 12 MB (12,582,912 bytes) at most. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddSamplesRequest"];
            };
        };
        responses: {
            /** @description What became of the samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedSamples"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            /** @description The body is larger than 12 MB. Send fewer or smaller files. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSample: {
        parameters: {
            query?: {
                /**
                 * @description Language of the texts in the answer.
                 * @example en-us
                 */
                locale?: components["parameters"]["LocaleParameter"];
                /**
                 * @description Only samples in this state.
                 * @example __NONE__
                 */
                sample_state?: components["parameters"]["SampleStateParameter"];
                /**
                 * @description ID of a member of the labeling team, for what that member has made of the sample (team labeling).
                 * @example 8c15ad080d3eabad14037b4eb00d6a6f
                 */
                worker_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the sample, as the list of samples shows it.
                 * @example 10de574cbf0f09d4798b87ba0eb34e37
                 */
                sample_id: components["parameters"]["SampleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteSamples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description The samples to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteSamplesRequest"];
            };
        };
        responses: {
            /** @description What became of the samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSampleSearchConditions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What samples can be searched by. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleSearchConditions"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSampleStats: {
        parameters: {
            query?: {
                /**
                 * @description Email address of a member of the labeling team, for the samples of that member (team labeling).
                 * @example jane@example.com
                 */
                email?: components["parameters"]["LabelerEmail"];
                /**
                 * @description Language of the texts in the answer.
                 * @example en-us
                 */
                locale?: components["parameters"]["LocaleParameter"];
                /**
                 * @description Only samples in this state.
                 * @example __NONE__
                 */
                sample_state?: components["parameters"]["SampleStateParameter"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleStats"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listDatasetVersions: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `1000`.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only versions in this state.
                 * @example 1
                 */
                status?: components["schemas"]["DatasetVersionStatus"];
                /**
                 * @description Only what has a version whose `train_evaluate_sample_ratio` lies in this range: the lowest and the highest share, with a comma between them.
                 * @example 0.0,1.0
                 */
                train_evaluate_ratio?: components["parameters"]["TrainEvaluateRatio"];
                /**
                 * @description Only what has a version of this format. Answers and bodies have the format in words.
                 * @example 0
                 */
                version_format?: components["parameters"]["VersionFormatNumber"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetVersionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDatasetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description What the version is called, and what is done on the way. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetVersionRequest"];
            };
        };
        responses: {
            /** @description The version is being published. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDatasetVersion"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getDatasetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the version.
                 * @example eSOKEQaXhKzxN00WKoV
                 */
                version_id: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteDatasetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the version.
                 * @example eSOKEQaXhKzxN00WKoV
                 */
                version_id: components["parameters"]["VersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version has been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listDatasets: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only datasets whose name has this text in it.
                 * @example animals
                 */
                search_content?: string;
                /**
                 * @description Only datasets of this type.
                 * @example 0
                 */
                dataset_type?: components["schemas"]["DatasetType"];
                /**
                 * @description Only datasets of this workspace. `0` is the one that there is where nobody has created any. Left out, it is `0`.
                 * @example 0
                 */
                workspace_id?: string;
                /**
                 * @description Only datasets that have a version, or only those that have none.
                 * @example true
                 */
                contain_versions?: boolean;
                /**
                 * @description Only what has a version whose `train_evaluate_sample_ratio` lies in this range: the lowest and the highest share, with a comma between them.
                 * @example 0.0,1.0
                 */
                train_evaluate_ratio?: components["parameters"]["TrainEvaluateRatio"];
                /**
                 * @description Only what has a version of this format. Answers and bodies have the format in words.
                 * @example 0
                 */
                version_format?: components["parameters"]["VersionFormatNumber"];
                /**
                 * @description Only datasets that can be exported: images that are classified or have objects marked, and files of any format. Left out, it is `false`.
                 * @example true
                 */
                support_export?: true | false;
                /**
                 * @description Only datasets from before labeling tasks were separated from datasets, or from after that. Described for Open Telekom Cloud only. Left out, it is `v1`.
                 * @example v1
                 */
                dataset_version?: "v1" | "v2" | "all";
                /**
                 * @description What the list is sorted by. Left out, it is `create_time`.
                 * @example create_time
                 */
                sort_by?: "create_time" | "dataset_name";
                /**
                 * @description Which end of the list comes first.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description Whether entries have their `labels`. Left out, it is `false`.
                 * @example true
                 */
                with_labels?: true | false;
                /**
                 * @description Whether entries have up to four `samples` to look at. Left out, it is `false`.
                 * @example true
                 */
                file_preview?: true | false;
                /**
                 * @description Whether to look for tasks that are running on the dataset, or about to. `running_task_type` says which. Left out, it is `false`.
                 * @example true
                 */
                check_running_task?: components["parameters"]["CheckRunningTask"];
                /**
                 * @description The kind of tasks to look for. It means something beside `check_running_task=true` only.
                 * @example 0
                 */
                running_task_type?: components["parameters"]["RunningTaskTypeParameter"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the datasets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What the dataset is to be. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateDatasetRequest"];
            };
        };
        responses: {
            /** @description The dataset has been created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedDataset"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getDatasetMetrics: {
        parameters: {
            query: {
                /**
                 * @description First moment, in milliseconds of Unix time.
                 * @example 1606233612612
                 */
                start_time: number;
                /**
                 * @description Last moment, in milliseconds of Unix time.
                 * @example 1606320012681
                 */
                end_time: number;
                /**
                 * @description ID of a team labeling task. Only the samples that it has are counted.
                 * @example egIxmzHAzCSLTHXLJ7B
                 */
                workforce_task_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The counts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DatasetMetrics"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listLabels: {
        parameters: {
            query?: {
                /**
                 * @description ID of the version whose labels are listed. Left out, it is the dataset as it is now.
                 * @example eSOKEQaXhKzxN00WKoV
                 */
                version_id?: string;
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Most labels that one page of the list has. Only Open Telekom Cloud describes this list with pages. Left out, it is `100000`.
                 * @example 100000
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabelList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description The labels, and what is to be different about them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateLabelsRequest"];
            };
        };
        responses: {
            /** @description What became of the labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createLabels: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description The new labels. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLabelsRequest"];
            };
        };
        responses: {
            /** @description What became of the labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchOutcome"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteLabels: {
        parameters: {
            query?: {
                /**
                 * @description What to delete along with the labels. Deleted files are gone for other datasets and for versions that use them, too.
                 * @example 0
                 */
                delete_policy?: components["schemas"]["LabelDeletionPolicy"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description The labels to delete. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteLabelsRequest"];
            };
        };
        responses: {
            /** @description What became of the labels. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateLabel: {
        parameters: {
            query?: {
                /**
                 * @description What the label says about samples, where labels of several types have this name.
                 * @example 0
                 */
                label_type?: components["schemas"]["LabelType"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description Name of the label, as the list of labels shows it.
                 * @example Cat
                 */
                label_name: components["parameters"]["LabelName"];
            };
            cookie?: never;
        };
        /** @description What is to be different about the label. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["LabelPropertyInput"];
            };
        };
        responses: {
            /** @description The label has been updated. The vendor's page knows 204 only, but has a body, which 204 cannot have: servers may answer either way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            /** @description The label has been updated. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteLabel: {
        parameters: {
            query?: {
                /**
                 * @description Whether the files of the samples are deleted, too. Left out, it is `false`.
                 * @example true
                 */
                delete_source?: true | false;
                /**
                 * @description What the label says about samples, where labels of several types have this name.
                 * @example 0
                 */
                label_type?: components["schemas"]["LabelType"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description Name of the label, as the list of labels shows it.
                 * @example Cat
                 */
                label_name: components["parameters"]["LabelName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The label and its samples have been deleted. The vendor's page knows 204 only, but has a body, which 204 cannot have: servers may answer either way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outcome"];
                };
            };
            /** @description The label and its samples have been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    synchronizeDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The synchronization has been started. No body is documented. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getSynchronizationStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The latest synchronization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SynchronizationStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listImportTasks: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the imports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportTaskList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createImportTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description What to import, and how. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateImportTaskRequest"];
            };
        };
        responses: {
            /** @description The import has been created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedImportTask"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getImportTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the import task, as returned when it was created.
                 * @example gfghHSokody6AJigS5A_RHJ1zOkIoI3Nzwxj8nh
                 */
                task_id: components["parameters"]["ImportTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportTask"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listExportTasks: {
        parameters: {
            query?: {
                /**
                 * @description Only exports of this kind. Left out, the list has them all.
                 * @example 3
                 */
                export_type?: components["schemas"]["ExportType"];
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the exports. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportTaskList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createExportTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description Which samples to export, and where to. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateExportTaskRequest"];
            };
        };
        responses: {
            /** @description The export has been created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedExportTask"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getExportTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the export task, as returned when it was created.
                 * @example TZMuy7OKbClkGCAc3gb
                 */
                task_id: components["parameters"]["ExportTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The export. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportTask"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listWorkforceTasks: {
        parameters: {
            query?: {
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Most entries that one page of the list has. Left out, it is `1000`.
                 * @example 100
                 */
                limit?: number;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkforceTaskList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createWorkforceTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description Who labels which samples, and what becomes of the labels. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkforceTaskRequest"];
            };
        };
        responses: {
            /** @description The task has been created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWorkforceTask"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listWorkforceTaskSamples: {
        parameters: {
            query?: {
                /**
                 * @description Only samples with a label of this name.
                 * @example sunflowers
                 */
                label_name?: components["parameters"]["LabelNameCondition"];
                /**
                 * @description Only samples that are labeled this way.
                 * @example 0
                 */
                label_type?: components["parameters"]["DatasetTypeCondition"];
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Language of the texts in the answer.
                 * @example en-us
                 */
                locale?: components["parameters"]["LocaleParameter"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How the images are resized whose addresses the answer has, in the words of OBS image processing: `image/resize,m_lfit,h_200` keeps the proportions and makes them 200 pixels high.
                 * @example image/resize,m_lfit,h_200
                 */
                process_parameter?: components["parameters"]["ProcessParameter"];
                /**
                 * @description Only samples in this state.
                 * @example __NONE__
                 */
                sample_state?: components["parameters"]["SampleStateParameter"];
                /**
                 * @description Further conditions, all of which a sample has to meet. They are `SearchCondition` objects, as one of the clouds says; how they are written as text is not documented, so JSON of a list of them is the best guess. URL encoding comes on top; clients do that by themselves.
                 * @example [{"sample_name":"8_1597649054631.jpeg"}]
                 */
                search_conditions?: components["parameters"]["SearchConditions"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateWorkforceTaskSamples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
            };
            cookie?: never;
        };
        /** @description The samples, and what is to be different about them. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateSamplesRequest"];
            };
        };
        responses: {
            /** @description What became of the samples. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getWorkforceTaskSample: {
        parameters: {
            query?: {
                /**
                 * @description Language of the texts in the answer.
                 * @example en-us
                 */
                locale?: components["parameters"]["LocaleParameter"];
                /**
                 * @description Only samples in this state.
                 * @example __NONE__
                 */
                sample_state?: components["parameters"]["SampleStateParameter"];
                /**
                 * @description ID of a member of the labeling team, for what that member has made of the sample.
                 * @example 8c15ad080d3eabad14037b4eb00d6a6f
                 */
                worker_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
                /**
                 * @description ID of the sample, as the list of samples shows it.
                 * @example 10de574cbf0f09d4798b87ba0eb34e37
                 */
                sample_id: components["parameters"]["SampleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sample. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sample"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    reviewWorkforceTaskSamples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
            };
            cookie?: never;
        };
        /** @description What there is to say of which samples. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleComments"];
            };
        };
        responses: {
            /** @description The samples have been reviewed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            /** @description The caller is known but may not do this, or the account is suspended. Repeating the request does not help; ask for the permission. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getWorkforceTaskStats: {
        parameters: {
            query?: {
                /**
                 * @description Only samples in this state.
                 * @example __NONE__
                 */
                sample_state?: components["parameters"]["SampleStateParameter"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The statistics. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SampleStats"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getWorkforceTaskMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The progress of each member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkforceTaskMetrics"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    notifyWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
            };
            cookie?: never;
        };
        /** @description Who is sent one. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotifyWorkersRequest"];
            };
        };
        responses: {
            /** @description What became of the emails. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchOutcome"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createAcceptanceTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
            };
            cookie?: never;
        };
        /** @description How many samples to draw. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAcceptanceTaskRequest"];
            };
        };
        responses: {
            /** @description The acceptance begins. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedAcceptanceTask"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getAcceptanceReport: {
        parameters: {
            query: {
                /**
                 * @description ID of the acceptance, as returned when it was begun.
                 * @example onSbri2oqYOmDjDyW17
                 */
                checking_task_id: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example tY330MHxV9dqIPVaTRM
                 */
                workforce_task_id: components["parameters"]["AcceptedWorkforceTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    commentAcceptanceSamples: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example tY330MHxV9dqIPVaTRM
                 */
                workforce_task_id: components["parameters"]["AcceptedWorkforceTaskId"];
            };
            cookie?: never;
        };
        /** @description What there is to say of which samples. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["SampleComments"];
            };
        };
        responses: {
            /** @description The comments have been taken. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateAcceptanceStatus: {
        parameters: {
            query: {
                /**
                 * @description Language of the texts in the answer. It has to be given here.
                 * @example en-us
                 */
                locale: components["schemas"]["Locale"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example tY330MHxV9dqIPVaTRM
                 */
                workforce_task_id: components["parameters"]["AcceptedWorkforceTaskId"];
            };
            cookie?: never;
        };
        /** @description What is to become of the samples. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAcceptanceStatusRequest"];
            };
        };
        responses: {
            /** @description The acceptance ends, or these samples have labels in the dataset already. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedAcceptanceStatus"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getWorkforceTask: {
        parameters: {
            query?: {
                /**
                 * @description Whether the task comes with `label_stats`. Left out, it is `false`.
                 * @example true
                 */
                label_stats?: true | false;
                /**
                 * @description Whether the task comes with `sample_stats`. Left out, it is `false`.
                 * @example true
                 */
                sample_stats?: true | false;
                /**
                 * @description Whether the task comes with `workforce_stats` and `worker_stats`. Left out, it is `false`.
                 * @example true
                 */
                workforce_stats?: true | false;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkforceTask"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateWorkforceTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkforceTaskRequest"];
            };
        };
        responses: {
            /** @description The task has been changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    startWorkforceTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example 6phXEto29utpaMwbQkg
                 */
                workforce_task_id: string;
            };
            cookie?: never;
        };
        /** @description Who labels. It may be left empty. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartWorkforceTaskRequest"];
            };
        };
        responses: {
            /** @description The task is starting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteWorkforceTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
                /**
                 * @description ID of the team labeling task, as returned when it was created.
                 * @example iYZx7gScPUozOXner9k
                 */
                workforce_task_id: components["parameters"]["WorkforceTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task has been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listWorkforces: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only teams whose name has this text in it.
                 * @example team
                 */
                search_content?: string;
                /**
                 * @description Only teams that take part in the team labeling task with this ID.
                 * @example tY330MHxV9dqIPVaTRM
                 */
                workforce_task_id?: string;
                /**
                 * @description What the list is sorted by. Left out, it is `create_time`.
                 * @example create_time
                 */
                sort_by?: "create_time" | "workforce_name";
                /**
                 * @description Which end of the list comes first.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the teams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkforceList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createWorkforce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description The name of the team, and what there is to say about it. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkforceRequest"];
            };
        };
        responses: {
            /** @description The team has been created. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedWorkforce"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listWorkerTasks: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only tasks whose name has this text in it.
                 * @example task
                 */
                search_content?: string;
                /**
                 * @description What the list is sorted by. Left out, it is `create_time`.
                 * @example create_time
                 */
                sort_by?: "create_time" | "workforce_task_name";
                /**
                 * @description Which end of the list comes first.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerTaskList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listWorkers: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Only members who have this role.
                 * @example 2
                 */
                role?: components["schemas"]["TeamRole"];
                /**
                 * @description What the list is sorted by. Left out, it is `create_time`.
                 * @example create_time
                 */
                sort_by?: components["parameters"]["WorkerSortKey"];
                /**
                 * @description Which end of the list comes first.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listWorkforceWorkers: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description What the list is sorted by. Left out, it is `create_time`.
                 * @example create_time
                 */
                sort_by?: components["parameters"]["WorkerSortKey"];
                /**
                 * @description Which end of the list comes first.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the labeling team.
                 * @example gyb7IaAvkLc5IhEY2dv
                 */
                workforce_id: components["parameters"]["WorkforceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorkerList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the labeling team.
                 * @example gyb7IaAvkLc5IhEY2dv
                 */
                workforce_id: components["parameters"]["WorkforceId"];
            };
            cookie?: never;
        };
        /** @description Who is to be a member, and what for. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWorkerRequest"];
            };
        };
        responses: {
            /** @description The member has been added. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the labeling team.
                 * @example gyb7IaAvkLc5IhEY2dv
                 */
                workforce_id: components["parameters"]["WorkforceId"];
                /**
                 * @description ID of the member of the team.
                 * @example 8c15ad080d3eabad14037b4eb00d6a6f
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Worker"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the labeling team.
                 * @example gyb7IaAvkLc5IhEY2dv
                 */
                workforce_id: components["parameters"]["WorkforceId"];
                /**
                 * @description ID of the member of the team.
                 * @example 8c15ad080d3eabad14037b4eb00d6a6f
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkerRequest"];
            };
        };
        responses: {
            /** @description The member has been changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteWorker: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the labeling team.
                 * @example gyb7IaAvkLc5IhEY2dv
                 */
                workforce_id: components["parameters"]["WorkforceId"];
                /**
                 * @description ID of the member of the team.
                 * @example 8c15ad080d3eabad14037b4eb00d6a6f
                 */
                worker_id: components["parameters"]["WorkerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The member is no longer in the team. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteWorkers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the labeling team.
                 * @example gyb7IaAvkLc5IhEY2dv
                 */
                workforce_id: components["parameters"]["WorkforceId"];
            };
            cookie?: never;
        };
        /** @description The members who are to leave. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteWorkersRequest"];
            };
        };
        responses: {
            /** @description What became of the members. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getWorkforce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the labeling team.
                 * @example gyb7IaAvkLc5IhEY2dv
                 */
                workforce_id: components["parameters"]["WorkforceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The team. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Workforce"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateWorkforce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the labeling team.
                 * @example gyb7IaAvkLc5IhEY2dv
                 */
                workforce_id: components["parameters"]["WorkforceId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWorkforceRequest"];
            };
        };
        responses: {
            /** @description The team has been changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteWorkforce: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the labeling team.
                 * @example gyb7IaAvkLc5IhEY2dv
                 */
                workforce_id: components["parameters"]["WorkforceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What became of the team. The vendors' pages know 204 only, but have a body, which 204 cannot have: servers may answer either way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchOutcome"];
                };
            };
            /** @description The team has been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getDataset: {
        parameters: {
            query?: {
                /**
                 * @description Whether to look for tasks that are running on the dataset, or about to. `running_task_type` says which. Left out, it is `false`.
                 * @example true
                 */
                check_running_task?: components["parameters"]["CheckRunningTask"];
                /**
                 * @description The kind of tasks to look for. It means something beside `check_running_task=true` only.
                 * @example 0
                 */
                running_task_type?: components["parameters"]["RunningTaskTypeParameter"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dataset"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateDatasetRequest"];
            };
        };
        responses: {
            /** @description The dataset has been changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UpdatedDataset"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteDataset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the dataset.
                 * @example OBegCXHxTJ2JHRAZWr0
                 */
                dataset_id: components["parameters"]["DatasetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The dataset has been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listProcessorTaskItems: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `1000`.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the kinds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorTaskItemList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listProcessorTasks: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Which end of the list comes first.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description What tasks are ordered by. Left out, it is `create_time`.
                 * @example create_time
                 */
                sort_by?: "create_time" | "name" | "duration_seconds";
                /**
                 * @description Only tasks whose name has this text in it.
                 * @example PRE
                 */
                task_name?: string;
                /**
                 * @description Only tasks that do this.
                 * @example sys_data_analyse
                 */
                task_type?: components["schemas"]["ProcessorTaskType"];
                /**
                 * @description Only tasks in this state.
                 * @example 2
                 */
                status?: components["schemas"]["ProcessorTaskStatus"];
                /**
                 * @description Only tasks whose data comes from there.
                 * @example DATASET
                 */
                source_type?: components["schemas"]["ProcessorDataSourceType"];
                /**
                 * @description Only tasks that read this data, by `source_type`: a path in OBS (`OBS`), the ID of a processing task (`TASK`), of a dataset (`DATASET`), or of a project (`CUSTOM`).
                 * @example X6c3N3eztX7cr3Arvqu
                 */
                source?: string;
                /**
                 * @description Only tasks on these versions of a dataset, by their IDs.
                 * @example [
                 *       "XwTuRqI9En7xuZskW70",
                 *       "J4Eh2FDEWH1qnDlD3hQ"
                 *     ]
                 */
                version_id?: string[];
                /**
                 * @description Whether only the latest task of each kind on a version of a dataset is listed. Left out, it is `false`.
                 * @example true
                 */
                query_current?: true | false;
                /**
                 * @description Whether entries have the `result` of feature analysis. Left out, it is `true`.
                 * @example true
                 */
                return_result?: true | false;
                /**
                 * @description Only tasks of this workspace. `0` is the one that there is where nobody has created any. Left out, it is `0`.
                 * @example 0
                 */
                workspace_id?: string;
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorTaskList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createProcessorTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
            };
            cookie?: never;
        };
        /** @description What the task is to do, on which data, and where its results go. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProcessorTaskRequest"];
            };
        };
        responses: {
            /** @description The task has been created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedProcessorTask"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listProcessorTaskVersions: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `100`.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Which end of the list comes first.
                 * @example desc
                 */
                order?: components["parameters"]["Order"];
                /**
                 * @description What versions are ordered by. Left out, it is `create_time`.
                 * @example create_time
                 */
                sort_by?: "create_time" | "version_name";
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the processing task, as returned when it was created.
                 * @example kM7j9TSa611ZzBThzSr
                 */
                task_id: components["parameters"]["ProcessorTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorTaskVersionList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    createProcessorTaskVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the processing task, as returned when it was created.
                 * @example kM7j9TSa611ZzBThzSr
                 */
                task_id: components["parameters"]["ProcessorTaskId"];
            };
            cookie?: never;
        };
        /** @description What the version is to do, on which data, and where its results go. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProcessorTaskVersionRequest"];
            };
        };
        responses: {
            /** @description The version has been created. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedProcessorTaskVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    stopProcessorTaskVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the processing task, as returned when it was created.
                 * @example kM7j9TSa611ZzBThzSr
                 */
                task_id: components["parameters"]["ProcessorTaskId"];
                /**
                 * @description ID of the version of the processing task, as returned when it was created.
                 * @example qSaudx2sbPvthHygckA
                 */
                version_id: components["parameters"]["ProcessorTaskVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version has been told to stop. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    listProcessorTaskVersionResults: {
        parameters: {
            query?: {
                /**
                 * @description Most entries that one page of the list has. Left out, it is `10`.
                 * @example 10
                 */
                limit?: components["parameters"]["Limit"];
                /**
                 * @description Number of the page to return, counted from 0. The vendor calls it the start page, so `offset=2` with `limit=10` are the entries 21 to 30. Left out, it is `0`.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description How the images are resized whose addresses the answer has, in the words of OBS image processing: `image/resize,m_lfit,h_200` keeps the proportions and makes them 200 pixels high.
                 * @example image/resize,m_lfit,h_200
                 */
                process_parameter?: components["parameters"]["ProcessParameter"];
                /**
                 * @description Only samples of which this became. Left out, all of them.
                 * @example -1
                 */
                result_property?: "-1" | "0" | "1" | "2" | "3";
            };
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the processing task, as returned when it was created.
                 * @example kM7j9TSa611ZzBThzSr
                 */
                task_id: components["parameters"]["ProcessorTaskId"];
                /**
                 * @description ID of the version of the processing task, as returned when it was created.
                 * @example qSaudx2sbPvthHygckA
                 */
                version_id: components["parameters"]["ProcessorTaskVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the results. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorTaskVersionResultList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getProcessorTaskVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the processing task, as returned when it was created.
                 * @example kM7j9TSa611ZzBThzSr
                 */
                task_id: components["parameters"]["ProcessorTaskId"];
                /**
                 * @description ID of the version of the processing task, as returned when it was created.
                 * @example qSaudx2sbPvthHygckA
                 */
                version_id: components["parameters"]["ProcessorTaskVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorTaskVersion"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteProcessorTaskVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the processing task, as returned when it was created.
                 * @example kM7j9TSa611ZzBThzSr
                 */
                task_id: components["parameters"]["ProcessorTaskId"];
                /**
                 * @description ID of the version of the processing task, as returned when it was created.
                 * @example qSaudx2sbPvthHygckA
                 */
                version_id: components["parameters"]["ProcessorTaskVersionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version has been deleted. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    getProcessorTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the processing task, as returned when it was created.
                 * @example kM7j9TSa611ZzBThzSr
                 */
                task_id: components["parameters"]["ProcessorTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProcessorTask"];
                };
            };
            /** @description The request is malformed, an ID in it names nothing, or what it asks for is not possible in the state that things are in. Correct the request before the next attempt. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErrorResponse"];
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    updateProcessorTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the processing task, as returned when it was created.
                 * @example kM7j9TSa611ZzBThzSr
                 */
                task_id: components["parameters"]["ProcessorTaskId"];
            };
            cookie?: never;
        };
        /** @description What is to change. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProcessorTaskRequest"];
            };
        };
        responses: {
            /** @description The description has been changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    deleteProcessorTask: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description ID of the project that owns the dataset. The console shows it under *My Credentials*, one for each region.
                 * @example 6fd1c1ad2f3e4b8ea4f7c2d0b9e8a731
                 */
                project_id: components["parameters"]["ProjectId"];
                /**
                 * @description ID of the processing task, as returned when it was created.
                 * @example kM7j9TSa611ZzBThzSr
                 */
                task_id: components["parameters"]["ProcessorTaskId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task has been deleted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmptyObject"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            408: components["responses"]["RequestTimeout"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalServerError"];
            502: components["responses"]["BadGateway"];
            503: components["responses"]["ServiceUnavailable"];
            504: components["responses"]["GatewayTimeout"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
type FlattenedDeepRequired<T> = {
    [K in keyof T]-?: FlattenedDeepRequired<T[K] extends unknown[] | undefined | null ? Extract<T[K], unknown[]>[number] : T[K]>;
};
type ReadonlyArray<T> = [
    Exclude<T, undefined>
] extends [
    unknown[]
] ? Readonly<Exclude<T, undefined>> : Readonly<Exclude<T, undefined>[]>;
export const pathsV2Project_idDatasetsGetParametersQueryDataset_versionValues: ReadonlyArray<FlattenedDeepRequired<paths>["/v2/{project_id}/datasets"]["get"]["parameters"]["query"]["dataset_version"]> = ["v1", "v2", "all"];
export const pathsV2Project_idDatasetsGetParametersQuerySort_byValues: ReadonlyArray<FlattenedDeepRequired<paths>["/v2/{project_id}/datasets"]["get"]["parameters"]["query"]["sort_by"]> = ["create_time", "dataset_name"];
export const pathsV2Project_idWorkforcesGetParametersQuerySort_byValues: ReadonlyArray<FlattenedDeepRequired<paths>["/v2/{project_id}/workforces"]["get"]["parameters"]["query"]["sort_by"]> = ["create_time", "workforce_name"];
export const pathsV2Project_idWorkforcesWorkerTasksGetParametersQuerySort_byValues: ReadonlyArray<FlattenedDeepRequired<paths>["/v2/{project_id}/workforces/worker-tasks"]["get"]["parameters"]["query"]["sort_by"]> = ["create_time", "workforce_task_name"];
export const pathsV2Project_idProcessorTasksGetParametersQuerySort_byValues: ReadonlyArray<FlattenedDeepRequired<paths>["/v2/{project_id}/processor-tasks"]["get"]["parameters"]["query"]["sort_by"]> = ["create_time", "name", "duration_seconds"];
export const pathsV2Project_idProcessorTasksTask_idVersionsGetParametersQuerySort_byValues: ReadonlyArray<FlattenedDeepRequired<paths>["/v2/{project_id}/processor-tasks/{task_id}/versions"]["get"]["parameters"]["query"]["sort_by"]> = ["create_time", "version_name"];
export const pathsV2Project_idProcessorTasksTask_idVersionsVersion_idResultsGetParametersQueryResult_propertyValues: ReadonlyArray<FlattenedDeepRequired<paths>["/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results"]["get"]["parameters"]["query"]["result_property"]> = ["-1", "0", "1", "2", "3"];
export const acceptanceActionValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AcceptanceAction"]> = [0, 1, 2, 3, 4, 5];
export const acceptanceTaskActionAnyOf0Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AcceptanceTask"]["action"]> = [0, 1, 4, 5];
export const addNoiseOperatorParamsNoise_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AddNoiseOperator"]["params"]["noise_type"]> = ["Gauss", "Laplace", "Poisson", "Impulse", "SaltAndPepper"];
export const addNoiseOperatorParamsDo_validationValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AddNoiseOperator"]["params"]["do_validation"]> = ["True", "False"];
export const algorithmTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AlgorithmType"]> = ["fast", "accurate"];
export const annotationMethodValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AnnotationMethod"]> = ["human", "auto"];
export const augmentationOperatorNameValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["AugmentationOperator"]["name"]> = ["Blur", "Crop", "CutOut", "Flip", "Grayscale", "HistogramEqual", "LightArithmetic", "LightContrast", "MotionBlur", "Padding", "Resize", "Rotate", "Saturation", "Scale", "Sharpen", "Shear", "Translate", "Weather", "StyleGan", "CycleGan"];
export const clusterSourceData_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ClusterSource"]["data_type"]> = [4];
export const clusterSourceSource_infoCluster_modeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ClusterSource"]["source_info"]["cluster_mode"]> = ["0", "1"];
export const collectRuleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CollectRule"]> = ["all"];
export const createFreeFormatDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateFreeFormatDataset"]["dataset_type"]> = [900];
export const createImageClassificationDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateImageClassificationDataset"]["dataset_type"]> = [0];
export const createImageClassificationDatasetLabelsTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateImageClassificationDataset"]["labels"]["type"]> = [0];
export const createImageSegmentationDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateImageSegmentationDataset"]["dataset_type"]> = [3];
export const createImageSegmentationDatasetLabelsTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateImageSegmentationDataset"]["labels"]["type"]> = [3];
export const createNamedEntitiesDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateNamedEntitiesDataset"]["dataset_type"]> = [101];
export const createNamedEntitiesDatasetLabelsTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateNamedEntitiesDataset"]["labels"]["type"]> = [101];
export const createObjectDetectionDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateObjectDetectionDataset"]["dataset_type"]> = [1];
export const createObjectDetectionDatasetLabelsTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateObjectDetectionDataset"]["labels"]["type"]> = [1];
export const createSoundClassificationDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateSoundClassificationDataset"]["dataset_type"]> = [200];
export const createSoundClassificationDatasetLabelsTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateSoundClassificationDataset"]["labels"]["type"]> = [200];
export const createSpeechContentDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateSpeechContentDataset"]["dataset_type"]> = [201];
export const createSpeechContentDatasetLabelsTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateSpeechContentDataset"]["labels"]["type"]> = [201];
export const createSpeechParagraphsDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateSpeechParagraphsDataset"]["dataset_type"]> = [202];
export const createSpeechParagraphsDatasetLabelsTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateSpeechParagraphsDataset"]["labels"]["type"]> = [202];
export const createTableDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateTableDataset"]["dataset_type"]> = [400];
export const createTextClassificationDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateTextClassificationDataset"]["dataset_type"]> = [100];
export const createTextClassificationDatasetLabelsTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateTextClassificationDataset"]["labels"]["type"]> = [100];
export const createTextTripletsDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateTextTripletsDataset"]["dataset_type"]> = [102];
export const createTextTripletsDatasetLabelsTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateTextTripletsDataset"]["labels"]["type"]> = [102, 103];
export const createVideoDatasetDataset_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateVideoDataset"]["dataset_type"]> = [600];
export const createVideoDatasetLabelsTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["CreateVideoDataset"]["labels"]["type"]> = [600];
export const dataFormatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DataFormat"]> = ["Default", "CarbonData"];
export const dataLakeSourceData_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DataLakeSource"]["data_type"]> = [2];
export const dataSourceTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DataSourceType"]> = [0, 1, 2, 3, 4, 5, 6];
export const dataSynchronizationTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DataSynchronizationType"]> = [0, 1, 2, 3];
export const databaseSourceData_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DatabaseSource"]["data_type"]> = [3];
export const datasetDataset_formatAnyOf0Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Dataset"]["dataset_format"]> = [0, 1];
export const datasetStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DatasetStatus"]> = [0, 1, 2, 3, 4, 5, 6, 7, 8];
export const datasetTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DatasetType"]> = [0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900];
export const datasetVersionAnalysis_statusAnyOf0Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DatasetVersion"]["analysis_status"]> = [0, 1, 2, 3];
export const datasetVersionLabel_typeAnyOf0Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DatasetVersion"]["label_type"]> = ["multi", "single"];
export const datasetVersionStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["DatasetVersionStatus"]> = [0, 1, 2, 3, 4];
export const emailStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["EmailStatus"]> = [0, 1, 2, 3];
export const exportDestinationValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportDestination"]> = ["DIR", "NEW_DATASET"];
export const exportFormatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportFormat"]> = [1, 2];
export const exportTaskStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportTaskStatus"]> = ["INIT", "RUNNING", "FAILED", "SUCCESSED"];
export const exportToDirectoryAnnotation_formatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportToDirectory"]["annotation_format"]> = ["VOC", "COCO"];
export const exportToDirectorySource_type_headerValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportToDirectory"]["source_type_header"]> = ["obs://", "s3://"];
export const exportToNewDatasetAnnotation_formatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportToNewDataset"]["annotation_format"]> = ["VOC", "COCO"];
export const exportToNewDatasetSource_type_headerValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportToNewDataset"]["source_type_header"]> = ["obs://", "s3://"];
export const exportTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ExportType"]> = [0, 1, 2, 3];
export const fileSourceData_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["FileSource"]["data_type"]> = [0, 5, 6];
export const givenClassLabelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["GivenClassLabel"]["type"]> = [0, 3, 100, 200, 600];
export const givenContentLabelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["GivenContentLabel"]["type"]> = [201];
export const givenEntityLabelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["GivenEntityLabel"]["type"]> = [101, 103];
export const givenObjectLabelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["GivenObjectLabel"]["type"]> = [1];
export const givenParagraphLabelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["GivenParagraphLabel"]["type"]> = [202];
export const givenRelationshipLabelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["GivenRelationshipLabel"]["type"]> = [102];
export const hardFlagAnyOf0Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["HardFlag"]> = ["0", "1", "false", "true"];
export const hardFlagAnyOf1Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["HardFlag"]> = [0, 1];
export const hardFlagInputAnyOf0Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["HardFlagInput"]> = ["0", "1", "false", "true"];
export const hardFlagInputAnyOf1Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["HardFlagInput"]> = [0, 1];
export const hardReasonValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["HardReason"]> = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30];
export const hardReasonIdValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["HardReasonId"]> = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17", "18", "19", "20", "21", "22", "23", "24", "25", "26", "27", "28", "29", "30"];
export const importFromDirectoryImport_originValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportFromDirectory"]["import_origin"]> = ["obs", "inference"];
export const importFromDirectoryAnnotation_formatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportFromDirectory"]["annotation_format"]> = ["VOC", "COCO"];
export const importFromManifestImport_originValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportFromManifest"]["import_origin"]> = ["obs", "inference"];
export const importFromManifestAnnotation_formatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportFromManifest"]["annotation_format"]> = ["VOC", "COCO"];
export const importTaskStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportTaskStatus"]> = ["QUEUING", "STARTING", "RUNNING", "COMPLETED", "FAILED", "NOT_EXIST"];
export const importTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ImportType"]> = [0, 1];
export const intelligentTaskDatasetTypeAnyOf0Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["IntelligentTaskDatasetType"]> = ["0", "1", "3", "100", "101", "102", "200", "201", "202", "400", "600", "900"];
export const intelligentTaskDatasetTypeAnyOf1Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["IntelligentTaskDatasetType"]> = [0, 1, 3, 100, 101, 102, 200, 201, 202, 400, 600, 900];
export const intelligentTaskEventStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["IntelligentTaskEventStatus"]> = ["waiting", "running", "failed", "success"];
export const intelligentTaskExportTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["IntelligentTaskExportType"]> = [0, 1];
export const intelligentTaskResultTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["IntelligentTaskResultType"]> = [0, 1];
export const intelligentTaskStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["IntelligentTaskStatus"]> = [-1, 0, 1, 2, 3, 4, 5];
export const intelligentTaskTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["IntelligentTaskType"]> = ["auto-label", "pre-label", "auto-grouping", "auto-deploy"];
export const labelAttributeTypeAnyOf0Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LabelAttribute"]["type"]> = ["text", "select"];
export const labelAttributeInputTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LabelAttributeInput"]["type"]> = ["text", "select"];
export const labelDeletionPolicyValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LabelDeletionPolicy"]> = [0, 1, 2];
export const labelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LabelType"]> = [0, 1, 3, 100, 101, 102, 103, 200, 201, 202, 600];
export const localeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Locale"]> = ["en-us", "zh-cn"];
export const logicalOperatorValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["LogicalOperator"]> = ["OR", "AND"];
export const newFileSampleSample_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["NewFileSample"]["sample_type"]> = [0, 2, 6, 9];
export const newRelationshipLabelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["NewRelationshipLabel"]["type"]> = [102];
export const newTextSampleEncodingValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["NewTextSample"]["encoding"]> = ["UTF-8", "GBK", "GB2312"];
export const newTextSampleSample_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["NewTextSample"]["sample_type"]> = [1, 4];
export const newWorkerRoleAnyOf0Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["NewWorkerRole"]> = [0, 1, 2];
export const newWorkerRoleAnyOf1Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["NewWorkerRole"]> = ["0", "1", "2"];
export const objectLabelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ObjectLabel"]["type"]> = [1];
export const operatorTaskTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["OperatorTaskType"]> = ["image_classification", "object_detection"];
export const pccOperatorParamsDo_validationValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["PccOperator"]["params"]["do_validation"]> = ["True", "False"];
export const preprocessingTaskStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["PreprocessingTaskStatus"]> = [0, 1, 2, 3, 4, 5, 6, 7];
export const processorDataSourceTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ProcessorDataSourceType"]> = ["OBS", "TASK", "DATASET", "CUSTOM"];
export const processorResultPropertyValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ProcessorResultProperty"]> = [-1, 0, 1, 2, 3];
export const processorTaskStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ProcessorTaskStatus"]> = [0, 1, 2, 3, 4];
export const processorTaskTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ProcessorTaskType"]> = ["sys_data_analyse", "sys_data_cleaning", "sys_data_augmentation", "sys_data_validation", "sys_data_selection"];
export const processorWorkPathTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["ProcessorWorkPathType"]> = ["OBS", "DATASET"];
export const relationshipLabelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RelationshipLabel"]["type"]> = [102];
export const requestedSampleStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RequestedSampleState"]> = ["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__"];
export const rrdOperatorParamsDo_validationValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RrdOperator"]["params"]["do_validation"]> = ["True", "False"];
export const runningTaskTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["RunningTaskType"]> = [0, 1, 2, 3, 4, 5, 6, 7, 10];
export const sampleCommentScoreValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SampleComment"]["score"]> = ["A", "B", "C", "D"];
export const sampleStateValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SampleState"]> = ["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__", "ALL", "NONE", "UNCHECK", "ACCEPTED", "REJECTED", "UNREVIEWED", "REVIEWED", "WORKFORCE_SAMPLED", "WORKFORCE_SAMPLED_UNCHECK", "WORKFORCE_SAMPLED_CHECKED", "WORKFORCE_SAMPLED_ACCEPTED", "WORKFORCE_SAMPLED_REJECTED", "AUTO_ANNOTATION", ""];
export const sampleStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SampleStatus"]> = ["__ALL__", "__NONE__", "__UNCHECK__", "__ACCEPTED__", "__REJECTED__", "__UNREVIEWED__", "__REVIEWED__", "__WORKFORCE_SAMPLED__", "__WORKFORCE_SAMPLED_UNCHECK__", "__WORKFORCE_SAMPLED_CHECKED__", "__WORKFORCE_SAMPLED_ACCEPTED__", "__WORKFORCE_SAMPLED_REJECTED__", "__AUTO_ANNOTATION__", "UN_ANNOTATION", "MANUAL_ANNOTATION", "AUTO_ANNOTATION", "UNREVIEWED", "ACCEPTED", "REJECTED", "UNCHECK"];
export const sampleTimeSpanValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SampleTimeSpan"]> = ["month", "day"];
export const sampleTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SampleType"]> = [0, 1, 2, 4, 6, 9];
export const sampleUsageValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SampleUsage"]> = ["TRAIN", "EVAL", "TEST", "INFERENCE"];
export const shapeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["Shape"]> = ["bndbox", "polygon", "circle", "line", "dashed", "point", "polyline", ""];
export const simDeduplicationOperatorParamsDo_validationValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SimDeduplicationOperator"]["params"]["do_validation"]> = ["True", "False"];
export const simpleLabelTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SimpleLabelType"]> = [0, 3, 100, 101, 103, 200, 201, 202, 600];
export const sortOrderValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SortOrder"]> = ["asc", "desc"];
export const sourceInfoCluster_modeAnyOf0Values: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SourceInfo"]["cluster_mode"]> = ["0", "1"];
export const sourceInfoInputCluster_modeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["SourceInfoInput"]["cluster_mode"]> = ["0", "1"];
export const tableFileSourceData_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["TableFileSource"]["data_type"]> = [0];
export const teamRoleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["TeamRole"]> = [0, 1, 2];
export const textLabelFormatLabel_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["TextLabelFormat"]["label_type"]> = ["0", "1"];
export const versionFormatValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["VersionFormat"]> = ["Default", "CarbonData", "CSV"];
export const warehouseSourceData_typeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WarehouseSource"]["data_type"]> = [1];
export const workPathTypeValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WorkPathType"]> = [0];
export const workerRoleValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WorkerRole"]> = [0, 1, 2, 3];
export const workerStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WorkerStatus"]> = [0, 1, 2, 3];
export const workerTaskStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WorkerTaskStatus"]> = [0, 1, 2, 3, 4, 6];
export const workforceTaskStatusValues: ReadonlyArray<FlattenedDeepRequired<components>["schemas"]["WorkforceTaskStatus"]> = [0, 1, 2, 3, 4, 5, 6, 7];
export const componentsParametersVersionFormatNumberValues: ReadonlyArray<FlattenedDeepRequired<components>["parameters"]["VersionFormatNumber"]> = [0, 1, 2];
export const componentsParametersWorkerSortKeyValues: ReadonlyArray<FlattenedDeepRequired<components>["parameters"]["WorkerSortKey"]> = ["create_time", "email"];

/** How an acceptance ends. */
export const AcceptanceAction = {
  /** All samples are accepted, also those that were rejected one by one */
  AcceptAll: 0,
  /** All samples are sent back, also those that were accepted one by one */
  RejectAll: 1,
  /** The acceptance is canceled, and nothing is decided */
  Cancel: 2,
  /** Nothing is decided; the answer has the samples that people have labeled in the dataset already */
  ListConflicts: 3,
  /** Samples are accepted unless they were rejected one by one */
  RejectOnlyRejected: 4,
  /** Samples are sent back unless they were accepted one by one */
  AcceptOnlyAccepted: 5,
} as const;

/** How auto labeling learns. */
export const AlgorithmType = {
  /** Learns from the labeled samples alone, which takes less time */
  Fast: "fast",
  /** Learns from the unlabeled samples too (semi-supervised), which gives better labels */
  Accurate: "accurate",
} as const;

/** Who labeled a video. */
export const AnnotationMethod = {
  /** A person */
  Human: "human",
  /** A model */
  Auto: "auto",
} as const;

/** Which samples are collected. So far there is one rule. Left out, it is `all`. */
export const CollectRule = {
  /** Every sample */
  All: "all",
} as const;

/** How the data of the dataset is kept. */
export const DataFormat = {
  /** As files */
  Default: "Default",
  /** CarbonData, for table datasets only */
  CarbonData: "CarbonData",
} as const;

/** What kind of source data comes from. Left out, it is `0`. */
export const DataSourceType = {
  /** OBS */
  Obs: 0,
  /** GaussDB(DWS), a data warehouse */
  Dws: 1,
  /** DLI (Data Lake Insight) */
  Dli: 2,
  /** RDS, a relational database */
  Rds: 3,
  /** MRS (MapReduce Service), a cluster with HDFS */
  Mrs: 4,
  /** AI Gallery */
  AiGallery: 5,
  /** An inference service */
  InferenceService: 6,
} as const;

/** What the members get of what changes in the dataset. */
export const DataSynchronizationType = {
  /** Nothing */
  Nothing: 0,
  /** Data */
  Data: 1,
  /** Labels */
  Labels: 2,
  /** Data and labels */
  DataAndLabels: 3,
} as const;

/** What is going on with a dataset. */
export const DatasetStatus = {
  /** Being created */
  Creating: 0,
  /** Ready */
  Normal: 1,
  /** Being deleted */
  Deleting: 2,
  /** Deleted */
  Deleted: 3,
  /** Broken */
  Abnormal: 4,
  /** Being synchronized with its files */
  Synchronizing: 5,
  /** Publishing a version */
  Publishing: 6,
  /** Changing to another version */
  SwitchingVersion: 7,
  /** Importing */
  Importing: 8,
} as const;

/** What samples hold and how they are labeled. */
export const DatasetType = {
  /** Images, classified */
  ImageClassification: 0,
  /** Images, with objects marked */
  ObjectDetection: 1,
  /** Images, segmented */
  ImageSegmentation: 3,
  /** Text, classified */
  TextClassification: 100,
  /** Text, with named entities marked */
  NamedEntities: 101,
  /** Text, with triplets (two entities and their relationship) marked */
  TextTriplets: 102,
  /** Sound, classified */
  SoundClassification: 200,
  /** Speech, with its content written down */
  SpeechContent: 201,
  /** Speech, with its paragraphs marked */
  SpeechParagraphs: 202,
  /** Tables */
  Tables: 400,
  /** Videos */
  Videos: 600,
  /** Files of any format */
  FreeFormat: 900,
} as const;

/** How far the version itself has come. */
export const DatasetVersionStatus = {
  /** Being created */
  Creating: 0,
  /** Running */
  Running: 1,
  /** Being deleted */
  Deleting: 2,
  /** Deleted */
  Deleted: 3,
  /** Broken */
  Broken: 4,
} as const;

/** What became of the last email to a member. */
export const EmailStatus = {
  /** None has been sent */
  NotSent: 0,
  /** The address is none */
  MalformedAddress: 1,
  /** The address cannot be reached */
  UnreachableAddress: 2,
  /** It has been sent */
  Sent: 3,
} as const;

/** Where data is exported to. Left out, it is `DIR`. */
export const ExportDestination = {
  /** A directory in OBS */
  Dir: "DIR",
  /** A new dataset */
  NewDataset: "NEW_DATASET",
} as const;

/** How an exported directory is laid out. */
export const ExportFormat = {
  /** As a tree, a directory for each label, such as `cat/1.jpg`, `dog/2.jpg` */
  Tree: 1,
  /** Flat, each file beside a text file with its labels, such as `1.jpg`, `1.txt`, `2.jpg`, `2.txt` */
  Flat: 2,
} as const;

/** Where the export stands. `SUCCESSED` and `FAILED` are final. */
export const ExportTaskStatus = {
  /** Initialized, about to run */
  Initialized: "INIT",
  /** Running */
  Running: "RUNNING",
  /** Failed (final), see `error_code` and `error_msg` */
  Failed: "FAILED",
  /** Succeeded (final), everything is at its destination */
  Succeeded: "SUCCESSED",
} as const;

/** Which samples of the dataset are exported. */
export const ExportType = {
  /** Those that are labeled */
  Labeled: 0,
  /** Those that are not labeled */
  Unlabeled: 1,
  /** All */
  All: 2,
  /** Those that `export_params` describes, by `sample_state`, `samples` or `search_conditions` */
  Search: 3,
} as const;

/** Why a sample is a hard example. */
export const HardReason = {
  /** No object was found */
  NoObject: 0,
  /** The model is not sure */
  LowConfidence: 1,
  /** Clustering the training data says something else than the prediction */
  ClusteringDiffers: 2,
  /** The prediction differs much from data of the same kind in the training data */
  UnlikeTrainingData: 3,
  /** Similar images in a row got different predictions */
  SimilarImagesDiffer: 4,
  /** The resolution of the image is far from the training data */
  Resolution: 5,
  /** The aspect ratio of the image is far from the training data */
  AspectRatio: 6,
  /** The brightness of the image is far from the training data */
  Brightness: 7,
  /** The saturation of the image is far from the training data */
  Saturation: 8,
  /** The richness of colors of the image is far from the training data */
  ColorRichness: 9,
  /** The sharpness of the image is far from the training data */
  Sharpness: 10,
  /** The number of boxes in the image is far from the training data */
  BoxCount: 11,
  /** The spread of the areas of the boxes is far from the training data */
  BoxAreaSpread: 12,
  /** The aspect ratio of the boxes is far from the training data */
  BoxAspectRatio: 13,
  /** The share of the image that the boxes cover is far from the training data */
  BoxAreaShare: 14,
  /** The closeness of the boxes to the edges is far from the training data */
  BoxEdgeCloseness: 15,
  /** The brightness inside the boxes is far from the training data */
  BoxBrightness: 16,
  /** The sharpness inside the boxes is far from the training data */
  BoxSharpness: 17,
  /** The overlap of the boxes is far from the training data */
  BoxOverlap: 18,
  /** The prediction changes when the image is blurred (GaussianBlur) */
  AfterBlur: 19,
  /** The prediction changes when the image is mirrored left to right (fliplr) */
  AfterMirroringSideways: 20,
  /** The prediction changes when the image is cropped (Crop) */
  AfterCrop: 21,
  /** The prediction changes when the image is mirrored top to bottom (flipud) */
  AfterMirroringUpright: 22,
  /** The prediction changes when the image is scaled (scale) */
  AfterScale: 23,
  /** The prediction changes when the image is shifted (translate) */
  AfterShift: 24,
  /** The prediction changes when the image is sheared (shear) */
  AfterShear: 25,
  /** The prediction changes when the image is reduced to superpixels (superpixels) */
  AfterSuperpixels: 26,
  /** The prediction changes when the image is sharpened (sharpen) */
  AfterSharpening: 27,
  /** The prediction changes when the image is brightened (add) */
  AfterBrightening: 28,
  /** The prediction changes when the image is inverted (invert) */
  AfterInverting: 29,
  /** The data looks abnormal to the model */
  Abnormal: 30,
} as const;

/** ID of one reason why a sample is a hard example. */
export const HardReasonId = {
  /** No object was found */
  NoObject: "0",
  /** The model is not sure */
  LowConfidence: "1",
  /** Clustering the training data says something else than the prediction */
  ClusteringDiffers: "2",
  /** The prediction differs much from data of the same kind in the training data */
  UnlikeTrainingData: "3",
  /** Similar images in a row got different predictions */
  SimilarImagesDiffer: "4",
  /** The resolution of the image is far from the training data */
  Resolution: "5",
  /** The aspect ratio of the image is far from the training data */
  AspectRatio: "6",
  /** The brightness of the image is far from the training data */
  Brightness: "7",
  /** The saturation of the image is far from the training data */
  Saturation: "8",
  /** The richness of colors of the image is far from the training data */
  ColorRichness: "9",
  /** The sharpness of the image is far from the training data */
  Sharpness: "10",
  /** The number of boxes in the image is far from the training data */
  BoxCount: "11",
  /** The spread of the areas of the boxes is far from the training data */
  BoxAreaSpread: "12",
  /** The aspect ratio of the boxes is far from the training data */
  BoxAspectRatio: "13",
  /** The share of the image that the boxes cover is far from the training data */
  BoxAreaShare: "14",
  /** The closeness of the boxes to the edges is far from the training data */
  BoxEdgeCloseness: "15",
  /** The brightness inside the boxes is far from the training data */
  BoxBrightness: "16",
  /** The sharpness inside the boxes is far from the training data */
  BoxSharpness: "17",
  /** The overlap of the boxes is far from the training data */
  BoxOverlap: "18",
  /** The prediction changes when the image is blurred (GaussianBlur) */
  AfterBlur: "19",
  /** The prediction changes when the image is mirrored left to right (fliplr) */
  AfterMirroringSideways: "20",
  /** The prediction changes when the image is cropped (Crop) */
  AfterCrop: "21",
  /** The prediction changes when the image is mirrored top to bottom (flipud) */
  AfterMirroringUpright: "22",
  /** The prediction changes when the image is scaled (scale) */
  AfterScale: "23",
  /** The prediction changes when the image is shifted (translate) */
  AfterShift: "24",
  /** The prediction changes when the image is sheared (shear) */
  AfterShear: "25",
  /** The prediction changes when the image is reduced to superpixels (superpixels) */
  AfterSuperpixels: "26",
  /** The prediction changes when the image is sharpened (sharpen) */
  AfterSharpening: "27",
  /** The prediction changes when the image is brightened (add) */
  AfterBrightening: "28",
  /** The prediction changes when the image is inverted (invert) */
  AfterInverting: "29",
  /** The data looks abnormal to the model */
  Abnormal: "30",
} as const;

/** Where an import or a synchronization stands. `COMPLETED`, `FAILED` and `NOT_EXIST` are final. */
export const ImportTaskStatus = {
  /** Queuing, it waits for its turn */
  Queuing: "QUEUING",
  /** About to run */
  Starting: "STARTING",
  /** Running */
  Running: "RUNNING",
  /** Completed (final) */
  Completed: "COMPLETED",
  /** Failed (final), see `error_code` and `error_msg` */
  Failed: "FAILED",
  /** There is none (final) */
  DoesNotExist: "NOT_EXIST",
} as const;

/** How it is imported. */
export const ImportType = {
  /** By a directory */
  Directory: 0,
  /** By a manifest */
  Manifest: 1,
} as const;

/** Where a step stands. */
export const IntelligentTaskEventStatus = {
  /** Not started yet */
  Waiting: "waiting",
  /** Running */
  Running: "running",
  /** Failed */
  Failed: "failed",
  /** Done */
  Success: "success",
} as const;

/** Where the task leaves its result. The page gives the two values the same meaning as those of `config.result_type` of auto grouping; its example shows `0` for a task that labels. Described for Open Telekom Cloud only. */
export const IntelligentTaskExportType = {
  /** The result is exported to OBS */
  Obs: 0,
  /** The result is written to the attributes of the samples */
  SampleAttributes: 1,
} as const;

/** What happens with the groups that auto grouping finds. */
export const IntelligentTaskResultType = {
  /** They are saved to OBS */
  Obs: 0,
  /** They are saved with the samples */
  Samples: 1,
} as const;

/** Where the task stands. `2`, `3` and `5` are final. A task goes from `-1` over `0` to `1`; one that is told to stop goes over `4` to `5`. */
export const IntelligentTaskStatus = {
  /** Queuing, it waits for resources */
  Queuing: -1,
  /** Initialized, about to run */
  Initialized: 0,
  /** Running */
  Running: 1,
  /** Failed (final), see `error_code` and `error_msg` */
  Failed: 2,
  /** Succeeded (final), see `result` */
  Succeeded: 3,
  /** Stopping, on request */
  Stopping: 4,
  /** Stopped (final), on request */
  Stopped: 5,
} as const;

/** What kind of task it is. */
export const IntelligentTaskType = {
  /** Active learning, which labels samples with a model that it trains on those labeled already */
  AutoLabel: "auto-label",
  /** Pre-labeling, which labels samples with a model that is there already */
  PreLabel: "pre-label",
  /** Auto grouping, which sorts similar images into groups */
  AutoGrouping: "auto-grouping",
  /** One-click deployment, which trains a model on the labeled samples, imports it and deploys it as a real-time service. Huawei Cloud's pages list it, those of Open Telekom Cloud do not any more */
  AutoDeploy: "auto-deploy",
} as const;

/** What is deleted along with a label. */
export const LabelDeletionPolicy = {
  /** Nothing else */
  LabelOnly: 0,
  /** The samples that have no other label, but not their files */
  Samples: 1,
  /** The samples that have no other label, and their files */
  SamplesAndFiles: 2,
} as const;

/** What a label says about a sample. */
export const LabelType = {
  /** Class of an image */
  ImageClass: 0,
  /** Object in an image */
  ImageObject: 1,
  /** Area of an image */
  ImageArea: 3,
  /** Class of a text */
  TextClass: 100,
  /** Named entity in a text */
  TextNamedEntity: 101,
  /** Relationship of a triplet in a text */
  TextTripletRelationship: 102,
  /** Entity of a triplet in a text */
  TextTripletEntity: 103,
  /** Class of a recording of speech */
  SoundClass: 200,
  /** Content of a recording of speech */
  SpeechContent: 201,
  /** Paragraph of a recording of speech */
  SpeechParagraph: 202,
  /** Class of a video */
  VideoClass: 600,
} as const;

/** A language. Open Telekom Cloud does not say which there are. Left out, it is `en-us`. */
export const Locale = {
  /** English */
  EnUs: "en-us",
  /** Chinese */
  ZhCn: "zh-cn",
} as const;

/** How conditions are joined. */
export const LogicalOperator = {
  /** One of them has to hold */
  Or: "OR",
  /** All of them have to hold */
  And: "AND",
} as const;

/** How the images that an operator works on are labeled. */
export const OperatorTaskType = {
  /** Each image as a whole */
  ImageClassification: "image_classification",
  /** Objects in the images */
  ObjectDetection: "object_detection",
} as const;

/** How far the task that preprocesses the samples has come. */
export const PreprocessingTaskStatus = {
  /** Initialized */
  Initialized: 0,
  /** Running */
  Running: 1,
  /** Done */
  Done: 2,
  /** Failed */
  Failed: 3,
  /** Stopped */
  Stopped: 4,
  /** Timed out */
  TimedOut: 5,
  /** Could not be deleted */
  DeletionFailed: 6,
  /** Could not be stopped */
  StopFailed: 7,
} as const;

/** Where the data comes from. */
export const ProcessorDataSourceType = {
  /** A directory in OBS */
  Obs: "OBS",
  /** What another processing task has made */
  Task: "TASK",
  /** A dataset, or a version of it */
  Dataset: "DATASET",
  /** Data that a tenant of a resource brings */
  Custom: "CUSTOM",
} as const;

/** What became of a sample. */
export const ProcessorResultProperty = {
  /** Anything. No single sample has it */
  Any: -1,
  /** It stayed as it was */
  Reserved: 0,
  /** It was changed */
  Modified: 1,
  /** It was left out */
  Deleted: 2,
  /** It was added */
  Added: 3,
} as const;

/** Where the work stands. `2`, `3` and `4` are final. */
export const ProcessorTaskStatus = {
  /** Initialized, not running yet */
  Initialized: 0,
  /** Running */
  Running: 1,
  /** Completed (final) */
  Completed: 2,
  /** Failed (final) */
  Failed: 3,
  /** Stopped (final) */
  Stopped: 4,
} as const;

/** What a processing task does, as the ID of its template. */
export const ProcessorTaskType = {
  /** Feature analysis: draws curves of what images are like, such as how bright or blurred */
  FeatureAnalysis: "sys_data_analyse",
  /** Cleaning: removes samples that do not belong to the others */
  Cleaning: "sys_data_cleaning",
  /** Augmentation: makes more samples of those that there are */
  Augmentation: "sys_data_augmentation",
  /** Validation: looks for samples that cannot be used, and mends what can be mended */
  Validation: "sys_data_validation",
  /** Selection: keeps those samples that are worth it */
  Selection: "sys_data_selection",
} as const;

/** Where results go to. */
export const ProcessorWorkPathType = {
  /** A directory in OBS */
  Obs: "OBS",
  /** A new version of a dataset */
  Dataset: "DATASET",
} as const;

/** How far the labeling of the samples has come that are asked for: the values of `SampleState` that are to be sent. The `__WORKFORCE_` ones belong to team labeling. */
export const RequestedSampleState = {
  /** Labeled */
  Labeled: "__ALL__",
  /** Not labeled */
  NotLabeled: "__NONE__",
  /** Labeled, waits for acceptance */
  AwaitsAcceptance: "__UNCHECK__",
  /** Accepted */
  Accepted: "__ACCEPTED__",
  /** Rejected */
  Rejected: "__REJECTED__",
  /** Labeled, waits for review */
  AwaitsReview: "__UNREVIEWED__",
  /** Reviewed, whatever the outcome */
  Reviewed: "__REVIEWED__",
  /** Drawn as a spot check */
  Sampled: "__WORKFORCE_SAMPLED__",
  /** Drawn as a spot check, not checked yet */
  SampledUnchecked: "__WORKFORCE_SAMPLED_UNCHECK__",
  /** Drawn as a spot check and checked */
  SampledChecked: "__WORKFORCE_SAMPLED_CHECKED__",
  /** Drawn as a spot check and accepted */
  SampledAccepted: "__WORKFORCE_SAMPLED_ACCEPTED__",
  /** Drawn as a spot check and rejected */
  SampledRejected: "__WORKFORCE_SAMPLED_REJECTED__",
  /** Labeled automatically, waits for a person to confirm it */
  AwaitsConfirmation: "__AUTO_ANNOTATION__",
} as const;

/** A kind of task that can be running on a dataset. */
export const RunningTaskType = {
  /** Auto labeling */
  AutoLabeling: 0,
  /** Pre-labeling */
  PreLabeling: 1,
  /** Export */
  Export: 2,
  /** Change to another version */
  VersionSwitch: 3,
  /** Export of a manifest file */
  ManifestExport: 4,
  /** Import of a manifest file */
  ManifestImport: 5,
  /** Publishing of a version */
  VersionPublishing: 6,
  /** Auto grouping */
  AutoGrouping: 7,
  /** One-click deployment; only Huawei Cloud lists it */
  AutoDeployment: 10,
} as const;

/** How far the labeling of a sample has come. The `WORKFORCE_` values belong to team labeling. Send the values with underscores around them, as both vendors' pages write them; an earlier page of a single task had them without. */
export const SampleState = {
  /** Labeled */
  Labeled: "__ALL__",
  /** Not labeled */
  NotLabeled: "__NONE__",
  /** Labeled, waits for acceptance */
  AwaitsAcceptance: "__UNCHECK__",
  /** Accepted */
  Accepted: "__ACCEPTED__",
  /** Rejected */
  Rejected: "__REJECTED__",
  /** Labeled, waits for review */
  AwaitsReview: "__UNREVIEWED__",
  /** Reviewed, whatever the outcome */
  Reviewed: "__REVIEWED__",
  /** Drawn as a spot check */
  Sampled: "__WORKFORCE_SAMPLED__",
  /** Drawn as a spot check, not checked yet */
  SampledUnchecked: "__WORKFORCE_SAMPLED_UNCHECK__",
  /** Drawn as a spot check and checked */
  SampledChecked: "__WORKFORCE_SAMPLED_CHECKED__",
  /** Drawn as a spot check and accepted */
  SampledAccepted: "__WORKFORCE_SAMPLED_ACCEPTED__",
  /** Drawn as a spot check and rejected */
  SampledRejected: "__WORKFORCE_SAMPLED_REJECTED__",
  /** Labeled automatically, waits for a person to confirm it */
  AwaitsConfirmation: "__AUTO_ANNOTATION__",
  /** Labeled */
  LabeledWithoutUnderscores: "ALL",
  /** Not labeled */
  NotLabeledWithoutUnderscores: "NONE",
  /** Labeled, waits for acceptance */
  AwaitsAcceptanceWithoutUnderscores: "UNCHECK",
  /** Accepted */
  AcceptedWithoutUnderscores: "ACCEPTED",
  /** Rejected */
  RejectedWithoutUnderscores: "REJECTED",
  /** Labeled, waits for review */
  AwaitsReviewWithoutUnderscores: "UNREVIEWED",
  /** Reviewed, whatever the outcome */
  ReviewedWithoutUnderscores: "REVIEWED",
  /** Drawn as a spot check */
  SampledWithoutUnderscores: "WORKFORCE_SAMPLED",
  /** Drawn as a spot check, not checked yet */
  SampledUncheckedWithoutUnderscores: "WORKFORCE_SAMPLED_UNCHECK",
  /** Drawn as a spot check and checked */
  SampledCheckedWithoutUnderscores: "WORKFORCE_SAMPLED_CHECKED",
  /** Drawn as a spot check and accepted */
  SampledAcceptedWithoutUnderscores: "WORKFORCE_SAMPLED_ACCEPTED",
  /** Drawn as a spot check and rejected */
  SampledRejectedWithoutUnderscores: "WORKFORCE_SAMPLED_REJECTED",
  /** Labeled automatically, waits for a person to confirm it */
  AwaitsConfirmationWithoutUnderscores: "AUTO_ANNOTATION",
  /** No state was given. Examples of both requests and answers have it */
  NotGiven: "",
} as const;

/** How far the labeling of a sample has come. The tables list the values with underscores around them, of which the `__WORKFORCE_` ones belong to team labeling. Servers answer with the others: `UN_ANNOTATION` and `MANUAL_ANNOTATION` are in examples and in a recorded answer, and statistics count samples by the rest. Expect both. */
export const SampleStatus = {
  /** Labeled */
  Labeled: "__ALL__",
  /** Not labeled */
  NotLabeled: "__NONE__",
  /** Labeled, waits for acceptance */
  AwaitsAcceptance: "__UNCHECK__",
  /** Accepted */
  Accepted: "__ACCEPTED__",
  /** Rejected */
  Rejected: "__REJECTED__",
  /** Labeled, waits for review */
  AwaitsReview: "__UNREVIEWED__",
  /** Reviewed, whatever the outcome */
  Reviewed: "__REVIEWED__",
  /** Drawn as a spot check */
  Sampled: "__WORKFORCE_SAMPLED__",
  /** Drawn as a spot check, not checked yet */
  SampledUnchecked: "__WORKFORCE_SAMPLED_UNCHECK__",
  /** Drawn as a spot check and checked */
  SampledChecked: "__WORKFORCE_SAMPLED_CHECKED__",
  /** Drawn as a spot check and accepted */
  SampledAccepted: "__WORKFORCE_SAMPLED_ACCEPTED__",
  /** Drawn as a spot check and rejected */
  SampledRejected: "__WORKFORCE_SAMPLED_REJECTED__",
  /** Labeled automatically, waits for a person to confirm it */
  AwaitsConfirmation: "__AUTO_ANNOTATION__",
  /** Not labeled by people */
  NotLabeledByPeople: "UN_ANNOTATION",
  /** Labeled by people */
  LabeledByPeople: "MANUAL_ANNOTATION",
  /** Labeled automatically, waits for a person to confirm it */
  AwaitsConfirmationWithoutUnderscores: "AUTO_ANNOTATION",
  /** Labeled, waits for review */
  AwaitsReviewWithoutUnderscores: "UNREVIEWED",
  /** Accepted */
  AcceptedWithoutUnderscores: "ACCEPTED",
  /** Rejected */
  RejectedWithoutUnderscores: "REJECTED",
  /** Labeled, waits for acceptance */
  AwaitsAcceptanceWithoutUnderscores: "UNCHECK",
} as const;

/** A span of days that ends today. */
export const SampleTimeSpan = {
  /** From 30 days ago until today */
  Month: "month",
  /** From yesterday until today */
  Day: "day",
} as const;

/** What kind of file the sample is. */
export const SampleType = {
  /** An image */
  Image: 0,
  /** A text */
  Text: 1,
  /** A recording of speech */
  Speech: 2,
  /** A table */
  Table: 4,
  /** A video */
  Video: 6,
  /** A file of any other format */
  OtherFormat: 9,
} as const;

/** What the sample is used for. */
export const SampleUsage = {
  /** To train a model */
  Train: "TRAIN",
  /** To evaluate a model */
  Eval: "EVAL",
  /** To test a model */
  Test: "TEST",
  /** To run a model on it */
  Inference: "INFERENCE",
} as const;

/** Shape of the object that is marked in an image. */
export const Shape = {
  /** A rectangle, two points (top left, bottom right) */
  Rectangle: "bndbox",
  /** A polygon, several points joined in this order to a closed line */
  Polygon: "polygon",
  /** A circle, its center and its radius */
  Circle: "circle",
  /** A straight line, two points (start, end) */
  Line: "line",
  /** A dashed line, two points (start, end) */
  DashedLine: "dashed",
  /** A point */
  Point: "point",
  /** A line with bends, several points joined in this order */
  Polyline: "polyline",
  /** No shape was set */
  NotSet: "",
} as const;

/** What a label says about a sample that has neither objects nor relationships marked in it. */
export const SimpleLabelType = {
  /** Class of an image */
  ImageClass: 0,
  /** Area of an image */
  ImageArea: 3,
  /** Class of a text */
  TextClass: 100,
  /** Named entity in a text */
  TextNamedEntity: 101,
  /** Entity of a triplet in a text */
  TextTripletEntity: 103,
  /** Class of a recording of speech */
  SoundClass: 200,
  /** Content of a recording of speech */
  SpeechContent: 201,
  /** Paragraph of a recording of speech */
  SpeechParagraph: 202,
  /** Class of a video */
  VideoClass: 600,
} as const;

/** In which order entries are listed. Left out, it is `desc`. */
export const SortOrder = {
  /** From low to high */
  Asc: "asc",
  /** From high to low */
  Desc: "desc",
} as const;

/** What a member does in a labeling team: the roles that a team gives. `WorkerRole` has the owner of the dataset in addition. Left out, it is `0`. */
export const TeamRole = {
  /** Labels samples */
  Labeler: 0,
  /** Reviews labels */
  Reviewer: 1,
  /** Manages the team. A team has one manager */
  TeamManager: 2,
} as const;

/** Format of a dataset version. */
export const VersionFormat = {
  /** The default format */
  Default: "Default",
  /** CarbonData, for table datasets only */
  CarbonData: "CarbonData",
  /** Comma-separated values */
  Csv: "CSV",
} as const;

/** What kind of storage the results are written to. So far there is one. Left out, it is `0`. */
export const WorkPathType = {
  /** OBS */
  Obs: 0,
} as const;

/** What a member of a labeling team does. */
export const WorkerRole = {
  /** Labels samples */
  Labeler: 0,
  /** Reviews labels */
  Reviewer: 1,
  /** Manages the team */
  TeamManager: 2,
  /** Owns the dataset */
  DatasetOwner: 3,
} as const;

/** Whether a member of a labeling team has been invited and has logged in. */
export const WorkerStatus = {
  /** Not invited yet */
  NotInvited: 0,
  /** Invited by email, has not logged in */
  Invited: 1,
  /** Has logged in */
  LoggedIn: 2,
  /** Deleted */
  Deleted: 3,
} as const;

/** Where a team labeling task stands for one of its members. */
export const WorkerTaskStatus = {
  /** Starting */
  Starting: 0,
  /** Running */
  Running: 1,
  /** Being accepted */
  BeingAccepted: 2,
  /** Accepted, the task is done */
  Accepted: 3,
  /** Sent back, samples have to be labeled and reviewed again */
  SentBack: 4,
  /** Created, not started */
  Created: 6,
} as const;

/** Where a team labeling task stands. `0`, `5` and `7` pass by themselves; in all other states somebody has to do something. */
export const WorkforceTaskStatus = {
  /** Starting, samples are being given to members */
  Starting: 0,
  /** Running, members label and review */
  Running: 1,
  /** Being accepted, drawn samples are checked; no other acceptance can begin */
  BeingAccepted: 2,
  /** Accepted, the task is done */
  Accepted: 3,
  /** Sent back, samples have to be labeled and reviewed again after a new start */
  SentBack: 4,
  /** The result of the acceptance is being written; it can be neither continued nor begun anew */
  SynchronizingResult: 5,
  /** Created, not started; only owner and team managers see it */
  Created: 6,
  /** Samples are being drawn for acceptance; it can be neither continued nor begun anew */
  DrawingSamples: 7,
} as const;


/** Address of the API, with `{region}` and `{domain}` to fill in. */
export const serverUrl = "https://modelarts.{region}.{domain}";
/** Domains of the clouds: Open Telekom Cloud, its Swiss part, Huawei Cloud, and Huawei Cloud in Europe. */
export const serverDomains = ["otc.t-systems.com","sc.otc.t-systems.com","myhuaweicloud.com","myhuaweicloud.eu"] as const;
/** The domain that is meant where none is given. */
export const defaultServerDomain = "otc.t-systems.com";
