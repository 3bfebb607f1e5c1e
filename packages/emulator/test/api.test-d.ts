import {
  type Clock,
  createEmulator,
  createManualClock,
  type Fault,
  type FaultName,
  type StartedIntelligentTasks,
} from '@modelarts-openapi/emulator';
import type { IntelligentTask } from '@modelarts-openapi/types';
import { expectTypeOf, test } from 'vitest';

declare const emulator: ReturnType<typeof createEmulator>;

test('fetch stands in for the one of a client', () => {
  expectTypeOf(emulator.fetch).toExtend<(request: Request) => Promise<Response>>();
  expectTypeOf(emulator.fetch).toExtend<typeof globalThis.fetch>();
});

test('tasks are those of the description', () => {
  expectTypeOf(emulator.intelligentTasks.get('t')).toEqualTypeOf<IntelligentTask>();
  expectTypeOf(emulator.intelligentTasks.stop('t')).toEqualTypeOf<IntelligentTask>();
});

test('a fault is an object, or a name if it needs no parameter', () => {
  emulator.fail('reset');
  emulator.fail({ fault: 'status', status: 429, retryAfter: 2 }, { times: 2 });
  // @ts-expect-error ms is missing
  emulator.fail('delay');
  // @ts-expect-error ms belongs to other faults
  emulator.fail({ fault: 'reset', ms: 1 });
  expectTypeOf<Fault['fault']>().toEqualTypeOf<FaultName>();
});

test('how started tasks go is said in the words of add', () => {
  expectTypeOf(emulator.intelligentTasks.setStarted).parameter(0).toEqualTypeOf<StartedIntelligentTasks>();
  createEmulator({ intelligentTasks: { started: { outcome: 'failed', durations: { running: 1 } }, stopStatus: 200 } });
  // @ts-expect-error there is no such outcome
  emulator.intelligentTasks.setStarted({ outcome: 'running' });
});

test('a clock is all that an emulator needs', () => {
  expectTypeOf(createManualClock()).toExtend<Clock>();
  expectTypeOf<{ now(): number; after(ms: number, run: () => void): () => void }>().toExtend<Clock>();
});
