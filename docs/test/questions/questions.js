/**
 * What a reader wants to know, what they type, and what they have to see for it.
 *
 * @type {readonly { question: string, words: string, answer: RegExp }[]}
 */
export const questions = [
  {
    question: 'Which address does getIntelligentTask have?',
    words: 'getIntelligentTask',
    answer: /GET\s*\/v2\/\{project_id\}\/datasets\/\{dataset_id\}\/tasks\/\{task_id\}/,
  },
  { question: 'What do I do about ModelArts.4352?', words: 'ModelArts.4352', answer: /Check dataset_id and the region/ },
  { question: 'What does ModelArts.4204 mean with 500?', words: 'ModelArts.4204', answer: /More than one API matches/ },
  { question: 'How do I cancel a task?', words: 'cancel', answer: /^Stop an intelligent task$/ },
  {
    question: 'How does paging work?',
    words: 'paging',
    answer: /Number of the page to return, counted from 0|The number of a page, from 0/,
  },
  { question: 'What about a rate limit?', words: 'rate limit', answer: /^What is sent again$/ },
  { question: 'Does it work with Postman?', words: 'postman', answer: /^What works with what$|openapi-to-postmanv2/ },
  { question: 'How do I delete one label?', words: 'delete a label', answer: /^Delete a label/ },
  { question: 'Which permission does creating a dataset need?', words: 'create a dataset', answer: /modelarts:dataset:createDataset/ },
  { question: 'What is the ratio of training samples?', words: 'train_sample_ratio', answer: /^train_sample_ratio$/ },
];
