import { isApiError, listIntelligentTasks } from '@modelarts-openapi/client';
import { connection } from 'next/server';
import { clientOf } from '../client';

/** A server component that lists tasks. */
export default async function Page() {
  // When it is asked for, not when it is built.
  await connection();
  const rows: string[] = [];
  try {
    for await (const { task_id, status } of listIntelligentTasks(clientOf(), { datasetId: 'flowers' })) rows.push(`${status} ${task_id}`);
  } catch (error) {
    if (!isApiError(error)) throw error;
    rows.push(`refused: ${error.error_code}`);
  }
  return (
    <ul>
      {rows.map((row) => (
        <li key={row}>{row}</li>
      ))}
    </ul>
  );
}
