import { checkFields } from '../fields/check-fields.js';

/** Who may sign in, and what for. */
export interface IamOptions {
  /** The users that can sign in with their password; anybody can, with any password that is not empty, unless given. */
  users?: IamUser[];
  /** The projects that there are; each that is named is there unless given. */
  projects?: IamProject[];
}

/** A user of the identity service (IAM). */
export interface IamUser {
  username: string;
  password: string;
  /** Name of the account (domain) that the user belongs to. */
  userDomainName: string;
}

/** A project by name and ID. */
export interface IamProject {
  name: string;
  id: string;
}

/** @throws TypeError if an option is malformed or unknown. The message names it, and never a password. */
export function checkIamOptions(options: IamOptions): void {
  checkFields(options, ['users', 'projects'], 'iam.');
  checkList('iam.users', options.users, ['username', 'password', 'userDomainName']);
  checkList('iam.projects', options.projects, ['name', 'id']);
}

/**
 * Holds a list of objects that have nothing but texts, which may be secret, against the names of these.
 *
 * @throws TypeError that names the list and a field, and never a text.
 */
export function checkList(name: string, given: unknown, fields: string[]): void {
  if (given === undefined) return;
  const isText = (one: unknown) => typeof one === 'string' && one !== '';
  if (Array.isArray(given)) for (const entry of given) checkFields(entry, fields, `${name}.`);
  if (!(Array.isArray(given) && given.every((entry) => fields.every((field) => isText(Object(entry)[field])))))
    throw new TypeError(`${name}: expected a list of { ${fields.join(', ')} }, none of them empty`);
}
