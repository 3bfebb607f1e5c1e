/** Which task: what following, waiting for and stopping it ask for. */
export interface IntelligentTaskIds {
  /** ID of the dataset that the task works on. */
  datasetId: string;
  /** ID of the task. */
  taskId: string;
}
