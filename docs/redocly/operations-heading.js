/** What the list of operations stands under on the first page. */
export const operationsHeading = '**Operations**';
