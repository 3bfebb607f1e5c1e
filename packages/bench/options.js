/** Whether only to show that everything runs; the figures say little then. */
export const isQuick = process.argv.includes('--quick');
