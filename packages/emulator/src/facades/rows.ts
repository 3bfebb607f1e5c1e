/** Rows of one table of an emulator, as programs drive them. Methods need no `this`. */
export interface EmulatorRows<IdName extends string, Fields extends object, Shown> {
  /**
   * Adds one.
   *
   * @param ids - of what it belongs to, and its own: the description's examples, and a new one of its own, unless given. A
   *   dataset that is not there is made.
   * @param fields - what is known of it, named as the API names it; what is not given is as the description shows it.
   * @returns the IDs to ask for it with.
   * @throws TypeError if an ID is malformed or unknown, RangeError if there is one with this ID.
   */
  add(ids?: Partial<Record<IdName, string>>, fields?: Fields): Record<IdName, string>;
  /**
   * One as the API answers it at the moment.
   *
   * @throws RangeError if there is none with these IDs.
   */
  get(ids: Record<IdName, string>): Shown;
  /** The IDs of all that were made. */
  list(): Record<IdName, string>[];
  /** Removes one, with all that belongs to it. @returns whether there was one. */
  remove(ids: Record<IdName, string>): boolean;
}
